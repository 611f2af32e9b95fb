/* test-timed-inputs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-breathing-input.h"
#include "sb-pace-rows.h"
#include "sb-pacer.h"
#include "sb-timer-input.h"

static void
test_timer (Bench         *bench,
            gconstpointer  data)
{
  GtkWidget *input = bench_take (bench, sb_timer_input_new (2));
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
  GtkWidget *input = bench_take (bench, sb_timer_input_new (125));
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
  bench_take (bench, sb_timer_input_new (60));
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
  GtkWidget *input = bench_take (bench, sb_breathing_input_new (&pace, 2));
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
  input = bench_take (bench, sb_breathing_input_new (&pace, 60));
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
  GtkWidget *pacer = ui_find (bench_take (bench, sb_breathing_input_new (&pace, 60)), SB_TYPE_PACER, NULL);

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

static const SbStepPace own = { .in = 4, .hold = 0, .out = 6 };

static GtkWidget *
take_own (Bench *bench)
{
  return bench_take (bench, sb_breathing_input_new (&own, 60));
}

static void
reset_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_reset (settings, "breath-in");
  g_settings_reset (settings, "breath-hold");
  g_settings_reset (settings, "breath-out");
}

static GtkSpinButton *
get_field (GtkWidget *input,
           guint      part)
{
  GtkWidget *field = ui_find (input, GTK_TYPE_SPIN_BUTTON, NULL);

  for (guint i = 0; i < part; i++)
    field = ui_find_next (input, GTK_TYPE_SPIN_BUTTON, field);

  return GTK_SPIN_BUTTON (field);
}

static AdwExpanderRow *
get_expander (GtkWidget *input)
{
  return ADW_EXPANDER_ROW (ui_find (input, ADW_TYPE_EXPANDER_ROW, NULL));
}

static void
assert_pace (GtkWidget  *input,
             const char *rate,
             const char *parts)
{
  AdwExpanderRow *expander = get_expander (input);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (expander)), ==, rate);
  g_assert_cmpstr (adw_expander_row_get_subtitle (expander), ==, parts);
}

static void
test_pace (Bench         *bench,
           gconstpointer  data)
{
  static const char *const names[] = { "Breathe in", "Hold", "Breathe out" };
  GtkWidget *input;

  reset_settings ();
  input = take_own (bench);
  assert_pace (input, "6 breaths a minute", "In for 4, out for 6");
  g_assert_false (adw_expander_row_get_expanded (get_expander (input)));

  for (guint part = 0; part < G_N_ELEMENTS (names); part++)
    {
      gtk_test_accessible_assert_role (get_field (input, part), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
      gtk_test_accessible_assert_property (get_field (input, part), GTK_ACCESSIBLE_PROPERTY_LABEL, names[part]);
    }

  gtk_spin_button_spin (get_field (input, 2), GTK_SPIN_STEP_FORWARD, 0.5);
  gtk_spin_button_spin (get_field (input, 1), GTK_SPIN_STEP_FORWARD, 0.5);
  assert_pace (input, "5.5 breaths a minute", "In for 4, hold for 0.5, out for 6.5");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_field (input, 2))), ==, "6.5");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_field (input, 0))), ==, "4");

  /* Neither longer nor shorter than is wise. */
  gtk_spin_button_set_value (get_field (input, 2), 1000);
  gtk_spin_button_set_value (get_field (input, 0), -1000);
  assert_pace (input, "3.4 breaths a minute", "In for 2, hold for 0.5, out for 15");
  g_assert_cmpuint (bench->n_answers, ==, 0);
  reset_settings ();
}

/* Kept for the next time, until it is no longer wanted. */
static void
test_pace_kept (Bench         *bench,
                gconstpointer  data)
{
  GtkWidget *input;

  reset_settings ();
  gtk_spin_button_set_value (get_field (take_own (bench), 0), 5);
  input = take_own (bench);
  assert_pace (input, "5.5 breaths a minute", "In for 5, out for 6");

  adw_expander_row_set_expanded (get_expander (input), TRUE);
  ui_wait_until (gtk_widget_get_mapped (GTK_WIDGET (get_field (input, 0))));
  g_assert_true (gtk_widget_get_sensitive (ui_find (input, ADW_TYPE_BUTTON_ROW, NULL)));
  g_signal_emit_by_name (ui_find (input, ADW_TYPE_BUTTON_ROW, NULL), "activated");
  assert_pace (input, "6 breaths a minute", "In for 4, out for 6");
  g_assert_false (gtk_widget_get_sensitive (ui_find (input, ADW_TYPE_BUTTON_ROW, NULL)));
  assert_pace (take_own (bench), "6 breaths a minute", "In for 4, out for 6");
}

/* A new pace begins with a new breath; the time goes on. */
static void
test_pace_anew (Bench         *bench,
                gconstpointer  data)
{
  const SbStepPace quick = { .in = 0.3, .hold = 0, .out = 20 };
  GtkWidget *input;

  reset_settings ();
  input = bench_take (bench, sb_breathing_input_new (&quick, 60));
  ui_wait_until (ui_find (input, GTK_TYPE_LABEL, "Breathe out") != NULL);
  gtk_spin_button_set_value (get_field (input, 0), 3);
  ui_wait_until (ui_find (input, GTK_TYPE_LABEL, "Breathe in") != NULL);
  ui_wait_until (ui_find (input, GTK_TYPE_LABEL, "0:58") != NULL);
  reset_settings ();
}

/* Where nothing is to move, one can count. */
static void
test_count (Bench         *bench,
            gconstpointer  data)
{
  GtkWidget *input;

  reset_settings ();
  set_animations (FALSE);
  input = take_own (bench);
  ui_wait_until (ui_find (input, GTK_TYPE_LABEL, "1") != NULL);
  ui_wait_until (ui_find (input, GTK_TYPE_LABEL, "2") != NULL);
}

static void
test_no_count (Bench         *bench,
               gconstpointer  data)
{
  GtkWidget *input;

  set_animations (TRUE);
  input = take_own (bench);
  ui_wait_until (ui_find (input, GTK_TYPE_LABEL, "0:59") != NULL);
  g_assert_null (ui_find (input, GTK_TYPE_LABEL, "1"));
  g_assert_null (ui_find (input, GTK_TYPE_LABEL, "2"));
  set_animations (FALSE);
}

static void
add_tests (void)
{
  bench_test ("/inputs/timer", test_timer);
  bench_test ("/inputs/timer-pause", test_timer_pause);
  bench_test ("/inputs/timer-goes", test_timer_goes);
  bench_test ("/inputs/breathing", test_breathing);
  bench_test ("/inputs/breathing-still", test_breathing_still);
  bench_test ("/inputs/breathing-moves", test_breathing_moves);
  bench_test ("/inputs/breathing-does-not-move", test_breathing_does_not_move);
  bench_test ("/inputs/pacer", test_pacer);
  bench_test ("/inputs/pace", test_pace);
  bench_test ("/inputs/pace-kept", test_pace_kept);
  bench_test ("/inputs/pace-anew", test_pace_anew);
  bench_test ("/inputs/count", test_count);
  bench_test ("/inputs/no-count", test_no_count);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
