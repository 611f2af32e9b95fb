/* test-time-lane.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What happened, below the plot; and two scales beside it.
 */

#include "config.h"

#include "chart-test.h"
#include "sb-lane-path.h"
#include "sb-ruler.h"
#include "sb-series-layer.h"
#include "sb-time-chart.h"
#include "sb-time-lane.h"

typedef struct
{
  SbSeries *series;
  GListStore *marks;
  SbTimeChart *chart;
  GtkWidget *window;
} Fixture;

static void
add_mark (Fixture    *fixture,
          int         month,
          int         day,
          const char *title,
          const char *kind)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (2026, month, day, 12, 0, 0);
  g_autoptr (SbTimeMark) mark = sb_time_mark_new (time, NULL, title, "starred-symbolic", kind);

  g_list_store_append (fixture->marks, mark);
}

/* A year of two points, and in it, in no order: an event alone, three exercises
 * in a week, and a note. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);

  fixture->series = chart_test_create_series ("Anxiety", "series-1", 4, 1);
  chart_test_add_point (fixture->series, 2026, 12, 1, 5, NULL);
  g_list_store_append (series, fixture->series);

  fixture->marks = g_list_store_new (SB_TYPE_TIME_MARK);
  add_mark (fixture, 10, 1, "A note", "note");
  add_mark (fixture, 4, 10, "Moved house", "event");
  add_mark (fixture, 6, 10, "Breathing", "session");
  add_mark (fixture, 6, 12, "Calm place", "session");
  add_mark (fixture, 6, 16, "Breathing", "session");

  fixture->chart = SB_TIME_CHART (sb_time_chart_new ());
  sb_time_chart_set_range (fixture->chart, 1, 7);
  sb_time_chart_set_series (fixture->chart, G_LIST_MODEL (series));
  sb_time_chart_set_marks (fixture->chart, G_LIST_MODEL (fixture->marks));
  fixture->window = chart_test_show (GTK_WIDGET (fixture->chart), 480, 300);
  chart_test_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  chart_test_assert_gone (fixture->window, GTK_WIDGET (fixture->chart));
  g_assert_finalize_object (fixture->series);
  g_assert_finalize_object (fixture->marks);
}

static SbTimeLane *
get_lane (Fixture *fixture)
{
  return SB_TIME_LANE (chart_test_find (GTK_WIDGET (fixture->chart), SB_TYPE_TIME_LANE, 0));
}

static SbMark *
get_mark (Fixture *fixture,
          guint    position)
{
  return g_ptr_array_index (sb_time_lane_get_marks (get_lane (fixture)), position);
}

static void
assert_names (Fixture           *fixture,
              const char *const *names)
{
  GPtrArray *marks = sb_time_lane_get_marks (get_lane (fixture));

  g_assert_cmpuint (marks->len, ==, g_strv_length ((GStrv) names));
  for (guint i = 0; i < marks->len; i++)
    g_assert_cmpstr (sb_mark_get_name (g_ptr_array_index (marks, i)), ==, names[i]);
}

static void
test_merged (Fixture       *fixture,
             gconstpointer  data)
{
  const char *const names[] = {
    "10 April 2026: Moved house",
    "3 things, 10 June 2026 to 16 June 2026",
    "1 October 2026: A note",
    NULL,
  };
  const char *const closer[] = {
    "10 June 2026: Breathing",
    "12 June 2026: Calm place",
    "16 June 2026: Breathing",
    NULL,
  };
  g_autoptr (GDateTime) from = g_date_time_new_utc (2026, 6, 7, 0, 0, 0);
  g_autoptr (GDateTime) to = g_date_time_new_utc (2026, 6, 19, 0, 0, 0);

  assert_names (fixture, names);
  gtk_test_accessible_assert_property (get_mark (fixture, 1), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Breathing, Calm place, Breathing");

  sb_time_chart_show_range (fixture->chart, g_date_time_to_unix (from), g_date_time_to_unix (to));
  chart_test_settle (fixture->window);
  assert_names (fixture, closer);

  sb_time_chart_show_range (fixture->chart, 0, 0);
  chart_test_settle (fixture->window);
  assert_names (fixture, names);
}

static void
test_roles (Fixture       *fixture,
            gconstpointer  data)
{
  SbMark *mark = get_mark (fixture, 1);

  gtk_test_accessible_assert_role (get_lane (fixture), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (get_lane (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL, "What happened");
  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 2);
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_SET_SIZE, 3);
}

static void
assert_at (Fixture    *fixture,
           const char *name)
{
  SbMark *focus = chart_test_get_focus (SB_CHART (fixture->chart));

  g_assert_nonnull (focus);
  g_assert_cmpstr (sb_mark_get_name (focus), ==, name);
}

/* Down from the series, and on from there like from point to point. */
static void
test_walk (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *chart = GTK_WIDGET (fixture->chart);

  gtk_widget_grab_focus (chart);
  assert_at (fixture, "1 December 2026: Anxiety 5.0");
  g_assert_true (chart_test_press (chart, GDK_KEY_Down));
  assert_at (fixture, "1 October 2026: A note");
  g_assert_true (chart_test_press (chart, GDK_KEY_Left));
  assert_at (fixture, "3 things, 10 June 2026 to 16 June 2026");
  g_assert_true (chart_test_press (chart, GDK_KEY_Home));
  assert_at (fixture, "10 April 2026: Moved house");
  g_assert_true (chart_test_press (chart, GDK_KEY_Up));
  assert_at (fixture, "1 March 2026: Anxiety 4.0");
}

/* Where there are no points yet, what happened can still be read. */
static void
test_no_points (Fixture       *fixture,
                gconstpointer  data)
{
  g_list_store_remove_all (G_LIST_STORE (sb_series_get_points (fixture->series)));
  chart_test_settle (fixture->window);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->chart)));
  assert_at (fixture, "1 October 2026: A note");
}

/* Another mark takes the focus from no one, and one that goes leaves it near. */
static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (get_mark (fixture, 0)));
  add_mark (fixture, 8, 1, "Therapy", "event");
  chart_test_settle (fixture->window);
  assert_at (fixture, "10 April 2026: Moved house");

  g_list_store_remove (fixture->marks, 1);
  chart_test_settle (fixture->window);
  assert_at (fixture, "3 things, 10 June 2026 to 16 June 2026");

  g_list_store_remove_all (fixture->marks);
  chart_test_settle (fixture->window);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (get_lane (fixture))), ==, 0);
}

/* Large enough to hit, inside, and where the pointer finds it. */
static void
test_place (Fixture       *fixture,
            gconstpointer  data)
{
  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      double previous = direction == GTK_TEXT_DIR_LTR ? 0 : 480;

      gtk_widget_set_default_direction (direction);
      chart_test_settle (fixture->window);
      for (guint i = 0; i < 3; i++)
        {
          SbMark *mark = get_mark (fixture, i);
          graphene_point_t center;

          g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (mark)), >=, SB_MARK_SIZE);
          chart_test_get_center (SB_CHART (fixture->chart), mark, &center);
          g_assert_true (sb_chart_pick_mark (SB_CHART (fixture->chart), center.x + 5, center.y + 5) == mark);
          g_assert_true ((center.x > previous) == (direction == GTK_TEXT_DIR_LTR));
          previous = center.x;
        }
    }
}

/* Of 20,000 exercises in as many days, as many show as fit. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (1970, 1, 1, 12, 0, 0);
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *shown;

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GDateTime) time = g_date_time_add_days (start, i);

      g_ptr_array_add (marks, sb_time_mark_new (time, NULL, "Breathing", NULL, "session"));
    }
  chart_test_add_point (fixture->series, 2026, 12, 2, 4, NULL);
  g_list_store_splice (fixture->marks, 0, 5, marks->pdata, marks->len);
  sb_time_chart_show_range (fixture->chart, g_date_time_to_unix (start), g_date_time_to_unix (start) + G_GINT64_CONSTANT (20000) * 86400);
  chart_test_settle (fixture->window);

  shown = sb_time_lane_get_marks (get_lane (fixture));
  g_assert_cmpuint (shown->len, >=, 5);
  g_assert_cmpuint (shown->len, <, 480 / SB_MARK_SIZE);
}

static guint n_made;

static SbTimeMark *
make_mark (guint    position,
           gpointer start)
{
  g_autoptr (GDateTime) time = g_date_time_add_days (start, position);
  g_autofree char *title = g_strdup_printf ("Note %u", position);

  n_made++;
  return sb_time_mark_new (time, NULL, title, NULL, "note");
}

/* Of very many, only those are made that somebody may look at, and their walk
 * leads to all. */
static void
test_on_demand (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (1976, 1, 1, 12, 0, 0);
  g_autoptr (SbTimeMarks) marks = sb_time_marks_new (make_mark, g_date_time_ref (start), (GDestroyNotify) g_date_time_unref);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) no_times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GPtrArray) drawn = g_ptr_array_new ();
  g_autoptr (SbChartPoint) point = sb_chart_point_new (start, 3, NULL);
  GPtrArray *shown;

  for (guint i = 0; i < 18000; i++)
    {
      double time = g_date_time_to_unix (start) + i * 86400.0;

      g_array_append_val (times, time);
    }
  g_list_store_insert (G_LIST_STORE (sb_series_get_points (fixture->series)), 0, point);
  n_made = 0;
  sb_time_chart_set_marks (fixture->chart, G_LIST_MODEL (marks));
  sb_time_marks_set (marks, times, drawn);
  sb_time_chart_show_range (fixture->chart, g_date_time_to_unix (start), g_date_time_to_unix (start) + G_GINT64_CONSTANT (18000) * 86400);
  chart_test_settle (fixture->window);
  shown = sb_time_lane_get_marks (get_lane (fixture));
  g_assert_cmpuint (shown->len, >=, 5);
  g_assert_cmpuint (n_made, <, 1000);
  gtk_test_accessible_assert_relation (g_ptr_array_index (shown, 0), GTK_ACCESSIBLE_RELATION_POS_IN_SET, 1);
  g_assert_true (g_str_has_prefix (sb_mark_get_tip (g_ptr_array_index (shown, 0)), sb_mark_get_name (g_ptr_array_index (shown, 0))));
  g_assert_nonnull (strstr (sb_mark_get_tip (g_ptr_array_index (shown, 0)), ": Note 0, Note 1, Note 2, and "));

  /* From 1 to 5 March 1990, closely. */
  sb_time_chart_show_range (fixture->chart, 636249600, 636681600);
  chart_test_settle (fixture->window);
  shown = sb_time_lane_get_marks (get_lane (fixture));
  g_assert_cmpuint (shown->len, ==, 5);
  g_assert_cmpstr (sb_mark_get_name (g_ptr_array_index (shown, 0)), ==, "1 March 1990: Note 5173");
  g_assert_cmpstr (sb_mark_get_name (g_ptr_array_index (shown, 4)), ==, "5 March 1990: Note 5177");

  gtk_widget_grab_focus (g_ptr_array_index (shown, 0));
  assert_at (fixture, "1 March 1990: Note 5173");
  g_assert_true (chart_test_press (GTK_WIDGET (fixture->chart), GDK_KEY_Left));
  assert_at (fixture, "28 February 1990: Note 5172");

  /* They can become others, or none. */
  sb_time_marks_set (marks, no_times, drawn);
  chart_test_settle (fixture->window);
  g_assert_cmpuint (sb_time_lane_get_marks (get_lane (fixture))->len, ==, 0);
}

/* A line for each event, but one where they fall together; a bar for what
 * lasted. */
static void
test_paths (void)
{
  const SbAxis axis = { 0, 100 * 86400, 0, 100 };
  const SbTimeRange view = { 0, 100 * 86400 };
  const struct
  {
    int day;
    int end_day;
    const char *kind;
  } happened[] = {
    { -5, 10, "note" },
    { 20, 0, "event" },
    { 21, 0, "event" },
    { 40, 0, "session" },
    { 60, 300, "event" },
    { 120, 0, "event" },
  };
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GskPath) lines = NULL;
  g_autoptr (GskPath) spans = NULL;
  g_autofree char *lines_text = NULL;
  g_autofree char *spans_text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (happened); i++)
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (happened[i].day * 86400);
      g_autoptr (GDateTime) end = NULL;

      if (happened[i].end_day > 0)
        end = g_date_time_new_from_unix_utc (happened[i].end_day * 86400);
      g_ptr_array_add (marks, sb_time_mark_new (time, end, "Something", NULL, happened[i].kind));
    }

  lines = sb_lane_path_new_event_lines (marks, &view, &axis, 50);
  lines_text = gsk_path_to_string (lines);
  g_assert_cmpstr (lines_text, ==, "M 20.5 0 L 20.5 50 M 60.5 0 L 60.5 50");
  spans = sb_lane_path_new_spans (marks, &view, &axis, 7);
  spans_text = gsk_path_to_string (spans);
  g_assert_cmpstr (spans_text, ==, "M 0 7 L 10 7 M 60 7 L 100 7");
}

/* Events that stand close together have no line, of which nobody could tell
 * whose it is. */
static void
test_crowds (void)
{
  const struct
  {
    int days[8]; /* as many pixels from the start; 0 for no more */
    const char *lines;
  } cases[] = {
    { { 10, 20, 30 }, "M 10.5 0 L 10.5 9 M 20.5 0 L 20.5 9 M 30.5 0 L 30.5 9" },
    { { 10, 18, 26, 34 }, "M 10.5 0 L 10.5 9 M 18.5 0 L 18.5 9 M 26.5 0 L 26.5 9 M 34.5 0 L 34.5 9" },
    { { 10, 18, 26, 33 }, "" },
    { { 10, 15, 20, 25, 60, 65 }, "M 60.5 0 L 60.5 9 M 65.5 0 L 65.5 9" },
    /* With those that do not show. */
    { { 90, 95, 105, 110 }, "" },
  };
  const SbAxis axis = { 0, 100 * 86400, 0, 100 };
  const SbAxis mirrored = { 0, 100 * 86400, 100, 0 };
  const SbTimeRange view = { 0, 100 * 86400 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GskPath) lines = NULL;
      g_autoptr (GskPath) back = NULL;
      g_autofree char *text = NULL;

      for (guint j = 0; cases[i].days[j] != 0; j++)
        {
          g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (cases[i].days[j] * 86400);

          g_ptr_array_add (marks, sb_time_mark_new (time, NULL, "Moved house", NULL, "event"));
        }
      lines = sb_lane_path_new_event_lines (marks, &view, &axis, 9);
      text = gsk_path_to_string (lines);
      g_assert_cmpstr (text, ==, cases[i].lines);
      back = sb_lane_path_new_event_lines (marks, &view, &mirrored, 9);
      g_assert_cmpint (gsk_path_is_empty (lines), ==, gsk_path_is_empty (back));
    }
}

static double
get_height_of (SbTimeChart *chart,
               guint        position)
{
  graphene_point_t center;

  chart_test_get_center (SB_CHART (chart), chart_test_get_mark (SB_CHART (chart), position), &center);

  return center.y;
}

/* A pulse of 60 to 120 beside a score of 1 to 7: each on its own scale, of which
 * it is said whose it is. */
static void
test_second_scale (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4, 2);
  g_autoptr (SbSeries) pulse = chart_test_create_series ("Pulse", "series-2", 90, 2);
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);
  SbTimeChart *chart = SB_TIME_CHART (sb_time_chart_new ());
  GtkWidget *window, *ruler;

  sb_series_set_range (pulse, 60, 120);
  g_list_store_append (series, anxiety);
  g_list_store_append (series, pulse);
  sb_time_chart_set_range (chart, 1, 7);
  sb_time_chart_set_series (chart, G_LIST_MODEL (series));
  window = chart_test_show (GTK_WIDGET (chart), 480, 300);

  /* Both are in the middle of their scale. */
  g_assert_cmpfloat (get_height_of (chart, 0), ==, get_height_of (chart, 2));
  ruler = chart_test_find (GTK_WIDGET (chart), SB_TYPE_RULER, 2);
  g_assert_cmpuint (sb_ruler_get_n_labels (SB_RULER (ruler)), ==, 7);
  g_assert_cmpint (gtk_widget_get_width (ruler), >, 0);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (chart_test_find (GTK_WIDGET (chart), GTK_TYPE_LABEL, 1))), ==, "Pulse");

  /* The same range as the chart's needs no second scale. */
  sb_series_set_range (pulse, 1, 7);
  chart_test_settle (window);
  g_assert_cmpuint (sb_ruler_get_n_labels (SB_RULER (ruler)), ==, 0);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static gboolean
has_band (SbTimeChart *chart,
          guint        position)
{
  GtkWidget *layer = chart_test_find (GTK_WIDGET (chart), SB_TYPE_SERIES_LAYER, position);

  return gtk_widget_get_child_visible (gtk_widget_get_first_child (layer));
}

/* Of bands that lie over each other, the one shows that somebody looks at. */
static void
test_bands (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4, 2);
  g_autoptr (SbSeries) avoidance = chart_test_create_series ("Avoidance", "series-2", 3.5, 2);
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);
  SbTimeChart *chart = SB_TIME_CHART (sb_time_chart_new ());
  GtkWidget *window;

  sb_series_set_band (anxiety, 0.9);
  sb_series_set_band (avoidance, 0.9);
  g_list_store_append (series, anxiety);
  g_list_store_append (series, avoidance);
  sb_time_chart_set_range (chart, 1, 7);
  sb_time_chart_set_series (chart, G_LIST_MODEL (series));
  window = chart_test_show (GTK_WIDGET (chart), 480, 300);

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  chart_test_settle (window);
  g_assert_true (has_band (chart, 0));
  g_assert_false (has_band (chart, 1));
  chart_test_press (GTK_WIDGET (chart), GDK_KEY_Down);
  chart_test_settle (window);
  g_assert_false (has_band (chart, 0));
  g_assert_true (has_band (chart, 1));

  /* Apart, both do. */
  sb_series_set_band (avoidance, 0.2);
  sb_series_set_band (anxiety, 0.2);
  chart_test_settle (window);
  g_assert_true (has_band (chart, 0));
  g_assert_true (has_band (chart, 1));

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

typedef void (*TestFunc) (Fixture       *fixture,
                          gconstpointer  data);

static void
add (const char *path,
     TestFunc    func)
{
  g_test_add (path, Fixture, NULL, set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  add ("/time-lane/merged", test_merged);
  add ("/time-lane/roles", test_roles);
  add ("/time-lane/walk", test_walk);
  add ("/time-lane/no-points", test_no_points);
  add ("/time-lane/change", test_change);
  add ("/time-lane/place", test_place);
  add ("/time-lane/many", test_many);
  add ("/time-lane/on-demand", test_on_demand);
  g_test_add_func ("/time-lane/paths", test_paths);
  g_test_add_func ("/time-lane/crowds", test_crowds);
  g_test_add_func ("/time-lane/second-scale", test_second_scale);
  g_test_add_func ("/time-lane/bands", test_bands);

  return g_test_run ();
}
