/* test-time-chart-range.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which time a chart shows, by whatever means, and that many points can be walked.
 */

#include "config.h"

#include "chart-test.h"
#include "sb-samples.h"
#include "sb-series-layer.h"
#include "sb-time-chart.h"
#include "sb-tip.h"

#define DAY (24 * 60 * 60)

/* 1 March 2026, 12:00 UTC. */
#define START G_GINT64_CONSTANT (1772366400)

typedef struct
{
  SbSamples *samples;
  SbSeries *series;
  SbTimeChart *chart;
  GtkWidget *window;
  guint n_changes;
  guint n_chosen;
  gint64 from;
  gint64 to;
} Fixture;

static void
range_changed_cb (Fixture *fixture,
                  gint64   from,
                  gint64   to)
{
  fixture->n_changes++;
  fixture->from = from;
  fixture->to = to;
}

static void
chosen_cb (Fixture *fixture)
{
  fixture->n_chosen++;
}

/* One point a day, whose value is the number of its weekday. */
static SbSamples *
create_samples (guint n_points)
{
  g_autofree double *times = g_new (double, n_points + 1);
  g_autofree double *values = g_new (double, n_points + 1);

  for (guint i = 0; i < n_points; i++)
    {
      times[i] = START + (double) i * DAY;
      values[i] = 1 + i % 7;
    }

  return sb_samples_new (times, values, n_points);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);

  fixture->samples = create_samples (GPOINTER_TO_UINT (data));
  fixture->series = sb_series_new ("Anxiety", "series-1", G_LIST_MODEL (fixture->samples));
  g_list_store_append (series, fixture->series);

  fixture->chart = SB_TIME_CHART (sb_time_chart_new ());
  sb_time_chart_set_range (fixture->chart, 1, 7);
  sb_time_chart_set_max_gap (fixture->chart, 30);
  sb_time_chart_set_series (fixture->chart, G_LIST_MODEL (series));
  g_signal_connect_swapped (fixture->chart, "range-changed", G_CALLBACK (range_changed_cb), fixture);
  g_signal_connect_swapped (sb_time_chart_get_viewport (fixture->chart), "chosen", G_CALLBACK (chosen_cb), fixture);
  fixture->window = chart_test_show (GTK_WIDGET (fixture->chart), 480, 300);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  chart_test_assert_gone (fixture->window, GTK_WIDGET (fixture->chart));
  g_assert_finalize_object (fixture->series);
  g_assert_finalize_object (fixture->samples);
}

static void
assert_shown (Fixture *fixture,
              double   from,
              double   to)
{
  SbTimeRange shown = sb_time_viewport_get_shown (sb_time_chart_get_viewport (fixture->chart));

  g_assert_cmpfloat_with_epsilon ((shown.from - START) / DAY, from, 0.02);
  g_assert_cmpfloat_with_epsilon ((shown.to - START) / DAY, to, 0.02);
}

static void
show (Fixture *fixture,
      double   from,
      double   to)
{
  sb_time_chart_show_range (fixture->chart, START + from * DAY, START + to * DAY);
  chart_test_settle (fixture->window);
}

static void
assert_at (Fixture    *fixture,
           const char *name)
{
  SbMark *focus = chart_test_get_focus (SB_CHART (fixture->chart));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (focus)));
  g_assert_cmpstr (sb_mark_get_name (focus), ==, name);
}

static void
press (Fixture         *fixture,
       guint            keyval,
       GdkModifierType  modifiers)
{
  g_assert_true (chart_test_press_with (GTK_WIDGET (fixture->chart), keyval, modifiers));
  chart_test_settle (fixture->window);
}

/* Of 100 days. */
static void
test_property (Fixture       *fixture,
               gconstpointer  data)
{
  gint64 from, to;

  assert_shown (fixture, 0, 99);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (fixture->chart)), ==, 100);

  show (fixture, 10, 19.5);
  assert_shown (fixture, 10, 19.5);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (fixture->chart)), ==, 10);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_cmpint (fixture->from, ==, START + 10 * DAY);
  g_object_get (fixture->chart, "from", &from, "to", &to, NULL);
  g_assert_cmpint (from, ==, START + 10 * DAY);
  g_assert_cmpint (to, ==, START + 19.5 * DAY);

  /* Nothing new is no change. */
  show (fixture, 10, 19.5);
  g_assert_cmpuint (fixture->n_changes, ==, 1);

  /* What is asked for shows, even if nothing is known of it. */
  show (fixture, 500, 600);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (fixture->chart)), ==, 0);

  sb_time_chart_show_range (fixture->chart, 0, 0);
  assert_shown (fixture, 0, 99);
  g_assert_cmpint (fixture->to, ==, START + 99 * DAY);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  show (fixture, 40, 60);
  press (fixture, GDK_KEY_Left, GDK_CONTROL_MASK);
  assert_shown (fixture, 35, 55);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  assert_shown (fixture, 40, 60);
  press (fixture, GDK_KEY_plus, GDK_CONTROL_MASK);
  assert_shown (fixture, 50 - 20 / 3.0, 50 + 20 / 3.0);
  press (fixture, GDK_KEY_KP_Subtract, GDK_CONTROL_MASK);
  assert_shown (fixture, 40, 60);
  for (guint i = 0; i < 9; i++)
    press (fixture, GDK_KEY_equal, GDK_CONTROL_MASK);
  assert_shown (fixture, 46.5, 53.5);
  press (fixture, GDK_KEY_0, GDK_CONTROL_MASK);
  assert_shown (fixture, 0, 99);

  /* About the point that has the focus: the last one. */
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_plus, GDK_CONTROL_MASK);
  assert_shown (fixture, 33, 99);
}

/* Whoever presses a key is told of it, also where there is nothing more; whoever
 * walks or points, or has the app show another time, is not. */
static void
test_chosen (Fixture       *fixture,
             gconstpointer  data)
{
  show (fixture, 40, 60);
  g_assert_cmpuint (fixture->n_chosen, ==, 0);
  press (fixture, GDK_KEY_Left, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_minus, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_0, GDK_CONTROL_MASK);
  g_assert_cmpuint (fixture->n_chosen, ==, 3);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_minus, GDK_CONTROL_MASK);
  g_assert_cmpuint (fixture->n_chosen, ==, 5);

  show (fixture, 40, 60);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_End, 0);
  sb_time_viewport_pan (sb_time_chart_get_viewport (fixture->chart), -10 * DAY);
  g_assert_cmpuint (fixture->n_chosen, ==, 5);
}

/* Later is to the left there. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  show (fixture, 40, 60);
  press (fixture, GDK_KEY_Left, GDK_CONTROL_MASK);
  assert_shown (fixture, 45, 65);
}

static GtkEventController *
get_controller (Fixture *fixture,
                GType    type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->chart));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }

  return NULL;
}

static void
drag (Fixture *fixture,
      double   pixels)
{
  GtkEventController *controller = get_controller (fixture, GTK_TYPE_GESTURE_PAN);

  g_signal_emit_by_name (controller, "drag-begin", 200.0, 100.0);
  g_signal_emit_by_name (controller, "drag-update", pixels / 2, 0.0);
  chart_test_settle (fixture->window);
  g_signal_emit_by_name (controller, "drag-update", pixels, 0.0);
  chart_test_settle (fixture->window);
}

static double
get_x (Fixture *fixture,
       guint    mark)
{
  graphene_point_t center;

  chart_test_get_center (SB_CHART (fixture->chart), chart_test_get_mark (SB_CHART (fixture->chart), mark), &center);

  return center.x;
}

/* A point goes with the pointer that drags it. */
static void
test_drag (Fixture       *fixture,
           gconstpointer  data)
{
  double before;

  show (fixture, 40.5, 60.5);
  before = get_x (fixture, 10);
  drag (fixture, 10);
  g_assert_cmpfloat_with_epsilon (get_x (fixture, 10), before + 10, 1.5);

  drag (fixture, 10000);
  assert_shown (fixture, 0, 20);
  drag (fixture, -10000);
  assert_shown (fixture, 79, 99);

  /* Where all shows, there is nothing to drag. */
  sb_time_chart_show_range (fixture->chart, 0, 0);
  drag (fixture, 50);
  assert_shown (fixture, 0, 99);
}

static void
test_mirrored_drag (Fixture       *fixture,
                    gconstpointer  data)
{
  double before;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  show (fixture, 40.5, 60.5);
  before = get_x (fixture, 10);
  drag (fixture, 10);
  g_assert_cmpfloat_with_epsilon (get_x (fixture, 10), before + 10, 1.5);
}

static gboolean
scroll (Fixture *fixture,
        double   dx,
        double   dy)
{
  gboolean handled;

  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_SCROLL), "scroll", dx, dy, &handled);
  chart_test_settle (fixture->window);

  return handled;
}

/* The page scrolls on, over the chart. */
static void
test_scroll (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_false (scroll (fixture, 1, 0));

  show (fixture, 40, 60);
  g_assert_false (scroll (fixture, 0, 1));
  g_assert_false (scroll (fixture, 0.5, 1));
  assert_shown (fixture, 40, 60);
  g_assert_true (scroll (fixture, 1, 0));
  g_assert_cmpint (fixture->from, >, START + 40 * DAY);
  g_assert_true (scroll (fixture, -1, 0));
  assert_shown (fixture, 40, 60);
}

/* Who has come to a point stays near it. */
static void
test_focus_kept (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  assert_at (fixture, "8 June 2026: Anxiety 2.0");

  show (fixture, 90, 99);
  assert_at (fixture, "8 June 2026: Anxiety 2.0");
  show (fixture, 10, 20);
  assert_at (fixture, "21 March 2026: Anxiety 7.0");
  show (fixture, 30, 40);
  assert_at (fixture, "31 March 2026: Anxiety 3.0");

  /* Even where nothing is: the keys still work. */
  show (fixture, 300, 400);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_Left, 0);
  assert_at (fixture, "8 June 2026: Anxiety 2.0");
}

/* A walk past the edge brings along what is there. */
static void
test_walk_past_edge (Fixture       *fixture,
                     gconstpointer  data)
{
  show (fixture, 20, 40);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  assert_at (fixture, "10 April 2026: Anxiety 6.0");
  press (fixture, GDK_KEY_Right, 0);
  assert_at (fixture, "11 April 2026: Anxiety 7.0");
  assert_shown (fixture, 26, 46);

  press (fixture, GDK_KEY_Home, 0);
  assert_at (fixture, "1 March 2026: Anxiety 1.0");
  assert_shown (fixture, 0, 20);
  press (fixture, GDK_KEY_End, 0);
  assert_at (fixture, "8 June 2026: Anxiety 2.0");
  assert_shown (fixture, 79, 99);
}

/* What nobody says of a point, the chart does. */
static void
test_change_in_words (Fixture       *fixture,
                      gconstpointer  data)
{
  SbChart *chart = SB_CHART (fixture->chart);

  gtk_test_accessible_assert_property (chart_test_get_mark (chart, 1), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "1.0 higher than the one before");
  gtk_test_accessible_assert_property (chart_test_get_mark (chart, 7), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "6.0 lower than the one before");
}

/* Of 100,000 days: one mark walks over all, and the focus really moves, which is
 * what a screen reader tells. */
static void
test_walk_many (Fixture       *fixture,
                gconstpointer  data)
{
  SbChart *chart = SB_CHART (fixture->chart);
  SbMark *before;

  g_assert_true (sb_time_chart_is_summarized (fixture->chart));
  g_assert_cmpuint (chart_test_count_marks (chart), ==, 1);
  gtk_widget_grab_focus (GTK_WIDGET (chart));
  before = chart_test_get_focus (chart);
  g_assert_cmpuint (sb_mark_get_index (before), ==, 99999);
  gtk_test_accessible_assert_role (before, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_relation (before, GTK_ACCESSIBLE_RELATION_SET_SIZE, 100000);

  for (guint i = 1; i < 50; i++)
    {
      SbMark *now;

      press (fixture, GDK_KEY_Left, 0);
      now = chart_test_get_focus (chart);
      g_assert_true (now != before);
      g_assert_cmpuint (sb_mark_get_index (now), ==, 99999 - i);
      gtk_test_accessible_assert_relation (now, GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) (100000 - i));
      g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (before)));
      g_assert_cmpuint (chart_test_count_marks (chart), ==, 1);
      before = now;
    }

  press (fixture, GDK_KEY_Home, 0);
  assert_at (fixture, "1 March 2026: Anxiety 1.0");
  press (fixture, GDK_KEY_Right, 0);
  assert_at (fixture, "2 March 2026: Anxiety 2.0");
}

/* From many points to few and back, one stays at the same point. */
static void
test_closer (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_Home, 0);
  press (fixture, GDK_KEY_Right, 0);

  show (fixture, 0, 30);
  g_assert_false (sb_time_chart_is_summarized (fixture->chart));
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (fixture->chart)), ==, 31);
  assert_at (fixture, "2 March 2026: Anxiety 2.0");

  show (fixture, 0, 3000);
  g_assert_true (sb_time_chart_is_summarized (fixture->chart));
  assert_at (fixture, "2 March 2026: Anxiety 2.0");
}

/* The pointer has its own, and leaves the focus where it is. */
static void
test_hover_many (Fixture       *fixture,
                 gconstpointer  data)
{
  SbChart *chart = SB_CHART (fixture->chart);
  SbTip *tip = SB_TIP (chart_test_find (GTK_WIDGET (chart), SB_TYPE_TIP, 0));
  g_autofree char *first = NULL;
  SbMark *mark;

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  mark = sb_chart_pick_mark (chart, 100, 150);
  g_assert_nonnull (mark);
  sb_chart_set_hovered_mark (chart, mark);
  first = g_strdup (sb_tip_get_label (tip));
  g_assert_cmpstr (first, ==, sb_mark_get_tip (mark));

  sb_chart_set_hovered_mark (chart, sb_chart_pick_mark (chart, 200, 150));
  g_assert_cmpstr (sb_tip_get_label (tip), !=, first);
  g_assert_cmpuint (sb_mark_get_index (chart_test_get_focus (chart)), ==, 99999);

  sb_chart_set_hovered_mark (chart, NULL);
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (mark)));
  assert_at (fixture, sb_mark_get_name (chart_test_get_focus (chart)));
  /* Above and below the plot there is nothing. */
  g_assert_null (sb_chart_pick_mark (chart, 100, 298));
}

/* A redraw draws what pixels can show: a line no longer than they are. */
static void
test_path_many (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *layer = chart_test_find (GTK_WIDGET (fixture->chart), SB_TYPE_SERIES_LAYER, 0);
  g_autofree char *path = gsk_path_to_string (sb_series_layer_get_path (SB_SERIES_LAYER (layer)));
  g_auto (GStrv) parts = g_strsplit (path, "L", -1);

  g_assert_cmpuint (g_strv_length (parts), >, 150);
  g_assert_cmpuint (g_strv_length (parts), <=, 480 / 2 + 2);
}

/* What is missing may be brought, and what is too much may go. */
static void
test_replaced (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (SbSamples) fewer = create_samples (50);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  sb_samples_replace (fixture->samples, sb_samples_get_times (fewer), sb_samples_get_values (fewer), 50);
  chart_test_settle (fixture->window);
  assert_shown (fixture, 0, 49);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (fixture->chart)), ==, 50);
  assert_at (fixture, "19 April 2026: Anxiety 1.0");

  sb_samples_replace (fixture->samples, NULL, NULL, 0);
  chart_test_settle (fixture->window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (fixture->chart)), ==, 0);
}

typedef void (*TestFunc) (Fixture       *fixture,
                          gconstpointer  data);

static void
add (const char *path,
     guint       n_points,
     TestFunc    func)
{
  g_test_add (path, Fixture, GUINT_TO_POINTER (n_points), set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  add ("/time-chart/range/property", 100, test_property);
  add ("/time-chart/range/keys", 100, test_keys);
  add ("/time-chart/range/chosen", 100, test_chosen);
  add ("/time-chart/range/mirrored", 100, test_mirrored);
  add ("/time-chart/range/drag", 100, test_drag);
  add ("/time-chart/range/mirrored-drag", 100, test_mirrored_drag);
  add ("/time-chart/range/scroll", 100, test_scroll);
  add ("/time-chart/range/focus-kept", 100, test_focus_kept);
  add ("/time-chart/range/walk-past-edge", 100, test_walk_past_edge);
  add ("/time-chart/range/change-in-words", 100, test_change_in_words);
  add ("/time-chart/range/walk-many", 100000, test_walk_many);
  add ("/time-chart/range/closer", 100000, test_closer);
  add ("/time-chart/range/hover-many", 100000, test_hover_many);
  add ("/time-chart/range/path-many", 100000, test_path_many);
  add ("/time-chart/range/replaced", 100, test_replaced);
  add ("/time-chart/range/replaced-many", 100000, test_replaced);

  return g_test_run ();
}
