/* sb-topic-graph.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-samples.h"
#include "sb-series.h"
#include "sb-topic-graph.h"
#include "sb-topic-words.h"
#include "sb-words.h"

/* Results further apart than so many retakes are not joined: nobody knows
 * what was between. */
#define GAP_RETAKES 3

/* Where an instrument does not say when to retake it. */
#define USUAL_RETAKE_DAYS 28

#define SECONDS_PER_DAY (24.0 * 60 * 60)

/**
 * SbTopicGraph:
 *
 * The results of a topic over time: a series for each of its scales.
 */
struct _SbTopicGraph
{
  SbGraph parent_instance;

  SbTopic *topic;
};

G_DEFINE_FINAL_TYPE (SbTopicGraph, sb_topic_graph, SB_TYPE_GRAPH)

static GListModel *
get_scales (SbTopicGraph *self)
{
  return sb_instrument_get_scales (sb_topic_get_instrument (self->topic));
}

static char *
sb_topic_graph_dup_title (SbGraph *graph)
{
  return sb_topic_dup_title (SB_TOPIC_GRAPH (graph)->topic);
}

static char *
sb_topic_graph_dup_heading (SbGraph *graph)
{
  return sb_topic_words_heading (SB_TOPIC_GRAPH (graph)->topic);
}

static char *
sb_topic_graph_dup_summary (SbGraph *graph)
{
  return sb_topic_words_summary (SB_TOPIC_GRAPH (graph)->topic);
}

static char *
sb_topic_graph_dup_direction (SbGraph *graph)
{
  return sb_topic_words_direction (SB_TOPIC_GRAPH (graph)->topic);
}

static GDateTime *
get_completed (gconstpointer result)
{
  return sb_assessment_get_completed (sb_result_get_assessment ((SbResult *) result));
}

static char *
sb_topic_graph_dup_dates (SbGraph *graph)
{
  GListModel *results = sb_topic_get_results (SB_TOPIC_GRAPH (graph)->topic);
  guint n_results = g_list_model_get_n_items (results);
  g_autoptr (SbResult) first = g_list_model_get_item (results, 0);
  g_autoptr (SbResult) last = n_results > 0 ? g_list_model_get_item (results, n_results - 1) : NULL;

  return last != NULL ? sb_graph_join_dates (get_completed (first), get_completed (last)) : NULL;
}

static void
sb_topic_graph_get_range (SbGraph *graph,
                          double  *lowest,
                          double  *highest)
{
  GListModel *scales = get_scales (SB_TOPIC_GRAPH (graph));

  *lowest = G_MAXDOUBLE;
  *highest = -G_MAXDOUBLE;
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      *lowest = MIN (*lowest, sb_scale_get_lowest_score (scale));
      *highest = MAX (*highest, sb_scale_get_highest_score (scale));
    }
}

static guint
sb_topic_graph_get_max_gap (SbGraph *graph)
{
  guint retake_days = sb_instrument_get_retake_after (sb_topic_get_instrument (SB_TOPIC_GRAPH (graph)->topic));

  return GAP_RETAKES * (retake_days > 0 ? retake_days : USUAL_RETAKE_DAYS);
}

/* Which result each sample is of. */
typedef struct
{
  SbTopic *topic;
  SbScale *scale;
  GPtrArray *results; /* (element-type SbResult) */
} Labels;

static void
labels_free (gpointer data)
{
  Labels *labels = data;

  g_object_unref (labels->topic);
  g_object_unref (labels->scale);
  g_ptr_array_unref (labels->results);
  g_free (labels);
}

static char *
label_sample (SbSamples *samples,
              guint      position,
              gpointer   user_data)
{
  Labels *labels = user_data;

  return sb_topic_words_since_first (labels->topic, g_ptr_array_index (labels->results, position), labels->scale);
}

static SbSamples *
create_samples (SbTopicGraph *self,
                SbScale      *scale)
{
  GListModel *results = sb_topic_get_results (self->topic);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  Labels *labels = g_new (Labels, 1);
  SbSamples *samples;

  labels->topic = g_object_ref (self->topic);
  labels->scale = g_object_ref (scale);
  labels->results = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr (SbResult) result = g_list_model_get_item (results, i);
      SbScore score = sb_result_get_score (result, sb_scale_get_id (scale));
      double time = g_date_time_to_unix (get_completed (result));

      if (!sb_score_is_scored (&score))
        continue;

      g_array_append_val (times, time);
      g_array_append_val (values, score.value);
      g_ptr_array_add (labels->results, g_steal_pointer (&result));
    }

  samples = sb_samples_new ((double *) times->data, (double *) values->data, times->len);
  sb_samples_set_label_func (samples, label_sample, labels, labels_free);

  return samples;
}

static SbSeries *
create_one_series (SbTopicGraph *self,
                   SbScale      *scale,
                   guint         style,
                   gboolean      titled)
{
  g_autofree char *name = titled ? sb_topic_dup_title (self->topic) : NULL;
  /* Translators: a questionnaire, and one of its scales */
  g_autofree char *title = titled ? g_strdup_printf (_ ("%s: %s"), name, sb_scale_get_title (scale))
                                  : g_strdup (sb_scale_get_title (scale));
  g_autofree char *style_class = sb_graph_name_style (style);
  g_autoptr (SbSamples) samples = create_samples (self, scale);
  SbSeries *series = sb_series_new (title, style_class, G_LIST_MODEL (samples));

  if (!sb_instrument_is_for_trend (sb_topic_get_instrument (self->topic)))
    sb_series_set_band (series, sb_reliable_change (sb_scale_get_standard_error (scale)));
  sb_series_set_band_label (series, _ ("no reliable change"));

  return series;
}

static GListModel *
sb_topic_graph_create_series (SbGraph  *graph,
                              guint     first_style,
                              gboolean  titled)
{
  SbTopicGraph *self = SB_TOPIC_GRAPH (graph);
  GListModel *scales = get_scales (self);
  GListStore *list = g_list_store_new (SB_TYPE_SERIES);

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      g_autoptr (SbSeries) series = create_one_series (self, scale, first_style + i, titled);

      g_list_store_append (list, series);
    }

  return G_LIST_MODEL (list);
}

static void
sb_topic_graph_get_measure (SbGraph        *graph,
                            guint           position,
                            SbGraphMeasure *measure)
{
  SbTopicGraph *self = SB_TOPIC_GRAPH (graph);
  g_autoptr (SbScale) scale = g_list_model_get_item (get_scales (self), position);
  gboolean judged = !sb_instrument_is_for_trend (sb_topic_get_instrument (self->topic));

  measure->title = g_strdup (sb_scale_get_title (scale));
  measure->higher = g_strdup (sb_scale_get_higher (scale));
  measure->scale.reliable_change = judged ? sb_reliable_change (sb_scale_get_standard_error (scale)) : NAN;
  measure->scale.better = sb_scale_get_higher_is_better (scale) ? SB_SERIES_BETTER_HIGHER : SB_SERIES_BETTER_LOWER;
  measure->scale.longest_gap = sb_topic_graph_get_max_gap (graph) * SECONDS_PER_DAY;
}

static char *
sb_topic_graph_format_value (SbGraph *graph,
                             guint    position,
                             double   value)
{
  g_autoptr (SbScale) scale = g_list_model_get_item (get_scales (SB_TOPIC_GRAPH (graph)), position);

  return sb_words_for_score_on (scale, value);
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
sb_topic_graph_fill_table (SbGraph     *graph,
                           SbDataTable *table)
{
  SbTopicGraph *self = SB_TOPIC_GRAPH (graph);
  GListModel *scales = get_scales (self);

  sb_data_table_add_column (table, &(SbDataColumn) { _ ("Day"), show_day, copy_day, compare_days }, NULL, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      SbScale *scale = g_list_model_get_item (scales, i);

      sb_data_table_add_column (table,
                                &(SbDataColumn) { sb_scale_get_title (scale), show_score, copy_score, compare_scores },
                                scale, g_object_unref);
    }
  sb_data_table_set_rows (table, sb_topic_get_results (self->topic));
}

static void
sb_topic_graph_dispose (GObject *object)
{
  g_clear_object (&SB_TOPIC_GRAPH (object)->topic);

  G_OBJECT_CLASS (sb_topic_graph_parent_class)->dispose (object);
}

static void
sb_topic_graph_class_init (SbTopicGraphClass *klass)
{
  SbGraphClass *graph_class = SB_GRAPH_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_topic_graph_dispose;

  graph_class->create_series = sb_topic_graph_create_series;
  graph_class->dup_dates = sb_topic_graph_dup_dates;
  graph_class->dup_direction = sb_topic_graph_dup_direction;
  graph_class->dup_heading = sb_topic_graph_dup_heading;
  graph_class->dup_summary = sb_topic_graph_dup_summary;
  graph_class->dup_title = sb_topic_graph_dup_title;
  graph_class->fill_table = sb_topic_graph_fill_table;
  graph_class->format_value = sb_topic_graph_format_value;
  graph_class->get_max_gap = sb_topic_graph_get_max_gap;
  graph_class->get_measure = sb_topic_graph_get_measure;
  graph_class->get_range = sb_topic_graph_get_range;
}

static void
sb_topic_graph_init (SbTopicGraph *self)
{
}

/**
 * sb_topic_graph_new:
 * @topic: what it shows
 *
 * Returns: (transfer full): its results over time
 */
SbGraph *
sb_topic_graph_new (SbTopic *topic)
{
  SbTopicGraph *self;

  g_return_val_if_fail (SB_IS_TOPIC (topic), NULL);

  self = g_object_new (SB_TYPE_TOPIC_GRAPH, NULL);
  self->topic = g_object_ref (topic);
  g_signal_connect_object (sb_topic_get_results (topic), "items-changed",
                           G_CALLBACK (sb_graph_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (topic, "notify::title", G_CALLBACK (sb_graph_changed), self, G_CONNECT_SWAPPED);

  return SB_GRAPH (self);
}
