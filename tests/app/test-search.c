/* test-search.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "key-fixture.h"
#include "sb-check-in-page.h"
#include "sb-found-row.h"
#include "sb-opening-page.h"
#include "sb-past-page.h"
#include "sb-progress-page.h"
#include "sb-search-page.h"
#include "sb-session-page.h"

/* The page that searches all that was written. */

static GtkWidget *
open_search (Ui *ui)
{
  ui_activate (ui_show_place (ui, "progress"), "progress.search");
  ui_draw (ui);
  g_assert_true (SB_IS_SEARCH_PAGE (ui_page (ui)));

  return ui_page (ui);
}

static const char *
get_view (GtkWidget *page)
{
  return gtk_stack_get_visible_child_name (ui_child (page, "views"));
}

static GtkListView *
get_list (GtkWidget *page)
{
  return ui_child (page, "list");
}

static guint
count_rows (GtkWidget *page)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (get_list (page))));
}

static const char *
get_count (GtkWidget *page)
{
  return gtk_label_get_text (ui_child (page, "count"));
}

static SbRecord *
get_found (GtkWidget *page,
           guint      position)
{
  return g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (get_list (page))), position);
}

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  *(gboolean *) user_data = TRUE;
}

/* Until all that was asked of the history is answered, and shown. */
static void
settle (Ui *ui)
{
  gboolean ready = FALSE;

  sb_store_flush_async (ui->store, NULL, ready_cb, &ready);
  ui_wait_until (ready);
  ui_draw (ui);
}

static void
look_for (Ui         *ui,
          GtkWidget  *page,
          const char *words)
{
  gtk_editable_set_text (ui_child (page, "entry"), words);
  g_signal_emit_by_name (ui_child (page, "entry"), "search-changed");
  settle (ui);
}

static SbFoundRow *
find_row (GtkWidget  *page,
          const char *about)
{
  ui_foreach (row, page, SB_TYPE_FOUND_ROW)
    {
      g_test_message ("%s: %s", sb_found_row_get_about (SB_FOUND_ROW (row)), sb_found_row_get_excerpt (SB_FOUND_ROW (row)));
      if (g_str_equal (sb_found_row_get_about (SB_FOUND_ROW (row)), about))
        return SB_FOUND_ROW (row);
    }

  g_error ("There is no “%s”", about);
}

static void
add_note (Ui         *ui,
          int         second,
          const char *note)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (1790000000 + second);
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

  sb_check_in_set_note (check_in, note);
  sb_store_save_check_in (ui->store, check_in);
}

static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_search (ui);

  g_assert_cmpstr (get_view (page), ==, "empty");
  g_assert_true (key_has_focus (ui, ui_child (page, "entry")));
  look_for (ui, page, "anything");
  g_assert_cmpstr (get_view (page), ==, "nothing");
  look_for (ui, page, " ");
  g_assert_cmpstr (get_view (page), ==, "empty");
}

/* What each row says, by sight and by ear. */
static void
test_rows (Ui            *ui,
           gconstpointer  data)
{
  static const struct
  {
    const char *words;
    const char *about;
    const char *excerpt; /* with its marks */
  } rows[] = {
    { "ana late", "Check-in · 21 November 2026",
      "<b>Ana</b> was <b>late</b>, and I managed to wait before I wrote. · family, with <b>Ana</b>" },
    { "hall", "A need, and how you ask · 6 November 2026", "Could we leave it in the <b>hall</b>?" },
    { "softer talked", "Put the message in a pause box · 21 November 2026", "I sent the <b>softer</b> one. We <b>talked</b>." },
    { "therapy", "How you are in close bonds · 9 August 2026", "<b>Therapy</b> has begun." },
  };
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  page = open_search (ui);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SbFoundRow *row;
      GtkWidget *item;

      look_for (ui, page, rows[i].words);
      g_assert_cmpstr (get_view (page), ==, "list");
      row = find_row (page, rows[i].about);
      g_assert_nonnull (strstr (gtk_label_get_label (ui_child (row, "excerpt")), rows[i].excerpt));
      item = gtk_widget_get_parent (GTK_WIDGET (row));
      gtk_test_accessible_assert_role (item, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, rows[i].about);
      gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sb_found_row_get_excerpt (row));
    }

  gtk_test_accessible_assert_property (ui_child (page, "entry"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Search all that you wrote");
  gtk_test_accessible_assert_property (get_list (page), GTK_ACCESSIBLE_PROPERTY_LABEL, "What you wrote");
}

/* Where the app shows such a record anyway. */
static void
test_open (Ui            *ui,
           gconstpointer  data)
{
  static const struct
  {
    const char *words;
    GType (*get_type) (void);
  } rows[] = {
    { "ana wait", sb_check_in_page_get_type },
    { "softer talked", sb_session_page_get_type },
    { "therapy", sb_past_page_get_type },
  };
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  page = open_search (ui);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      look_for (ui, page, rows[i].words);
      g_signal_emit_by_name (get_list (page), "activate", 0);
      ui_draw (ui);
      g_assert_true (g_type_is_a (G_OBJECT_TYPE (ui_page (ui)), rows[i].get_type ()));
      adw_navigation_view_pop (ui_view (ui));
      ui_draw (ui);
      g_assert_true (ui_page (ui) == page);
      g_assert_cmpstr (gtk_editable_get_text (ui_child (page, "entry")), ==, rows[i].words);
    }
}

/* One that was only begun goes on where it was left. */
static void
test_open_draft (Ui            *ui,
                 gconstpointer  data)
{
  g_autoptr (SbAssessment) draft = sb_assessment_new ("attachment-general", "1", NULL);
  GtkWidget *page;

  sb_assessment_set_note (draft, "Begun on the train");
  sb_store_save_assessment (ui->store, draft);
  page = open_search (ui);
  look_for (ui, page, "train");
  g_signal_emit_by_name (get_list (page), "activate", 0);
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
}

static void
test_pages (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;

  for (int i = 0; i < 130; i++)
    {
      g_autofree char *note = g_strdup_printf ("apple %d", i);

      add_note (ui, i, note);
    }
  page = open_search (ui);
  look_for (ui, page, "apple");
  g_assert_cmpstr (get_count (page), ==, "130 found");
  g_assert_cmpuint (count_rows (page), <, 50);

  /* Each time somebody has come to the end of them, there are more. */
  while (count_rows (page) < 130)
    {
      guint n = count_rows (page);

      gtk_list_view_scroll_to (get_list (page), n - 1, GTK_LIST_SCROLL_NONE, NULL);
      ui_wait_until (count_rows (page) > n);
      ui_draw (ui);
    }
  g_assert_cmpstr (get_count (page), ==, "130 found");

  /* Other words begin at the top. */
  look_for (ui, page, "app");
  g_assert_cmpuint (count_rows (page), <, 50);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (ui_child (page, "scroll"))), <, 50);
}

/* The page follows what happens elsewhere. */
static void
test_live (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_search (ui);
  g_autoptr (SbRecord) first = NULL;

  add_note (ui, 1, "An apple");
  add_note (ui, 2, "Apple pie");
  add_note (ui, 3, "A pear");
  look_for (ui, page, "apple");
  g_assert_cmpstr (get_count (page), ==, "2 found");
  first = get_found (page, 0);
  g_assert_cmpstr (sb_check_in_get_note (SB_CHECK_IN (first)), ==, "Apple pie");

  sb_store_delete_record (ui->store, first);
  settle (ui);
  g_assert_cmpuint (count_rows (page), ==, 1);
  g_assert_cmpstr (get_count (page), ==, "1 found");

  sb_store_restore_record (ui->store, first);
  sb_check_in_set_note (SB_CHECK_IN (first), "Apple pie, and tea");
  sb_store_save_record (ui->store, first);
  settle (ui);
  g_assert_cmpuint (count_rows (page), ==, 2);
  g_assert_cmpstr (sb_found_row_get_excerpt (SB_FOUND_ROW (ui_find (page, SB_TYPE_FOUND_ROW, NULL))), ==, "Apple pie, and tea");

  look_for (ui, page, "pie");
  sb_store_delete_record (ui->store, first);
  settle (ui);
  g_assert_cmpstr (get_view (page), ==, "nothing");
}

/* One that is deleted where it was opened from here. */
static void
test_delete_opened (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  page = open_search (ui);
  look_for (ui, page, "softer talked");
  g_signal_emit_by_name (get_list (page), "activate", 0);
  ui_draw (ui);
  ui_activate (ui_page (ui), "session.delete");
  settle (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpstr (get_view (page), ==, "nothing");

  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  settle (ui);
  g_assert_cmpuint (count_rows (page), ==, 1);
}

/* A bond is told by the person's name. */
static void
test_renamed (Ui            *ui,
              gconstpointer  data)
{
  g_autoptr (SbPerson) person = sb_person_new ("Ana", "friend");
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  g_autoptr (GDateTime) completed = g_date_time_new_local (2026, 9, 1, 12, 0, 0);
  GtkWidget *page;

  sb_assessment_set_note (assessment, "After the trip");
  sb_assessment_set_completed (assessment, completed);
  sb_store_save_person (ui->store, person);
  sb_store_save_assessment (ui->store, assessment);
  page = open_search (ui);
  look_for (ui, page, "trip");
  find_row (page, "Your bond with Ana · 1 September 2026");

  sb_person_set_name (person, "Anna");
  sb_store_save_person (ui->store, person);
  settle (ui);
  find_row (page, "Your bond with Anna · 1 September 2026");
}

/* --- Keys --- */

static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page;

  add_note (ui, 1, "An apple");
  add_note (ui, 2, "Apple pie");
  ui_show_place (ui, "progress");
  key_press (ui, "ctrl+f");
  ui_wait_until (SB_IS_SEARCH_PAGE (ui_page (ui)));
  page = ui_page (ui);

  key_press (ui, "a p p");
  ui_wait_until (count_rows (page) == 2);
  ui_draw (ui);
  key_press (ui, "Down");
  ui_wait_until (key_has_focus (ui, get_list (page)));
  key_press (ui, "Down Return");
  ui_wait_until (SB_IS_CHECK_IN_PAGE (ui_page (ui)));

  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  g_assert_true (key_has_focus (ui, get_list (page)));
  key_press (ui, "ctrl+f");
  ui_wait_until (key_has_focus (ui, ui_child (page, "entry")));
  key_press (ui, "p i e");
  ui_wait_until (count_rows (page) == 1);
  ui_draw (ui);
  key_press (ui, "Return");
  ui_wait_until (SB_IS_CHECK_IN_PAGE (ui_page (ui)));
}

static void
test_escape (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_search (ui);

  key_press (ui, "x");
  ui_wait_until (g_str_equal (get_view (page), "nothing"));
  key_press (ui, "Return Escape");
  ui_wait_until (g_str_equal (get_view (page), "empty"));
  g_assert_cmpstr (gtk_editable_get_text (ui_child (page, "entry")), ==, "");
  g_assert_true (ui_page (ui) == page);
}

/* Nobody can reach it by its key from another place. */
static void
test_elsewhere (Ui            *ui,
                gconstpointer  data)
{
  open_search (ui);
  ui_show_place (ui, "assess");
  key_press (ui, "ctrl+f");
  g_assert_false (SB_IS_SEARCH_PAGE (ui_page (ui)));

  ui_show_place (ui, "progress");
  g_assert_true (SB_IS_SEARCH_PAGE (ui_page (ui)));
  ui_show_place (ui, "progress");
  g_assert_true (SB_IS_PROGRESS_PAGE (ui_page (ui)));
}

/* It may be left before there is an answer. */
static void
test_left (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_search (ui);

  add_note (ui, 1, "An apple");
  gtk_editable_set_text (ui_child (page, "entry"), "apple");
  g_signal_emit_by_name (ui_child (page, "entry"), "search-changed");
  adw_navigation_view_pop (ui_view (ui));
  settle (ui);
}

static void
test_small (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  ui_resize (ui, 360, 294);
  page = open_search (ui);
  look_for (ui, page, "ana");
  g_assert_cmpstr (get_view (page), ==, "list");
  look_for (ui, page, "xylophone");
  g_assert_cmpstr (get_view (page), ==, "nothing");
}

static void
add_tests (void)
{
  ui_test ("/search/empty", test_empty);
  ui_test ("/search/rows", test_rows);
  ui_test ("/search/open", test_open);
  ui_test ("/search/open-draft", test_open_draft);
  ui_test ("/search/pages", test_pages);
  ui_test ("/search/live", test_live);
  ui_test ("/search/delete-opened", test_delete_opened);
  ui_test ("/search/renamed", test_renamed);
  ui_test ("/search/keys", test_keys);
  ui_test ("/search/escape", test_escape);
  ui_test ("/search/elsewhere", test_elsewhere);
  ui_test ("/search/left", test_left);
  ui_test ("/search/small", test_small);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
