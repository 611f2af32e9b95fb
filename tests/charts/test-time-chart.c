/* test-time-chart.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a time chart shows of its points, and how it tells assistive
 * technologies.
 */

#include "config.h"

#include "chart-test.h"
#include "sb-series-layer.h"
#include "sb-time-chart.h"
#include "sb-tip.h"

static SbTimeChart *
create_chart (SbSeries *first,
              SbSeries *second)
{
  SbTimeChart *chart = SB_TIME_CHART (sb_time_chart_new ());
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);

  g_list_store_append (series, first);
  if (second != NULL)
    g_list_store_append (series, second);

  sb_time_chart_set_range (chart, 1, 7);
  sb_time_chart_set_series (chart, G_LIST_MODEL (series));

  return chart;
}

static GtkAccessible *
get_layer (SbTimeChart *chart,
           guint        position)
{
  return GTK_ACCESSIBLE (chart_test_find (GTK_WIDGET (chart), SB_TYPE_SERIES_LAYER, position));
}

static const char *
get_tip (SbTimeChart *chart)
{
  return sb_tip_get_label (SB_TIP (chart_test_find (GTK_WIDGET (chart), SB_TYPE_TIP, 0)));
}

/* Neither too few points nor too many are too much. */
static void
test_count (gconstpointer data)
{
  guint n_points = GPOINTER_TO_UINT (data);
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4, n_points);
  g_autoptr (SbSeries) avoidance = chart_test_create_series ("Avoidance", "series-2", 3, n_points);
  SbTimeChart *chart = create_chart (anxiety, avoidance);
  guint n_marks = n_points > SB_SERIES_LAYER_MAX_MARKS ? 1 : n_points;
  GtkWidget *window;

  sb_time_chart_set_max_gap (chart, 30);
  sb_series_set_band (anxiety, 0.9);
  window = chart_test_show (GTK_WIDGET (chart), 480, 300);

  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 2 * n_marks);
  if (n_marks > 0)
    {
      SbMark *last = chart_test_get_mark (SB_CHART (chart), n_marks - 1);

      g_assert_cmpuint (sb_mark_get_index (last), ==, n_points - 1);
      gtk_test_accessible_assert_relation (last, GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                           (int) n_points);
      gtk_test_accessible_assert_relation (last, GTK_ACCESSIBLE_RELATION_SET_SIZE,
                                           (int) n_points);
    }

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static void
test_roles (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 3);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  SbMark *mark = chart_test_get_mark (SB_CHART (chart), 1);

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (get_layer (chart, 0), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (get_layer (chart, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Anxiety");

  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "2 March 2026: Anxiety 4.2");
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 2);
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_SET_SIZE, 3);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

/* A role of presentation hides what is inside: nothing above a point, or above
 * the direction label, may have it. */
static void
test_no_hidden_ancestors (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 3);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  GtkWidget *seen[2];

  sb_time_chart_set_direction_label (chart, "Lower is more secure");
  seen[0] = GTK_WIDGET (chart_test_get_mark (SB_CHART (chart), 0));
  seen[1] = chart_test_find (GTK_WIDGET (chart), GTK_TYPE_LABEL, 0);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (seen[1])), ==, "Lower is more secure");

  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    for (GtkWidget *widget = seen[i];
         widget != GTK_WIDGET (chart);
         widget = gtk_widget_get_parent (widget))
      {
        GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

        g_assert_cmpint (role, !=, GTK_ACCESSIBLE_ROLE_PRESENTATION);
        g_assert_cmpint (role, !=, GTK_ACCESSIBLE_ROLE_NONE);
      }

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static char *
format_value (SbSeries *series,
              double    value,
              gpointer  user_data)
{
  return g_strdup_printf ("anxiety %.2f", value);
}

static void
test_words (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 1);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  SbMark *mark;

  chart_test_add_point (anxiety, 2026, 6, 8, 3.1, "reliably lower");
  sb_time_chart_set_value_format (chart, format_value, NULL, NULL);

  mark = chart_test_get_mark (SB_CHART (chart), 1);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "8 June 2026: anxiety 3.10");
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "reliably lower");
  g_assert_cmpstr (sb_mark_get_tip (mark), ==, "8 June: anxiety 3.10 — reliably lower");

  /* With another year among them, days need theirs. */
  chart_test_add_point (anxiety, 2027, 1, 2, 3.1, NULL);
  g_assert_cmpstr (sb_mark_get_tip (mark), ==, "8 June 2026: anxiety 3.10 — reliably lower");

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static void
count_cb (gpointer user_data)
{
  (*(guint *) user_data)++;
}

/* Who gives a callback gets its data back, at the end at the latest. */
static void
test_format_destroyed (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 1);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  SbMark *mark = chart_test_get_mark (SB_CHART (chart), 0);
  guint n_destroyed = 0;

  sb_time_chart_set_value_format (chart, format_value, &n_destroyed, count_cb);
  g_assert_cmpstr (sb_mark_get_name (mark), ==, "1 March 2026: anxiety 4.20");
  g_assert_cmpuint (n_destroyed, ==, 0);

  sb_time_chart_set_value_format (chart, NULL, NULL, NULL);
  g_assert_cmpstr (sb_mark_get_name (mark), ==, "1 March 2026: Anxiety 4.2");
  g_assert_cmpuint (n_destroyed, ==, 1);

  sb_time_chart_set_value_format (chart, format_value, &n_destroyed, count_cb);
  chart_test_assert_gone (window, GTK_WIDGET (chart));
  g_assert_cmpuint (n_destroyed, ==, 2);
}

static void
test_band (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 3);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  GtkWidget *band = gtk_widget_get_first_child (GTK_WIDGET (get_layer (chart, 0)));

  g_assert_cmpstr (gtk_widget_get_css_name (band), ==, "band");
  g_assert_false (gtk_widget_get_child_visible (band));

  sb_series_set_band (anxiety, 0.9);
  sb_series_set_band_label (anxiety, "No reliable change");
  chart_test_settle (window);
  g_assert_true (gtk_widget_get_child_visible (band));
  gtk_test_accessible_assert_property (get_layer (chart, 0), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "No reliable change: 3.3 to 5.1");

  /* Without a first point there is none. */
  g_list_store_remove_all (G_LIST_STORE (sb_series_get_points (anxiety)));
  chart_test_settle (window);
  g_assert_false (gtk_widget_get_child_visible (band));

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static guint
count_runs (SbTimeChart *chart)
{
  GskPath *path = sb_series_layer_get_path (SB_SERIES_LAYER (get_layer (chart, 0)));
  g_autofree char *text = gsk_path_to_string (path);
  g_auto (GStrv) runs = g_strsplit (text, "M", -1);

  return gsk_path_is_empty (path) ? 0 : g_strv_length (runs) - 1;
}

/* Lines are only where they have been asked for. */
static void
test_gaps (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 3);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window;

  chart_test_add_point (anxiety, 2026, 6, 1, 4, NULL);
  chart_test_add_point (anxiety, 2026, 6, 20, 4, NULL);
  window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  g_assert_cmpuint (count_runs (chart), ==, 0);

  sb_time_chart_set_max_gap (chart, 30);
  chart_test_settle (window);
  g_assert_cmpuint (count_runs (chart), ==, 2);

  sb_time_chart_set_max_gap (chart, 10);
  chart_test_settle (window);
  g_assert_cmpuint (count_runs (chart), ==, 1);

  sb_time_chart_set_max_gap (chart, 365);
  chart_test_settle (window);
  g_assert_cmpuint (count_runs (chart), ==, 1);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static void
test_points_change (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 0);
  GListStore *points = G_LIST_STORE (sb_series_get_points (anxiety));
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);

  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 0);

  chart_test_add_point (anxiety, 2026, 3, 12, 4.2, NULL);
  chart_test_add_point (anxiety, 2026, 4, 12, 3.2, NULL);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 2);

  g_list_store_remove (points, 0);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 1);
  gtk_test_accessible_assert_property (chart_test_get_mark (SB_CHART (chart), 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "12 April 2026: Anxiety 3.2");

  g_list_store_remove_all (points);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 0);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static void
test_series_change (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 2);
  g_autoptr (SbSeries) avoidance = chart_test_create_series ("Avoidance", "series-2", 3.2, 3);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  GListStore *series = G_LIST_STORE (sb_time_chart_get_series (chart));

  g_list_store_insert (series, 0, avoidance);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 5);
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (SB_CHART (chart), 0)), ==,
                   "1 March 2026: Avoidance 3.2");

  g_list_store_remove (series, 0);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 2);

  sb_time_chart_set_series (chart, NULL);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 0);
  g_assert_null (sb_time_chart_get_series (chart));

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static gpointer
map_to_point (gpointer item,
              gpointer user_data)
{
  g_autoptr (GtkStringObject) value = item;
  g_autoptr (GDateTime) time = g_date_time_new_utc (2026, 3, 1, 12, 0, 0);

  g_assert_nonnull (value);
  return sb_chart_point_new (time, g_ascii_strtod (gtk_string_object_get_string (value), NULL), NULL);
}

static SbSeries *
create_mapped_series (const char    *title,
                      GtkStringList *values)
{
  GListModel *source = G_LIST_MODEL (g_object_ref (values));
  g_autoptr (GtkMapListModel) points = gtk_map_list_model_new (source, map_to_point, NULL, NULL);

  return sb_series_new (title, "series-1", G_LIST_MODEL (points));
}

/* Two series that are drawn from one list: the first is told of a change while
 * the second's list of points has yet to hear of it. */
static void
test_common_source (void)
{
  const char *const strings[] = { "4", "3", "5", NULL };
  g_autoptr (GtkStringList) values = gtk_string_list_new (strings);
  g_autoptr (SbSeries) anxiety = create_mapped_series ("Anxiety", values);
  g_autoptr (SbSeries) avoidance = create_mapped_series ("Avoidance", values);
  SbTimeChart *chart = create_chart (anxiety, avoidance);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);

  sb_series_set_band (avoidance, 0.9);
  sb_series_set_band_label (avoidance, "No reliable change");
  gtk_string_list_append (values, "2");
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 8);

  for (guint left = 3; left > 0; left--)
    {
      gtk_string_list_remove (values, left);
      g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 2 * left);
    }
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (SB_CHART (chart), 1)), ==,
                   "1 March 2026: Avoidance 4.0");
  gtk_string_list_remove (values, 0);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 0);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

/* Models outlive charts, and must not reach for those that are gone. */
static void
test_models_outlive (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 2);
  g_autoptr (SbSeries) avoidance = chart_test_create_series ("Avoidance", "series-2", 3.2, 3);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  g_autoptr (GListModel) series = g_object_ref (sb_time_chart_get_series (chart));

  chart_test_assert_gone (window, GTK_WIDGET (chart));

  g_list_store_append (G_LIST_STORE (series), avoidance);
  chart_test_add_point (anxiety, 2026, 6, 8, 3.1, NULL);
  sb_series_set_band (anxiety, 1);

  g_clear_object (&series);
  g_assert_finalize_object (g_steal_pointer (&avoidance));
  g_assert_finalize_object (g_steal_pointer (&anxiety));
}

static void
test_properties (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 2);
  g_autoptr (SbTimeChart) chart = g_object_ref_sink (create_chart (anxiety, NULL));
  g_autoptr (GListModel) series = NULL;
  g_autofree char *label = NULL;
  double minimum, maximum;
  guint max_gap;

  g_object_set (chart,
                "direction-label", "Lower is more secure",
                "max-gap", 90,
                "maximum", 10.0,
                "minimum", 0.0,
                NULL);
  g_object_get (chart,
                "direction-label", &label,
                "max-gap", &max_gap,
                "maximum", &maximum,
                "minimum", &minimum,
                "series", &series,
                NULL);

  g_assert_cmpstr (label, ==, "Lower is more secure");
  g_assert_cmpuint (max_gap, ==, 90);
  g_assert_cmpfloat (maximum, ==, 10);
  g_assert_cmpfloat (minimum, ==, 0);
  g_assert_true (series == sb_time_chart_get_series (chart));

  g_clear_pointer (&label, g_free);
  sb_time_chart_set_direction_label (chart, NULL);
  g_object_get (chart, "direction-label", &label, NULL);
  g_assert_null (label);
}

static void
test_tip_of_pointer (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 2);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 480, 300);
  SbMark *mark = chart_test_get_mark (SB_CHART (chart), 1);

  sb_chart_set_hovered_mark (SB_CHART (chart), mark);
  chart_test_settle (window);
  g_assert_true (sb_chart_get_shown_mark (SB_CHART (chart)) == mark);
  g_assert_cmpstr (get_tip (chart), ==, "2 March: Anxiety 4.2");
  g_assert_cmpint (gtk_widget_get_state_flags (GTK_WIDGET (mark)) & GTK_STATE_FLAG_PRELIGHT, !=, 0);

  /* It follows its words, and goes with its mark. */
  sb_time_chart_set_value_format (chart, format_value, NULL, NULL);
  g_assert_cmpstr (get_tip (chart), ==, "2 March: anxiety 4.20");
  g_list_store_remove (G_LIST_STORE (sb_series_get_points (anxiety)), 1);
  chart_test_settle (window);
  g_assert_null (sb_chart_get_shown_mark (SB_CHART (chart)));
  g_assert_cmpstr (get_tip (chart), ==, "");

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

/* Of targets that overlap, the nearest is meant. */
static void
test_pick (void)
{
  g_autoptr (SbSeries) anxiety = chart_test_create_series ("Anxiety", "series-1", 4.2, 29);
  SbTimeChart *chart = create_chart (anxiety, NULL);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 320, 300);

  for (guint i = 0; i < 29; i++)
    {
      SbMark *mark = chart_test_get_mark (SB_CHART (chart), i);
      graphene_point_t center;

      chart_test_get_center (SB_CHART (chart), mark, &center);
      g_assert_true (sb_chart_pick_mark (SB_CHART (chart), center.x, center.y) == mark);
      g_assert_true (sb_chart_pick_mark (SB_CHART (chart), center.x + 1, center.y - 9) == mark);
    }
  g_assert_null (sb_chart_pick_mark (SB_CHART (chart), 160, 2));

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

int
main (int   argc,
      char *argv[])
{
  const guint counts[] = {
    0,
    1,
    2,
    30,
    SB_SERIES_LAYER_MAX_MARKS,
    SB_SERIES_LAYER_MAX_MARKS + 1,
    5000,
  };

  chart_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/time-chart/count/%u", counts[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (counts[i]), test_count);
    }
  g_test_add_func ("/time-chart/roles", test_roles);
  g_test_add_func ("/time-chart/no-hidden-ancestors", test_no_hidden_ancestors);
  g_test_add_func ("/time-chart/words", test_words);
  g_test_add_func ("/time-chart/format-destroyed", test_format_destroyed);
  g_test_add_func ("/time-chart/band", test_band);
  g_test_add_func ("/time-chart/gaps", test_gaps);
  g_test_add_func ("/time-chart/points-change", test_points_change);
  g_test_add_func ("/time-chart/series-change", test_series_change);
  g_test_add_func ("/time-chart/common-source", test_common_source);
  g_test_add_func ("/time-chart/models-outlive", test_models_outlive);
  g_test_add_func ("/time-chart/properties", test_properties);
  g_test_add_func ("/time-chart/tip-of-pointer", test_tip_of_pointer);
  g_test_add_func ("/time-chart/pick", test_pick);

  return g_test_run ();
}
