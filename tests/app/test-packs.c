/* test-packs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-bond-page.h"
#include "sb-bonds-page.h"
#include "sb-instruments.h"
#include "sb-opening-page.h"
#include "sb-packs-page.h"
#include "ui-fixture.h"

static GtkWidget *
show_packs (Ui *ui)
{
  return ui_show (ui, sb_packs_page_new (ui->content, ui->store));
}

static AdwDialog *
get_dialog (Ui *ui)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
}

static AdwDialog *
bring_file (Ui         *ui,
            GtkWidget  *page,
            const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  sb_packs_page_add_file (SB_PACKS_PAGE (page), file);
  ui_wait_until (get_dialog (ui) != NULL);
  ui_draw (ui);

  return get_dialog (ui);
}

static AdwDialog *
bring (Ui         *ui,
       GtkWidget  *page,
       const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", name, NULL);

  return bring_file (ui, page, path);
}

static AdwDialog *
bring_text (Ui         *ui,
            GtkWidget  *page,
            const char *text)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "brought.json", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return bring_file (ui, page, path);
}

static void
respond (Ui         *ui,
         const char *button)
{
  GtkWidget *found = ui_find (get_dialog (ui), GTK_TYPE_BUTTON, button);

  g_assert_nonnull (found);
  g_signal_emit_by_name (found, "clicked");
  ui_wait_until (get_dialog (ui) == NULL);
  ui_draw (ui);
}

static GtkWidget *
add (Ui         *ui,
     const char *name)
{
  GtkWidget *page = show_packs (ui);

  bring (ui, page, name);
  respond (ui, "_Add");

  return page;
}

static guint
count_packs (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_packs (ui->store));
}

static void
assert_shows (GtkWidget  *page,
              const char *child)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "stack")), ==, child);
}

static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = show_packs (ui);

  assert_shows (page, "empty");
  g_assert_nonnull (ui_find (gtk_stack_get_visible_child (ui_child (page, "stack")), GTK_TYPE_BUTTON, "_Add a Questionnaire…"));
}

static void
test_add (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page = show_packs (ui);
  AdwDialog *dialog = bring (ui, page, "walks.json");
  GtkWidget *row;

  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==, "Add This One?");
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==, "Your walks");
  g_assert_cmpstr (ui_fact (dialog, "What it asks"), ==, "6 statements, one at a time. You can skip any.");
  g_assert_cmpstr (ui_fact (dialog, "Scores"), ==, "Walks, the sum of 5 answers\nRain, from 1 answer");
  g_assert_cmpstr (ui_fact (dialog, "License"), ==, "CC-BY-SA-4.0");
  g_assert_cmpstr (ui_fact (dialog, "Version"), ==, "1");
  respond (ui, "_Cancel");
  g_assert_cmpuint (count_packs (ui), ==, 0);
  assert_shows (page, "empty");

  bring (ui, page, "walks.json");
  respond (ui, "_Add");
  g_assert_cmpuint (count_packs (ui), ==, 1);
  assert_shows (page, "list");
  row = ui_find (ui_child (page, "packs"), ADW_TYPE_ACTION_ROW, "Your walks");
  g_assert_nonnull (row);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Version 1. CC-BY-SA-4.0");
  gtk_test_accessible_assert_property (ui_find (row, GTK_TYPE_MENU_BUTTON, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "More about Your walks");

  g_signal_emit_by_name (ui_child (page, "packs"), "row-activated", row);
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Your walks");
}

static void
test_private_use (Ui            *ui,
                  gconstpointer  data)
{
  AdwDialog *dialog = bring (ui, show_packs (ui), "evening.json");

  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==, "An evening with this person");
  g_assert_cmpstr (ui_fact (dialog, "Scores"), ==, "None. Your answers are kept as they are.");
  g_assert_cmpstr (ui_fact (dialog, "License"), ==, "No license is given: for your private use only.");
  g_assert_null (ui_fact (dialog, "Copyright"));
}

/* What asks about somebody is asked from that person's page. */
static void
test_about_somebody (Ui            *ui,
                     gconstpointer  data)
{
  g_autoptr (SbPerson) person = sb_person_new ("Ana", "partner");
  GtkWidget *packs;
  GtkWidget *row;

  sb_store_save_person (ui->store, person);
  packs = add (ui, "evening.json");
  g_signal_emit_by_name (ui_child (packs, "packs"), "row-activated",
                         ui_find (packs, ADW_TYPE_ACTION_ROW, "An evening with this person"));
  ui_draw (ui);
  g_assert_true (SB_IS_BONDS_PAGE (ui_page (ui)));

  adw_navigation_view_push (ui_view (ui), sb_bond_page_new (ui->content, ui->store, person));
  ui_draw (ui);
  row = ui_find (ui_page (ui), ADW_TYPE_ACTION_ROW, "An evening with Ana");
  g_assert_nonnull (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "An evening with Ana");
}

static void
test_already_here (Ui            *ui,
                   gconstpointer  data)
{
  GtkWidget *page = add (ui, "walks.json");
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", "walks.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  sb_packs_page_add_file (SB_PACKS_PAGE (page), file);
  ui_wait_until (ui_find (ui->window, GTK_TYPE_LABEL, "It is already here.") != NULL);
  g_assert_null (get_dialog (ui));
  g_assert_cmpuint (count_packs (ui), ==, 1);
}

#define PACK(id, version) \
  "{ \"id\": \"" id "\", \"version\": \"" version "\", \"title\": \"Other\", \"scales\": []," \
  "  \"items\": [{ \"id\": \"a\", \"kind\": \"boolean\", \"text\": \"A?\" }] }"

static void
test_refusals (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = add (ui, "walks.json");
  AdwDialog *dialog = bring_text (ui, page, PACK ("walks", "1"));

  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==, "Not Added");
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), "another version"));
  respond (ui, "_Close");

  dialog = bring_text (ui, page, PACK ("attachment-general", "9"));
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), "an id of its own"));
  respond (ui, "_Close");
  g_assert_cmpuint (count_packs (ui), ==, 1);

  bring_text (ui, page, PACK ("walks", "2"));
  respond (ui, "_Add");
  g_assert_cmpuint (count_packs (ui), ==, 2);
  /* The newer one stands for both. */
  g_assert_cmpuint (ui_count (ui_child (page, "packs"), ADW_TYPE_ACTION_ROW), ==, 1);
  g_assert_cmpstr (ui_fact (ui_child (page, "packs"), "Other"), ==, "Version 2. No license is given: for your private use only.");
}

static void
test_faults (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = show_packs (ui);
  AdwDialog *dialog = bring_text (ui, page, "{ \"id\": \"x\", \"version\": \"1\" }");
  GtkWidget *more;

  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==, "Not Added");
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==,
                   "brought.json: title: is missing\n\nNothing was changed.");
  more = ui_find (dialog, GTK_TYPE_EXPANDER, NULL);
  g_assert_nonnull (more);
  g_assert_cmpstr (gtk_expander_get_label (GTK_EXPANDER (more)), ==, "And 1 more");
  gtk_expander_set_expanded (GTK_EXPANDER (more), TRUE);
  ui_draw (ui);
  g_assert_nonnull (ui_find (more, GTK_TYPE_LABEL, "• brought.json: items: is missing"));
  respond (ui, "_Close");
  g_assert_cmpuint (count_packs (ui), ==, 0);

  dialog = bring_text (ui, page, "no JSON");
  g_assert_true (g_str_has_prefix (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), "brought.json: "));
  g_assert_null (ui_find (dialog, GTK_TYPE_EXPANDER, NULL));
}

static void
remove_pack (Ui         *ui,
             GtkWidget  *page,
             const char *id)
{
  g_assert_true (gtk_widget_activate_action (page, "packs.remove", "s", id));
  ui_draw (ui);
}

/* What was answered stays, and can be read. */
static void
test_remove (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = add (ui, "walks.json");
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("walks", "1", NULL);
  g_autoptr (SbResult) result = NULL;

  sb_assessment_set_answer (assessment, "w1", 3);
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);

  remove_pack (ui, page, "walks");
  assert_shows (page, "empty");
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 1);
  result = sb_instruments_dup_result (ui->content, ui->store, assessment);
  g_assert_nonnull (result);
  g_assert_cmpint (sb_result_get_answer (result, 0), ==, 3);

  g_signal_emit_by_name (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"), "clicked");
  assert_shows (page, "list");
  g_assert_cmpuint (count_packs (ui), ==, 1);
}

static void
test_remove_all_versions (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = add (ui, "walks.json");

  bring_text (ui, page, PACK ("walks", "2"));
  respond (ui, "_Add");
  remove_pack (ui, page, "walks");
  assert_shows (page, "empty");
  g_signal_emit_by_name (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"), "clicked");
  g_assert_cmpuint (count_packs (ui), ==, 2);
}

/* Who goes away while a file is read is not asked about it. */
static void
test_leave (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = show_packs (ui);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", "walks.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  sb_packs_page_add_file (SB_PACKS_PAGE (page), file);
  adw_navigation_view_pop (ui_view (ui));
  ui_wait_until (page == NULL);
  g_assert_null (get_dialog (ui));
}

static void
add_tests (void)
{
  ui_test ("/packs/empty", test_empty);
  ui_test ("/packs/add", test_add);
  ui_test ("/packs/private-use", test_private_use);
  ui_test ("/packs/about-somebody", test_about_somebody);
  ui_test ("/packs/already-here", test_already_here);
  ui_test ("/packs/refusals", test_refusals);
  ui_test ("/packs/faults", test_faults);
  ui_test ("/packs/remove", test_remove);
  ui_test ("/packs/remove-all-versions", test_remove_all_versions);
  ui_test ("/packs/leave", test_leave);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
