/* test-chart-legend.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "chart-test.h"
#include "sb-chart-legend.h"

static GtkWidget *
create_legend (SbSeries *first,
               SbSeries *second)
{
  GtkWidget *legend = sb_chart_legend_new ();
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);

  g_list_store_append (series, first);
  g_list_store_append (series, second);
  sb_chart_legend_set_series (SB_CHART_LEGEND (legend), G_LIST_MODEL (series));

  return legend;
}

static void
add_labels (GtkWidget *widget,
            GString   *labels)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (labels, "%s%s",
                            labels->len > 0 ? ", " : "",
                            gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_labels (child, labels);
}

static void
assert_labels (GtkWidget  *legend,
               const char *expected)
{
  g_autoptr (GString) labels = g_string_new (NULL);

  add_labels (legend, labels);
  g_assert_cmpstr (labels->str, ==, expected);
}

static void
test_items (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4, 2);
  g_autoptr (SbSeries) avoidance = chart_test_create_series ("Avoidance", "series-2", 3, 2);
  GtkWidget *legend = create_legend (anxiety, avoidance);
  GtkWidget *window = chart_test_show (legend, 320, 100);

  assert_labels (legend, "Anxiety, Avoidance");

  /* Bands of the same name share an item. */
  sb_series_set_band (anxiety, 0.9);
  sb_series_set_band_label (anxiety, "No reliable change");
  sb_series_set_band (avoidance, 0.8);
  sb_series_set_band_label (avoidance, "No reliable change");
  assert_labels (legend, "Anxiety, Avoidance, No reliable change");
  chart_test_settle (window);

  sb_series_set_band (anxiety, 0);
  sb_series_set_band_label (avoidance, NULL);
  assert_labels (legend, "Anxiety, Avoidance");

  g_list_store_remove (G_LIST_STORE (sb_chart_legend_get_series (SB_CHART_LEGEND (legend))), 0);
  assert_labels (legend, "Avoidance");
  g_object_set (legend, "series", NULL, NULL);
  assert_labels (legend, "");

  chart_test_assert_gone (window, legend);
}

static void
test_sizes (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4, 2);
  g_autoptr (SbSeries) avoidance = NULL;

  avoidance = chart_test_create_series ("Avoidance of closeness to others", "series-2", 3, 2);
  for (int width = 240; width <= 1600; width += 340)
    {
      GtkWidget *legend = create_legend (anxiety, avoidance);
      GtkWidget *window = chart_test_show (legend, width, 100);

      g_assert_cmpint (gtk_widget_get_width (legend), ==, width);
      chart_test_assert_gone (window, legend);
    }
}

static void
test_models_outlive (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4, 2);
  g_autoptr (SbSeries) avoidance = chart_test_create_series ("Avoidance", "series-2", 3, 2);
  GtkWidget *legend = create_legend (anxiety, avoidance);
  GtkWidget *window = chart_test_show (legend, 320, 100);
  g_autoptr (GListModel) series = NULL;

  g_object_get (legend, "series", &series, NULL);
  chart_test_assert_gone (window, legend);

  g_list_store_remove_all (G_LIST_STORE (series));
  sb_series_set_band (anxiety, 1);
  g_assert_finalize_object (g_steal_pointer (&anxiety));
}

/* What a trend is, once for all series; and what sums are, where there are any. */
static void
test_notes (void)
{
  const SbTrendLine trend = { TRUE, 0, 4, 0.1, 0, 0.2 };
  const SbTrendLine guess = { TRUE, 0, 4, 0.1, -INFINITY, INFINITY };
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4, 2);
  g_autoptr (SbSeries) avoidance = chart_test_create_series ("Avoidance", "series-2", 3, 2);
  GtkWidget *legend = create_legend (anxiety, avoidance);
  GtkWidget *window = chart_test_show (legend, 320, 100);

  sb_series_set_trend (anxiety, &trend);
  sb_series_set_trend (avoidance, &trend);
  assert_labels (legend, "Anxiety, Avoidance, Trend, and how sure it is");
  sb_chart_legend_set_summarized (SB_CHART_LEGEND (legend), TRUE);
  assert_labels (legend, "Anxiety, Avoidance, Trend, and how sure it is, Average, and lowest to highest");
  /* Of few points it is not known how sure it is. */
  sb_series_set_trend (anxiety, &guess);
  assert_labels (legend, "Anxiety, Avoidance, Trend, and how sure it is, Average, and lowest to highest");
  sb_series_set_trend (avoidance, &guess);
  assert_labels (legend, "Anxiety, Avoidance, Trend, Average, and lowest to highest");
  sb_series_set_trend (anxiety, NULL);
  sb_series_set_trend (avoidance, NULL);
  sb_chart_legend_set_summarized (SB_CHART_LEGEND (legend), FALSE);
  assert_labels (legend, "Anxiety, Avoidance");

  chart_test_assert_gone (window, legend);
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  g_test_add_func ("/chart-legend/items", test_items);
  g_test_add_func ("/chart-legend/notes", test_notes);
  g_test_add_func ("/chart-legend/sizes", test_sizes);
  g_test_add_func ("/chart-legend/models-outlive", test_models_outlive);

  return g_test_run ();
}
