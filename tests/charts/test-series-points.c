/* test-series-points.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The points of a series, whether they are objects or numbers.
 */

#include "config.h"

#include "sb-series-points.h"

static const double times[] = { 100, 200, 200, 500 };
static const double values[] = { 1, 2, 3, 4 };

static char *
label_position (SbSamples *samples,
                guint      position,
                gpointer   user_data)
{
  return g_strdup_printf ("number %u", position);
}

static SbSamples *
create_samples (void)
{
  SbSamples *samples = sb_samples_new (times, values, G_N_ELEMENTS (times));

  sb_samples_set_label_func (samples, label_position, NULL, NULL);

  return samples;
}

/* The same points, as a list of objects. */
static GListModel *
create_list (SbSamples *samples)
{
  GListStore *list = g_list_store_new (SB_TYPE_CHART_POINT);

  for (guint i = 0; i < sb_samples_get_n (samples); i++)
    {
      g_autoptr (SbChartPoint) point = g_list_model_get_item (G_LIST_MODEL (samples), i);

      g_list_store_append (list, point);
    }

  return G_LIST_MODEL (list);
}

static void
assert_points (GListModel *model)
{
  g_autoptr (SbSeries) series = sb_series_new ("Anxiety", "series-1", model);
  g_autoptr (SbSeriesPoints) points = sb_series_points_new (series);

  g_assert_cmpuint (sb_series_points_get_n (points), ==, G_N_ELEMENTS (times));
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autoptr (SbChartPoint) point = sb_series_points_dup_point (points, i);
      g_autofree char *label = g_strdup_printf ("number %u", i);

      g_assert_cmpfloat (sb_series_points_get_times (points)[i], ==, times[i]);
      g_assert_cmpfloat (sb_series_points_get_values (points)[i], ==, values[i]);
      g_assert_cmpint (g_date_time_to_unix (sb_chart_point_get_time (point)), ==, (gint64) times[i]);
      g_assert_cmpfloat (sb_chart_point_get_value (point), ==, values[i]);
      g_assert_cmpstr (sb_chart_point_get_label (point), ==, label);
    }
  g_assert_null (sb_series_points_dup_point (points, G_N_ELEMENTS (times)));
}

static void
test_samples (void)
{
  g_autoptr (SbSamples) samples = create_samples ();

  assert_points (G_LIST_MODEL (samples));
}

static void
test_list (void)
{
  g_autoptr (SbSamples) samples = create_samples ();
  g_autoptr (GListModel) list = create_list (samples);

  assert_points (list);
}

/* They stay what they were told of, and do not take the words of others. */
static void
test_replaced (void)
{
  g_autoptr (SbSamples) samples = create_samples ();
  g_autoptr (SbSeries) series = sb_series_new ("Anxiety", "series-1", G_LIST_MODEL (samples));
  g_autoptr (SbSeriesPoints) points = sb_series_points_new (series);
  g_autoptr (SbChartPoint) point = NULL;

  sb_samples_replace (samples, times, values, 1);
  g_assert_cmpuint (sb_series_points_get_n (points), ==, 4);
  g_assert_cmpfloat (sb_series_points_get_values (points)[3], ==, 4);
  point = sb_series_points_dup_point (points, 3);
  g_assert_cmpfloat (sb_chart_point_get_value (point), ==, 4);
  g_assert_null (sb_chart_point_get_label (point));
}

static void
test_find (void)
{
  g_autoptr (SbSamples) samples = create_samples ();
  g_autoptr (SbSeries) series = sb_series_new ("Anxiety", "series-1", G_LIST_MODEL (samples));
  g_autoptr (SbSeriesPoints) points = sb_series_points_new (series);
  const struct
  {
    double time;
    guint from;
    guint after;
    guint nearest;
  } finds[] = {
    { 0, 0, 0, 0 },
    { 100, 0, 1, 0 },
    { 150, 1, 1, 0 },
    { 151, 1, 1, 1 },
    { 200, 1, 3, 1 },
    { 350, 3, 3, 1 },
    { 351, 3, 3, 3 },
    { 500, 3, 4, 3 },
    { 900, 4, 4, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_assert_cmpuint (sb_series_points_find_from (points, finds[i].time), ==, finds[i].from);
      g_assert_cmpuint (sb_series_points_find_after (points, finds[i].time), ==, finds[i].after);
      g_assert_cmpuint (sb_series_points_find_nearest (points, 0, 4, finds[i].time), ==, finds[i].nearest);
    }
  /* Among some of them only. */
  g_assert_cmpuint (sb_series_points_find_nearest (points, 2, 3, 900), ==, 2);
  g_assert_cmpuint (sb_series_points_find_nearest (points, 2, 3, 0), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/series-points/samples", test_samples);
  g_test_add_func ("/series-points/list", test_list);
  g_test_add_func ("/series-points/replaced", test_replaced);
  g_test_add_func ("/series-points/find", test_find);

  return g_test_run ();
}
