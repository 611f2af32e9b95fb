/* test-checklist.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-checklist-page.h"
#include "ui-fixture.h"

static SbInstrument *
get_signs (Ui *ui)
{
  return sb_content_find_instrument (ui->content, "attachment-signs");
}

static guint
count_signs (Ui *ui)
{
  return g_list_model_get_n_items (sb_instrument_get_items (get_signs (ui)));
}

static GtkWidget *
tick_in (Ui           *ui,
         SbAssessment *assessment)
{
  return ui_show (ui, sb_checklist_page_new (ui->content, ui->store, get_signs (ui), assessment));
}

static SbAssessment *
new_assessment (void)
{
  return sb_assessment_new ("attachment-signs", "1", NULL);
}

static GtkWidget *
get_row (Ui        *ui,
         GtkWidget *page,
         guint      position)
{
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (get_signs (ui)), position);
  GtkWidget *row = ui_find (page, ADW_TYPE_ACTION_ROW, sb_item_get_text (item));

  g_assert_nonnull (row);
  return row;
}

static GtkCheckButton *
get_check (Ui        *ui,
           GtkWidget *page,
           guint      position)
{
  return GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (get_row (ui, page, position))));
}

static void
tick (Ui        *ui,
      GtkWidget *page,
      guint      position,
      gboolean   ticked)
{
  gtk_check_button_set_active (get_check (ui, page, position), ticked);
}

static int
get_answer (Ui           *ui,
            SbAssessment *assessment,
            guint         position)
{
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (get_signs (ui)), position);

  return sb_assessment_get_answer (assessment, sb_item_get_id (item));
}

static guint
count_saved (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_assessments (ui->store));
}

static void
test_rows (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = tick_in (ui, assessment);

  g_assert_cmpstr (ui_heading (ui), ==, "Signs you may know");
  g_assert_cmpuint (ui_count (page, ADW_TYPE_ACTION_ROW), ==, count_signs (ui));
  g_assert_cmpuint (ui_count (page, GTK_TYPE_LIST_BOX), >=, 2);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "When you fear losing people"));
  for (guint i = 0; i < count_signs (ui); i++)
    {
      GtkWidget *row = get_row (ui, page, i);
      GtkCheckButton *check = get_check (ui, page, i);

      gtk_test_accessible_assert_role (check, GTK_ACCESSIBLE_ROLE_CHECKBOX);
      gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, ui_text (row));
      g_assert_false (gtk_check_button_get_active (check));
    }
  ui_foreach (list, page, GTK_TYPE_LIST_BOX)
    {
      GtkWidget *heading = gtk_widget_get_prev_sibling (list);

      gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_relation (list, GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL);
    }
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == GTK_WIDGET (get_check (ui, page, 0)));
}

static void
test_ticks_are_saved (Ui            *ui,
                      gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = tick_in (ui, assessment);

  g_assert_cmpuint (count_saved (ui), ==, 0);
  tick (ui, page, 2, TRUE);
  g_assert_cmpint (get_answer (ui, assessment, 2), ==, 1);
  g_assert_cmpuint (count_saved (ui), ==, 1);
  tick (ui, page, 2, FALSE);
  g_assert_cmpint (get_answer (ui, assessment, 2), ==, SB_UNANSWERED);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 0);

  tick (ui, page, 4, TRUE);
  ui_activate (page, "checklist.pause");
  ui_draw (ui);
  g_assert_false (SB_IS_CHECKLIST_PAGE (ui_page (ui)));
  g_assert_false (sb_assessment_is_complete (assessment));

  page = tick_in (ui, assessment);
  g_assert_false (gtk_check_button_get_active (get_check (ui, page, 2)));
  g_assert_true (gtk_check_button_get_active (get_check (ui, page, 4)));
}

/* The keyboard stops once at each line. */
static void
test_tab (Ui            *ui,
          gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = tick_in (ui, assessment);

  for (guint i = 0; i < count_signs (ui); i++)
    {
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == GTK_WIDGET (get_check (ui, page, i)));
      gtk_widget_child_focus (GTK_WIDGET (ui->window), GTK_DIR_TAB_FORWARD);
    }
}

/* The whole row ticks with a click. */
static void
test_row_activates (Ui            *ui,
                    gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = tick_in (ui, assessment);

  adw_action_row_activate (ADW_ACTION_ROW (get_row (ui, page, 3)));
  ui_wait_until (get_answer (ui, assessment, 3) == 1);
}

static void
test_done (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = tick_in (ui, assessment);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  tick (ui, page, 1, TRUE);
  ui_activate (page, "checklist.finish");
  ui_draw (ui);
  g_assert_true (sb_assessment_is_complete (assessment));
  for (guint i = 0; i < count_signs (ui); i++)
    g_assert_cmpint (get_answer (ui, assessment, i), ==, i == 1);
  g_assert_false (SB_IS_CHECKLIST_PAGE (ui_page (ui)));
  ui_wait_until (page == NULL);
}

/* That nothing fits is an answer, too. */
static void
test_done_without_a_tick (Ui            *ui,
                          gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();

  ui_activate (tick_in (ui, assessment), "checklist.finish");
  g_assert_true (sb_assessment_is_complete (assessment));
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, count_signs (ui));
  g_assert_cmpint (get_answer (ui, assessment, 0), ==, 0);
  g_assert_cmpuint (count_saved (ui), ==, 1);
}

/* What is complete, or was set aside, elsewhere is not changed here. */
static void
test_ended_elsewhere (Ui            *ui,
                      gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = tick_in (ui, assessment);

  tick (ui, page, 0, TRUE);
  sb_store_delete_assessment (ui->store, assessment);
  tick (ui, page, 1, TRUE);
  ui_draw (ui);
  g_assert_cmpint (get_answer (ui, assessment, 1), ==, SB_UNANSWERED);
  g_assert_false (SB_IS_CHECKLIST_PAGE (ui_page (ui)));
}

/* A line may be there only where another is ticked. */
static void
test_conditions (Ui            *ui,
                 gconstpointer  data)
{
  static const char json[] = "{ \"id\": \"x\", \"version\": \"1\", \"title\": \"X\", \"form\": \"checklist\", \"scales\": [],"
                             "  \"items\": [{ \"id\": \"a\", \"kind\": \"boolean\", \"text\": \"With {person}\" },"
                             "              { \"id\": \"b\", \"kind\": \"boolean\", \"text\": \"B\","
                             "                \"enableWhen\": [{ \"item\": \"a\", \"operator\": \"=\", \"value\": true }] }] }";
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", json, -1, &error);
  g_autoptr (SbInstrument) instrument = sb_instrument_read (reader, &error);
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("x", "1", NULL);
  GtkWidget *page, *row;

  g_assert_no_error (error);
  page = ui_show (ui, sb_checklist_page_new (ui->content, ui->store, instrument, assessment));
  row = ui_find (page, ADW_TYPE_ACTION_ROW, "With this person");
  g_assert_cmpuint (ui_count (page, ADW_TYPE_ACTION_ROW), ==, 1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))), TRUE);
  g_assert_cmpuint (ui_count (page, ADW_TYPE_ACTION_ROW), ==, 2);
}

static void
add_tests (void)
{
  ui_test ("/checklist/rows", test_rows);
  ui_test ("/checklist/ticks-are-saved", test_ticks_are_saved);
  ui_test ("/checklist/tab", test_tab);
  ui_test ("/checklist/row-activates", test_row_activates);
  ui_test ("/checklist/done", test_done);
  ui_test ("/checklist/done-without-a-tick", test_done_without_a_tick);
  ui_test ("/checklist/ended-elsewhere", test_ended_elsewhere);
  ui_test ("/checklist/conditions", test_conditions);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
