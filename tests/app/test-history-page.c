/* test-history-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "past-fixture.h"
#include "sb-answers-page.h"
#include "sb-history-page.h"
#include "sb-history-row.h"
#include "sb-list-growth.h"
#include "sb-result-page.h"
#include "sb-signs-page.h"

/* The list of all that was filled in. */

static GtkWidget *
open_history (Ui *ui)
{
  return ui_show (ui, sb_history_page_new (ui->content, ui->store));
}

static GtkSelectionModel *
get_model (GtkWidget *page)
{
  return gtk_list_view_get_model (ui_child (page, "list"));
}

static SbAssessment *
dup_at (GtkWidget *page,
        guint      position)
{
  return g_list_model_get_item (G_LIST_MODEL (get_model (page)), position);
}

static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_history (ui);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "stack")), ==, "empty");
  g_assert_false (gtk_widget_get_visible (ui_child (page, "filter")));

  past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "stack")), ==, "list");
}

static void
test_order (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;
  SbAssessment *const expected[] = {
    past_add (ui, GENERAL, NULL, 60, "anxiety=6 avoidance=2"),
    past_tick (ui, 30, 2),
    past_add (ui, PULSE, NULL, 10, "week-worry=2"),
    past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2"),
  };

  page = open_history (ui);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_model (page))), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (SbAssessment) found = dup_at (page, i);

      g_assert_true (found == expected[i]);
    }
}

/* When, what, about whom, the result in words, and the note's first line. */
static void
test_row (Ui            *ui,
          gconstpointer  data)
{
  SbPerson *sam = past_add_person (ui, "Sam", "partner");
  SbAssessment *assessment = past_add (ui, BOND, sam, 0, "anxiety=7 avoidance=1");
  GtkWidget *page, *row;

  sb_assessment_set_note (assessment, "A long week.\nAnd more.");
  page = open_history (ui);
  row = ui_find (page, SB_TYPE_HISTORY_ROW, NULL);
  g_assert_true (past_says (row, "1 January 2026"));
  g_assert_true (past_says (row, "How you are in one bond · Your bond with Sam"));
  g_assert_true (past_says (row, "Closeness matters a lot, and so does the worry"));
  g_assert_true (past_says (row, "A long week."));
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1 January 2026. How you are in one bond · Your bond with Sam. "
                                       "Closeness matters a lot, and so does the worry. A long week.");
}

static void
test_rows_of_others (Ui            *ui,
                     gconstpointer  data)
{
  g_autoptr (SbAssessment) gone = sb_assessment_new ("gone", "1", NULL);
  GtkWidget *page;

  past_add_pack (ui);
  past_add (ui, MOODS, NULL, 0, "moods=2");
  past_add (ui, PULSE, NULL, 1, "week-worry=2 week-distance=3");
  past_add (ui, PULSE, NULL, 2, "");
  past_tick (ui, 3, 3);
  past_tick (ui, 4, 0);
  sb_assessment_complete (gone);
  sb_store_save_assessment (ui->store, gone);
  page = open_history (ui);
  g_assert_true (past_says (page, "Low mood\u00a08"));
  g_assert_true (past_says (page, "Worry this week\u00a02.0 · Distance this week\u00a03.0"));
  g_assert_true (past_says (page, "Not enough answers"));
  g_assert_true (past_says (page, "Signs, and the strength in them"));
  g_assert_true (past_says (page, "Nothing ticked"));
  g_assert_true (past_says (page, "This questionnaire is not there any more"));
}

static void
open_row (Ui        *ui,
          GtkWidget *page,
          guint      position)
{
  g_signal_emit_by_name (ui_child (page, "list"), "activate", position);
  ui_draw (ui);
}

static void
test_opens_what_fits (Ui            *ui,
                      gconstpointer  data)
{
  g_autoptr (SbAssessment) gone = sb_assessment_new ("gone", "1", NULL);
  GtkWidget *page;
  GType expected[3];

  sb_assessment_complete (gone);
  sb_store_save_assessment (ui->store, gone);
  past_add (ui, GENERAL, NULL, 5, "anxiety=6 avoidance=2");
  past_tick (ui, 0, 3);
  expected[0] = SB_TYPE_ANSWERS_PAGE;
  expected[1] = SB_TYPE_RESULT_PAGE;
  expected[2] = SB_TYPE_SIGNS_PAGE;

  page = open_history (ui);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      open_row (ui, page, i);
      g_assert_true (G_OBJECT_TYPE (ui_page (ui)) == expected[i]);
      adw_navigation_view_pop (ui_view (ui));
      ui_draw (ui);
    }
}

static void
choose (GtkWidget  *page,
        const char *label)
{
  AdwComboRow *choice = ui_child (page, "choice");
  GListModel *choices = adw_combo_row_get_model (choice);

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (choices, i);
      g_autofree char *found = NULL;

      g_object_get (item, "label", &found, NULL);
      if (g_str_equal (found, label))
        {
          adw_combo_row_set_selected (choice, i);
          return;
        }
    }

  g_assert_not_reached ();
}

static void
assert_count (GtkWidget *page,
              guint      n)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_model (page))), ==, n);
}

static void
test_filter (Ui            *ui,
             gconstpointer  data)
{
  SbPerson *sam = past_add_person (ui, "Sam", "partner");
  SbPerson *alex = past_add_person (ui, "Alex", "friend");
  GtkWidget *page;

  past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  past_add (ui, GENERAL, NULL, 30, "anxiety=6 avoidance=2");
  page = open_history (ui);
  g_assert_false (gtk_widget_get_visible (ui_child (page, "filter")));

  past_add (ui, BOND, sam, 5, "anxiety=6 avoidance=2");
  past_add (ui, BOND, alex, 6, "anxiety=6 avoidance=2");
  g_assert_true (gtk_widget_get_visible (ui_child (page, "filter")));
  gtk_test_accessible_assert_role (ui_child (page, "choice"), GTK_ACCESSIBLE_ROLE_COMBO_BOX);

  assert_count (page, 4);
  choose (page, "How you are in close bonds");
  assert_count (page, 2);
  choose (page, "Your bond with Sam");
  assert_count (page, 1);

  /* What comes later keeps the choice. */
  past_add (ui, BOND, sam, 7, "anxiety=6 avoidance=2");
  assert_count (page, 2);
  choose (page, "Everything");
  assert_count (page, 5);
}

/* The last one of a choice is deleted: then all is shown. */
static void
test_filter_without_any (Ui            *ui,
                         gconstpointer  data)
{
  SbAssessment *pulse = past_add (ui, PULSE, NULL, 5, "week-worry=2");
  GtkWidget *page;

  past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  page = open_history (ui);
  choose (page, "How your week was");
  assert_count (page, 1);
  sb_store_delete_assessment (ui->store, pulse);
  assert_count (page, 1);
  sb_store_restore_assessment (ui->store, pulse);
  assert_count (page, 2);
}

/* Few rows for many results: only what is seen is scored. */
static void
test_many (Ui            *ui,
           gconstpointer  data)
{
  const guint n = 1000;
  GtkWidget *page;
  gint64 begin, took;

  for (guint i = 0; i < n; i++)
    past_add (ui, GENERAL, NULL, i, i % 2 ? "anxiety=6 avoidance=2" : "anxiety=2 avoidance=6");

  begin = g_get_monotonic_time ();
  page = open_history (ui);
  took = g_get_monotonic_time () - begin;
  assert_count (page, SB_LIST_GROWTH_START);
  g_assert_cmpuint (ui_count (page, SB_TYPE_HISTORY_ROW), <, n / 4);
  g_test_message ("%u results in %.3f s", n, took / (double) G_USEC_PER_SEC);

  /* The rest comes as somebody goes down. */
  ui_scroll_to_end (ui, ui_child (page, "list"));
  ui_wait_until (g_list_model_get_n_items (G_LIST_MODEL (get_model (page))) == 2 * SB_LIST_GROWTH_START);
}

static void
test_narrow (Ui            *ui,
             gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, BOND, past_add_person (ui, "Grandmother Alexandra-Valentina", "other"), 0, "anxiety=6");

  ui_resize (ui, 370, 304);
  sb_assessment_set_note (assessment, "Averylongwordthatdoesnotbreakanywhereatallandgoesonforever and ever and ever");
  open_history (ui);
  past_open (ui, assessment);
  ui_draw (ui);
}

static void
add_tests (void)
{
  ui_test ("/history-page/empty", test_empty);
  ui_test ("/history-page/order", test_order);
  ui_test ("/history-page/row", test_row);
  ui_test ("/history-page/rows-of-others", test_rows_of_others);
  ui_test ("/history-page/opens-what-fits", test_opens_what_fits);
  ui_test ("/history-page/filter", test_filter);
  ui_test ("/history-page/filter-without-any", test_filter_without_any);
  ui_test ("/history-page/many", test_many);
  ui_test ("/history-page/narrow", test_narrow);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
