/* test-time-chart-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a time chart puts things, at any size and in either direction.
 */

#include "config.h"

#include "chart-test.h"
#include "sb-ruler.h"
#include "sb-series-layer.h"
#include "sb-time-chart.h"
#include "sb-tip.h"

static SbTimeChart *
create_chart (SbSeries *series)
{
  SbTimeChart *chart = SB_TIME_CHART (sb_time_chart_new ());
  g_autoptr (GListStore) all = g_list_store_new (SB_TYPE_SERIES);

  g_list_store_append (all, series);
  sb_time_chart_set_range (chart, 1, 7);
  sb_time_chart_set_max_gap (chart, 30);
  sb_time_chart_set_direction_label (chart, "Lower is more secure");
  sb_time_chart_set_series (chart, G_LIST_MODEL (all));

  return chart;
}

static void
assert_inside (GtkWidget *widget,
               GtkWidget *chart)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, chart, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (chart));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (chart));
}

/* Every target is whole, large enough and inside; so is the tip of each. */
static void
test_size (gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 4, 30);

  chart_test_add_point (series, 2026, 5, 1, 1,
                        "as low as can be, and this takes some words to tell");
  chart_test_add_point (series, 2026, 5, 9, 7, NULL);

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      SbTimeChart *chart = create_chart (series);
      GtkWidget *window = chart_test_show (GTK_WIDGET (chart), width, 280);
      GtkWidget *tip = chart_test_find (GTK_WIDGET (chart), SB_TYPE_TIP, 0);

      gtk_widget_set_default_direction (direction);
      chart_test_settle (window);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (chart)), ==, width);
      for (guint i = 0; i < chart_test_count_marks (SB_CHART (chart)); i++)
        {
          SbMark *mark = chart_test_get_mark (SB_CHART (chart), i);

          assert_inside (GTK_WIDGET (mark), GTK_WIDGET (chart));
          g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (mark)), >=, SB_MARK_SIZE);
          g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (mark)), >=, SB_MARK_SIZE);

          if (i % 10 == 0)
            {
              sb_chart_set_hovered_mark (SB_CHART (chart), mark);
              chart_test_settle (window);
              assert_inside (gtk_widget_get_first_child (tip), GTK_WIDGET (chart));
            }
        }
      chart_test_assert_gone (window, GTK_WIDGET (chart));
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_minimum (void)
{
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 4, 3);
  g_autoptr (SbTimeChart) chart = g_object_ref_sink (create_chart (series));
  int minimum;

  gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_HORIZONTAL, -1,
                      &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 240);
  gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_VERTICAL, 240,
                      &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 240);
}

static void
get_ends (SbTimeChart      *chart,
          graphene_point_t *first,
          graphene_point_t *last)
{
  SbChart *base = SB_CHART (chart);
  guint n_marks = chart_test_count_marks (base);

  chart_test_get_center (base, chart_test_get_mark (base, 0), first);
  chart_test_get_center (base, chart_test_get_mark (base, n_marks - 1), last);
}

/* Time runs as text does; what is more is up in either. */
static void
test_directions (void)
{
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 4, 1);
  graphene_point_t first, last, mirrored_first, mirrored_last;
  SbTimeChart *chart;
  GtkWidget *window;

  chart_test_add_point (series, 2026, 4, 20, 5, NULL);

  chart = create_chart (series);
  window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  get_ends (chart, &first, &last);
  g_assert_cmpfloat (first.x, <, last.x);
  g_assert_cmpfloat (first.y, >, last.y);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  chart_test_settle (window);
  get_ends (chart, &mirrored_first, &mirrored_last);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_cmpfloat_with_epsilon (mirrored_first.x, 480 - first.x, 1);
  g_assert_cmpfloat_with_epsilon (mirrored_last.x, 480 - last.x, 1);
  g_assert_cmpfloat (mirrored_first.y, ==, first.y);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

/* One reading is neither early nor late, and two of the same week are close. */
static void
test_short_spans (void)
{
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 4, 1);
  SbTimeChart *chart = create_chart (series);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  GtkWidget *layer = chart_test_find (GTK_WIDGET (chart), SB_TYPE_SERIES_LAYER, 0);
  graphene_point_t first, last;
  graphene_rect_t plot;

  g_assert_true (gtk_widget_compute_bounds (layer, GTK_WIDGET (chart), &plot));
  get_ends (chart, &first, &last);
  g_assert_cmpfloat_with_epsilon (first.x, plot.origin.x + plot.size.width / 2, 1);

  chart_test_add_point (series, 2026, 3, 4, 4, NULL);
  chart_test_settle (window);
  get_ends (chart, &first, &last);
  g_assert_cmpfloat (last.x - first.x, <, plot.size.width / 6);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

/* A value that should not be there is seen, not pinned to the edge. */
static void
test_beyond_range (void)
{
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 7, 1);
  SbTimeChart *chart = create_chart (series);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  graphene_point_t first, last;

  chart_test_add_point (series, 2026, 4, 20, 9, NULL);
  chart_test_settle (window);
  get_ends (chart, &first, &last);
  g_assert_cmpfloat (first.y - last.y, >, 30);
  assert_inside (GTK_WIDGET (chart_test_get_mark (SB_CHART (chart), 1)), GTK_WIDGET (chart));

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static guint
count_labels (SbTimeChart *chart,
              guint        ruler)
{
  GtkWidget *widget = chart_test_find (GTK_WIDGET (chart), SB_TYPE_RULER, ruler);

  return sb_ruler_get_n_labels (SB_RULER (widget));
}

/* That the ruler of values goes from the one label to the other. */
static void
assert_ticks (SbTimeChart *chart,
              const char  *lowest,
              const char  *highest)
{
  GtkWidget *ruler = chart_test_find (GTK_WIDGET (chart), SB_TYPE_RULER, 0);
  GPtrArray *ticks = sb_ruler_get_ticks (SB_RULER (ruler));

  g_assert_cmpuint (sb_ruler_get_n_labels (SB_RULER (ruler)), ==, ticks->len);
  g_assert_cmpuint (ticks->len, >, 2);
  g_assert_cmpstr (((SbTick *) g_ptr_array_index (ticks, 0))->label, ==, lowest);
  g_assert_cmpstr (((SbTick *) g_ptr_array_index (ticks, ticks->len - 1))->label, ==, highest);
}

/* Sums, means, what can be negative, and what lies close together: the lowest
 * score stands at the foot, the highest at the head, each with its tick. */
static void
test_ranges (void)
{
  const struct
  {
    double minimum;
    double maximum;
    const char *lowest;
    const char *highest;
  } cases[] = {
    { 0, 27, "0", "25" },
    { 1, 5, "1", "5" },
    { -10, 10, "-10", "10" },
    { -27, 0, "-25", "0" },
    { 0.25, 0.75, "0.3", "0.7" },
    { 0, 1200, "0", "1200" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbSeries) series = chart_test_create_series ("Score", "series-1", cases[i].minimum, 1);
      SbTimeChart *chart = create_chart (series);
      GtkWidget *window;
      graphene_point_t low, high;
      g_autofree char *name = g_strdup_printf ("12 March 2026: Score %.1f", cases[i].maximum);

      sb_time_chart_set_range (chart, cases[i].minimum, cases[i].maximum);
      chart_test_add_point (series, 2026, 3, 12, cases[i].maximum, NULL);
      window = chart_test_show (GTK_WIDGET (chart), 360, 300);
      get_ends (chart, &low, &high);
      g_assert_cmpfloat (low.y - high.y, >, 150);
      assert_inside (GTK_WIDGET (chart_test_get_mark (SB_CHART (chart), 0)), GTK_WIDGET (chart));
      assert_inside (GTK_WIDGET (chart_test_get_mark (SB_CHART (chart), 1)), GTK_WIDGET (chart));
      g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (SB_CHART (chart), 1)), ==, name);
      assert_ticks (chart, cases[i].lowest, cases[i].highest);
      chart_test_assert_gone (window, GTK_WIDGET (chart));
    }
}

/* More room, more labels; and labels of values that all fit. */
static void
test_labels (void)
{
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 4, 1);
  const int widths[] = { 240, 480, 960 };
  guint previous = 0;

  chart_test_add_point (series, 2027, 6, 1, 4, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      SbTimeChart *chart = create_chart (series);
      GtkWidget *window = chart_test_show (GTK_WIDGET (chart), widths[i], 300);

      g_assert_cmpuint (count_labels (chart, 0), ==, 7);
      g_assert_cmpuint (count_labels (chart, 1), >=, previous);
      previous = count_labels (chart, 1);
      chart_test_assert_gone (window, GTK_WIDGET (chart));
    }
  g_assert_cmpuint (previous, >=, 4);
}

/* Letters twice as large leave fewer labels, but leave some. */
static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 4, 30);
  SbTimeChart *chart;
  GtkWidget *window;
  int before;

  g_object_get (settings, "gtk-xft-dpi", &before, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);

  chart = create_chart (series);
  window = chart_test_show (GTK_WIDGET (chart), 320, 300);
  g_assert_cmpuint (count_labels (chart, 0), >=, 2);
  g_assert_cmpuint (count_labels (chart, 0), <=, 7);
  g_assert_cmpuint (count_labels (chart, 1), >=, 1);

  g_object_set (settings, "gtk-xft-dpi", before, NULL);
  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static gint64
count_frames (GtkWidget *window,
              gint64     milliseconds)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gint64 before = gdk_frame_clock_get_frame_counter (clock);
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);

  return gdk_frame_clock_get_frame_counter (clock) - before;
}

/* What is drawn is settled: no frame asks for another. */
static void
test_idle (void)
{
  g_autoptr (SbSeries) series = chart_test_create_series ("Anxiety", "series-1", 4, 30);
  SbTimeChart *chart = create_chart (series);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);

  sb_chart_set_hovered_mark (SB_CHART (chart), chart_test_get_mark (SB_CHART (chart), 3));
  count_frames (window, 200);
  g_assert_cmpint (count_frames (window, 300), <=, 1);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

/* Each series has a color of its own, from the style sheet. */
static void
test_colors (void)
{
  g_autoptr (SbSeries) first = chart_test_create_series ("Anxiety", "series-1", 4, 2);
  g_autoptr (SbSeries) second = chart_test_create_series ("Avoidance", "series-2", 3, 2);
  SbTimeChart *chart = create_chart (first);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  GdkRGBA colors[2];

  g_list_store_append (G_LIST_STORE (sb_time_chart_get_series (chart)), second);
  chart_test_settle (window);
  for (guint i = 0; i < 2; i++)
    gtk_widget_get_color (chart_test_find (GTK_WIDGET (chart), SB_TYPE_SERIES_LAYER, i),
                          &colors[i]);

  g_assert_false (gdk_rgba_equal (&colors[0], &colors[1]));
  g_assert_cmpfloat (colors[0].alpha, ==, 1);
  g_assert_cmpfloat (colors[1].alpha, ==, 1);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

int
main (int   argc,
      char *argv[])
{
  const int widths[] = { 240, 320, 360, 480, 720, 1024, 1600 };

  chart_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *path = g_strdup_printf ("/time-chart/layout/size/%d", widths[i]);

      g_test_add_data_func (path, GINT_TO_POINTER (widths[i]), test_size);
    }
  g_test_add_func ("/time-chart/layout/minimum", test_minimum);
  g_test_add_func ("/time-chart/layout/directions", test_directions);
  g_test_add_func ("/time-chart/layout/short-spans", test_short_spans);
  g_test_add_func ("/time-chart/layout/beyond-range", test_beyond_range);
  g_test_add_func ("/time-chart/layout/ranges", test_ranges);
  g_test_add_func ("/time-chart/layout/labels", test_labels);
  g_test_add_func ("/time-chart/layout/large-text", test_large_text);
  g_test_add_func ("/time-chart/layout/idle", test_idle);
  g_test_add_func ("/time-chart/layout/colors", test_colors);

  return g_test_run ();
}
