/* test-timed-inputs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-breathing-input.h"
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
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
