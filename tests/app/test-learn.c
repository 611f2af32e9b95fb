/* test-learn.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "key-fixture.h"
#include "sb-article-page.h"
#include "sb-hit-row.h"
#include "sb-learn-page.h"
#include "sb-page-row.h"
#include "sb-part-page.h"
#include "sb-part-row.h"
#include "sb-saved-page.h"
#include "sb-search-view.h"

#define FIRST "article:what-insecure-attachment-is"
#define SECOND "article:how-attachment-forms"

static const char *
get_view (GtkWidget *learn)
{
  return gtk_stack_get_visible_child_name (ui_child (learn, "views"));
}

static GtkEditable *
get_entry (GtkWidget *learn)
{
  return GTK_EDITABLE (ui_child (learn, "entry"));
}

static GListModel *
get_hits (GtkWidget *learn)
{
  GtkListView *list = GTK_LIST_VIEW (ui_find (ui_child (learn, "search_view"), GTK_TYPE_LIST_VIEW, NULL));

  return G_LIST_MODEL (gtk_list_view_get_model (list));
}

static const char *
get_subtitle (gpointer    root,
              const char *title)
{
  ui_foreach (row, root, ADW_TYPE_ACTION_ROW)
    {
      if (g_str_equal (ui_text (row), title))
        return adw_action_row_get_subtitle (ADW_ACTION_ROW (row));
    }

  return NULL;
}

static SbReading *
dup_reading (Ui         *ui,
             const char *page)
{
  return sb_store_dup_reading (ui->store, page);
}

static void
finish (Ui         *ui,
        const char *page,
        gboolean    finished)
{
  g_autoptr (SbReading) reading = dup_reading (ui, page);

  sb_reading_finish (reading, finished);
  sb_store_save_reading (ui->store, reading);
}

static void
bookmark (Ui         *ui,
          const char *page,
          gboolean    bookmarked)
{
  g_autoptr (SbReading) reading = dup_reading (ui, page);

  sb_reading_bookmark (reading, bookmarked);
  sb_store_save_reading (ui->store, reading);
}

static void
stop_at (Ui         *ui,
         const char *page,
         const char *section)
{
  g_autoptr (SbReading) reading = dup_reading (ui, page);

  sb_reading_open (reading);
  sb_reading_leave (reading, section, 0, FALSE);
  sb_store_save_reading (ui->store, reading);
}

static void
test_at_first (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");

  g_assert_true (SB_IS_LEARN_PAGE (learn));
  g_assert_cmpstr (get_view (learn), ==, "hub");
  g_assert_false (gtk_widget_get_visible (ui_child (learn, "go_on_group")));
  g_assert_false (gtk_widget_get_visible (ui_child (learn, "saved_group")));
  g_assert_cmpuint (ui_count (ui_child (learn, "parts"), SB_TYPE_PART_ROW), ==, 5);
  g_assert_true (history_has_row (learn, "Glossary"));
  g_assert_true (history_has_row (learn, "References"));
  g_assert_cmpstr (get_subtitle (learn, "What attachment is"), ==,
                   "How bonds form, the patterns they can leave, and what is strong in each.\n7 pages");
}

/* How much was read is told once something was, and follows. */
static void
test_parts_follow (Ui            *ui,
                   gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");

  finish (ui, FIRST, TRUE);
  g_assert_true (g_str_has_suffix (get_subtitle (learn, "What attachment is"), "\n1 of 7 read"));
  g_assert_true (g_str_has_suffix (get_subtitle (learn, "Approaches"), "\n10 pages"));
  finish (ui, FIRST, FALSE);
  g_assert_true (g_str_has_suffix (get_subtitle (learn, "What attachment is"), "\n7 pages"));
}

static void
test_part_all_read (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GListModel *parts = sb_content_get_parts (ui->content);
  g_autoptr (SbPart) part = g_list_model_get_item (parts, 0);

  for (const char *const *page = sb_part_get_pages (part); *page != NULL; page++)
    finish (ui, *page, TRUE);
  g_assert_true (g_str_has_suffix (get_subtitle (learn, sb_part_get_title (part)), "\nAll 7 pages read"));
}

static void
test_go_on (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkWidget *group = ui_child (learn, "go_on_group");
  GtkWidget *list = ui_child (learn, "go_on");

  stop_at (ui, FIRST, "signs");
  g_assert_true (gtk_widget_get_visible (group));
  g_assert_true (history_has_row (list, "What insecure attachment is"));

  stop_at (ui, "approach:emdr", "session");
  g_assert_cmpuint (ui_count (list, SB_TYPE_PAGE_ROW), ==, 1);
  g_assert_true (history_has_row (list, "Eye movement desensitization and reprocessing (EMDR)"));

  finish (ui, "approach:emdr", TRUE);
  g_assert_true (history_has_row (list, "What insecure attachment is"));
  gtk_widget_activate (ui_find (list, ADW_TYPE_ACTION_ROW, NULL));
  ui_draw (ui);
  g_assert_true (SB_IS_ARTICLE_PAGE (ui_page (ui)));
}

static void
test_saved (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkWidget *saved;
  GtkWidget *row;

  bookmark (ui, FIRST, TRUE);
  bookmark (ui, "approach:emdr", TRUE);
  g_assert_true (gtk_widget_get_visible (ui_child (learn, "saved_group")));
  g_assert_cmpstr (get_subtitle (learn, "Saved pages"), ==, "2 pages");

  adw_action_row_activate (ui_child (learn, "saved"));
  ui_draw (ui);
  saved = ui_page (ui);
  g_assert_true (SB_IS_SAVED_PAGE (saved));
  g_assert_cmpuint (ui_count (saved, SB_TYPE_PAGE_ROW), ==, 2);
  row = ui_find (saved, SB_TYPE_PAGE_ROW, NULL);
  g_assert_cmpstr (ui_text (row), ==, "Eye movement desensitization and reprocessing (EMDR)");

  bookmark (ui, "approach:emdr", FALSE);
  g_assert_cmpuint (ui_count (saved, SB_TYPE_PAGE_ROW), ==, 1);
  bookmark (ui, FIRST, FALSE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (saved, "views")), ==, "empty");
  g_assert_false (gtk_widget_get_visible (ui_child (learn, "saved_group")));
}

/* A history of tomorrow, or from a file that somebody wrote. */
static void
test_unknown_pages (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");

  stop_at (ui, "article:of-tomorrow", "one");
  bookmark (ui, "article:of-tomorrow", TRUE);
  bookmark (ui, "part:basics", TRUE);
  finish (ui, "nonsense", TRUE);
  g_assert_false (gtk_widget_get_visible (ui_child (learn, "go_on_group")));
  g_assert_false (gtk_widget_get_visible (ui_child (learn, "saved_group")));
}

static GtkWidget *
find_row (GtkWidget  *page,
          const char *title)
{
  GtkWidget *row = ui_find (page, SB_TYPE_PAGE_ROW, title);

  g_assert_nonnull (row);
  return row;
}

static GtkWidget *
find_image (GtkWidget  *row,
            const char *icon_name)
{
  ui_foreach (image, row, GTK_TYPE_IMAGE)
    {
      if (g_strcmp0 (gtk_image_get_icon_name (GTK_IMAGE (image)), icon_name) == 0)
        return image;
    }

  return NULL;
}

/* What was read and saved is told by more than a color, and follows. */
static void
test_part (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *part;
  GtkWidget *row;

  ui_show_place (ui, "learn");
  part = ui_open (ui, "part:basics");
  g_assert_true (SB_IS_PART_PAGE (part));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (part)), ==, "What attachment is");
  g_assert_cmpuint (ui_count (part, SB_TYPE_PAGE_ROW), ==, 7);
  g_assert_false (gtk_widget_get_visible (ui_child (part, "compare")));

  row = find_row (part, "What insecure attachment is");
  g_assert_null (find_image (row, "object-select-symbolic"));
  g_assert_null (find_image (row, "starred-symbolic"));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       adw_action_row_get_subtitle (ADW_ACTION_ROW (row)));

  finish (ui, FIRST, TRUE);
  bookmark (ui, FIRST, TRUE);
  gtk_test_accessible_assert_property (find_image (row, "object-select-symbolic"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Read");
  gtk_test_accessible_assert_property (find_image (row, "starred-symbolic"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Saved");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Read. Saved. How we learn to be close, why closeness can feel unsafe, and "
                                       "what research says about change.");
  g_assert_null (find_image (find_row (part, "The four styles"), "starred-symbolic"));

  bookmark (ui, FIRST, FALSE);
  g_assert_null (find_image (row, "starred-symbolic"));
}

static void
test_approaches (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *part;

  ui_show_place (ui, "learn");
  part = ui_open (ui, "part:approaches");
  g_assert_cmpuint (ui_count (part, SB_TYPE_PAGE_ROW), ==, 10);
  g_assert_true (history_has_row (part, "Compare side by side"));
  g_assert_true (gtk_widget_get_visible (ui_child (part, "compare")));
}

/* The keys of a row are its own. */
static void
test_row_by_key (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");

  gtk_widget_grab_focus (ui_find (ui_child (learn, "parts"), SB_TYPE_PART_ROW, NULL));
  key_press (ui, "Down Return");
  ui_wait_until (SB_IS_PART_PAGE (ui_page (ui)));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (ui_page (ui))), ==, "In your relationships");
}

/* Typed where the keyboard happens to be, the words are searched for. */
static void
test_type_anywhere (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkWidget *row = ui_find (ui_child (learn, "parts"), SB_TYPE_PART_ROW, NULL);

  gtk_widget_grab_focus (row);
  key_press (ui, "e m d r");
  ui_wait_until (g_str_equal (gtk_editable_get_text (get_entry (learn)), "emdr"));
  g_assert_true (key_has_focus (ui, get_entry (learn)));
  ui_wait_until (g_str_equal (get_view (learn), "search"));
  ui_draw (ui);
  g_assert_nonnull (ui_find (learn, SB_TYPE_HIT_ROW, NULL));
  g_assert_nonnull (ui_find (learn, GTK_TYPE_LABEL, "Eye movement desensitization and reprocessing"));

  key_press (ui, "Escape");
  ui_wait_until (g_str_equal (get_view (learn), "hub"));
  g_assert_cmpstr (gtk_editable_get_text (get_entry (learn)), ==, "");
}

/* Down goes to the list, Enter opens, and on the way back all is as it was. */
static void
test_walk_results (Ui            *ui,
                   gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkWidget *list;

  key_press (ui, "ctrl+f");
  ui_wait_until (key_has_focus (ui, get_entry (learn)));
  key_press (ui, "e m d r");
  ui_wait_until (g_str_equal (get_view (learn), "search"));
  list = ui_child (ui_child (learn, "search_view"), "list");
  key_press (ui, "Down");
  ui_wait_until (key_has_focus (ui, list));
  key_press (ui, "Return");
  ui_wait_until (SB_IS_ARTICLE_PAGE (ui_page (ui)));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (ui_page (ui))), ==, "Eye movement desensitization and reprocessing");

  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == learn);
  g_assert_cmpstr (get_view (learn), ==, "search");
  gtk_widget_grab_focus (list);
  key_press (ui, "Escape");
  ui_wait_until (g_str_equal (get_view (learn), "hub"));
  g_assert_true (key_has_focus (ui, get_entry (learn)));
}

/* A page is opened at the section where the words stand. */
static void
test_section (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  g_autoptr (SbHit) hit = NULL;

  key_press (ui, "ctrl+f");
  gtk_editable_set_text (get_entry (learn), "pilot study before after");
  ui_wait_until (g_str_equal (get_view (learn), "search"));
  hit = g_list_model_get_item (get_hits (learn), 0);
  g_assert_cmpstr (sb_hit_get_uri (hit), ==, "approach:emdr");
  g_assert_cmpstr (sb_hit_get_section (hit), ==, "evidence");
  key_press (ui, "Return");
  ui_wait_until (SB_IS_ARTICLE_PAGE (ui_page (ui)));
}

static void
test_enter (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");

  key_press (ui, "ctrl+f");
  key_press (ui, "e m d r Return");
  ui_wait_until (SB_IS_ARTICLE_PAGE (ui_page (ui)));

  /* On another page, the key is that page's. */
  key_press (ui, "ctrl+f x");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (learn)), ==, "emdr");
}

static void
test_nothing_found (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkWidget *button;

  gtk_editable_set_text (get_entry (learn), "zebra");
  ui_wait_until (g_str_equal (get_view (learn), "search"));
  ui_draw (ui);
  button = ui_find (learn, GTK_TYPE_BUTTON, "Open the _Glossary");
  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");
  g_assert_nonnull (ui_find (learn, GTK_TYPE_LABEL, "Nothing Found"));
  g_assert_null (ui_find (learn, SB_TYPE_HIT_ROW, NULL));

  /* Nothing to open, and nothing to go to. */
  key_press (ui, "ctrl+f Return Down");
  g_assert_true (ui_page (ui) == learn);
}

/* However much is found, few rows are made at first, and more as somebody
 * comes to the end of them. */
static void
test_many (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkWidget *view = ui_child (learn, "search_view");
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (ui_child (view, "scroll"));
  guint n_rows;

  gtk_editable_set_text (get_entry (learn), "a");
  ui_wait_until (g_str_equal (get_view (learn), "search"));
  ui_draw (ui);
  n_rows = g_list_model_get_n_items (get_hits (learn));
  g_assert_cmpuint (n_rows, <, 30);
  g_assert_cmpint (atoi (gtk_label_get_label (ui_child (view, "count"))), >, 100);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  ui_wait_until (g_list_model_get_n_items (get_hits (learn)) > n_rows);

  /* The next that is looked for begins on top again. */
  gtk_editable_set_text (get_entry (learn), "at");
  ui_draw (ui);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (get_hits (learn)), <=, n_rows);
}

/* Where the window is so high that there is nothing to scroll, there is no end
 * to come to. */
static void
test_many_in_a_high_window (Ui            *ui,
                            gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (ui_child (ui_child (learn, "search_view"), "scroll"));
  guint n_rows;

  gtk_editable_set_text (get_entry (learn), "a");
  ui_wait_until (g_str_equal (get_view (learn), "search"));
  ui_draw (ui);
  n_rows = g_list_model_get_n_items (get_hits (learn));

  /* No screen of a test is that high. */
  gtk_adjustment_set_page_size (adjustment, gtk_adjustment_get_upper (adjustment));
  ui_wait_until (g_list_model_get_n_items (get_hits (learn)) > n_rows);
}

static void
test_names (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *learn = ui_show_place (ui, "learn");
  GtkWidget *list;

  gtk_test_accessible_assert_role (get_entry (learn), GTK_ACCESSIBLE_ROLE_SEARCH_BOX);
  gtk_test_accessible_assert_property (get_entry (learn), GTK_ACCESSIBLE_PROPERTY_LABEL, "Search the library");

  gtk_editable_set_text (get_entry (learn), "emdr");
  ui_wait_until (g_str_equal (get_view (learn), "search"));
  ui_draw (ui);
  list = ui_find (learn, GTK_TYPE_LIST_VIEW, NULL);
  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, "Search results");
  gtk_test_accessible_assert_property (gtk_widget_get_parent (ui_find (learn, SB_TYPE_HIT_ROW, NULL)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Eye movement desensitization and reprocessing. Approach");
}

static void
add_tests (void)
{
  ui_test ("/learn/at-first", test_at_first);
  ui_test ("/learn/parts-follow", test_parts_follow);
  ui_test ("/learn/part-all-read", test_part_all_read);
  ui_test ("/learn/go-on", test_go_on);
  ui_test ("/learn/saved", test_saved);
  ui_test ("/learn/unknown-pages", test_unknown_pages);
  ui_test ("/learn/part", test_part);
  ui_test ("/learn/approaches", test_approaches);
  ui_test ("/learn/row-by-key", test_row_by_key);
  ui_test ("/learn/type-anywhere", test_type_anywhere);
  ui_test ("/learn/walk-results", test_walk_results);
  ui_test ("/learn/section", test_section);
  ui_test ("/learn/enter", test_enter);
  ui_test ("/learn/nothing-found", test_nothing_found);
  ui_test ("/learn/many", test_many);
  ui_test ("/learn/many-in-a-high-window", test_many_in_a_high_window);
  ui_test ("/learn/names", test_names);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
