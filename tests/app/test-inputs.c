/* test-inputs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-breathing-input.h"
#include "sb-options-input.h"
#include "sb-pacer.h"
#include "sb-prompt-input.h"
#include "sb-scale-input.h"
#include "sb-timer-input.h"
#include "ui-fixture.h"

#define EXERCISE "thought-record"

/* An input in a window of its own, and what it told. */
typedef struct
{
  SbContent *content;
  GtkWidget *window;
  GtkWidget *input;
  JsonNode *answer; /* the last */
  guint n_answers;
  guint n_finished;
} Bench;

static void
answered_cb (GtkWidget *input,
             JsonNode  *answer,
             Bench     *bench)
{
  g_clear_pointer (&bench->answer, json_node_unref);
  if (answer != NULL)
    bench->answer = json_node_ref (answer);
  bench->n_answers++;
}

static void
finished_cb (GtkWidget *input,
             Bench     *bench)
{
  bench->n_finished++;
}

static void
set_up (Bench         *bench,
        gconstpointer  data)
{
  g_autoptr (GFile) root = g_file_new_for_uri ("resource://" RESOURCE_BASE "/content");

  ui_application ();
  bench->content = sb_content_new (root);
  bench->window = gtk_window_new ();
}

static void
tear_down (Bench         *bench,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (bench->input), (gpointer *) &bench->input);
  gtk_window_destroy (GTK_WINDOW (bench->window));
  ui_wait_until (bench->input == NULL);
  g_clear_pointer (&bench->answer, json_node_unref);
  g_assert_finalize_object (bench->content);
}

static GtkWidget *
take (Bench     *bench,
      GtkWidget *input)
{
  bench->input = input;
  g_signal_connect (input, "answered", G_CALLBACK (answered_cb), bench);
  g_signal_connect (input, "finished", G_CALLBACK (finished_cb), bench);
  gtk_window_set_child (GTK_WINDOW (bench->window), input);
  gtk_window_present (GTK_WINDOW (bench->window));
  gtk_test_widget_wait_for_draw (bench->window);

  return input;
}

static SbStep *
get_step (Bench      *bench,
          const char *id)
{
  SbStep *step = sb_exercise_find_step (sb_content_find_exercise (bench->content, EXERCISE), id);

  g_assert_nonnull (step);
  return step;
}

static JsonNode *
parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (json, &error);

  g_assert_no_error (error);
  return node;
}

static void
assert_answer (Bench      *bench,
               const char *json)
{
  g_autofree char *text = bench->answer != NULL ? json_to_string (bench->answer, FALSE) : NULL;

  g_assert_cmpstr (text, ==, json);
}

static void
test_prompt (Bench         *bench,
             gconstpointer  data)
{
  SbStep *step = get_step (bench, "situation");
  GtkWidget *input = take (bench, sb_prompt_input_new (step, NULL));
  GtkTextView *view = GTK_TEXT_VIEW (ui_find (input, GTK_TYPE_TEXT_VIEW, NULL));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  g_assert_cmpuint (bench->n_answers, ==, 0);
  g_assert_false (gtk_text_view_get_accepts_tab (view));
  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step));

  gtk_text_buffer_insert_at_cursor (buffer, "No “answer” yet\n", -1);
  assert_answer (bench, "\"No “answer” yet\\n\"");
  gtk_text_buffer_set_text (buffer, "  \n\t ", -1);
  assert_answer (bench, NULL);
  gtk_text_buffer_set_text (buffer, " x ", -1);
  assert_answer (bench, "\" x \"");
}

static void
test_prompt_with_an_answer (Bench         *bench,
                            gconstpointer  data)
{
  g_autoptr (JsonNode) answer = parse ("\"A line.\\nAnd another.\"");
  GtkWidget *input = take (bench, sb_prompt_input_new (get_step (bench, "situation"), answer));
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
  GtkWidget *input = take (bench, sb_prompt_input_new (step, NULL));
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
  GtkWidget *input = take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));
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
  assert_answer (bench, "1");
  move (input, GTK_SCROLL_END);
  assert_answer (bench, "10");
  move (input, GTK_SCROLL_STEP_RIGHT);
  assert_answer (bench, "10");
  move (input, GTK_SCROLL_START);
  assert_answer (bench, "0");
  g_assert_cmpstr (get_number (input), ==, "0");
}

/* 0 stands at the end where the handle is from the start; it can be chosen
 * all the same. */
static void
test_scale_zero (Bench         *bench,
                 gconstpointer  data)
{
  GtkWidget *input = take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));

  move (input, GTK_SCROLL_START);
  g_assert_cmpuint (bench->n_answers, ==, 1);
  assert_answer (bench, "0");
  g_assert_cmpstr (get_number (input), ==, "0");
}

static void
test_scale_pages (Bench         *bench,
                  gconstpointer  data)
{
  GtkWidget *input = take (bench, sb_scale_input_new (0, 100, "Not at all", "Fully"));

  move (input, GTK_SCROLL_PAGE_UP);
  assert_answer (bench, "10");
  move (input, GTK_SCROLL_STEP_UP);
  assert_answer (bench, "11");
  move (input, GTK_SCROLL_PAGE_DOWN);
  assert_answer (bench, "1");
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
  GtkWidget *input = take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean handled;

      g_signal_emit_by_name (ui_child (input, "scale"), "change-value", GTK_SCROLL_JUMP, cases[i].value, &handled);
      assert_answer (bench, cases[i].answer);
      g_assert_cmpstr (get_number (input), ==, cases[i].answer);
    }
}

static void
test_scale_with_an_answer (Bench         *bench,
                           gconstpointer  data)
{
  GtkWidget *input = take (bench, sb_scale_input_new (0, 10, "Calm", "As upset as can be"));

  sb_scale_input_set_value (SB_SCALE_INPUT (input), 7);
  g_assert_cmpstr (get_number (input), ==, "7");
  g_assert_cmpint ((int) gtk_range_get_value (ui_child (input, "scale")), ==, 7);
  g_assert_cmpuint (bench->n_answers, ==, 0);
  move (input, GTK_SCROLL_STEP_LEFT);
  assert_answer (bench, "6");
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
  guint n_options = g_strv_length ((char **) sb_step_get_option_ids (step));

  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step));
  g_assert_cmpuint (ui_count (bench->input, ADW_TYPE_ACTION_ROW), ==, n_options);
  for (guint i = 0; i < n_options; i++)
    {
      GtkCheckButton *check = get_check (bench->input, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), i);

      g_assert_cmpstr (ui_text (GTK_WIDGET (row)), ==, sb_step_get_option_labels (step)[i]);
      g_assert_true (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)) == GTK_WIDGET (check));
      gtk_test_accessible_assert_role (check, role);
      gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_option_labels (step)[i]);
      gtk_test_accessible_assert_state (check, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
    }
}

static void
test_choice (Bench         *bench,
             gconstpointer  data)
{
  SbStep *step = get_step (bench, "next");
  GtkWidget *input = take (bench, sb_options_input_new (step, NULL));

  assert_options (bench, step, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_check_button_set_active (get_check (input, 2), TRUE);
  assert_answer (bench, "\"ask-for-time\"");
  g_assert_cmpuint (bench->n_answers, ==, 1);

  /* One at a time, and one answer for each change. */
  gtk_check_button_set_active (get_check (input, 0), TRUE);
  assert_answer (bench, "\"wait\"");
  g_assert_false (gtk_check_button_get_active (get_check (input, 2)));
  g_assert_cmpuint (bench->n_answers, ==, 2);
}

static void
test_checklist (Bench         *bench,
                gconstpointer  data)
{
  SbStep *step = get_step (bench, "feelings");
  GtkWidget *input = take (bench, sb_options_input_new (step, NULL));

  assert_options (bench, step, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_check_button_set_active (get_check (input, 2), TRUE);
  gtk_check_button_set_active (get_check (input, 0), TRUE);
  assert_answer (bench, "[\"scared\",\"sad\"]");
  gtk_check_button_set_active (get_check (input, 2), FALSE);
  assert_answer (bench, "[\"scared\"]");
  gtk_check_button_set_active (get_check (input, 0), FALSE);
  assert_answer (bench, NULL);
  g_assert_cmpuint (bench->n_answers, ==, 4);
}

static void
test_options_with_answers (Bench         *bench,
                           gconstpointer  data)
{
  g_autoptr (JsonNode) answer = parse ("[\"sad\", \"something-of-yesterday\", \"numb\"]");
  GtkWidget *input = take (bench, sb_options_input_new (get_step (bench, "feelings"), answer));
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
  g_autoptr (JsonNode) answer = parse ("\"body\"");
  GtkWidget *input = take (bench, sb_options_input_new (get_step (bench, "next"), answer));

  for (guint i = 0; i < ui_count (input, GTK_TYPE_CHECK_BUTTON); i++)
    g_assert_cmpint (gtk_check_button_get_active (get_check (input, i)), ==, i == 5);
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_timer (Bench         *bench,
            gconstpointer  data)
{
  GtkWidget *input = take (bench, sb_timer_input_new (2));
  GtkWidget *button = ui_find (input, GTK_TYPE_BUTTON, NULL);
  GtkWidget *time = ui_find (input, GTK_TYPE_LABEL, "0:02");

  g_assert_nonnull (time);
  gtk_test_accessible_assert_role (time, GTK_ACCESSIBLE_ROLE_TIMER);
  g_assert_cmpstr (ui_text (button), ==, "Start");

  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (ui_text (button), ==, "Pause");
  ui_wait_until (g_str_equal (ui_text (time), "0:01"));
  g_assert_cmpuint (bench->n_finished, ==, 0);

  ui_wait_until (bench->n_finished > 0);
  g_assert_cmpstr (ui_text (time), ==, "0:00");
  g_assert_false (gtk_widget_get_sensitive (button));
  g_assert_cmpuint (bench->n_finished, ==, 1);
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_timer_pause (Bench         *bench,
                  gconstpointer  data)
{
  GtkWidget *input = take (bench, sb_timer_input_new (125));
  GtkWidget *button = ui_find (input, GTK_TYPE_BUTTON, NULL);
  gint64 resumed = g_get_monotonic_time () + 1500 * 1000;

  g_assert_nonnull (ui_find (input, GTK_TYPE_LABEL, "2:05"));
  g_signal_emit_by_name (button, "clicked");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (ui_text (button), ==, "Start");

  /* Nothing passes while it is paused. */
  ui_wait_until (g_get_monotonic_time () > resumed);
  g_assert_nonnull (ui_find (input, GTK_TYPE_LABEL, "2:05"));
  g_signal_emit_by_name (button, "clicked");
  ui_wait_until (ui_find (input, GTK_TYPE_LABEL, "2:04") != NULL);
}

/* One that runs must not outlive the page. */
static void
test_timer_goes (Bench         *bench,
                 gconstpointer  data)
{
  take (bench, sb_timer_input_new (60));
  g_signal_emit_by_name (ui_find (bench->input, GTK_TYPE_BUTTON, NULL), "clicked");
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

/* The words go through the breath, the time runs out once. */
static void
run_breathing (Bench *bench)
{
  const SbStepPace pace = { .in = 0.5, .hold = 0.4, .out = 0.6 };
  GtkWidget *input = take (bench, sb_breathing_input_new (&pace, 2));
  GtkWidget *words;

  ui_wait_until ((words = ui_find (input, GTK_TYPE_LABEL, "Breathe in")) != NULL);
  gtk_test_accessible_assert_role (words, GTK_ACCESSIBLE_ROLE_STATUS);
  ui_wait_until (g_str_equal (ui_text (words), "Hold"));
  ui_wait_until (g_str_equal (ui_text (words), "Breathe out"));
  ui_wait_until (g_str_equal (ui_text (words), "Breathe in"));

  ui_wait_until (bench->n_finished > 0);
  g_assert_nonnull (ui_find (input, GTK_TYPE_LABEL, "0:00"));
  ui_wait_until (g_str_equal (ui_text (words), "Breathe out"));
  g_assert_cmpuint (bench->n_finished, ==, 1);
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_breathing (Bench         *bench,
                gconstpointer  data)
{
  set_animations (TRUE);
  run_breathing (bench);
  set_animations (FALSE);
}

/* Where nothing is to move, the circle stands still and the words go on. */
static void
test_breathing_still (Bench         *bench,
                      gconstpointer  data)
{
  set_animations (FALSE);
  run_breathing (bench);
}

static GskRenderNode *
snapshot (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, 100, 100);

  return gtk_snapshot_free_to_node (snapshot);
}

/* The picture of the circle, as bytes; there is none before it is drawn. */
static GBytes *
paint (GtkWidget *pacer)
{
  g_autoptr (GskRenderNode) node = NULL;

  ui_wait_until ((node = snapshot (pacer)) != NULL);

  return gsk_render_node_serialize (node);
}

/* A window that is not active may look different. */
static GtkWidget *
take_breathing (Bench    *bench,
                gboolean  animations)
{
  const SbStepPace pace = { .in = 0.4, .hold = 0, .out = 0.4 };
  GtkWidget *input;

  set_animations (animations);
  input = take (bench, sb_breathing_input_new (&pace, 60));
  ui_wait_until (gtk_window_is_active (GTK_WINDOW (bench->window)));
  gtk_test_widget_wait_for_draw (bench->window);
  gtk_test_widget_wait_for_draw (bench->window);

  return ui_find (input, SB_TYPE_PACER, NULL);
}

static gboolean
looks_like (GtkWidget *pacer,
            GBytes    *before)
{
  g_autoptr (GBytes) now = paint (pacer);

  return g_bytes_equal (now, before);
}

/* There may be a picture for each part of the breath, but none between them. */
static void
test_breathing_does_not_move (Bench         *bench,
                              gconstpointer  data)
{
  gint64 end = g_get_monotonic_time () + 2 * G_USEC_PER_SEC;
  GtkWidget *pacer = take_breathing (bench, FALSE);
  g_autoptr (GHashTable) pictures = NULL;

  pictures = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  while (g_get_monotonic_time () < end)
    {
      g_hash_table_add (pictures, paint (pacer));
      ui_iterate ();
    }
  g_assert_cmpuint (g_hash_table_size (pictures), <=, 2);
}

static void
test_breathing_moves (Bench         *bench,
                      gconstpointer  data)
{
  GtkWidget *pacer = take_breathing (bench, TRUE);
  g_autoptr (GBytes) before = paint (pacer);

  ui_wait_until (!looks_like (pacer, before));
  set_animations (FALSE);
}

static void
test_pacer (Bench         *bench,
            gconstpointer  data)
{
  const SbStepPace pace = { .in = 4, .hold = 0, .out = 6 };
  GtkWidget *pacer = ui_find (take (bench, sb_breathing_input_new (&pace, 60)), SB_TYPE_PACER, NULL);

  gtk_test_accessible_assert_role (pacer, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (pacer, GTK_ACCESSIBLE_PROPERTY_LABEL, "A circle that grows as you breathe in");
  g_assert_cmpstr (gtk_widget_get_css_name (pacer), ==, "pacer");
  g_assert_false (gtk_widget_get_focusable (pacer));

  /* Whatever it is told, it draws. */
  for (double fullness = -1; fullness <= 2; fullness += 0.25)
    {
      g_autoptr (GBytes) picture = NULL;

      sb_pacer_set_fullness (SB_PACER (pacer), fullness);
      picture = paint (pacer);
      g_assert_cmpuint (g_bytes_get_size (picture), >, 0);
    }
}

#define bench_test(path, function) g_test_add (path, Bench, NULL, set_up, function, tear_down)

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
  bench_test ("/inputs/timer", test_timer);
  bench_test ("/inputs/timer-pause", test_timer_pause);
  bench_test ("/inputs/timer-goes", test_timer_goes);
  bench_test ("/inputs/breathing", test_breathing);
  bench_test ("/inputs/breathing-still", test_breathing_still);
  bench_test ("/inputs/breathing-moves", test_breathing_moves);
  bench_test ("/inputs/breathing-does-not-move", test_breathing_does_not_move);
  bench_test ("/inputs/pacer", test_pacer);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
