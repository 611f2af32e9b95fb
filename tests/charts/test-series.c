/* test-series.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>

#include "sb-point-words.h"

static SbChartPoint *
create_point (int         day,
              double      value,
              const char *label)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (2026, 3, day, 18, 30, 0);

  return sb_chart_point_new (time, value, label);
}

static SbSeries *
create_series (void)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_CHART_POINT);
  g_autoptr (SbChartPoint) first = create_point (12, 4.2, "no reliable change");
  g_autoptr (SbChartPoint) second = create_point (30, 3.96, NULL);

  g_list_store_append (points, first);
  g_list_store_append (points, second);

  return sb_series_new ("Anxiety", "series-1", G_LIST_MODEL (points));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_point (void)
{
  SbChartPoint *point = create_point (12, 4.2, "no reliable change");
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *label = NULL;
  double value;

  g_object_get (point, "time", &time, "value", &value, "label", &label, NULL);
  g_assert_true (time == sb_chart_point_get_time (point));
  g_assert_cmpint (g_date_time_get_day_of_month (time), ==, 12);
  g_assert_cmpfloat (value, ==, 4.2);
  g_assert_cmpfloat (sb_chart_point_get_value (point), ==, 4.2);
  g_assert_cmpstr (label, ==, "no reliable change");
  g_assert_cmpstr (sb_chart_point_get_label (point), ==, label);

  g_assert_finalize_object (point);
}

static void
test_series (void)
{
  SbSeries *series = create_series ();
  g_autoptr (GListModel) points = NULL;
  g_autofree char *title = NULL;
  g_autofree char *style_class = NULL;

  g_object_get (series, "title", &title, "style-class", &style_class, "points", &points, NULL);
  g_assert_cmpstr (title, ==, sb_series_get_title (series));
  g_assert_cmpstr (style_class, ==, sb_series_get_style_class (series));
  g_assert_true (points == sb_series_get_points (series));
  g_assert_null (sb_series_dup_point (series, 2));

  g_assert_finalize_object (series);
}

static void
test_band (void)
{
  SbSeries *series = create_series ();
  g_autoptr (SbChartPoint) first = sb_series_dup_point (series, 0);
  g_autofree char *label = NULL;
  guint n_changes = 0;
  double low, high, band;

  g_signal_connect_swapped (series, "notify", G_CALLBACK (count_cb), &n_changes);
  g_assert_false (sb_series_get_band_range (series, first, &low, &high));

  sb_series_set_band (series, 0.9);
  sb_series_set_band (series, 0.9);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_true (sb_series_get_band_range (series, first, &low, &high));
  g_assert_cmpfloat_with_epsilon (low, 3.3, 1e-9);
  g_assert_cmpfloat_with_epsilon (high, 5.1, 1e-9);
  g_assert_true (sb_series_get_band_range (series, first, NULL, NULL));

  sb_series_set_band_label (series, "No reliable change");
  sb_series_set_band_label (series, "No reliable change");
  g_assert_cmpuint (n_changes, ==, 2);
  g_object_get (series, "band", &band, "band-label", &label, NULL);
  g_assert_cmpfloat (band, ==, sb_series_get_band (series));
  g_assert_cmpstr (label, ==, sb_series_get_band_label (series));

  sb_series_set_band (series, -1);
  g_assert_false (sb_series_get_band_range (series, first, &low, &high));
  sb_series_set_band (series, NAN);
  g_assert_false (sb_series_get_band_range (series, first, &low, &high));

  g_assert_finalize_object (series);
}

/* Before there is a first point there is nothing to lay a band around. */
static void
test_band_without_points (void)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_CHART_POINT);
  g_autoptr (SbSeries) series = sb_series_new ("Anxiety", "series-1", G_LIST_MODEL (points));

  sb_series_set_band (series, 0.9);
  sb_series_set_band_label (series, "No reliable change");

  g_assert_false (sb_series_get_band_range (series, NULL, NULL, NULL));
  g_assert_null (sb_point_words_band (series, NULL));
}

static char *
format_value (SbSeries *series,
              double    value,
              gpointer  user_data)
{
  return g_strdup_printf ("%s %.1f%s", "anxiety", value, (const char *) user_data);
}

static void
test_words (void)
{
  g_autoptr (SbSeries) series = create_series ();
  g_autoptr (SbChartPoint) first = sb_series_dup_point (series, 0);
  g_autoptr (SbChartPoint) second = sb_series_dup_point (series, 1);
  SbPointWords words = { format_value, (gpointer) " of 7", FALSE };
  g_autofree char *name = sb_point_words_name (&words, series, first);
  g_autofree char *tip = sb_point_words_tip (&words, series, first);
  g_autofree char *short_tip = sb_point_words_tip (&words, series, second);

  g_assert_cmpstr (name, ==, "12 March 2026: anxiety 4.2 of 7");
  g_assert_cmpstr (tip, ==, "12 March: anxiety 4.2 of 7 — no reliable change");
  g_assert_cmpstr (short_tip, ==, "30 March: anxiety 4.0 of 7");
}

static void
test_words_with_year (void)
{
  g_autoptr (SbSeries) series = create_series ();
  g_autoptr (SbChartPoint) first = sb_series_dup_point (series, 0);
  SbPointWords words = { sb_point_words_format_value, NULL, TRUE };
  g_autofree char *tip = sb_point_words_tip (&words, series, first);

  g_assert_cmpstr (tip, ==, "12 March 2026: Anxiety 4.2 — no reliable change");
}

static void
test_words_of_band (void)
{
  g_autoptr (SbSeries) series = create_series ();
  g_autoptr (SbChartPoint) first = sb_series_dup_point (series, 0);
  g_autofree char *words = NULL;

  sb_series_set_band (series, 0.9);
  g_assert_null (sb_point_words_band (series, first));

  sb_series_set_band_label (series, "No reliable change");
  words = sb_point_words_band (series, first);
  g_assert_cmpstr (words, ==, "No reliable change: 3.3 to 5.1");
}

static void
test_trend (void)
{
  const SbTrendLine trend = { TRUE, 100, 4, -0.02, -0.05, 0.01 };
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_CHART_POINT);
  g_autoptr (SbSeries) series = sb_series_new ("Anxiety", "series-1", G_LIST_MODEL (points));
  guint n_notified = 0;
  double low, high;

  g_assert_false (sb_series_get_trend (series)->shown);
  g_signal_connect_swapped (series, "notify::has-trend", G_CALLBACK (count_cb), &n_notified);
  sb_series_set_trend (series, &trend);
  sb_series_set_trend (series, &trend);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (sb_trend_line_equal (sb_series_get_trend (series), &trend));

  g_assert_cmpfloat_with_epsilon (sb_trend_line_get_value (&trend, 150), 3, 1e-9);
  sb_trend_line_get_range (&trend, 150, &low, &high);
  g_assert_cmpfloat_with_epsilon (low, 1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (high, 4.5, 1e-9);
  sb_trend_line_get_range (&trend, 50, &low, &high);
  g_assert_cmpfloat_with_epsilon (low, 3.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (high, 6.5, 1e-9);
  sb_trend_line_get_range (&trend, 100, &low, &high);
  g_assert_cmpfloat (low, ==, high);

  sb_series_set_trend (series, NULL);
  g_assert_false (sb_series_get_trend (series)->shown);
  g_assert_cmpuint (n_notified, ==, 2);
}

static void
test_range (void)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_CHART_POINT);
  g_autoptr (SbSeries) series = sb_series_new ("Pulse", "series-2", G_LIST_MODEL (points));
  double minimum, maximum;

  g_assert_false (sb_series_get_range (series, NULL, NULL));
  sb_series_set_range (series, 40, 180);
  g_assert_true (sb_series_get_range (series, &minimum, &maximum));
  g_assert_cmpfloat (minimum, ==, 40);
  g_assert_cmpfloat (maximum, ==, 180);
  sb_series_set_range (series, 5, 5);
  g_assert_false (sb_series_get_range (series, NULL, NULL));
}

/* No two of the four styles have the same line. */
static void
test_dashes (void)
{
  const char *const styles[] = { "series-1", "series-2", "series-3", "series-4" };
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_CHART_POINT);
      g_autoptr (SbSeries) series = sb_series_new ("Anxiety", styles[i], G_LIST_MODEL (points));
      gsize n_dashes;
      const float *dashes = sb_series_get_dashes (series, &n_dashes);

      g_assert_true ((dashes == NULL) == (n_dashes == 0));
      g_assert_true (g_hash_table_add (seen, (gpointer) dashes));
    }
}

static void
test_words_of_change (void)
{
  const struct
  {
    double change;
    const char *words;
  } changes[] = {
    { 0.4, "0.4 higher than the one before" },
    { -1.25, "1.2 lower than the one before" },
    { 0, "the same as the one before" },
    { -0.04, "the same as the one before" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *words = sb_point_words_change (changes[i].change);

      g_assert_cmpstr (words, ==, changes[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/series/point", test_point);
  g_test_add_func ("/series/series", test_series);
  g_test_add_func ("/series/band", test_band);
  g_test_add_func ("/series/band-without-points", test_band_without_points);
  g_test_add_func ("/series/trend", test_trend);
  g_test_add_func ("/series/range", test_range);
  g_test_add_func ("/series/dashes", test_dashes);
  g_test_add_func ("/series/words-of-change", test_words_of_change);
  g_test_add_func ("/series/words", test_words);
  g_test_add_func ("/series/words-with-year", test_words_with_year);
  g_test_add_func ("/series/words-of-band", test_words_of_band);

  return g_test_run ();
}
