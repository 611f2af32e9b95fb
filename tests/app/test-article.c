/* test-article.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-page.h"
#include "sb-article-print.h"
#include "sb-article-text.h"
#include "ui-fixture.h"

#define PAGE "article:the-four-styles"

static SbArticle *
get_article (Ui *ui)
{
  return SB_ARTICLE (sb_content_find_uri (ui->content, PAGE));
}

static SbReading *
dup_reading (Ui *ui)
{
  return sb_store_dup_reading (ui->store, PAGE);
}

static const char *
get_place (Ui *ui)
{
  g_autoptr (SbReading) reading = dup_reading (ui);

  /* The store keeps it. */
  return sb_reading_get_place (reading);
}

static GtkAdjustment *
get_adjustment (GtkWidget *page)
{
  return gtk_scrolled_window_get_vadjustment (ui_child (page, "scroll"));
}

static double
get_end (GtkWidget *page)
{
  GtkAdjustment *adjustment = get_adjustment (page);

  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

static gboolean
is_complete (GtkWidget *page)
{
  return ui_find (page, GTK_TYPE_LABEL, "Sources") != NULL;
}

/* All of it, laid out, in a window that shows but little of it. */
static GtkWidget *
open_page (Ui         *ui,
           const char *uri)
{
  GtkWidget *page;

  ui_resize (ui, 700, 360);
  page = ui_open (ui, uri);
  ui_wait_until (is_complete (page));
  ui_draw (ui);
  return page;
}

static void
leave (Ui *ui)
{
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
}

/* Where the upper edge of a widget is seen, from the upper edge of the text. */
static double
get_top (GtkWidget *page,
         GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, ui_child (page, "scroll"), &bounds));
  return bounds.origin.y;
}

static GtkWidget *
find_heading (GtkWidget  *page,
              const char *title)
{
  GtkWidget *heading = ui_find (page, GTK_TYPE_LABEL, title);

  g_assert_nonnull (heading);
  gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
  return heading;
}

static void
assert_at_top (GtkWidget  *page,
               const char *title)
{
  double top = get_top (page, find_heading (page, title));

  g_assert_cmpfloat (top, >=, 0);
  g_assert_cmpfloat (top, <, 30);
}

static GtkWidget *
get_focus (Ui *ui)
{
  return gtk_window_get_focus (GTK_WINDOW (ui->window));
}

/* A real key, as the X server sends it. */
static void
press (const char *key)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error,
                                                      "xdotool", "key", "--clearmodifiers", key, NULL);

  g_assert_no_error (error);
  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
}

/* --- The outline --- */

static GtkWidget *
open_outline (Ui        *ui,
              GtkWidget *page)
{
  GtkWidget *outline = ui_child (page, "outline");

  gtk_menu_button_popup (ui_child (page, "outline_button"));
  ui_wait_until (gtk_widget_get_mapped (outline));
  ui_draw (ui);
  return outline;
}

static GtkListBoxRow *
get_row (GtkWidget *outline,
         guint      position)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (ui_find (outline, GTK_TYPE_LIST_BOX, NULL)), position);
}

static void
test_outline (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, PAGE);
  GtkWidget *outline = open_outline (ui, page);
  GListModel *sections = sb_article_get_sections (get_article (ui));
  guint n = g_list_model_get_n_items (sections);

  gtk_test_accessible_assert_property (ui_find (outline, GTK_TYPE_LIST_BOX, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Sections of This Page");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);
      GtkListBoxRow *row = get_row (outline, i);

      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_list_box_row_get_child (row))), ==, sb_section_get_title (section));
      gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_section_get_title (section));
      g_assert_cmpint (gtk_list_box_row_is_selected (row), ==, i == 0);
    }

  /* What follows the text can be gone to as well. */
  g_assert_nonnull (get_row (outline, n + 1));
  g_assert_null (get_row (outline, n + 2));
}

static void
test_outline_choose (Ui            *ui,
                     gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, PAGE);
  GtkWidget *outline = open_outline (ui, page);
  GtkWidget *heading = find_heading (page, "Soft edges");

  g_signal_emit_by_name (get_row (outline, 5), "activate");
  ui_wait_until (get_focus (ui) == heading);
  ui_draw (ui);
  assert_at_top (page, "Soft edges");
  g_assert_false (gtk_widget_get_mapped (outline));

  /* Where they are is marked, the next time. */
  outline = open_outline (ui, page);
  g_assert_true (gtk_list_box_row_is_selected (get_row (outline, 5)));
}

/* With the keyboard alone. */
static void
test_outline_keys (Ui            *ui,
                   gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  GtkWidget *outline = ui_child (page, "outline");
  GtkWidget *focus;

  gtk_widget_grab_focus (ui_child (page, "outline_button"));
  press ("Return");
  ui_wait_until (gtk_widget_get_mapped (outline) && gtk_widget_is_ancestor (get_focus (ui), outline));
  ui_draw (ui);
  press ("Down");
  press ("Down");
  ui_wait_until (get_focus (ui) == GTK_WIDGET (get_row (outline, 2)));
  press ("Return");
  ui_wait_until (get_focus (ui) == find_heading (page, "High anxiety, low avoidance: “preoccupied”"));
  ui_draw (ui);
  assert_at_top (page, "High anxiety, low avoidance: “preoccupied”");

  /* Tab goes on from there, to the first link below; headings are no stops. */
  focus = get_focus (ui);
  press ("Tab");
  ui_wait_until (get_focus (ui) != focus);
  focus = get_focus (ui);
  g_assert_cmpfloat (get_top (page, focus), >, get_top (page, find_heading (page, "High anxiety, low avoidance: “preoccupied”")));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (focus)), "<a href="));

  /* Escape gives the keyboard back to the button. */
  gtk_widget_grab_focus (ui_child (page, "outline_button"));
  press ("Return");
  ui_wait_until (gtk_widget_get_mapped (outline));
  press ("Escape");
  ui_wait_until (!gtk_widget_get_mapped (outline));
  ui_wait_until (gtk_widget_is_ancestor (get_focus (ui), ui_child (page, "outline_button")));
}

/* --- The place --- */

static void
scroll_to (Ui         *ui,
           GtkWidget  *page,
           const char *title)
{
  GtkAdjustment *adjustment = get_adjustment (page);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + get_top (page, find_heading (page, title)) + 1);
  ui_draw (ui);
}

static void
test_begin (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, PAGE);
  g_autoptr (SbReading) reading = dup_reading (ui);

  /* Whoever listens hears the title first. */
  g_assert_true (get_focus (ui) == find_heading (page, "The four styles"));
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (page)), <=, 0);
  g_assert_nonnull (sb_reading_get_opened (reading));
  g_assert_null (sb_reading_get_bookmarked (reading));
  g_assert_null (sb_reading_get_finished (reading));

  ui_wait_until (is_complete (page));
  leave (ui);
  g_assert_false (sb_reading_is_begun (reading));
}

static void
count_cb (GListModel *model,
          guint       position,
          guint       n_removed,
          guint       n_added,
          guint      *n)
{
  (*n)++;
}

/* To open a page is one write; to leave it is none where nothing has changed. */
static void
test_writes (Ui            *ui,
             gconstpointer  data)
{
  guint n = 0;

  g_signal_connect (sb_store_get_readings (ui->store), "items-changed", G_CALLBACK (count_cb), &n);
  open_page (ui, PAGE);
  g_assert_cmpuint (n, ==, 1);
  leave (ui);
  g_assert_cmpuint (n, ==, 1);
  g_signal_handlers_disconnect_by_data (sb_store_get_readings (ui->store), &n);
}

static void
test_place (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);

  scroll_to (ui, page, "Bonds differ");
  leave (ui);
  g_assert_cmpstr (get_place (ui), ==, "bonds/0");

  page = ui_open (ui, PAGE);
  assert_at_top (page, "Bonds differ");
  g_assert_true (get_focus (ui) == find_heading (page, "Bonds differ"));
  leave (ui);
  g_assert_cmpstr (get_place (ui), ==, "bonds/0");
}

/* In the middle of a section, whose heading is not seen. */
static void
test_place_in_section (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  GtkWidget *list = gtk_widget_get_next_sibling (find_heading (page, "High anxiety, high avoidance: “fearful”"));
  GtkAdjustment *adjustment = get_adjustment (page);
  double value;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + get_top (page, list) + 40);
  ui_draw (ui);
  value = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (value, >, 0);
  leave (ui);
  g_assert_cmpstr (get_place (ui), ==, "fearful/0");
  page = ui_open (ui, PAGE);
  assert_at_top (page, "High anxiety, high avoidance: “fearful”");
  leave (ui);

  /* A block that is not the first. */
  page = open_page (ui, PAGE);
  list = ui_find (page, GTK_TYPE_LABEL, NULL);
  list = gtk_widget_get_next_sibling (find_heading (page, "A map, not four boxes"));
  list = gtk_widget_get_next_sibling (list);
  adjustment = get_adjustment (page);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + get_top (page, list) + 10);
  ui_draw (ui);
  leave (ui);
  g_assert_cmpstr (get_place (ui), ==, "map/1");
  page = ui_open (ui, PAGE);
  list = gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (find_heading (page, "A map, not four boxes")));
  g_assert_cmpfloat (get_top (page, list), >=, 0);
  g_assert_cmpfloat (get_top (page, list), <, 30);
  g_assert_cmpfloat (get_top (page, find_heading (page, "A map, not four boxes")), <, 0);
  leave (ui);
  g_assert_cmpstr (get_place (ui), ==, "map/1");
}

/* With larger letters, in a smaller window: what stood there stands there. */
static void
test_place_with_larger_text (Ui            *ui,
                             gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);

  scroll_to (ui, page, "Labels can hurt");
  leave (ui);
  ui_set_settings (":close", 1.4);
  ui_resize (ui, 360, 600);
  page = ui_open (ui, PAGE);
  assert_at_top (page, "Labels can hurt");
  leave (ui);
  g_assert_cmpstr (get_place (ui), ==, "labels/0");
  ui_set_settings (":close", 1);
}

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* The app ends while the page is open, and is started again. */
static void
test_place_after_restart (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  scroll_to (ui, page, "Soft edges");
  gtk_window_destroy (GTK_WINDOW (ui->window));
  ui_iterate ();
  sb_store_close (ui->store);

  sb_store_open_async (ui->store, NULL, ready_cb, &result);
  ui_wait_until (result != NULL);
  sb_store_open_finish (ui->store, result, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_place (ui), ==, "edges/0");
  ui->window = sb_window_new (ui_application (), ui->content, ui->store);
  gtk_window_present (GTK_WINDOW (ui->window));
  ui_draw (ui);
  assert_at_top (ui_open (ui, PAGE), "Soft edges");
}

static void
test_no_place_at_the_end (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);

  scroll_to (ui, page, "Soft edges");
  leave (ui);
  g_assert_nonnull (get_place (ui));

  page = open_page (ui, PAGE);
  scroll_to (ui, page, "Where to go from here");
  leave (ui);
  g_assert_null (get_place (ui));
  page = ui_open (ui, PAGE);
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (page)), <=, 0);
}

/* A link leads to a section, wherever the person was. */
static void
test_section (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);

  scroll_to (ui, page, "Labels can hurt");
  leave (ui);
  page = ui_show (ui, sb_article_page_new (ui->content, ui->store, get_article (ui), "fearful"));
  assert_at_top (page, "High anxiety, high avoidance: “fearful”");
  g_assert_true (get_focus (ui) == find_heading (page, "High anxiety, high avoidance: “fearful”"));
  leave (ui);

  assert_at_top (ui_open (ui, PAGE "#secure"), "Low anxiety, low avoidance: “secure”");
}

/* --- What is done with the page --- */

static void
test_bookmark (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, PAGE);
  GtkWidget *button = ui_child (page, "bookmark_button");
  g_autoptr (SbReading) reading = dup_reading (ui);

  gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Save for Later");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (button)), ==, "non-starred-symbolic");

  press ("ctrl+b");
  ui_wait_until (sb_reading_get_bookmarked (reading) != NULL);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (button)), ==, "starred-symbolic");
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  ui_wait_until (ui_find (ui->window, GTK_TYPE_LABEL, "Saved for later") != NULL);

  ui_click (button);
  ui_wait_until (sb_reading_get_bookmarked (reading) == NULL);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
}

/* From elsewhere, while the page is open. */
static void
test_bookmark_elsewhere (Ui            *ui,
                         gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  g_autoptr (SbReading) reading = dup_reading (ui);

  sb_reading_bookmark (reading, TRUE);
  sb_reading_finish (reading, TRUE);
  sb_store_save_reading (ui->store, reading);
  g_assert_true (gtk_toggle_button_get_active (ui_child (page, "bookmark_button")));
  g_assert_true (adw_switch_row_get_active (ADW_SWITCH_ROW (ui_find (page, ADW_TYPE_SWITCH_ROW, NULL))));
}

static void
test_finish (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  AdwSwitchRow *row = ADW_SWITCH_ROW (ui_find (page, ADW_TYPE_SWITCH_ROW, "Mark as Read"));
  g_autoptr (SbReading) reading = dup_reading (ui);

  g_assert_false (adw_switch_row_get_active (row));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "");
  adw_switch_row_set_active (row, TRUE);
  g_assert_nonnull (sb_reading_get_finished (reading));
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Since "));

  /* What is read opens at its top. */
  scroll_to (ui, page, "Soft edges");
  leave (ui);
  g_assert_null (get_place (ui));
  page = open_page (ui, PAGE);
  row = ADW_SWITCH_ROW (ui_find (page, ADW_TYPE_SWITCH_ROW, "Mark as Read"));
  g_assert_true (adw_switch_row_get_active (row));
  adw_switch_row_set_active (row, FALSE);
  g_assert_null (sb_reading_get_finished (reading));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "");
}

static void
test_next (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  SbArticle *next = sb_content_get_next (ui->content, get_article (ui));
  g_autofree char *title = g_strdup_printf ("Next: %s", sb_article_get_title (next));
  GtkWidget *row = ui_find (page, ADW_TYPE_ACTION_ROW, title);

  g_assert_nonnull (row);
  g_assert_cmpfloat (get_top (page, row), <, get_top (page, find_heading (page, "Where to go from here")));
  g_signal_emit_by_name (row, "activate");
  ui_draw (ui);
  g_assert_cmpstr (ui_heading (ui), ==, sb_article_get_title (next));
}

static void
text_ready_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (object), result, NULL);
}

static void
test_copy (Ui            *ui,
           gconstpointer  data)
{
  g_autofree char *expected = sb_article_to_text (get_article (ui), ui->content);
  g_autofree char *text = NULL;

  ui_open (ui, PAGE);
  press ("ctrl+shift+c");
  ui_wait_until (ui_find (ui->window, GTK_TYPE_LABEL, "Copied as text") != NULL);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (ui->window)), NULL, text_ready_cb, &text);
  ui_wait_until (text != NULL);
  g_assert_cmpstr (text, ==, expected);
}

/* --- Selecting --- */

static void
run (const char *command)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_command_line_sync (command, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

/* The pointer, from the upper left corner of a widget; the window stands in
 * that of the screen. */
static void
point (Ui        *ui,
       GtkWidget *widget,
       int        x,
       int        y)
{
  graphene_point_t place;
  double left;
  double top;
  g_autofree char *command = NULL;

  gtk_native_get_surface_transform (GTK_NATIVE (ui->window), &left, &top);
  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (ui->window), &GRAPHENE_POINT_INIT (x, y), &place));
  command = g_strdup_printf ("xdotool mousemove %d %d", (int) (place.x + left), (int) (place.y + top));
  run (command);
}

static GtkLabel *
find_paragraph (GtkWidget *page)
{
  return GTK_LABEL (gtk_widget_get_next_sibling (find_heading (page, "A map, not four boxes")));
}

static void
test_select (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  GtkLabel *label = find_paragraph (page);
  GtkWidget *other = find_heading (page, "The four styles");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (page);
  g_autofree char *text = NULL;

  g_assert_false (gtk_label_get_selectable (label));
  point (ui, GTK_WIDGET (label), 2, 10);
  ui_wait_until (gtk_label_get_selectable (label));
  run ("xdotool click --repeat 2 --delay 40 1");
  ui_wait_until (gtk_label_get_selection_bounds (label, NULL, NULL));
  gdk_clipboard_set_content (clipboard, NULL);
  press ("ctrl+c");
  ui_wait_until (gdk_clipboard_get_content (clipboard) != NULL);
  gdk_clipboard_read_text_async (clipboard, NULL, text_ready_cb, &text);
  ui_wait_until (text != NULL);
  g_assert_cmpstr (text, ==, "You");

  /* What is selected stays so elsewhere … */
  point (ui, other, 2, 10);
  ui_wait_until (gtk_label_get_selectable (GTK_LABEL (other)));
  g_assert_true (gtk_label_get_selection_bounds (label, NULL, NULL));

  /* … until somebody goes on by Tab, which still leads to the links. */
  press ("Tab");
  ui_wait_until (!gtk_label_get_selectable (label));
  g_assert_false (gtk_label_get_selectable (GTK_LABEL (other)));
}

/* The pointer rests on the text; Tab goes from link to link as ever. */
static void
test_select_and_tab (Ui            *ui,
                     gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  GtkLabel *label = find_paragraph (page);

  point (ui, GTK_WIDGET (label), 40, 10);
  ui_wait_until (gtk_label_get_selectable (label));
  press ("Tab");
  ui_wait_until (get_focus (ui) == GTK_WIDGET (label));
  g_assert_false (gtk_label_get_selectable (label));
  g_assert_false (gtk_label_get_selection_bounds (label, NULL, NULL));
  press ("Return");
  ui_wait_until (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)) != NULL);
}

/* --- Printing --- */

static char *
print_to_pdf (Ui         *ui,
              const char *uri)
{
  SbArticle *article = SB_ARTICLE (sb_content_find_uri (ui->content, uri));
  g_autoptr (GtkPrintOperation) operation = sb_article_print_new (article, ui->content);
  char *path = g_build_filename (g_get_user_data_dir (), "page.pdf", NULL);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (ui->window), &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_cmpint (gtk_print_operation_get_n_pages_to_print (operation), >, 1);
  return path;
}

/* The words of each page, as one line. */
static GStrv
read_pages (const char *path)
{
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL, "pdftotext", path, "-", NULL);
  g_autoptr (GRegex) spaces = g_regex_new ("[ \n]+", 0, 0, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *line = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, &error);
  g_assert_no_error (error);
  line = g_regex_replace (spaces, text, -1, 0, " ", 0, &error);
  g_assert_no_error (error);
  return g_strsplit (line, "\f", -1);
}

static void
assert_numbered (GStrv pages)
{
  guint n = g_strv_length (pages) - 1;

  g_assert_cmpuint (n, >, 1);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("Page %u of %u", i + 1, n);

      g_assert_nonnull (strstr (pages[i], number));
    }
}

/* Whether a page says it; lines may be broken anywhere. */
static void
assert_printed (GStrv       pages,
                const char *words)
{
  g_autofree char *text = g_strjoinv (" ", pages);

  if (strstr (text, words) == NULL)
    g_error ("“%s” is not printed", words);
}

static void
test_print (Ui            *ui,
            gconstpointer  data)
{
  static const char *const uris[] = { PAGE, "approach:emdr" };
  g_autofree char *program = g_find_program_in_path ("pdftotext");

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      SbArticle *article = SB_ARTICLE (sb_content_find_uri (ui->content, uris[i]));
      GListModel *sections = sb_article_get_sections (article);
      g_autofree char *path = print_to_pdf (ui, uris[i]);
      g_auto (GStrv) pages = NULL;

      if (program == NULL)
        continue;

      pages = read_pages (path);
      assert_numbered (pages);
      assert_printed (pages, sb_article_get_title (article));
      for (guint j = 0; j < g_list_model_get_n_items (sections); j++)
        {
          g_autoptr (SbSection) section = g_list_model_get_item (sections, j);

          assert_printed (pages, sb_section_get_title (section));
        }
      assert_printed (pages, "Sources 1.");
    }

  if (program == NULL)
    g_test_skip ("There is no pdftotext to read what was printed");
}

/* An approach with its facts and its evidence. */
static void
test_print_approach (Ui            *ui,
                     gconstpointer  data)
{
  SbApproach *approach = SB_APPROACH (sb_content_find_uri (ui->content, "approach:emdr"));
  g_autoptr (SbEvidence) evidence = g_list_model_get_item (sb_approach_get_evidence (approach), 0);
  g_autofree char *program = g_find_program_in_path ("pdftotext");
  g_autofree char *path = NULL;
  g_auto (GStrv) pages = NULL;

  if (program == NULL)
    {
      g_test_skip ("There is no pdftotext to read what was printed");
      return;
    }

  path = print_to_pdf (ui, "approach:emdr");
  pages = read_pages (path);
  assert_printed (pages, sb_approach_get_fact (approach, SB_FACT_SUITS));
  assert_printed (pages, sb_evidence_get_study (evidence));
}

/* --- Keys --- */

static void
assert_keys_scroll (GtkWidget *page)
{
  GtkAdjustment *adjustment = get_adjustment (page);
  double value;

  gtk_adjustment_set_value (adjustment, 0);
  press ("Page_Down");
  ui_wait_until (gtk_adjustment_get_value (adjustment) > 0);
  value = gtk_adjustment_get_value (adjustment);
  press ("Page_Up");
  ui_wait_until (gtk_adjustment_get_value (adjustment) < value);
  press ("End");
  ui_wait_until (gtk_adjustment_get_value (adjustment) >= get_end (page));
  press ("Home");
  ui_wait_until (gtk_adjustment_get_value (adjustment) <= 0);
}

static void
assert_space_scrolls (GtkWidget *page)
{
  GtkAdjustment *adjustment = get_adjustment (page);
  double value;

  gtk_adjustment_set_value (adjustment, 0);
  press ("space");
  ui_wait_until (gtk_adjustment_get_value (adjustment) > 0);
  value = gtk_adjustment_get_value (adjustment);
  press ("shift+space");
  ui_wait_until (gtk_adjustment_get_value (adjustment) < value);
}

/* Wherever on the page the keyboard is. */
static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_page (ui, PAGE);
  GtkWidget *link = NULL;

  assert_keys_scroll (page);
  assert_space_scrolls (page);

  gtk_widget_grab_focus (ui_child (page, "bookmark_button"));
  assert_keys_scroll (page);

  ui_foreach (label, ui_child (page, "body"), GTK_TYPE_LABEL)
    if (link == NULL && gtk_widget_get_focusable (label) && gtk_label_get_use_markup (GTK_LABEL (label)))
      link = label;
  gtk_widget_grab_focus (link);
  assert_keys_scroll (page);
  assert_space_scrolls (page);
}

/* Back is the navigation view's. */
static void
test_back (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, PAGE);

  press ("alt+Left");
  ui_wait_until (ui_page (ui) != page);
}

/* Pages that are left at once, before all of them is made. */
static void
test_leave_at_once (Ui            *ui,
                    gconstpointer  data)
{
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.open", "s", "approach:emdr"));
      g_assert_true (adw_navigation_view_pop (ui_view (ui)));
    }

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.open", "s", "approach:emdr"));
}

static void
add_tests (void)
{
  ui_test ("/article/outline/sections", test_outline);
  ui_test ("/article/outline/choose", test_outline_choose);
  ui_test ("/article/outline/keys", test_outline_keys);
  ui_test ("/article/place/begin", test_begin);
  ui_test ("/article/place/writes", test_writes);
  ui_test ("/article/place/section", test_place);
  ui_test ("/article/place/block", test_place_in_section);
  ui_test ("/article/place/larger-text", test_place_with_larger_text);
  ui_test ("/article/place/restart", test_place_after_restart);
  ui_test ("/article/place/end", test_no_place_at_the_end);
  ui_test ("/article/place/link", test_section);
  ui_test ("/article/bookmark/toggle", test_bookmark);
  ui_test ("/article/bookmark/elsewhere", test_bookmark_elsewhere);
  ui_test ("/article/finish", test_finish);
  ui_test ("/article/next", test_next);
  ui_test ("/article/copy", test_copy);
  ui_test ("/article/select/words", test_select);
  ui_test ("/article/select/tab", test_select_and_tab);
  ui_test ("/article/print/pages", test_print);
  ui_test ("/article/print/approach", test_print_approach);
  ui_test ("/article/keys/scroll", test_keys);
  ui_test ("/article/keys/back", test_back);
  ui_test ("/article/leave-at-once", test_leave_at_once);
}

int
main (int   argc,
      char *argv[])
{
  return ui_run (argc, argv, add_tests);
}
