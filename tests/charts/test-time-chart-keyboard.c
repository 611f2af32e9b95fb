/* test-time-chart-keyboard.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A time chart without a pointer.
 */

#include "config.h"

#include "chart-test.h"
#include "sb-time-chart.h"
#include "sb-tip.h"

typedef struct
{
  SbSeries *anxiety;
  SbSeries *empty;
  SbSeries *avoidance;
  SbChart *chart;
  GtkWidget *before;
  GtkWidget *after;
  GtkWidget *window;
} Fixture;

/* Between two buttons: anxiety on 1, 2 and 3 March, a series that has nothing
 * yet, and avoidance on 1 and 4 March. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkTextDirection direction = GPOINTER_TO_INT (data);
  GtkWidget *chart = sb_time_chart_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);

  fixture->anxiety = chart_test_create_series ("Anxiety", "series-1", 4, 3);
  fixture->empty = chart_test_create_series ("Empty", "series-3", 4, 0);
  fixture->avoidance = chart_test_create_series ("Avoidance", "series-2", 3, 1);
  chart_test_add_point (fixture->avoidance, 2026, 3, 4, 3, NULL);
  g_list_store_append (series, fixture->anxiety);
  g_list_store_append (series, fixture->empty);
  g_list_store_append (series, fixture->avoidance);

  gtk_widget_set_default_direction (direction);
  fixture->chart = SB_CHART (chart);
  sb_time_chart_set_range (SB_TIME_CHART (chart), 1, 7);
  sb_time_chart_set_series (SB_TIME_CHART (chart), G_LIST_MODEL (series));

  fixture->before = gtk_button_new_with_label ("Before");
  fixture->after = gtk_button_new_with_label ("After");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), chart);
  gtk_box_append (GTK_BOX (box), fixture->after);
  fixture->window = chart_test_show (box, 480, 400);
  gtk_widget_grab_focus (fixture->before);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  chart_test_assert_gone (fixture->window, GTK_WIDGET (fixture->chart));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_finalize_object (fixture->anxiety);
  g_assert_finalize_object (fixture->empty);
  g_assert_finalize_object (fixture->avoidance);
}

static gboolean
move (Fixture          *fixture,
      GtkDirectionType  direction)
{
  return gtk_widget_child_focus (fixture->window, direction);
}

static void
assert_at (Fixture    *fixture,
           const char *name)
{
  SbMark *focus = chart_test_get_focus (fixture->chart);

  g_assert_nonnull (focus);
  g_assert_cmpstr (sb_mark_get_name (focus), ==, name);
}

/* Tab enters at the latest point, leaves from wherever it is, and comes back to
 * there. */
static void
test_one_stop (Fixture       *fixture,
               gconstpointer  data)
{
  g_assert_true (move (fixture, GTK_DIR_TAB_FORWARD));
  assert_at (fixture, "3 March 2026: Anxiety 4.0");
  g_assert_true (move (fixture, GTK_DIR_LEFT));
  assert_at (fixture, "2 March 2026: Anxiety 4.0");

  g_assert_true (move (fixture, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (fixture->after));
  g_assert_true (move (fixture, GTK_DIR_TAB_BACKWARD));
  assert_at (fixture, "2 March 2026: Anxiety 4.0");
  g_assert_true (move (fixture, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_has_focus (fixture->before));
}

static void
test_grab (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->chart)));
  assert_at (fixture, "3 March 2026: Anxiety 4.0");
}

static void
test_time (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));

  g_assert_true (move (fixture, GTK_DIR_LEFT));
  g_assert_true (move (fixture, GTK_DIR_LEFT));
  assert_at (fixture, "1 March 2026: Anxiety 4.0");
  /* It stays at the end, rather than leave the chart. */
  move (fixture, GTK_DIR_LEFT);
  assert_at (fixture, "1 March 2026: Anxiety 4.0");

  g_assert_true (move (fixture, GTK_DIR_RIGHT));
  assert_at (fixture, "2 March 2026: Anxiety 4.0");
}

/* The other way around when text runs from right to left, as time does. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));

  g_assert_true (move (fixture, GTK_DIR_RIGHT));
  assert_at (fixture, "2 March 2026: Anxiety 4.0");
  g_assert_true (move (fixture, GTK_DIR_LEFT));
  assert_at (fixture, "3 March 2026: Anxiety 4.0");
}

/* To what is nearest in time, past series without points. */
static void
test_series (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));

  g_assert_true (move (fixture, GTK_DIR_DOWN));
  assert_at (fixture, "4 March 2026: Avoidance 3.0");
  move (fixture, GTK_DIR_DOWN);
  assert_at (fixture, "4 March 2026: Avoidance 3.0");

  g_assert_true (move (fixture, GTK_DIR_LEFT));
  assert_at (fixture, "1 March 2026: Avoidance 3.0");
  g_assert_true (move (fixture, GTK_DIR_UP));
  assert_at (fixture, "1 March 2026: Anxiety 4.0");
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *chart = GTK_WIDGET (fixture->chart);

  gtk_widget_grab_focus (chart);

  g_assert_true (chart_test_press (chart, GDK_KEY_Home));
  assert_at (fixture, "1 March 2026: Anxiety 4.0");
  g_assert_true (chart_test_press (chart, GDK_KEY_End));
  assert_at (fixture, "3 March 2026: Anxiety 4.0");
  g_assert_true (chart_test_press (chart, GDK_KEY_KP_Home));
  assert_at (fixture, "1 March 2026: Anxiety 4.0");
  g_assert_true (chart_test_press (chart, GDK_KEY_Right));
  assert_at (fixture, "2 March 2026: Anxiety 4.0");
  g_assert_true (chart_test_press (chart, GDK_KEY_Down));
  assert_at (fixture, "1 March 2026: Avoidance 3.0");
  g_assert_true (chart_test_press (chart, GDK_KEY_KP_End));
  assert_at (fixture, "4 March 2026: Avoidance 3.0");
}

/* The words of a point show when the keyboard reaches it. */
static void
test_tip (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *tip = chart_test_find (GTK_WIDGET (fixture->chart), SB_TYPE_TIP, 0);

  /* Not for a focus that no one has asked for. */
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  g_assert_cmpstr (sb_tip_get_label (SB_TIP (tip)), ==, "");

  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  g_assert_cmpstr (sb_tip_get_label (SB_TIP (tip)), ==, "3 March: Anxiety 4.0");
  move (fixture, GTK_DIR_LEFT);
  g_assert_cmpstr (sb_tip_get_label (SB_TIP (tip)), ==, "2 March: Anxiety 4.0");
  move (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (sb_tip_get_label (SB_TIP (tip)), ==, "");
}

/* A new reading takes the focus from no one. */
static void
test_focus_kept (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));

  chart_test_add_point (fixture->anxiety, 2026, 3, 20, 5, NULL);
  chart_test_settle (fixture->window);
  assert_at (fixture, "3 March 2026: Anxiety 4.0");
  g_assert_true (move (fixture, GTK_DIR_RIGHT));
  assert_at (fixture, "20 March 2026: Anxiety 5.0");
}

/* Nothing to stop at. */
static void
test_no_points (Fixture       *fixture,
                gconstpointer  data)
{
  g_list_store_remove_all (G_LIST_STORE (sb_series_get_points (fixture->anxiety)));
  g_list_store_remove_all (G_LIST_STORE (sb_series_get_points (fixture->avoidance)));

  g_assert_false (gtk_widget_grab_focus (GTK_WIDGET (fixture->chart)));
  g_assert_true (move (fixture, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (fixture->after));
  g_assert_false (chart_test_press (GTK_WIDGET (fixture->chart), GDK_KEY_Home));
}

typedef void (*TestFunc) (Fixture       *fixture,
                          gconstpointer  data);

static void
add (const char       *path,
     GtkTextDirection  direction,
     TestFunc          func)
{
  g_test_add (path, Fixture, GINT_TO_POINTER (direction), set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  add ("/time-chart/keyboard/one-stop", GTK_TEXT_DIR_LTR, test_one_stop);
  add ("/time-chart/keyboard/grab", GTK_TEXT_DIR_LTR, test_grab);
  add ("/time-chart/keyboard/time", GTK_TEXT_DIR_LTR, test_time);
  add ("/time-chart/keyboard/mirrored", GTK_TEXT_DIR_RTL, test_mirrored);
  add ("/time-chart/keyboard/series", GTK_TEXT_DIR_LTR, test_series);
  add ("/time-chart/keyboard/keys", GTK_TEXT_DIR_LTR, test_keys);
  add ("/time-chart/keyboard/tip", GTK_TEXT_DIR_LTR, test_tip);
  add ("/time-chart/keyboard/focus-kept", GTK_TEXT_DIR_LTR, test_focus_kept);
  add ("/time-chart/keyboard/no-points", GTK_TEXT_DIR_LTR, test_no_points);

  return g_test_run ();
}
