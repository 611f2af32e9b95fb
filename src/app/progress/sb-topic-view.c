/* sb-topic-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-chart-legend.h"
#include "sb-data-table.h"
#include "sb-series.h"
#include "sb-time-chart.h"
#include "sb-topic-view.h"
#include "sb-topic-words.h"
#include "sb-words.h"

/* Results further apart than so many retakes are not joined: nobody knows
 * what was between. */
#define GAP_RETAKES 3

/* Where an instrument does not say when to retake it. */
#define USUAL_RETAKE_DAYS 28

/* As many as the charts' style sheet tells apart. */
#define N_STYLES 4

/**
 * SbTopicView:
 *
 * Whether anything changed in one topic: its scores over time, as a chart, as a
 * table and in words.
 */
struct _SbTopicView
{
  AdwBin parent_instance;

  SbTopic *topic;     /* (nullable) */
  GListStore *series; /* of SbSeries, one a scale */

  SbChartLegend *legend;
  SbTimeChart *chart;
  SbDataTable *table;
};

G_DEFINE_FINAL_TYPE (SbTopicView, sb_topic_view, ADW_TYPE_BIN)

enum
{
  PROP_HEADING = 1,
  PROP_SUMMARY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbScale *
dup_scale (SbTopicView *self,
           guint        position)
{
  return g_list_model_get_item (sb_instrument_get_scales (sb_topic_get_instrument (self->topic)), position);
}

static SbChartPoint *
create_point (SbTopicView *self,
              SbResult    *result,
              SbScale     *scale)
{
  SbScore score = sb_result_get_score (result, sb_scale_get_id (scale));
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *label = NULL;

  if (!sb_score_is_scored (&score))
    return NULL;

  time = g_date_time_to_local (sb_assessment_get_completed (sb_result_get_assessment (result)));
  label = sb_topic_words_since_first (self->topic, result, scale);

  return sb_chart_point_new (time, score.value, label);
}

/* All anew, because each point says how it differs from the first. */
static void
fill_series (SbTopicView *self,
             SbSeries    *series,
             SbScale     *scale)
{
  GListModel *results = sb_topic_get_results (self->topic);
  GListModel *points = sb_series_get_points (series);
  g_autoptr (GPtrArray) filled = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr (SbResult) result = g_list_model_get_item (results, i);
      SbChartPoint *point = create_point (self, result, scale);

      if (point != NULL)
        g_ptr_array_add (filled, point);
    }
  g_list_store_splice (G_LIST_STORE (points), 0, g_list_model_get_n_items (points), filled->pdata, filled->len);
}

static void
results_changed_cb (SbTopicView *self)
{
  g_autofree char *heading = NULL;
  g_autofree char *label = NULL;
  g_autofree char *summary = NULL;

  g_assert (SB_IS_TOPIC_VIEW (self));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->series)); i++)
    {
      g_autoptr (SbSeries) series = g_list_model_get_item (G_LIST_MODEL (self->series), i);
      g_autoptr (SbScale) scale = dup_scale (self, i);

      fill_series (self, series, scale);
    }

  heading = sb_topic_words_heading (self->topic);
  summary = sb_topic_words_summary (self->topic);
  /* Translators: what a chart is of, as in "Anxiety and avoidance over time" */
  label = g_strdup_printf (_ ("%s over time"), heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
  sb_data_table_set_name (self->table, heading);
  for (guint prop = 1; prop < N_PROPS; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
add_series (SbTopicView *self,
            SbScale     *scale,
            guint        position)
{
  g_autofree char *style_class = g_strdup_printf ("series-%u", position % N_STYLES + 1);
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_CHART_POINT);
  g_autoptr (SbSeries) series = sb_series_new (sb_scale_get_title (scale), style_class, G_LIST_MODEL (points));

  if (!sb_instrument_is_for_trend (sb_topic_get_instrument (self->topic)))
    sb_series_set_band (series, sb_reliable_change (sb_scale_get_standard_error (scale)));
  sb_series_set_band_label (series, _ ("no reliable change"));
  g_list_store_append (self->series, series);
}

static GDateTime *
get_completed (gconstpointer result)
{
  return sb_assessment_get_completed (sb_result_get_assessment ((SbResult *) result));
}

static char *
show_day (gpointer result,
          gpointer user_data)
{
  return sb_words_for_day (get_completed (result));
}

static char *
copy_day (gpointer result,
          gpointer user_data)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (get_completed (result));

  return g_date_time_format (local, "%Y-%m-%d");
}

static int
compare_days (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  return g_date_time_compare (get_completed (a), get_completed (b));
}

static char *
show_score (gpointer result,
            gpointer scale)
{
  SbScore score = sb_result_get_score (result, sb_scale_get_id (scale));

  return sb_score_is_scored (&score) ? sb_words_for_score_on (scale, score.value) : g_strdup ("–");
}

static char *
copy_score (gpointer result,
            gpointer scale)
{
  SbScore score = sb_result_get_score (result, sb_scale_get_id (scale));

  return sb_score_is_scored (&score) ? sb_words_for_score_on (scale, score.value) : g_strdup ("");
}

/* One without a score comes before all others. */
static int
compare_scores (gconstpointer a,
                gconstpointer b,
                gpointer      scale)
{
  SbScore first = sb_result_get_score ((SbResult *) a, sb_scale_get_id (scale));
  SbScore second = sb_result_get_score ((SbResult *) b, sb_scale_get_id (scale));
  gboolean scored = sb_score_is_scored (&first);

  if (!scored || !sb_score_is_scored (&second))
    return scored - sb_score_is_scored (&second);

  return (first.value > second.value) - (first.value < second.value);
}

static void
add_columns (SbTopicView *self,
             GListModel  *scales)
{
  sb_data_table_add_column (self->table, &(SbDataColumn) { _ ("Day"), show_day, copy_day, compare_days }, NULL, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      SbScale *scale = g_list_model_get_item (scales, i);

      sb_data_table_add_column (self->table,
                                &(SbDataColumn) { sb_scale_get_title (scale), show_score, copy_score, compare_scores },
                                scale, g_object_unref);
    }
}

static void
clear (SbTopicView *self)
{
  if (self->topic != NULL)
    g_signal_handlers_disconnect_by_func (sb_topic_get_results (self->topic), results_changed_cb, self);
  g_clear_object (&self->topic);

  g_list_store_remove_all (self->series);
  sb_data_table_clear (self->table);
}

static void
fill (SbTopicView *self)
{
  SbInstrument *instrument = sb_topic_get_instrument (self->topic);
  GListModel *scales = sb_instrument_get_scales (instrument);
  guint retake_days = sb_instrument_get_retake_after (instrument);
  g_autofree char *direction = sb_topic_words_direction (self->topic);
  GListModel *results = sb_topic_get_results (self->topic);
  double lowest = G_MAXDOUBLE;
  double highest = -G_MAXDOUBLE;

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = dup_scale (self, i);

      lowest = MIN (lowest, sb_scale_get_lowest_score (scale));
      highest = MAX (highest, sb_scale_get_highest_score (scale));
      add_series (self, scale, i);
    }
  add_columns (self, scales);

  sb_time_chart_set_range (self->chart, lowest, highest);
  sb_time_chart_set_max_gap (self->chart, GAP_RETAKES * (retake_days > 0 ? retake_days : USUAL_RETAKE_DAYS));
  sb_time_chart_set_direction_label (self->chart, direction);
  sb_data_table_set_rows (self->table, results);
  g_signal_connect_object (results, "items-changed", G_CALLBACK (results_changed_cb), self, G_CONNECT_SWAPPED);
  results_changed_cb (self);
}

static char *
format_value (SbSeries *series,
              double    value,
              gpointer  user_data)
{
  SbTopicView *self = user_data;
  g_autoptr (SbScale) scale = NULL;
  g_autofree char *score = NULL;
  guint position;

  if (!g_list_store_find (self->series, series, &position))
    return sb_point_words_format_value (series, value, NULL);

  scale = dup_scale (self, position);
  score = sb_words_for_score_on (scale, value);

  /* Translators: the name of a measure and its value, as in "Anxiety 4.2" */
  return g_strdup_printf (_ ("%s %s"), sb_series_get_title (series), score);
}

static void
sb_topic_view_dispose (GObject *object)
{
  SbTopicView *self = SB_TOPIC_VIEW (object);

  if (self->table != NULL)
    clear (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TOPIC_VIEW);
  g_clear_object (&self->series);

  G_OBJECT_CLASS (sb_topic_view_parent_class)->dispose (object);
}

static void
sb_topic_view_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbTopicView *self = SB_TOPIC_VIEW (object);

  switch (prop_id)
    {
    case PROP_HEADING:
      g_value_take_string (value, self->topic != NULL ? sb_topic_words_heading (self->topic) : NULL);
      break;
    case PROP_SUMMARY:
      g_value_take_string (value, self->topic != NULL ? sb_topic_words_summary (self->topic) : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_topic_view_class_init (SbTopicViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sb_topic_view_dispose;
  object_class->get_property = sb_topic_view_get_property;

  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, readable);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SB_TYPE_CHART_LEGEND);
  g_type_ensure (SB_TYPE_DATA_TABLE);
  g_type_ensure (SB_TYPE_TIME_CHART);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-topic-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SbTopicView, chart);
  gtk_widget_class_bind_template_child (widget_class, SbTopicView, legend);
  gtk_widget_class_bind_template_child (widget_class, SbTopicView, table);
}

static void
sb_topic_view_init (SbTopicView *self)
{
  self->series = g_list_store_new (SB_TYPE_SERIES);
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_time_chart_set_value_format (self->chart, format_value, self, NULL);
  sb_time_chart_set_series (self->chart, G_LIST_MODEL (self->series));
  sb_chart_legend_set_series (self->legend, G_LIST_MODEL (self->series));
}

/**
 * sb_topic_view_set_topic:
 * @topic: (nullable): what to show
 */
void
sb_topic_view_set_topic (SbTopicView *self,
                         SbTopic     *topic)
{
  g_return_if_fail (SB_IS_TOPIC_VIEW (self));
  g_return_if_fail (topic == NULL || SB_IS_TOPIC (topic));

  if (self->topic == topic)
    return;

  clear (self);
  self->topic = topic != NULL ? g_object_ref (topic) : NULL;
  if (topic != NULL)
    fill (self);
}
