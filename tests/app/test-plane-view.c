/* test-plane-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plane as Progress shows it.
 */

#include "config.h"

#include "bonds-fixture.h"
#include "plane-fixture.h"
#include "sb-plane-table.h"
#include "sb-plane-view.h"

static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *view = plane_show (ui);

  g_assert_cmpstr (plane_get_face (view), ==, "empty");
  g_assert_nonnull (ui_find (view, GTK_TYPE_LABEL, "Your Place on the Plane"));
  ui_import (ui, "sample-bonds.json");
  ui_draw (ui);
  g_assert_cmpstr (plane_get_face (view), ==, "plane");
  g_assert_cmpuint (plane_count_points (view), ==, 1);
}

/* Worked by hand from the answers in sample-bonds.json. */
static void
test_path (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *view;
  g_autoptr (SbPlanePoint) first = NULL;
  g_autoptr (SbPlanePoint) last = NULL;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ui_child (view, "choice"))), ==, 5);
  plane_assert_text (view, "heading", "Where you have been in general");
  plane_choose (ui, view, 1);

  plane_assert_text (view, "heading", "Where you have been with Alex");
  plane_assert_text (view, "summary",
                     "4 results, from 3 May 2026 to 20 October 2026. Anxiety went from 6.2 to 4.6: no reliable change. "
                     "Avoidance went from 2.5 to 2.0: no reliable change.");
  g_assert_true (sb_plane_get_joined (plane_get (view)));
  g_assert_cmpuint (plane_count_points (view), ==, 4);
  first = g_list_model_get_item (sb_plane_get_points (plane_get (view)), 0);
  last = g_list_model_get_item (sb_plane_get_points (plane_get (view)), 3);
  g_assert_cmpstr (sb_plane_point_get_label (first), ==, "3 May 2026: anxiety 6.2, avoidance 2.5");
  g_assert_cmpstr (sb_plane_point_get_description (first), ==, "Give or take 1.5 in anxiety and 1.5 in avoidance.");
  g_assert_cmpstr (sb_plane_point_get_label (last), ==, "20 October 2026: anxiety 4.6, avoidance 2.0");
  g_assert_cmpstr (sb_plane_point_get_description (last), ==,
                   "Give or take 1.5 in anxiety and 1.5 in avoidance. Since 1 August 2026: no reliable change.");
}

static void
test_only_one (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *view;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_choose (ui, view, 4);
  plane_assert_text (view, "heading", "Where you have been with Robin");
  plane_assert_text (view, "summary",
                     "One result so far, from 1 March 2026: anxiety 6.4, avoidance 6.2. A second will show whether anything moved.");
  plane_assert_text (view, "reading", "Lower is more secure, on both axes. The shape around a dot shows how far off it may be.");
}

static void
test_accessible (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *view;
  SbPlane *plane;
  g_autofree char *summary = NULL;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_choose (ui, view, 1);
  plane = plane_get (view);
  summary = plane_dup_text (view, "summary");
  gtk_test_accessible_assert_role (plane, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (plane, GTK_ACCESSIBLE_PROPERTY_LABEL, "Where you have been with Alex");
  gtk_test_accessible_assert_property (plane, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ui_child (view, "mode")), GTK_ACCESSIBLE_PROPERTY_LABEL, "What to show");

  plane_show_all_bonds (ui, view);
  gtk_test_accessible_assert_property (plane, GTK_ACCESSIBLE_PROPERTY_LABEL, "Where you were with each person");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (ui_child (view, "stepper")), GTK_ACCESSIBLE_ROLE_GROUP);
}

/* What the plane tells to who walks it. */
static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  static const char *const expected[] = {
    "20 October 2026: anxiety 4.6, avoidance 2.0",
    "1 August 2026: anxiety 5.6, avoidance 2.2",
    "10 June 2026: anxiety 5.4, avoidance 3.0",
    "3 May 2026: anxiety 6.2, avoidance 2.5",
  };
  GtkWidget *view;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_choose (ui, view, 1);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (plane_get (view))));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (ui->window));

      g_assert_true (SB_IS_MARK (focus));
      g_assert_cmpstr (sb_mark_get_name (SB_MARK (focus)), ==, expected[i]);
      gtk_widget_child_focus (GTK_WIDGET (plane_get (view)), GTK_DIR_LEFT);
    }
}

/* On the last day everyone but Robin, who was put away by then, and Sam, of
 * whom nothing was asked. */
static void
test_day (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *view;
  g_autofree char *summary = NULL;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_show_all_bonds (ui, view);
  plane_assert_text (view, "heading", "Where you were with each person");
  g_assert_false (sb_plane_get_joined (plane_get (view)));
  g_assert_cmpuint (plane_count_points (view), ==, 4);
  summary = plane_dup_text (view, "summary");
  g_assert_cmpstr (summary, ==,
                   "As it stood on 20 October 2026, by the last answers about each bond from the year before. "
                   "Anxiety: from 1.6 (" LONG_NAME ") to 4.6 (Alex). Avoidance: from 1.8 (" LONG_NAME ") to 5.2 (Mum).");
  g_assert_nonnull (ui_find (ui_child (view, "stepper"), GTK_TYPE_LABEL, "20 October 2026"));
}

static const struct
{
  const char *day;
  guint n_points;
} days[] = {
  { "20 October 2026", 4 },
  { "12 September 2026", 4 },
  { "1 August 2026", 5 },
  { "1 July 2026", 5 },
  { "12 June 2026", 4 },
  { "10 June 2026", 3 },
  { "3 June 2026", 3 },
  { "3 May 2026", 2 },
  { "1 March 2026", 1 },
};

static void
test_step (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *view;
  GtkWidget *stepper;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_show_all_bonds (ui, view);
  stepper = ui_child (view, "stepper");
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      plane_assert_text (stepper, "words", days[i].day);
      g_assert_cmpuint (plane_count_points (view), ==, days[i].n_points);
      ui_activate (stepper, "day.previous");
      ui_draw (ui);
    }
  plane_assert_text (stepper, "words", "1 March 2026");
  plane_assert_text (view, "summary",
                     "As it stood on 1 March 2026, by the last answers about each bond from the year before. "
                     "Robin: anxiety 6.4, avoidance 6.2.");
  g_assert_false (gtk_widget_is_sensitive (ui_child (stepper, "previous")));
  ui_activate (stepper, "day.last");
  ui_draw (ui);
  plane_assert_text (stepper, "words", "20 October 2026");
  g_assert_false (gtk_widget_is_sensitive (ui_child (stepper, "next")));
  ui_activate (stepper, "day.first");
  plane_assert_text (stepper, "words", "1 March 2026");
}

static void
go_to (Ui         *ui,
       GtkWidget  *view,
       const char *day)
{
  GtkWidget *stepper = ui_child (view, "stepper");

  plane_show_all_bonds (ui, view);
  ui_activate (stepper, "day.first");
  for (;;)
    {
      g_autofree char *words = plane_dup_text (stepper, "words");

      if (g_str_equal (words, day))
        break;
      ui_activate (stepper, "day.next");
    }
  ui_draw (ui);
}

/* 6.2 and 6.4 differ by less than 1.7, 2.5 and 6.2 by more. */
static void
test_chance (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *view;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  go_to (ui, view, "3 May 2026");
  plane_assert_text (view, "summary",
                     "As it stood on 3 May 2026, by the last answers about each bond from the year before. "
                     "Anxiety: from 6.2 (Alex) to 6.4 (Robin), which may be chance. "
                     "Avoidance: from 2.5 (Alex) to 6.2 (Robin).");
}

/* At the end the focus goes to the button that can still be pressed. */
static void
test_step_focus (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *view;
  GtkWidget *stepper;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_show_all_bonds (ui, view);
  stepper = ui_child (view, "stepper");
  gtk_widget_grab_focus (ui_child (stepper, "previous"));
  ui_activate (stepper, "day.first");
  g_assert_true (gtk_widget_is_focus (ui_child (stepper, "next")));
  ui_activate (stepper, "day.last");
  g_assert_true (gtk_widget_is_focus (ui_child (stepper, "previous")));
}

static void
assert_table (SbPlaneTable *table,
              const char   *expected)
{
  g_autofree char *text = sb_plane_table_dup_text (table);

  g_assert_cmpstr (text, ==, expected);
}

static void
sort (SbPlaneTable *table,
      guint         position)
{
  GtkColumnView *view = GTK_COLUMN_VIEW (ui_find (table, GTK_TYPE_COLUMN_VIEW, NULL));
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (view), position);

  gtk_column_view_sort_by_column (view, column, GTK_SORT_ASCENDING);
}

static void
test_table (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *view;
  SbPlaneTable *table;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_choose (ui, view, 1);
  plane_show_face (ui, view, "table");
  table = ui_child (view, "table");
  assert_table (table,
                "Day\tAnxiety\tAvoidance\tSince Last Time\n"
                "2026-10-20\t4.6\t2.0\tno reliable change\n"
                "2026-08-01\t5.6\t2.2\tno reliable change\n"
                "2026-06-10\t5.4\t3.0\tno reliable change\n"
                "2026-05-03\t6.2\t2.5\t–\n");

  sort (table, 1);
  assert_table (table,
                "Day\tAnxiety\tAvoidance\tSince Last Time\n"
                "2026-10-20\t4.6\t2.0\tno reliable change\n"
                "2026-06-10\t5.4\t3.0\tno reliable change\n"
                "2026-08-01\t5.6\t2.2\tno reliable change\n"
                "2026-05-03\t6.2\t2.5\t–\n");
}

static void
test_table_of_day (Ui            *ui,
                   gconstpointer  data)
{
  GtkWidget *view;
  SbPlaneTable *table;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_show_all_bonds (ui, view);
  plane_show_face (ui, view, "table");
  table = ui_child (view, "table");
  sort (table, 0);
  assert_table (table,
                "Bond\tDay\tAnxiety\tAvoidance\n"
                "Alex\t2026-10-20\t4.6\t2.0\n"
                "In general\t2026-06-03\t4.6\t3.2\n"
                "Mum\t2026-09-12\t2.4\t5.2\n" LONG_NAME "\t2026-07-01\t1.6\t1.8\n");
}

static void
complete (Ui         *ui,
          const char *person,
          int         value)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1",
                                                           sb_record_get_id (SB_RECORD (bonds_find_person (ui, person))));
  GListModel *items = sb_instrument_get_items (sb_content_find_instrument (ui->content, "attachment-bond"));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? 8 - value : value);
    }
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
}

/* It follows the history, and stays with what was chosen. From 2.4 and 5.2 to
 * 7.0: both by more than 1.7. */
static void
test_live (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *view;
  g_autofree char *summary = NULL;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_choose (ui, view, 2);
  plane_assert_text (view, "heading", "Where you have been with Mum");
  g_assert_cmpuint (plane_count_points (view), ==, 2);
  complete (ui, "Mum", 7);
  plane_assert_text (view, "heading", "Where you have been with Mum");
  g_assert_cmpuint (plane_count_points (view), ==, 3);
  summary = plane_dup_text (view, "summary");
  g_assert_true (g_str_has_suffix (summary, "Anxiety went from 2.0 to 7.0: worse. Avoidance went from 6.0 to 7.0: no reliable change."));

  complete (ui, "Sam", 4);
  plane_assert_text (view, "heading", "Where you have been with Mum");
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ui_child (view, "choice"))), ==, 6);
}

/* What changes while another page is in front shows once it is gone. */
static void
test_hidden (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *view;

  ui_import (ui, "sample-bonds.json");
  view = plane_show (ui);
  plane_choose (ui, view, 2);
  ui_show (ui, adw_navigation_page_new (adw_header_bar_new (), "Another"));
  ui_draw (ui);
  complete (ui, "Mum", 7);
  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  plane_assert_text (view, "heading", "Where you have been with Mum");
  g_assert_cmpuint (plane_count_points (view), ==, 3);
}

/* What is older than a year is not shown, and that is told. */
static void
test_older (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *view;

  ui_import (ui, "sample-bonds.json");
  plane_clear (ui);
  plane_add_assessment (ui, "Alex", 2020);
  plane_add_assessment (ui, "Mum", 2022);
  view = plane_show (ui);
  plane_show_all_bonds (ui, view);
  g_assert_cmpuint (plane_count_points (view), ==, 1);
  plane_assert_text (view, "summary",
                     "As it stood on 1 March 2022, by the last answers about each bond from the year before. "
                     "Mum: anxiety 4.0, avoidance 4.0. 1 more was last looked at over a year before, and is not shown.");
}

/* All can be reached, few are put into words. */
static void
test_many (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *view;
  GtkWidget *focus;
  g_autofree char *reading = NULL;
  g_autofree char *summary = NULL;

  ui_import (ui, "sample-bonds.json");
  plane_clear (ui);
  plane_add_many (ui, 5000);
  view = plane_show (ui);
  ui_wait_until (plane_count_points (view) == 5000);
  ui_draw (ui);
  summary = plane_dup_text (view, "summary");
  reading = plane_dup_text (view, "reading");
  g_assert_true (g_str_has_prefix (summary, "5000 results, from 1 January 1976 to "));
  g_assert_nonnull (strstr (reading, "specks"));

  gtk_widget_grab_focus (GTK_WIDGET (plane_get (view)));
  for (guint i = 0; i < 30; i++)
    gtk_widget_child_focus (GTK_WIDGET (plane_get (view)), GTK_DIR_LEFT);
  focus = gtk_root_get_focus (GTK_ROOT (ui->window));
  g_assert_true (SB_IS_MARK (focus));
  g_assert_cmpuint (sb_mark_get_index (SB_MARK (focus)), ==, 4969);
  g_assert_nonnull (strstr (sb_mark_get_tip (SB_MARK (focus)), "Since "));
  plane_show_face (ui, view, "table");

  /* A day needs but one of them. */
  plane_show_all_bonds (ui, view);
  g_assert_cmpuint (plane_count_points (view), ==, 1);
  ui_activate (ui_child (view, "stepper"), "day.previous");
  ui_activate (ui_child (view, "stepper"), "day.first");
  ui_draw (ui);
  plane_assert_text (ui_child (view, "stepper"), "words", "1 January 1976");
  g_assert_cmpuint (plane_count_points (view), ==, 1);
}

/* Before it is shown it reads nothing. */
static void
test_lazy (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (GtkWidget) view = NULL;

  ui_import (ui, "sample-bonds.json");
  view = g_object_ref_sink (sb_plane_view_new (ui->content, ui->store));
  g_assert_null (sb_plane_get_points (plane_get (view)));
  plane_assert_text (view, "summary", NULL);
}

/* Whatever it shows fits, or libadwaita would warn. */
static void
test_narrow (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *view;

  ui_import (ui, "sample-bonds.json");
  ui_resize (ui, 360, 294);
  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      gtk_widget_set_default_direction (direction);
      view = plane_show (ui);
      for (guint i = 0; i < 5; i++)
        plane_choose (ui, view, i);
      plane_show_face (ui, view, "table");
      plane_show_all_bonds (ui, view);
      plane_show_face (ui, view, "chart");
      g_assert_cmpint (gtk_widget_get_width (view), <=, 360);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (plane_get (view))), >=, 300);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
add_tests (void)
{
  ui_test ("/plane-view/empty", test_empty);
  ui_test ("/plane-view/path", test_path);
  ui_test ("/plane-view/only-one", test_only_one);
  ui_test ("/plane-view/accessible", test_accessible);
  ui_test ("/plane-view/keys", test_keys);
  ui_test ("/plane-view/day", test_day);
  ui_test ("/plane-view/step", test_step);
  ui_test ("/plane-view/chance", test_chance);
  ui_test ("/plane-view/older", test_older);
  ui_test ("/plane-view/step-focus", test_step_focus);
  ui_test ("/plane-view/table", test_table);
  ui_test ("/plane-view/table-of-day", test_table_of_day);
  ui_test ("/plane-view/live", test_live);
  ui_test ("/plane-view/hidden", test_hidden);
  ui_test ("/plane-view/many", test_many);
  ui_test ("/plane-view/lazy", test_lazy);
  ui_test ("/plane-view/narrow", test_narrow);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
