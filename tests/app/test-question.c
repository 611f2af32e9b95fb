/* test-question.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "question-fixture.h"

#define N_OPTIONS 7

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
  g_autoptr (SbAssessment) assessment = question_new_assessment ();
  GtkWidget *page = question_ask (ui, assessment);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbItem) item = question_dup_item (ui, i);

      question_assert_asks (ui, page, i);
      g_assert_true (question_press (page, cases[i].keyval, 0));
      g_assert_cmpint (sb_assessment_get_answer (assessment, sb_item_get_id (item)), ==, cases[i].value);
      question_assert_asks (ui, page, i + 1);
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
  g_autoptr (SbAssessment) assessment = question_new_assessment ();
  GtkWidget *page = question_ask (ui, assessment);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_false (question_press (page, cases[i].keyval, cases[i].state));

  /* There is no such option. */
  question_press (page, GDK_KEY_8, 0);
  question_press (page, GDK_KEY_KP_9, 0);
  question_assert_asks (ui, page, 0);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);
}

static void
test_options (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = question_begin (ui);
  GtkListBox *options = ui_child (page, "options");
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (question_get_instrument (ui)), 0);

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

  question_choose (page, 4);
  question_assert_asks (ui, page, 1);
}

/* The first question takes a key at once: nothing has to be clicked first. */
static void
test_focus (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = question_begin (ui);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (ui->window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, page));
  g_assert_true (gtk_widget_is_ancestor (focus, ui_child (page, "options")));

  question_choose (page, 6);
  ui_draw (ui);
  focus = gtk_window_get_focus (GTK_WINDOW (ui->window));
  g_assert_true (focus == GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (page, "options"), 0)));
}

static void
test_back (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = question_new_assessment ();
  GtkWidget *page = question_ask (ui, assessment);

  /* Not back from the first. */
  gtk_widget_activate_action (page, "question.back", NULL);
  question_assert_asks (ui, page, 0);

  question_choose (page, 2);
  question_choose (page, 5);
  question_assert_asks (ui, page, 2);
  g_assert_cmpint (get_marked (page), ==, -1);

  ui_activate (page, "question.back");
  question_assert_asks (ui, page, 1);
  g_assert_cmpint (get_marked (page), ==, 5);
  ui_activate (page, "question.back");
  question_assert_asks (ui, page, 0);
  g_assert_cmpint (get_marked (page), ==, 2);

  question_choose (page, 0);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "a1"), ==, 1);
  question_assert_asks (ui, page, 1);
  g_assert_cmpint (get_marked (page), ==, 5);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 2);
}

static void
test_skip (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = question_new_assessment ();
  GtkWidget *page = question_ask (ui, assessment);

  /* Nothing to save yet. */
  ui_activate (page, "question.skip");
  question_assert_asks (ui, page, 1);
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);

  question_choose (page, 3);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 1);

  /* What was answered is taken back. */
  ui_activate (page, "question.back");
  ui_activate (page, "question.skip");
  question_assert_asks (ui, page, 2);
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, 0);
  ui_activate (page, "question.back");
  g_assert_cmpint (get_marked (page), ==, -1);
}

/* Whoever goes back by the button, and again, answers nothing by that. */
static void
test_focus_stays_on_back (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = question_begin (ui);
  GtkWidget *back = ui_find (page, GTK_TYPE_BUTTON, "_Back");

  question_choose (page, 3);
  question_choose (page, 3);
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
  ui_test ("/question/focus-stays-on-back", test_focus_stays_on_back);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
