/* test-small.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-view.h"
#include "sb-bond-page.h"
#include "sb-bonds-page.h"
#include "sb-check-in-page.h"
#include "sb-check-ins-page.h"
#include "sb-checklist-page.h"
#include "sb-compare-approaches-page.h"
#include "sb-helped-page.h"
#include "sb-course.h"
#include "sb-opening-page.h"
#include "sb-packs-page.h"
#include "sb-player-page.h"
#include "sb-question-page.h"
#include "sb-result-page.h"
#include "sb-session-page.h"
#include "sb-sessions-page.h"
#include "sb-tracker-dialog.h"
#include "sb-trackers-page.h"
#include "sb-welcome-dialog.h"
#include "ui-fixture.h"

/* Every page on the smallest window, with text as usual and twice as large.
 * libadwaita warns of what does not fit, GTK of what gets less than it needs,
 * and a warning ends the test: so each runs in a process of its own. */

#define WIDTH 360
#define HEIGHT 294

typedef void (*Visit) (Ui *ui);

static void
visit_places (Ui *ui)
{
  const char *const places[] = { "today", "assess", "learn", "practice", "progress", "support" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    ui_show_place (ui, places[i]);
}

static void
visit_places_with_history (Ui *ui)
{
  GtkWidget *page;

  ui_import (ui, "ui-year.json");
  visit_places (ui);

  page = ui_show_place (ui, "progress");
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (page, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);
}

/* With everything that there is to see, and with nothing. */
static void
visit_progress (Ui *ui)
{
  const char *const actions[] = {
    "progress.over-time", "progress.plane", "progress.calendar", "progress.eased", "progress.insights",
    "progress.search", "progress.events", "progress.report"
  };

  for (guint round = 0; round < 2; round++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
        {
          ui_activate (ui_show_place (ui, "progress"), actions[i]);
          ui_draw (ui);
          adw_navigation_view_pop (ui_view (ui));
          ui_draw (ui);
        }
      ui_import (ui, "sample-progress.json");
    }

  ui_activate (ui_page (ui), "progress.over-time");
  adw_combo_row_set_selected (ui_child (ui_page (ui), "other"), 2);
  ui_draw (ui);
  adw_navigation_view_pop (ui_view (ui));
  ui_activate (ui_page (ui), "progress.events");
  ui_draw (ui);
  ui_activate (ui_page (ui), "events.add");
  ui_draw (ui);
}

static void
visit_list (Ui            *ui,
            SbContentKind  kind)
{
  GListModel *list = sb_content_get_list (ui->content, kind);

  g_assert_cmpuint (g_list_model_get_n_items (list), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) object = g_list_model_get_item (list, i);
      GtkWidget *page = ui_open (ui, SB_IS_ARTICLE (object) ? sb_article_get_uri (SB_ARTICLE (object))
                                                            : sb_exercise_get_uri (SB_EXERCISE (object)));

      if (SB_IS_ARTICLE (object))
        {
          /* To its end, which is made later. */
          sb_article_view_complete (SB_ARTICLE_VIEW (ui_find (page, SB_TYPE_ARTICLE_VIEW, NULL)));
          ui_draw (ui);
        }
      g_assert_true (adw_navigation_view_pop (ui_view (ui)));
      ui_draw (ui);
    }
}

static void
visit_articles (Ui *ui)
{
  visit_list (ui, SB_CONTENT_ARTICLES);
}

static void
visit_approaches (Ui *ui)
{
  visit_list (ui, SB_CONTENT_APPROACHES);
}

static void
visit_comparison (Ui *ui)
{
  ui_show (ui, sb_compare_approaches_page_new (ui->content, ui->store, NULL));
  ui_show (ui, sb_compare_approaches_page_new (ui->content, ui->store, "attachment-based,emdr,schema,trauma-informed"));
}

static void
visit_exercises (Ui *ui)
{
  visit_list (ui, SB_CONTENT_EXERCISES);
}

/* The opening page with and without a draft, all questions, and the result. */
static void
visit_questions (Ui *ui)
{
  GtkListBox *options;

  ui_activate (ui_open (ui, "instrument:attachment-general"), "opening.start");
  ui_draw (ui);
  options = ui_child (ui_page (ui), "options");
  g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, 0));
  ui_draw (ui);
  ui_activate (ui_page (ui), "question.pause");
  ui_draw (ui);

  ui_activate (ui_open (ui, "instrument:attachment-general"), "opening.start");
  ui_draw (ui);
  while (SB_IS_QUESTION_PAGE (ui_page (ui)))
    {
      options = ui_child (ui_page (ui), "options");
      g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, 0));
      ui_draw (ui);
    }
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
}

/* What was brought: its opening page, and items of all kinds. */
static void
visit_brought_questions (Ui *ui)
{
  g_autoptr (SbInstrument) instrument = ui_read_pack ("evening.json");
  g_autoptr (SbPerson) person = sb_person_new ("Maximiliane-Alexandra", "friend");

  sb_store_save_person (ui->store, person);
  ui_activate (ui_show (ui, sb_opening_page_new (ui->content, ui->store, instrument, person)), "opening.start");
  ui_draw (ui);
  ui_activate (ui_page (ui), "question.continue");
  for (guint i = 0; i < sb_instrument_get_n_questions (instrument); i++)
    {
      GtkListBox *options = ui_child (ui_page (ui), "options");

      ui_draw (ui);
      if (gtk_widget_get_visible (GTK_WIDGET (options)))
        g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, 0));
      else
        ui_activate (ui_page (ui), "question.skip");
    }
  ui_draw (ui);
  g_assert_false (SB_IS_QUESTION_PAGE (ui_page (ui)));
}

/* Where a retake tells little yet. */
static void
visit_early_opening (Ui *ui)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-general", "1", NULL);

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  ui_open (ui, "instrument:attachment-general");
}

static void
visit_checklist (Ui *ui)
{
  ui_activate (ui_open (ui, "instrument:attachment-signs"), "opening.start");
  ui_draw (ui);
  g_assert_true (SB_IS_CHECKLIST_PAGE (ui_page (ui)));
}

static void
bring (Ui         *ui,
       GtkWidget  *page,
       const char *folder,
       const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  AdwDialog *dialog;
  GtkWidget *more;

  sb_packs_page_add_file (SB_PACKS_PAGE (page), file);
  ui_wait_until (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)) != NULL);
  ui_draw (ui);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  more = ui_find (dialog, GTK_TYPE_EXPANDER, NULL);
  if (more != NULL)
    gtk_expander_set_expanded (GTK_EXPANDER (more), TRUE);
  ui_draw (ui);
  if (adw_alert_dialog_has_response (ADW_ALERT_DIALOG (dialog), "add"))
    g_signal_emit_by_name (ui_find (dialog, GTK_TYPE_BUTTON, "_Add"), "clicked");
  else
    adw_dialog_force_close (dialog);
  ui_draw (ui);
}

/* Without any, with some, and what is said of files. */
static void
visit_packs (Ui *ui)
{
  GtkWidget *page = ui_show (ui, sb_packs_page_new (ui->content, ui->store));
  guint n_before = g_list_model_get_n_items (sb_store_get_packs (ui->store));

  bring (ui, page, "history", "sample-one.json");
  bring (ui, page, "instruments", "evening.json");
  bring (ui, page, "fhir", "lhc-phq9.json");
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_packs (ui->store)), ==, n_before + 2);

  /* All visits of a run share one history: the next one finds none again. */
  while (g_list_model_get_n_items (sb_store_get_packs (ui->store)) > 0)
    {
      g_autoptr (SbPack) pack = g_list_model_get_item (sb_store_get_packs (ui->store), 0);

      g_assert_true (gtk_widget_activate_action (page, "packs.remove", "s", sb_pack_get_instrument_id (pack)));
      ui_draw (ui);
    }
}

static void
visit_result_without_answers (Ui *ui)
{
  ui_activate (ui_open (ui, "instrument:attachment-general"), "opening.start");
  ui_draw (ui);
  while (SB_IS_QUESTION_PAGE (ui_page (ui)))
    {
      ui_activate (ui_page (ui), "question.skip");
      ui_draw (ui);
    }
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
}

/* From the first stage to the last, by way of the one that asks to wait. */
static void
play (Ui         *ui,
      SbExercise *exercise)
{
  g_autoptr (SbSession) session = sb_session_new (sb_exercise_get_id (exercise), sb_exercise_get_version (exercise));
  GtkWidget *page;

  sb_session_set_distress_before (session, 8);
  page = ui_show (ui, sb_player_page_new (ui->content, ui->store, exercise, session));
  while (sb_session_get_completed (session) == NULL)
    {
      ui_activate (page, "player.next");
      ui_draw (ui);
      if (ui_find (page, GTK_TYPE_EXPANDER, NULL) != NULL)
        gtk_expander_set_expanded (GTK_EXPANDER (ui_find (page, GTK_TYPE_EXPANDER, NULL)), TRUE);
      ui_draw (ui);
    }
  ui_activate (page, "player.next");
  ui_draw (ui);
}

/* Steps of every kind; that all of them fit is what test-step-kinds sees to. */
static void
visit_player (Ui *ui)
{
  static const char *const exercises[] = { "paced-breathing", "thought-record", "security-log", "body-scan", "dear-man" };

  for (guint i = 0; i < G_N_ELEMENTS (exercises); i++)
    play (ui, sb_content_find_exercise (ui->content, exercises[i]));
}

/* The pages for somebody who has just come. */
static void
visit_welcome (Ui *ui)
{
  AdwDialog *dialog = sb_welcome_dialog_new ();

  adw_dialog_present (dialog, GTK_WIDGET (ui->window));
  ui_draw (ui);
  for (guint i = 0; i < 2; i++)
    {
      ui_activate (dialog, "welcome.next");
      ui_draw (ui);
    }
  g_assert_nonnull (ui_find (dialog, GTK_TYPE_BUTTON, "_Start"));
}

static void
visit_calm (Ui *ui)
{
  ui_activate (ui->window, "win.calm");
  ui_draw (ui);
  g_assert_true (gtk_widget_activate_action (ui_page (ui), "calm.begin", "s", "paced-breathing"));
  ui_draw (ui);
  ui_activate (ui_page (ui), "player.too-much");
  ui_draw (ui);
  g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)));
}

static void
close_dialog (Ui *ui)
{
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));
  ui_draw (ui);
}

static SbCheckIn *
add_check_in (Ui        *ui,
              SbTracker *tracker)
{
  const char *const names[] = { "connected", "worried", "distant", "mood", sb_record_get_id (SB_RECORD (tracker)) };
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    sb_check_in_set_rating (check_in, names[i], 5 - i);
  sb_check_in_set_note (check_in, "Nothing that one could write down in a few words, and a-very-long-word-without-an-end.");
  sb_check_in_set_tags (check_in, (const char *[]) { "a tag of as many as forty characters in a", "work", NULL });
  sb_store_save_check_in (ui->store, check_in);

  /* The store keeps it alive. */
  return check_in;
}

static void
visit_check_ins (Ui *ui)
{
  g_autoptr (SbTracker) tracker = sb_tracker_new ("How long a worry stays after a message that was not answered");
  GtkWidget *page;

  ui_show (ui, sb_check_ins_page_new (ui->content, ui->store));
  ui_show (ui, sb_trackers_page_new (ui->content, ui->store));
  sb_tracker_set_lowest (tracker, "no longer than a minute");
  sb_store_save_tracker (ui->store, tracker);
  page = ui_show (ui, sb_check_in_page_new (ui->content, ui->store, add_check_in (ui, tracker)));
  adw_expander_row_set_expanded (ui_child (page, "moment"), TRUE);
  ui_draw (ui);
  ui_show (ui, sb_check_ins_page_new (ui->content, ui->store));
  page = ui_show (ui, sb_trackers_page_new (ui->content, ui->store));
  adw_dialog_present (sb_tracker_dialog_new (ui->store, tracker), page);
  ui_draw (ui);
  close_dialog (ui);
}

/* With nobody, and with several, one of whom has a long name. */
static void
visit_bonds (Ui *ui)
{
  GtkWidget *page = ui_show (ui, sb_bonds_page_new (ui->content, ui->store));
  GListModel *people = sb_store_get_people (ui->store);

  ui_activate (page, "bonds.add");
  ui_draw (ui);
  close_dialog (ui);
  ui_import (ui, "sample-bonds.json");
  adw_expander_row_set_expanded (ui_child (page, "archive"), TRUE);
  ui_draw (ui);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      page = ui_show (ui, sb_bond_page_new (ui->content, ui->store, person));
      ui_activate (page, "bond.change");
      ui_draw (ui);
      close_dialog (ui);
    }

  ui_activate (page, "bond.remove");
  ui_draw (ui);
}

/* With nothing, and with much. */
static void
visit_sessions (Ui *ui)
{
  GListModel *sessions = sb_store_get_sessions (ui->store);
  GtkWidget *page = ui_show_place (ui, "practice");

  ui_activate (page, "practice.show-all");
  ui_draw (ui);
  ui_activate (page, "practice.filter");
  ui_draw (ui);
  close_dialog (ui);
  ui_show (ui, sb_helped_page_new (ui->content, ui->store));
  ui_show (ui, sb_sessions_page_new (ui->content, ui->store));
  ui_import (ui, "sample-practice.json");
  ui_show_place (ui, "practice");
  ui_show (ui, sb_helped_page_new (ui->content, ui->store));
  ui_show (ui, sb_sessions_page_new (ui->content, ui->store));

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (sessions, i);

      ui_show (ui, sb_session_page_new (ui->content, ui->store, session));
    }
}

static void
visit_paths (Ui *ui)
{
  g_autoptr (SbPlan) plan = NULL;
  GtkWidget *page;

  ui_open (ui, "plan:");
  plan = sb_course_begin (sb_content_find_path (ui->content, "both"), ui->store);
  page = ui_open (ui, "plan:");
  gtk_widget_activate_action (page, "path.add", "s", "safe-first");
  ui_draw (ui);
  close_dialog (ui);
  ui_activate (page, "path.pause");
  ui_activate (page, "path.start-over");
  ui_draw (ui);
}

static void
visit_dialogs (Ui *ui)
{
  g_autoptr (GError) error = g_error_new_literal (SB_STORE_ERROR, SB_STORE_ERROR_FULL,
                                                  "There is no room left on the disk that holds your history.");

  ui_open (ui, "source:taylor2015");
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));
  ui_draw (ui);
  g_signal_emit_by_name (ui->store, "failed", error);
  ui_draw (ui);
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));
  sb_window_warn (ui->window, "Your history could not be opened, and nothing new will be saved. The file is damaged.");
  gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.toast", "s", "Saved. You can go on whenever you like.");
  ui_draw (ui);
}

static const struct
{
  const char *name;
  Visit visit;
} visits[] = {
  { "places", visit_places },
  { "places-with-history", visit_places_with_history },
  { "progress", visit_progress },
  { "articles", visit_articles },
  { "approaches", visit_approaches },
  { "comparison", visit_comparison },
  { "exercises", visit_exercises },
  { "questions", visit_questions },
  { "brought-questions", visit_brought_questions },
  { "early-opening", visit_early_opening },
  { "checklist", visit_checklist },
  { "packs", visit_packs },
  { "result-without-answers", visit_result_without_answers },
  { "player", visit_player },
  { "calm", visit_calm },
  { "welcome", visit_welcome },
  { "bonds", visit_bonds },
  { "check-ins", visit_check_ins },
  { "sessions", visit_sessions },
  { "paths", visit_paths },
  { "dialogs", visit_dialogs },
};

/* Without a compositor the window has a frame, which counts as a part of it. */
static void
shrink (Ui *ui)
{
  GtkWidget *content = ui_child (ui->window, "toasts");
  int frame_width, frame_height;

  ui_resize (ui, WIDTH + 40, HEIGHT + 40);
  ui_wait_until (gtk_widget_get_width (content) <= WIDTH + 40);
  frame_width = WIDTH + 40 - gtk_widget_get_width (content);
  frame_height = HEIGHT + 40 - gtk_widget_get_height (content);
  ui_resize (ui, WIDTH + frame_width, HEIGHT + frame_height);
  ui_wait_until (gtk_widget_get_width (content) == WIDTH && gtk_widget_get_height (content) == HEIGHT);
}

static void
assert_small (Ui *ui)
{
  GtkWidget *content = ui_child (ui->window, "toasts");

  g_assert_cmpint (gtk_widget_get_width (content), ==, WIDTH);
  g_assert_cmpint (gtk_widget_get_height (content), ==, HEIGHT);
}

/* The buttons of GNOME's windows, and those of who wants them all. */
static const struct
{
  const char *name;
  const char *decoration;
  double text_scale;
  gboolean right_to_left;
} settings[] = {
  { "usual", ":close", 1, FALSE },
  { "large-text", ":close", 2, FALSE },
  { "all-buttons", "menu:minimize,maximize,close", 1, FALSE },
  { "right-to-left", ":close", 1, TRUE },
};

static void
run_visit (guint setting,
           Visit visit)
{
  Ui ui;

  ui_set_settings (settings[setting].decoration, settings[setting].text_scale);
  gtk_widget_set_default_direction (settings[setting].right_to_left ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  ui_set_up (&ui, NULL);
  shrink (&ui);
  visit (&ui);
  assert_small (&ui);
  ui_tear_down (&ui, NULL);
}

static void
test_small (gconstpointer data)
{
  guint number = GPOINTER_TO_UINT (data);

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  run_visit (number / G_N_ELEMENTS (visits), visits[number % G_N_ELEMENTS (visits)].visit);
}

static void
add_tests (void)
{
  /* One that fails does not hide the next. */
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (settings) * G_N_ELEMENTS (visits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/small/%s/%s", settings[i / G_N_ELEMENTS (visits)].name,
                                               visits[i % G_N_ELEMENTS (visits)].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_small);
    }
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
