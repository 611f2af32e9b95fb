/* test-compare.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "past-fixture.h"
#include "sb-compare-page.h"
#include "sb-pair-row.h"

/* Two past assessments, side by side. */

static GtkWidget *
open_pair (Ui           *ui,
           SbAssessment *earlier,
           SbAssessment *later)
{
  return ui_show (ui, sb_compare_page_new (ui->content, ui->store, earlier, later));
}

static void
test_change (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_pair (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2"),
                               past_add (ui, GENERAL, NULL, 40, "anxiety=3 avoidance=2"));

  g_assert_cmpstr (ui_heading (ui), ==, "1 January 2026 and 10 February 2026");
  g_assert_true (past_says (page, "6.0"));
  g_assert_true (past_says (page, "3.0"));
  g_assert_true (past_says (page, "better"));
  g_assert_true (past_says (page, "no reliable change"));

  /* 9 answers differ, 9 are the same. */
  g_assert_cmpuint (ui_count (ui_child (page, "answers"), SB_TYPE_PAIR_ROW), ==, 18);
  g_assert_true (past_says (ui_child (page, "answers"), "Both"));
}

static void
test_two_bonds (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = open_pair (ui, past_add (ui, BOND, past_add_person (ui, "Sam", "partner"), 0, "anxiety=6 avoidance=2"),
                               past_add (ui, BOND, past_add_person (ui, "Alex", "friend"), 40, "anxiety=3 avoidance=2"));

  g_assert_cmpstr (ui_heading (ui), ==, "Sam and Alex");
  g_assert_true (past_tells (page, "two different bonds"));
  g_assert_false (past_says (page, "better"));
  g_assert_false (past_says (page, "no reliable change"));
  g_assert_false (past_tells (page, "{person}"));
}

static void
test_two_versions (Ui            *ui,
                   gconstpointer  data)
{
  g_autoptr (SbAssessment) old = sb_assessment_new (GENERAL, "0", NULL);
  g_autoptr (GDateTime) day = g_date_time_new_local (2025, 1, 1, 12, 0, 0);
  GtkWidget *page;

  sb_assessment_set_completed (old, day);
  sb_store_save_assessment (ui->store, old);
  page = open_pair (ui, old, past_add (ui, GENERAL, NULL, 0, "anxiety=3 avoidance=2"));
  g_assert_true (past_tells (page, "The questions were not the same"));
  g_assert_false (past_says (page, "no reliable change"));
}

static void
test_checklists (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *page = open_pair (ui, past_tick (ui, 0, 2), past_tick (ui, 0, 3));

  g_assert_cmpuint (ui_count (ui_child (page, "answers"), SB_TYPE_PAIR_ROW), >, 3);
  g_assert_true (past_tells (page, "1 January 2026, 12:00"));
}

static gboolean
is_stacked (GtkWidget *page)
{
  gboolean stacked;

  g_object_get (ui_find (page, SB_TYPE_PAIR_ROW, NULL), "stacked", &stacked, NULL);
  return stacked;
}

static void
test_stacked (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = open_pair (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2"),
                               past_add (ui, GENERAL, NULL, 40, "anxiety=3 avoidance=2"));

  g_assert_false (is_stacked (ui_child (page, "answers")));
  ui_resize (ui, 370, 600);
  ui_wait_until (is_stacked (ui_child (page, "answers")));
}

static void
test_deleted (Ui            *ui,
              gconstpointer  data)
{
  SbAssessment *earlier = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  GtkWidget *page = open_pair (ui, earlier, past_add (ui, GENERAL, NULL, 40, "anxiety=3 avoidance=2"));

  sb_store_delete_assessment (ui->store, earlier);
  ui_draw (ui);
  g_assert_false (ui_page (ui) == page);
}

/* By way of the dialog, from either of the two. */
static void
test_choose (Ui            *ui,
             gconstpointer  data)
{
  SbAssessment *earlier = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  AdwDialog *dialog;
  GtkListView *list;

  past_add (ui, PULSE, NULL, 20, "week-worry=2");
  past_add (ui, GENERAL, NULL, 40, "anxiety=3 avoidance=2");
  ui_activate (past_open (ui, earlier), "past.compare");
  ui_draw (ui);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  list = ui_child (dialog, "list");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))), ==, 1);
  g_signal_emit_by_name (list, "activate", 0);
  ui_draw (ui);
  g_assert_true (SB_IS_COMPARE_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "1 January 2026 and 10 February 2026");
}

static void
add_tests (void)
{
  ui_test ("/compare/change", test_change);
  ui_test ("/compare/two-bonds", test_two_bonds);
  ui_test ("/compare/two-versions", test_two_versions);
  ui_test ("/compare/checklists", test_checklists);
  ui_test ("/compare/stacked", test_stacked);
  ui_test ("/compare/deleted", test_deleted);
  ui_test ("/compare/choose", test_choose);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
