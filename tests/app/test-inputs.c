/* test-inputs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-options-input.h"
#include "sb-prompt-input.h"
#include "sb-scale-input.h"

#define EXERCISE "thought-record"

static SbStep *
get_step (Bench      *bench,
          const char *id)
{
  return bench_get_step (bench, EXERCISE, id);
}

static void
test_prompt (Bench         *bench,
             gconstpointer  data)
{
  SbStep *step = get_step (bench, "situation");
  GtkWidget *input = bench_take (bench, sb_prompt_input_new (step, NULL));
  GtkTextView *view = GTK_TEXT_VIEW (ui_find (input, GTK_TYPE_TEXT_VIEW, NULL));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  g_assert_cmpuint (bench->n_answers, ==, 0);
  g_assert_false (gtk_text_view_get_accepts_tab (view));
  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step));

  gtk_text_buffer_insert_at_cursor (buffer, "No “answer” yet\n", -1);
  bench_assert_answer (bench, "\"No “answer” yet\\n\"");
  gtk_text_buffer_set_text (buffer, "  \n\t ", -1);
  bench_assert_answer (bench, NULL);
  gtk_text_buffer_set_text (buffer, " x ", -1);
  bench_assert_answer (bench, "\" x \"");
}

static void
test_prompt_with_an_answer (Bench         *bench,
                            gconstpointer  data)
{
  g_autoptr (JsonNode) answer = bench_parse ("\"A line.\\nAnd another.\"");
  GtkWidget *input = bench_take (bench, sb_prompt_input_new (get_step (bench, "situation"), answer));
  GtkTextView *view = GTK_TEXT_VIEW (ui_find (input, GTK_TYPE_TEXT_VIEW, NULL));
  g_autofree char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (view), "text", &text, NULL);
  g_assert_cmpstr (text, ==, "A line.\nAnd another.");
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_prompt_example (Bench         *bench,
                     gconstpointer  data)
{
  SbStep *step = get_step (bench, "situation");
  GtkWidget *input = bench_take (bench, sb_prompt_input_new (step, NULL));
  GtkExpander *expander = GTK_EXPANDER (ui_find (input, GTK_TYPE_EXPANDER, NULL));

  g_assert_false (gtk_expander_get_expanded (expander));
  g_assert_cmpstr (ui_text (gtk_expander_get_child (expander)), ==, sb_step_get_example (step));

  /* What one came for has the focus, not the example. */
  g_assert_true (gtk_widget_grab_focus (input));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (bench->window)) == ui_find (input, GTK_TYPE_TEXT_VIEW, NULL));
}

static const char *
get_number (GtkWidget *input)
{
  return ui_text (ui_child (input, "number"));
}

static void
move (GtkWidget     *input,
      GtkScrollType  scroll)
{
  g_signal_emit_by_name (ui_child (input, "scale"), "move-slider", scroll);
}

static void
test_scale (Bench         *bench,
            gconstpointer  data)
{
  GtkWidget *input = bench_take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));
  GtkWidget *scale = ui_child (input, "scale");

  gtk_test_accessible_assert_role (scale, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL, "0, Calm, to 10, As upset as can be");
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 10.0);

  /* No number stands there as if it had been chosen. */
  g_assert_false (g_ascii_isdigit (*get_number (input)));
  g_assert_cmpuint (bench->n_answers, ==, 0);

  move (input, GTK_SCROLL_STEP_RIGHT);
  g_assert_cmpstr (get_number (input), ==, "1");
  bench_assert_answer (bench, "1");
  move (input, GTK_SCROLL_END);
  bench_assert_answer (bench, "10");
  move (input, GTK_SCROLL_STEP_RIGHT);
  bench_assert_answer (bench, "10");
  move (input, GTK_SCROLL_START);
  bench_assert_answer (bench, "0");
  g_assert_cmpstr (get_number (input), ==, "0");
}

/* 0 stands at the end where the handle is from the start; it can be chosen
 * all the same. */
static void
test_scale_zero (Bench         *bench,
                 gconstpointer  data)
{
  GtkWidget *input = bench_take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));

  move (input, GTK_SCROLL_START);
  g_assert_cmpuint (bench->n_answers, ==, 1);
  bench_assert_answer (bench, "0");
  g_assert_cmpstr (get_number (input), ==, "0");
}

static void
test_scale_pages (Bench         *bench,
                  gconstpointer  data)
{
  GtkWidget *input = bench_take (bench, sb_scale_input_new (0, 100, "Not at all", "Fully"));

  move (input, GTK_SCROLL_PAGE_UP);
  bench_assert_answer (bench, "10");
  move (input, GTK_SCROLL_STEP_UP);
  bench_assert_answer (bench, "11");
  move (input, GTK_SCROLL_PAGE_DOWN);
  bench_assert_answer (bench, "1");
}

/* A pointer gives fractions, and may leave the scale. */
static void
test_scale_pointer (Bench         *bench,
                    gconstpointer  data)
{
  const struct
  {
    double value;
    const char *answer;
  } cases[] = { { 3.4, "3" }, { 3.6, "4" }, { -5, "0" }, { 99, "10" } };
  GtkWidget *input = bench_take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean handled;

      g_signal_emit_by_name (ui_child (input, "scale"), "change-value", GTK_SCROLL_JUMP, cases[i].value, &handled);
      bench_assert_answer (bench, cases[i].answer);
      g_assert_cmpstr (get_number (input), ==, cases[i].answer);
    }
}

static void
test_scale_with_an_answer (Bench         *bench,
                           gconstpointer  data)
{
  GtkWidget *input = bench_take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));

  sb_scale_input_set_value (SB_SCALE_INPUT (input), 7);
  g_assert_cmpstr (get_number (input), ==, "7");
  g_assert_cmpint ((int) gtk_range_get_value (ui_child (input, "scale")), ==, 7);
  g_assert_cmpuint (bench->n_answers, ==, 0);
  move (input, GTK_SCROLL_STEP_LEFT);
  bench_assert_answer (bench, "6");
}

static GtkCheckButton *
get_check (GtkWidget *input,
           guint      option)
{
  GtkWidget *check = ui_find (input, GTK_TYPE_CHECK_BUTTON, NULL);

  while (option-- > 0)
    check = ui_find_next (input, GTK_TYPE_CHECK_BUTTON, check);

  return GTK_CHECK_BUTTON (check);
}

static void
assert_options (Bench             *bench,
                SbStep            *step,
                GtkAccessibleRole  role)
{
  GtkWidget *list = ui_find (bench->input, GTK_TYPE_LIST_BOX, NULL);
  GListModel *options = sb_step_get_parts (step);
  guint n_options = g_list_model_get_n_items (options);

  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step));
  g_assert_cmpuint (ui_count (bench->input, ADW_TYPE_ACTION_ROW), ==, n_options);
  for (guint i = 0; i < n_options; i++)
    {
      g_autoptr (SbStepPart) option = g_list_model_get_item (options, i);
      GtkCheckButton *check = get_check (bench->input, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), i);

      g_assert_cmpstr (ui_text (GTK_WIDGET (row)), ==, sb_step_part_get_title (option));
      g_assert_true (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)) == GTK_WIDGET (check));
      gtk_test_accessible_assert_role (check, role);
      gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_part_get_title (option));
      gtk_test_accessible_assert_state (check, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
    }
}

static void
test_choice (Bench         *bench,
             gconstpointer  data)
{
  SbStep *step = get_step (bench, "next");
  GtkWidget *input = bench_take (bench, sb_options_input_new (bench->content, step, NULL));

  assert_options (bench, step, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_check_button_set_active (get_check (input, 2), TRUE);
  bench_assert_answer (bench, "\"ask-for-time\"");
  g_assert_cmpuint (bench->n_answers, ==, 1);

  /* One at a time, and one answer for each change. */
  gtk_check_button_set_active (get_check (input, 0), TRUE);
  bench_assert_answer (bench, "\"wait\"");
  g_assert_false (gtk_check_button_get_active (get_check (input, 2)));
  g_assert_cmpuint (bench->n_answers, ==, 2);
}

static void
test_checklist (Bench         *bench,
                gconstpointer  data)
{
  SbStep *step = get_step (bench, "feelings");
  GtkWidget *input = bench_take (bench, sb_options_input_new (bench->content, step, NULL));

  assert_options (bench, step, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_check_button_set_active (get_check (input, 2), TRUE);
  gtk_check_button_set_active (get_check (input, 0), TRUE);
  bench_assert_answer (bench, "[\"scared\",\"sad\"]");
  gtk_check_button_set_active (get_check (input, 2), FALSE);
  bench_assert_answer (bench, "[\"scared\"]");
  gtk_check_button_set_active (get_check (input, 0), FALSE);
  bench_assert_answer (bench, NULL);
  g_assert_cmpuint (bench->n_answers, ==, 4);
}

static void
test_options_with_answers (Bench         *bench,
                           gconstpointer  data)
{
  g_autoptr (JsonNode) answer = bench_parse ("[\"sad\", \"something-of-yesterday\", \"numb\"]");
  GtkWidget *input = bench_take (bench, sb_options_input_new (bench->content, get_step (bench, "feelings"), answer));
  guint n_chosen = 0;

  for (guint i = 0; i < ui_count (input, GTK_TYPE_CHECK_BUTTON); i++)
    n_chosen += gtk_check_button_get_active (get_check (input, i));
  g_assert_cmpuint (n_chosen, ==, 2);
  g_assert_true (gtk_check_button_get_active (get_check (input, 2)));
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_choice_with_an_answer (Bench         *bench,
                            gconstpointer  data)
{
  g_autoptr (JsonNode) answer = bench_parse ("\"body\"");
  GtkWidget *input = bench_take (bench, sb_options_input_new (bench->content, get_step (bench, "next"), answer));

  for (guint i = 0; i < ui_count (input, GTK_TYPE_CHECK_BUTTON); i++)
    g_assert_cmpint (gtk_check_button_get_active (get_check (input, i)), ==, i == 5);
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
add_tests (void)
{
  bench_test ("/inputs/prompt", test_prompt);
  bench_test ("/inputs/prompt-with-an-answer", test_prompt_with_an_answer);
  bench_test ("/inputs/prompt-example", test_prompt_example);
  bench_test ("/inputs/scale", test_scale);
  bench_test ("/inputs/scale-zero", test_scale_zero);
  bench_test ("/inputs/scale-pages", test_scale_pages);
  bench_test ("/inputs/scale-pointer", test_scale_pointer);
  bench_test ("/inputs/scale-with-an-answer", test_scale_with_an_answer);
  bench_test ("/inputs/choice", test_choice);
  bench_test ("/inputs/choice-with-an-answer", test_choice_with_an_answer);
  bench_test ("/inputs/checklist", test_checklist);
  bench_test ("/inputs/options-with-answers", test_options_with_answers);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
