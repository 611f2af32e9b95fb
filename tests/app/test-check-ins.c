/* test-check-ins.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "sb-check-in-page.h"
#include "sb-check-in-row.h"
#include "sb-check-ins-page.h"
#include "sb-day-sections.h"
#include "sb-list-growth.h"

static GtkWidget *
open_list (Ui *ui)
{
  ui_show_place (ui, "assess");

  return ui_show (ui, sb_check_ins_page_new (ui->content, ui->store));
}

static void
test_list_empty (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *page = open_list (ui);

  g_assert_nonnull (ui_find (page, ADW_TYPE_STATUS_PAGE, NULL));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == ui_find (page, GTK_TYPE_BUTTON, "_Check In"));
  ui_activate (page, "check-ins.add");
  ui_draw (ui);
  check_in_rate (ui_page (ui), SB_CHECK_IN_MOOD, 4);
  check_in_save (ui, ui_page (ui));
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "views")), ==, "list");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Today"));
}

static void
assert_labels (GtkWidget  *page,
               const char *expected)
{
  GString *text = g_string_new (NULL);

  ui_foreach (label, ui_child (page, "list"), GTK_TYPE_LABEL)
    g_string_append_printf (text, "%s|", ui_text (label));
  g_assert_cmpstr (text->str, ==, expected);
  g_string_free (text, TRUE);
}

static void
test_list (Ui            *ui,
           gconstpointer  data)
{
  SbCheckIn *first = check_in_add (ui, "2026-03-05T23:59:59", 2, "work");
  GtkWidget *page;

  check_in_add (ui, "2026-03-06T00:00:00", 4, NULL);
  check_in_add (ui, "2026-03-05T08:30:00", 0, "alone");
  sb_check_in_set_rating (first, SB_CHECK_IN_WORRIED, 5);
  sb_check_in_set_note (first, " Two\nlines ");
  page = open_list (ui);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), page));
  assert_labels (page, "Friday, 6 March 2026|00:00|Mood: good|"
                       "Thursday, 5 March 2026|23:59|Worried: very\u00a0· Mood: low|Two\nlines|work|08:30|alone|");

  g_signal_emit_by_name (ui_child (page, "list"), "activate", 1);
  ui_draw (ui);
  g_assert_true (SB_IS_CHECK_IN_PAGE (ui_page (ui)));
  check_in_rate (ui_page (ui), SB_CHECK_IN_MOOD, 5);
  check_in_write_note (ui_page (ui), "");
  check_in_save (ui, ui_page (ui));
  g_assert_true (ui_page (ui) == page);
  assert_labels (page, "Friday, 6 March 2026|00:00|Mood: good|"
                       "Thursday, 5 March 2026|23:59|Worried: very\u00a0· Mood: very good|work|08:30|alone|");

  /* To another day, and away. */
  g_signal_emit_by_name (ui_child (page, "list"), "activate", 1);
  ui_draw (ui);
  gtk_spin_button_spin (ui_child (ui_child (ui_page (ui), "moment"), "day"), GTK_SPIN_STEP_FORWARD, 0);
  check_in_save (ui, ui_page (ui));
  assert_labels (page, "Friday, 6 March 2026|23:59|Worried: very\u00a0· Mood: very good|work|00:00|Mood: good|"
                       "Thursday, 5 March 2026|08:30|alone|");
  g_signal_emit_by_name (ui_child (page, "list"), "activate", 0);
  ui_draw (ui);
  ui_activate (ui_page (ui), "check-in.delete");
  ui_draw (ui);
  assert_labels (page, "Friday, 6 March 2026|00:00|Mood: good|Thursday, 5 March 2026|08:30|alone|");

  /* The keyboard does not lose its place with the row. */
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (ui->window)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), page));
}

static void
assert_words (Ui         *ui,
              SbCheckIn  *check_in,
              const char *expected)
{
  GtkWidget *row = g_object_ref_sink (sb_check_in_row_new ());
  g_autofree char *words = NULL;

  sb_check_in_row_show (SB_CHECK_IN_ROW (row), check_in, sb_store_get_trackers (ui->store));
  words = sb_check_in_row_dup_words (SB_CHECK_IN_ROW (row));
  g_assert_cmpstr (words, ==, expected);
  g_object_unref (row);
}

/* What a screen reader is told of a check-in in the list. */
static void
test_words (Ui            *ui,
            gconstpointer  data)
{
  SbCheckIn *check_in = check_in_add (ui, "2026-03-05T14:05:00", 0, NULL);

  sb_check_in_set_note (check_in, "A walk, then tea.");
  assert_words (ui, check_in, "14:05. A walk, then tea.");
  sb_check_in_set_rating (check_in, SB_CHECK_IN_DISTANT, 3);
  sb_check_in_set_rating (check_in, SB_CHECK_IN_MOOD, 1);
  sb_check_in_set_rating (check_in, SB_CHECK_IN_WORRIED, 2.5);
  sb_check_in_set_tags (check_in, (const char *[]) { "alone", "work", NULL });
  assert_words (ui, check_in, "14:05. Distance: some\u00a0· Mood: very low. A walk, then tea. alone, work");
}

static void
assert_section (GtkSectionModel *sections,
                guint            position,
                guint            expected_start,
                guint            expected_end)
{
  guint start, end;

  gtk_section_model_get_section (sections, position, &start, &end);
  g_assert_cmpuint (start, ==, expected_start);
  g_assert_cmpuint (end, ==, expected_end);
}

static void
test_sections (Ui            *ui,
               gconstpointer  data)
{
  g_autoptr (GListModel) check_ins = sb_store_list (ui->store, &(SbQuery) { .type = SB_TYPE_CHECK_IN, .newest_first = TRUE });
  g_autoptr (SbDaySections) sections = sb_day_sections_new (check_ins);
  GListModel *list = G_LIST_MODEL (sections);
  g_autoptr (GObject) first = NULL;
  SbCheckIn *newest;

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
  assert_section (GTK_SECTION_MODEL (sections), 0, 0, G_MAXUINT);

  check_in_add (ui, "2026-03-01T00:00:00", 1, NULL);
  check_in_add (ui, "2026-03-02T23:59:59", 1, NULL);
  check_in_add (ui, "2026-03-02T00:00:00", 1, NULL);
  newest = check_in_add (ui, "2026-03-09T12:00:00", 1, NULL);
  first = g_list_model_get_item (list, 0);
  g_assert_true (first == G_OBJECT (newest));
  g_assert_null (g_list_model_get_item (list, 4));
  assert_section (GTK_SECTION_MODEL (sections), 0, 0, 1);
  assert_section (GTK_SECTION_MODEL (sections), 1, 1, 3);
  assert_section (GTK_SECTION_MODEL (sections), 2, 1, 3);
  assert_section (GTK_SECTION_MODEL (sections), 3, 3, 4);
  assert_section (GTK_SECTION_MODEL (sections), 4, 4, G_MAXUINT);
}

static SbStore *
create_large_store (guint n_check_ins)
{
  g_autoptr (GFile) file = g_file_new_for_path ("never-opened.db");
  g_autoptr (GDateTime) start = g_date_time_new_utc (2000, 1, 1, 0, 0, 0);
  SbStore *store = sb_store_new (file);

  for (guint i = 0; i < n_check_ins; i++)
    {
      g_autoptr (GDateTime) at = g_date_time_add_minutes (start, i * 120);
      g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

      sb_check_in_set_rating (check_in, SB_CHECK_IN_MOOD, 1 + i % 5);
      sb_check_in_set_tags (check_in, (const char *[]) { i % 3 == 0 ? "work" : "sleep", NULL });
      sb_store_save_check_in (store, check_in);
    }

  return store;
}

/* Rows for what is in sight only, and no waiting. */
static void
test_list_of_many (Ui            *ui,
                   gconstpointer  data)
{
  g_autoptr (SbStore) store = create_large_store (100000);
  GtkWidget *page;
  gint64 start;

  ui_show_place (ui, "assess");
  start = g_get_monotonic_time ();
  page = ui_show (ui, sb_check_ins_page_new (ui->content, store));
  g_test_message ("%.0f ms for the list", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
  g_assert_cmpuint (ui_count (page, SB_TYPE_CHECK_IN_ROW), >, 0);
  g_assert_cmpuint (ui_count (page, SB_TYPE_CHECK_IN_ROW), <, 500);
  ui_wait_until (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (ui_child (page, "list"))) <= 0);

  start = g_get_monotonic_time ();
  ui_show (ui, sb_check_in_page_new (ui->content, store, NULL));
  g_test_message ("%.0f ms for the page", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);

  ui_show_place (ui, "assess");
}

static guint
count_shown (GtkWidget *page)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (ui_child (page, "list"))));
}

/* However many there are, the first few are there at once, and all of them
 * for whoever goes on. */
static void
test_growth (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (SbStore) store = create_large_store (700);
  GtkWidget *page;

  ui_show_place (ui, "assess");
  page = ui_show (ui, sb_check_ins_page_new (ui->content, store));
  g_assert_cmpuint (count_shown (page), ==, SB_LIST_GROWTH_START);

  for (guint n = 2 * SB_LIST_GROWTH_START; n < 700; n *= 2)
    {
      ui_scroll_to_end (ui, ui_child (page, "list"));
      ui_wait_until (count_shown (page) == n);
    }
  ui_scroll_to_end (ui, ui_child (page, "list"));
  ui_wait_until (count_shown (page) == 700);

  ui_show_place (ui, "assess");
}

static void
add_tests (void)
{
  ui_test ("/check-ins/empty", test_list_empty);
  ui_test ("/check-ins/list", test_list);
  ui_test ("/check-ins/words", test_words);
  ui_test ("/check-ins/sections", test_sections);
  ui_test ("/check-ins/growth", test_growth);
  ui_test ("/check-ins/many", test_list_of_many);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
