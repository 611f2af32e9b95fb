/* test-bond.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bonds-fixture.h"
#include "sb-opening-page.h"
#include "sb-question-page.h"
#include "sb-result-page.h"

/* A history from elsewhere may know kinds that this app does not. */
static void
test_unknown_kind (Ui            *ui,
                   gconstpointer  data)
{
  SbPerson *person = bonds_add_person (ui, "", "therapist");
  GtkWidget *all = bonds_show_all (ui);
  GtkWidget *page;
  GtkWidget *dialog;

  g_assert_cmpstr (bonds_get_subtitle (all, "No name"), ==, "Someone else\nNot answered yet");
  page = bonds_show_one (ui, person);
  g_assert_cmpstr (ui_heading (ui), ==, "No name");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About this person"));
  g_assert_true (g_str_has_prefix (ui_text (ui_child (page, "care")), "If this person frightens"));
  dialog = bonds_open_dialog (ui, page, "bond.change");
  bonds_type_name (dialog, "Kim");
  bonds_accept (ui, dialog);
  g_assert_cmpstr (sb_person_get_name (person), ==, "Kim");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "therapist");
}

/* A name is text, whatever is in it. */
static void
test_markup (Ui            *ui,
             gconstpointer  data)
{
  const char *name = "<b>A</b> & _B_ [c](d:) %s";
  GtkWidget *all = bonds_show_all (ui);
  SbPerson *person = bonds_add_person (ui, name, "partner");
  GtkWidget *page = bonds_show_one (ui, person);

  g_assert_nonnull (bonds_find_row (all, name));
  g_assert_cmpstr (ui_heading (ui), ==, name);
  g_assert_nonnull (strstr (gtk_label_get_text (ui_child (page, "care")), name));
  ui_activate (page, "bond.remove");
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "<b>A</b> & _B_ [c](d:) %s removed, with all answers"));
}

static void
test_new_bond (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = bonds_show_one (ui, bonds_add_person (ui, "Alex", "partner"));
  const char *care = gtk_label_get_label (ui_child (page, "care"));

  g_assert_false (bonds_shows_plane (page));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "list")));
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About Alex"));
  g_assert_nonnull (strstr (care, "If Alex frightens"));
  g_assert_nonnull (strstr (care, "<a href=\"support:\">Support</a>"));
}

static void
test_support (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = bonds_show_one (ui, bonds_add_person (ui, "Alex", "partner"));
  gboolean handled = FALSE;

  g_signal_emit_by_name (ui_child (page, "care"), "activate-link", "support:", &handled);
  ui_draw (ui);
  g_assert_true (handled);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ui_child (ui->window, "stack")), ==, "support");
}

/* From the page of a bond through all questions to the result, and back to
 * where it now shows. */
static void
test_answer (Ui            *ui,
             gconstpointer  data)
{
  SbPerson *person = bonds_add_person (ui, "Alex", "partner");
  GtkWidget *page = bonds_show_one (ui, person);
  g_autoptr (SbAssessment) assessment = NULL;

  ui_activate (page, "bond.answer");
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  ui_activate (ui_page (ui), "opening.start");
  ui_draw (ui);
  g_assert_true (SB_IS_QUESTION_PAGE (ui_page (ui)));
  while (SB_IS_QUESTION_PAGE (ui_page (ui)))
    {
      GtkListBox *options = ui_child (ui_page (ui), "options");

      g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, 3));
      ui_draw (ui);
    }

  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  assessment = g_list_model_get_item (sb_store_get_assessments (ui->store), 0);
  g_assert_cmpstr (sb_assessment_get_instrument_id (assessment), ==, "attachment-bond");
  g_assert_cmpstr (sb_assessment_get_person_id (assessment), ==, sb_record_get_id (SB_RECORD (person)));
  ui_activate (ui_page (ui), "navigation.pop");
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpuint (bonds_count_points (page), ==, 1);
}

/* Of each bond its own results, and those of no other. */
static void
test_own_results (Ui            *ui,
                  gconstpointer  data)
{
  static const struct
  {
    const char *name;
    guint n_results;
    guint n_points;
  } cases[] = {
    { "Alex", 4, 4 },
    { "Mum", 3, 2 },
    { LONG_NAME, 1, 1 },
    { "Sam", 0, 0 },
    { "Robin", 1, 1 },
  };

  ui_import (ui, SAMPLE);
  ui_show_place (ui, "assess");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *page = bonds_show_one (ui, bonds_find_person (ui, cases[i].name));

      g_assert_cmpstr (ui_heading (ui), ==, cases[i].name);
      g_assert_cmpuint (ui_count (page, ADW_TYPE_ACTION_ROW), ==, cases[i].n_results);
      g_assert_cmpuint (bonds_count_points (page), ==, cases[i].n_points);
      g_assert_true (bonds_shows_plane (page) == (cases[i].n_points > 0));
    }
}

/* The newest first in the list, and last on the path. */
static void
test_results (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page;
  GListModel *points;
  g_autoptr (SbPlanePoint) first = NULL;
  g_autoptr (SbPlanePoint) last = NULL;

  ui_import (ui, SAMPLE);
  page = bonds_show_one (ui, bonds_find_person (ui, "Alex"));
  points = sb_plane_get_points (bonds_get_plane (page));
  first = g_list_model_get_item (points, 0);
  last = g_list_model_get_item (points, 3);
  g_assert_cmpstr (sb_plane_point_get_label (first), ==, "3 May 2026");
  g_assert_cmpstr (sb_plane_point_get_label (last), ==, "20 October 2026");
  g_assert_true (sb_plane_get_joined (bonds_get_plane (page)));
  g_assert_cmpfloat (sb_plane_point_get_radius_x (last), >, 0);
  g_assert_nonnull (strstr (ui_text (ui_child (ui_child (page, "path"), "words")), "Since 3 May 2026: no reliable change."));

  g_assert_cmpstr (ui_text (ui_find (page, ADW_TYPE_ACTION_ROW, NULL)), ==, "20 October 2026");
  g_assert_cmpstr (bonds_get_subtitle (page, "20 October 2026"), ==, "Near the line: anxiety 4.6, avoidance 2.0");
  gtk_widget_activate (bonds_find_row (page, "3 May 2026"));
  ui_draw (ui);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_LABEL, "3 May 2026"));
}

static void
complete (Ui       *ui,
          SbPerson *person,
          int       value)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  SbInstrument *instrument = sb_content_find_instrument (ui->content, "attachment-bond");
  GListModel *items = sb_instrument_get_items (instrument);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? 8 - value : value);
    }
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
}

static void
test_live (Ui            *ui,
           gconstpointer  data)
{
  SbPerson *alex = bonds_add_person (ui, "Alex", "partner");
  SbPerson *mum = bonds_add_person (ui, "Mum", "mother");
  GtkWidget *all = bonds_show_all (ui);
  GtkWidget *first = bonds_show_one (ui, alex);
  GtkWidget *second = bonds_show_one (ui, mum);

  complete (ui, alex, 7);
  g_assert_cmpuint (bonds_count_points (first), ==, 1);
  g_assert_cmpuint (bonds_count_points (second), ==, 0);
  g_assert_true (bonds_shows_plane (first));
  g_assert_true (bonds_has_point (all, "Alex"));
  g_assert_false (bonds_has_point (all, "Mum"));
  g_assert_cmpstr (bonds_get_subtitle (all, "Mum"), ==, "Mother\nNot answered yet");
  g_assert_nonnull (strstr (bonds_get_subtitle (all, "Alex"), "anxiety 7.0, avoidance 7.0"));
}

static void
add_tests (void)
{
  ui_test ("/bond/unknown-kind", test_unknown_kind);
  ui_test ("/bond/markup", test_markup);
  ui_test ("/bond/new", test_new_bond);
  ui_test ("/bond/support", test_support);
  ui_test ("/bond/answer", test_answer);
  ui_test ("/bond/own-results", test_own_results);
  ui_test ("/bond/results", test_results);
  ui_test ("/bond/live", test_live);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
