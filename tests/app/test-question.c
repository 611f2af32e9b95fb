/* test-question.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assess-page.h"
#include "sb-opening-page.h"
#include "sb-question-page.h"
#include "sb-result-page.h"
#include "sb-result.h"
#include "ui-fixture.h"

#define INSTRUMENT "attachment-general"
#define N_ITEMS 18
#define N_OPTIONS 7

static SbInstrument *
get_instrument (Ui *ui)
{
  return sb_content_find_instrument (ui->content, INSTRUMENT);
}

static SbItem *
dup_item (Ui    *ui,
          guint  position)
{
  return g_list_model_get_item (sb_instrument_get_items (get_instrument (ui)), position);
}

static GtkWidget *
begin (Ui *ui)
{
  ui_show_place (ui, "assess");
  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), "opening.start");
  ui_draw (ui);
  g_assert_true (SB_IS_QUESTION_PAGE (ui_page (ui)));

  return ui_page (ui);
}

static GtkWidget *
ask (Ui           *ui,
     SbAssessment *assessment)
{
  return ui_show (ui, sb_question_page_new (ui->content, ui->store, get_instrument (ui), assessment));
}

static SbAssessment *
new_assessment (void)
{
  return sb_assessment_new (INSTRUMENT, "1", NULL);
}

static gboolean
press (GtkWidget       *page,
       guint            keyval,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    }

  return handled;
}

static guint
get_position (GtkWidget *page)
{
  g_autofree char *progress = NULL;
  guint position, n_items;

  g_object_get (page, "progress", &progress, NULL);
  g_assert_cmpint (sscanf (progress, "%u of %u", &position, &n_items), ==, 2);
  g_assert_cmpuint (n_items, ==, N_ITEMS);

  return position - 1;
}

static void
assert_asks (Ui        *ui,
             GtkWidget *page,
             guint      position)
{
  g_autoptr (SbItem) item = dup_item (ui, position);

  g_assert_cmpuint (get_position (page), ==, position);
  g_assert_cmpstr (ui_text (ui_child (page, "question")), ==, sb_item_get_text (item));
}

/* The option that is marked; -1 for none. */
static int
get_marked (GtkWidget *page)
{
  int marked = -1;

  for (guint i = 0; i < N_OPTIONS; i++)
    {
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (page, "options"), i));
      GtkWidget *image = ui_find (row, GTK_TYPE_IMAGE, NULL);

      gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_CHECKED,
                                        image != NULL ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
      if (image == NULL)
        continue;
      g_assert_cmpint (marked, ==, -1);
      marked = i;
    }

  return marked;
}

static void
choose (GtkWidget *page,
        guint      option)
{
  GtkListBox *options = ui_child (page, "options");

  g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, option));
}

static SbAssessment *
dup_saved (Ui *ui)
{
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 1);
  return g_list_model_get_item (sb_store_get_assessments (ui->store), 0);
}

static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  const struct
  {
    guint keyval;
    int value;
  } cases[] = {
    { GDK_KEY_1, 1 },
    { GDK_KEY_7, 7 },
    { GDK_KEY_KP_3, 3 },
    { GDK_KEY_KP_6, 6 },
    { gdk_unicode_to_keyval (0x0664), 4 }, /* Arabic-Indic */
    { gdk_unicode_to_keyval (0x06f5), 5 }, /* as in Persian */
    { gdk_unicode_to_keyval (0x0968), 2 }, /* Devanagari */
  };
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = ask (ui, assessment);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbItem) item = dup_item (ui, i);

      assert_asks (ui, page, i);
      g_assert_true (press (page, cases[i].keyval, 0));
      g_assert_cmpint (sb_assessment_get_answer (assessment, sb_item_get_id (item)), ==, cases[i].value);
      assert_asks (ui, page, i + 1);
    }
}

static void
test_other_keys (Ui            *ui,
                 gconstpointer  data)
{
  const struct
  {
    guint keyval;
    GdkModifierType state;
  } cases[] = {
    { GDK_KEY_0, 0 },
    { GDK_KEY_a, 0 },
    { GDK_KEY_Tab, 0 },
    { GDK_KEY_space, 0 },
    { GDK_KEY_2, GDK_CONTROL_MASK },
    { GDK_KEY_2, GDK_ALT_MASK },
    { GDK_KEY_2, GDK_SUPER_MASK },
  };
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = ask (ui, assessment);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_false (press (page, cases[i].keyval, cases[i].state));

  /* There is no such option. */
  press (page, GDK_KEY_8, 0);
  press (page, GDK_KEY_KP_9, 0);
  assert_asks (ui, page, 0);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);
}

static void
test_options (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = begin (ui);
  GtkListBox *options = ui_child (page, "options");
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (get_instrument (ui)), 0);

  gtk_test_accessible_assert_role (options, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_relation (options, GTK_ACCESSIBLE_RELATION_LABELLED_BY, ui_child (page, "question"), NULL);
  gtk_test_accessible_assert_role (ui_child (page, "question"), GTK_ACCESSIBLE_ROLE_HEADING);
  for (guint i = 0; i < N_OPTIONS; i++)
    {
      g_autoptr (SbOption) option = g_list_model_get_item (sb_item_get_options (item), i);
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (options, i));
      g_autofree char *key = g_strdup_printf ("%u", i + 1);

      g_assert_cmpstr (ui_text (row), ==, sb_option_get_label (option));
      g_assert_nonnull (ui_find (row, GTK_TYPE_LABEL, key));
    }
  g_assert_null (gtk_list_box_get_row_at_index (options, N_OPTIONS));
  g_assert_cmpint (get_marked (page), ==, -1);

  choose (page, 4);
  assert_asks (ui, page, 1);
}

/* The first question takes a key at once: nothing has to be clicked first. */
static void
test_focus (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = begin (ui);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (ui->window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, page));
  g_assert_true (gtk_widget_is_ancestor (focus, ui_child (page, "options")));

  choose (page, 6);
  ui_draw (ui);
  focus = gtk_window_get_focus (GTK_WINDOW (ui->window));
  g_assert_true (focus == GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (page, "options"), 0)));
}

static void
test_back (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = ask (ui, assessment);

  /* Not back from the first. */
  gtk_widget_activate_action (page, "question.back", NULL);
  assert_asks (ui, page, 0);

  choose (page, 2);
  choose (page, 5);
  assert_asks (ui, page, 2);
  g_assert_cmpint (get_marked (page), ==, -1);

  ui_activate (page, "question.back");
  assert_asks (ui, page, 1);
  g_assert_cmpint (get_marked (page), ==, 5);
  ui_activate (page, "question.back");
  assert_asks (ui, page, 0);
  g_assert_cmpint (get_marked (page), ==, 2);

  choose (page, 0);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "a1"), ==, 1);
  assert_asks (ui, page, 1);
  g_assert_cmpint (get_marked (page), ==, 5);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 2);
}

static void
test_skip (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment ();
  GtkWidget *page = ask (ui, assessment);

  /* Nothing to save yet. */
  ui_activate (page, "question.skip");
  assert_asks (ui, page, 1);
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);

  choose (page, 3);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 1);

  /* What was answered is taken back. */
  ui_activate (page, "question.back");
  ui_activate (page, "question.skip");
  assert_asks (ui, page, 2);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 0);
  ui_activate (page, "question.back");
  g_assert_cmpint (get_marked (page), ==, -1);
}

/* Behind the last that was answered, also where some before were skipped. */
static void
test_resume (Ui            *ui,
             gconstpointer  data)
{
  const struct
  {
    const char *answered[4];
    guint position;
  } cases[] = {
    { { NULL }, 0 },
    { { "a1" }, 1 },
    { { "a1", "v1", "a2" }, 3 },
    { { "v3" }, 6 },
    { { "a1", "a9" }, 17 },
    { { "v9" }, 17 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbAssessment) assessment = new_assessment ();

      for (guint j = 0; cases[i].answered[j] != NULL; j++)
        sb_assessment_set_answer (assessment, cases[i].answered[j], 4);
      assert_asks (ui, ask (ui, assessment), cases[i].position);
    }
}

static void
test_opening (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = begin (ui);
  GtkWidget *opening;
  g_autoptr (SbAssessment) draft = NULL;

  for (guint i = 0; i < 7; i++)
    choose (page, i);
  draft = dup_saved (ui);
  ui_activate (page, "question.pause");
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));

  opening = ui_open (ui, "instrument:" INSTRUMENT);
  g_assert_true (SB_IS_OPENING_PAGE (opening));
  g_assert_nonnull (ui_find (opening, GTK_TYPE_BUTTON, "Go On (7 of 18 Answered)"));
  g_assert_nonnull (ui_find (opening, GTK_TYPE_BUTTON, "Start _Anew"));
  ui_activate (opening, "opening.start");
  ui_draw (ui);
  assert_asks (ui, ui_page (ui), 7);

  /* The way back leads past the opening page. */
  ui_activate (ui_page (ui), "question.pause");
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));

  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), "opening.start-anew");
  ui_draw (ui);
  assert_asks (ui, ui_page (ui), 0);
  g_assert_true (sb_record_is_deleted (SB_RECORD (draft)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);
}

static void
test_start_anew_can_be_undone (Ui            *ui,
                               gconstpointer  data)
{
  g_autoptr (SbAssessment) draft = new_assessment ();
  GtkWidget *button;

  sb_assessment_set_answer (draft, "a1", 3);
  sb_store_save_assessment (ui->store, draft);
  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), "opening.start-anew");
  ui_draw (ui);
  g_assert_true (sb_record_is_deleted (SB_RECORD (draft)));

  button = ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_false (sb_record_is_deleted (SB_RECORD (draft)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 1);
}

static void
test_pause_without_an_answer (Ui            *ui,
                              gconstpointer  data)
{
  ui_activate (begin (ui), "question.pause");
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);
  g_assert_null (ui_find (ui_open (ui, "instrument:" INSTRUMENT), GTK_TYPE_BUTTON, "Start _Anew"));
}

/* Answers all items so that each counts as @value once it is keyed. */
static void
answer_all (Ui        *ui,
            GtkWidget *page,
            int        anxiety,
            int        avoidance)
{
  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autoptr (SbItem) item = dup_item (ui, i);
      gboolean anxious = g_str_equal (sb_item_get_scale (item), "anxiety");
      int value = anxious ? anxiety : avoidance;

      if (value == 0)
        ui_activate (page, "question.skip");
      else
        choose (page, (sb_item_get_reverse (item) ? 8 - value : value) - 1);
    }
  ui_draw (ui);
}

static void
test_finish (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = begin (ui);
  g_autoptr (SbAssessment) assessment = NULL;

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  answer_all (ui, page, 6, 2);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  assessment = dup_saved (ui);
  g_assert_true (sb_assessment_is_complete (assessment));
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, N_ITEMS);
  ui_wait_until (page == NULL);

  /* Back leads to where it began, not into the questions. */
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_true (gtk_widget_get_visible (ui_child (ui_page (ui), "past")));
}

static void
test_past_result (Ui            *ui,
                  gconstpointer  data)
{
  GtkListBox *results;

  ui_import (ui, "ui-year.json");
  results = ui_child (ui_show_place (ui, "assess"), "results");
  g_assert_nonnull (ui_find (gtk_list_box_get_row_at_index (results, 0), GTK_TYPE_LABEL, "18 October 2026"));
  g_assert_nonnull (ui_find (gtk_list_box_get_row_at_index (results, 2), GTK_TYPE_LABEL, "12 April 2026"));
  g_assert_null (gtk_list_box_get_row_at_index (results, 3));

  g_signal_emit_by_name (results, "row-activated", gtk_list_box_get_row_at_index (results, 2));
  ui_draw (ui);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_LABEL, "12 April 2026"));
}

/* Leaves a run open in Assess, and opens it in Today as well. */
static GtkWidget *
begin_twice (Ui            *ui,
             const char    *action,
             SbAssessment **assessment)
{
  choose (begin (ui), 0);
  *assessment = dup_saved (ui);
  ui_show_place (ui, "today");
  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), action);
  ui_draw (ui);

  return ui_page (ui);
}

/* To where the first page was left; going there by name would close it. */
static void
go_back_to_assess (Ui *ui)
{
  adw_view_stack_set_visible_child_name (ui_child (ui->window, "stack"), "assess");
  ui_draw (ui);
}

/* A result that is complete is not changed by a page that was left open. */
static void
test_two_pages_of_one_run (Ui            *ui,
                           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *second = begin_twice (ui, "opening.start", &assessment);

  for (guint i = 1; i < N_ITEMS; i++)
    choose (second, 0);
  ui_draw (ui);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  g_assert_true (sb_assessment_is_complete (assessment));

  go_back_to_assess (ui);
  if (SB_IS_QUESTION_PAGE (ui_page (ui)))
    choose (ui_page (ui), 6);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "v1"), ==, 1);
}

/* Nobody is asked for answers that go nowhere. */
static void
test_set_aside_elsewhere (Ui            *ui,
                          gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;

  begin_twice (ui, "opening.start-anew", &assessment);
  g_assert_true (sb_record_is_deleted (SB_RECORD (assessment)));

  go_back_to_assess (ui);
  if (SB_IS_QUESTION_PAGE (ui_page (ui)))
    choose (ui_page (ui), 6);
  ui_draw (ui);
  g_assert_false (SB_IS_QUESTION_PAGE (ui_page (ui)));
}

/* What stands on the page of each kind of item. */
static void
assert_shows (GtkWidget  *page,
              const char *group,
              const char *text,
              const char *answers)
{
  static const char *const all[] = { "options", "number", "read" };
  gboolean is_text = g_str_equal (answers, "read");

  g_assert_cmpstr (ui_text (ui_child (page, "group")), ==, group);
  g_assert_cmpint (gtk_widget_get_visible (ui_child (page, "group")), ==, *group != '\0');
  g_assert_cmpstr (ui_text (ui_child (page, is_text ? "passage" : "question")), ==, text);
  g_assert_cmpint (gtk_widget_get_visible (ui_child (page, "passage")), ==, is_text);
  g_assert_cmpint (gtk_widget_get_visible (ui_child (page, "question")), ==, !is_text);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    g_assert_cmpint (gtk_widget_get_visible (ui_child (page, all[i])), ==, g_str_equal (all[i], answers));
}

static void
assert_progress (GtkWidget  *page,
                 const char *expected)
{
  g_autofree char *progress = NULL;

  g_object_get (page, "progress", &progress, NULL);
  g_assert_cmpstr (progress, ==, expected);
}

/* evening.json: all kinds, about a person, in groups and on conditions. */
static GtkWidget *
ask_of_evening (Ui            *ui,
                SbAssessment **assessment)
{
  g_autoptr (SbInstrument) instrument = ui_read_pack ("evening.json");
  g_autoptr (SbPerson) person = sb_person_new ("Kim & Co", "friend");

  sb_store_save_person (ui->store, person);
  *assessment = sb_assessment_new ("evening", "1", sb_record_get_id (SB_RECORD (person)));

  return ui_show (ui, sb_question_page_new (ui->content, ui->store, instrument, *assessment));
}

static void
test_kinds (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_of_evening (ui, &assessment);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (ui->window));

  assert_shows (page, "", "Think of an evening with Kim & Co.", "read");
  assert_progress (page, "");
  g_assert_true (focus == ui_child (page, "read"));
  gtk_test_accessible_assert_relation (ui_child (page, "read"), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       ui_child (page, "passage"), NULL);
  g_assert_false (gtk_widget_get_visible (ui_child (page, "skip")));
  g_assert_false (press (page, GDK_KEY_1, 0));

  ui_activate (page, "question.continue");
  ui_draw (ui);
  assert_shows (page, "Talking", "Did you see Kim & Co?", "options");
  assert_progress (page, "1 of 2");
  gtk_test_accessible_assert_relation (ui_child (page, "options"), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       ui_child (page, "group"), ui_child (page, "required"), NULL);
  g_assert_true (press (page, GDK_KEY_2, 0));
  g_assert_cmpint (sb_assessment_get_answer (assessment, "met"), ==, 0);
  assert_shows (page, "", "Again soon?", "options");
  assert_progress (page, "2 of 2");

  /* A change of mind brings more questions. */
  ui_activate (page, "question.back");
  assert_shows (page, "Talking", "Did you see Kim & Co?", "options");
  g_assert_true (press (page, GDK_KEY_1, 0));
  g_assert_cmpint (sb_assessment_get_answer (assessment, "met"), ==, 1);
  assert_shows (page, "Talking\nIn the last week", "For how many hours?", "number");
  assert_progress (page, "2 of 5");
}

/* What is to be answered is not to be skipped, but there is always a pause. */
static void
test_required (Ui            *ui,
               gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_of_evening (ui, &assessment);

  ui_activate (page, "question.continue");
  g_assert_true (gtk_widget_get_visible (ui_child (page, "required")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "skip")));
  gtk_widget_activate_action (page, "question.skip", NULL);
  assert_progress (page, "1 of 2");

  choose (page, 1);
  g_assert_false (gtk_widget_get_visible (ui_child (page, "required")));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "skip")));

  ui_activate (page, "question.back");
  ui_activate (page, "question.pause");
  ui_draw (ui);
  g_assert_false (SB_IS_QUESTION_PAGE (ui_page (ui)));
}

static GtkWidget *
ask_for_number (Ui            *ui,
                SbAssessment **assessment)
{
  GtkWidget *page = ask_of_evening (ui, assessment);

  ui_activate (page, "question.continue");
  choose (page, 0);
  ui_draw (ui);

  return page;
}

static void
enter (GtkWidget  *page,
       const char *text)
{
  GtkWidget *entry = ui_child (ui_child (page, "number"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
test_number (Ui            *ui,
             gconstpointer  data)
{
  static const char *const wrong[] = { "25", "-1", "2.5", "two" };
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_for_number (ui, &assessment);
  GtkWidget *entry = ui_child (ui_child (page, "number"), "entry");
  GtkWidget *hint = ui_child (ui_child (page, "number"), "hint");

  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), entry));
  gtk_test_accessible_assert_property (entry, GTK_ACCESSIBLE_PROPERTY_LABEL, "For how many hours?");
  gtk_test_accessible_assert_relation (entry, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, hint, NULL);
  g_assert_cmpstr (ui_text (hint), ==, "A whole number from 0 to 24");

  /* Its digits are written, and are no number keys. */
  g_assert_false (press (page, GDK_KEY_2, 0));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      enter (page, wrong[i]);
      assert_progress (page, "2 of 5");
      gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
      g_assert_cmpstr (ui_text (hint), ==, "This does not fit. A whole number from 0 to 24, please.");
    }
  g_assert_cmpint (sb_assessment_get_answer (assessment, "hours"), ==, SB_UNANSWERED);

  gtk_editable_set_text (GTK_EDITABLE (entry), "2");
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_FALSE);
  enter (page, "24");
  g_assert_cmpint (sb_assessment_get_answer (assessment, "hours"), ==, 24);
  assert_progress (page, "3 of 5");

  ui_activate (page, "question.back");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "24");
}

/* Nothing is no answer, and takes back what was one. */
static void
test_empty_number (Ui            *ui,
                   gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_for_number (ui, &assessment);

  enter (page, "");
  assert_progress (page, "3 of 5");
  ui_activate (page, "question.back");
  enter (page, "3");
  ui_activate (page, "question.back");
  enter (page, " ");
  assert_progress (page, "3 of 5");
  g_assert_cmpint (sb_assessment_get_answer (assessment, "hours"), ==, SB_UNANSWERED);
}

/* The rows of one question serve for the next, which has more, or fewer. */
static void
test_own_options (Ui            *ui,
                  gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_for_number (ui, &assessment);
  GtkWidget *options = ui_child (page, "options");

  enter (page, "1");
  g_assert_cmpuint (ui_count (options, ADW_TYPE_ACTION_ROW), ==, 3);
  g_assert_nonnull (ui_find (options, ADW_TYPE_ACTION_ROW, "At times"));
  choose (page, 1);

  g_assert_cmpuint (ui_count (options, ADW_TYPE_ACTION_ROW), ==, 11);
  g_assert_null (ui_find (options, ADW_TYPE_ACTION_ROW, "At times"));
  g_assert_nonnull (ui_find (options, ADW_TYPE_ACTION_ROW, "As Kim & Co is"));
  g_assert_nonnull (ui_find (options, GTK_TYPE_LABEL, "9"));
  /* There is no key for the tenth. */
  g_assert_null (ui_find (options, GTK_TYPE_LABEL, "10"));
  g_assert_null (ui_find (options, GTK_TYPE_IMAGE, NULL));
  choose (page, 10);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "mood"), ==, 11);

  g_assert_cmpuint (ui_count (options, ADW_TYPE_ACTION_ROW), ==, 2);
  press (page, GDK_KEY_3, 0);
  assert_progress (page, "5 of 5");
  ui_activate (page, "question.back");
  ui_activate (page, "question.back");
  g_assert_cmpuint (ui_count (options, GTK_TYPE_IMAGE), ==, 1);
}

/* Whoever goes back by the button, and again, answers nothing by that. */
static void
test_focus_stays_on_back (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = begin (ui);
  GtkWidget *back = ui_find (page, GTK_TYPE_BUTTON, "_Back");

  choose (page, 3);
  choose (page, 3);
  gtk_widget_grab_focus (back);
  ui_activate (page, "question.back");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == back);

  /* There is nothing before the first. */
  ui_activate (page, "question.back");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), ui_child (page, "options")));
}

static void
add_tests (void)
{
  ui_test ("/question/keys", test_keys);
  ui_test ("/question/other-keys", test_other_keys);
  ui_test ("/question/options", test_options);
  ui_test ("/question/focus", test_focus);
  ui_test ("/question/back", test_back);
  ui_test ("/question/skip", test_skip);
  ui_test ("/question/resume", test_resume);
  ui_test ("/question/opening", test_opening);
  ui_test ("/question/start-anew-can-be-undone", test_start_anew_can_be_undone);
  ui_test ("/question/pause-without-an-answer", test_pause_without_an_answer);
  ui_test ("/question/finish", test_finish);
  ui_test ("/question/kinds", test_kinds);
  ui_test ("/question/required", test_required);
  ui_test ("/question/number", test_number);
  ui_test ("/question/empty-number", test_empty_number);
  ui_test ("/question/own-options", test_own_options);
  ui_test ("/question/focus-stays-on-back", test_focus_stays_on_back);
  ui_test ("/question/past-result", test_past_result);
  ui_test ("/question/two-pages-of-one-run", test_two_pages_of_one_run);
  ui_test ("/question/set-aside-elsewhere", test_set_aside_elsewhere);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
