/* sb-rating-graph.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-chart-point.h"
#include "sb-rating-graph.h"
#include "sb-samples.h"
#include "sb-series.h"
#include "sb-words.h"

/* Check-ins further apart are not joined: nobody knows what was between. */
#define MAX_GAP_DAYS 14

#define SECONDS_PER_DAY (24.0 * 60 * 60)

/**
 * SbRatingGraph:
 *
 * How one thing was rated in check-ins, over time. There may be very many:
 * they are read without waiting for them, when somebody first looks.
 */
struct _SbRatingGraph
{
  SbGraph parent_instance;

  SbStore *store;
  char *name;
  SbTracker *tracker; /* (nullable): NULL for what everybody is asked */
  char **steps;

  gboolean wanted;
  guint updating;        /* a source, or 0 */
  GCancellable *loading; /* (nullable) */
  SbSamples *samples;
};

G_DEFINE_FINAL_TYPE (SbRatingGraph, sb_rating_graph, SB_TYPE_GRAPH)

static const char *
get_title (SbRatingGraph *self)
{
  return self->tracker != NULL ? sb_tracker_get_title (self->tracker) : sb_check_in_words_for_scale (self->name);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SbRatingGraph) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SbRatings) ratings = sb_store_read_ratings_finish (SB_STORE (source), result, &error);

  if (ratings != NULL)
    {
      g_clear_object (&self->loading);
      sb_samples_replace (self->samples, (double *) ratings->times->data, (double *) ratings->values->data,
                          ratings->times->len);
      sb_graph_changed (SB_GRAPH (self));
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("Ratings could not be read: %s", error->message);
}

static void
load (SbRatingGraph *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (!sb_store_is_open (self->store))
    return;

  self->loading = g_cancellable_new ();
  sb_store_read_ratings_async (self->store, self->name, 0, 0, self->loading, loaded_cb, g_object_ref (self));
}

static SbSamples *
get_samples (SbRatingGraph *self)
{
  if (!self->wanted)
    {
      self->wanted = TRUE;
      load (self);
    }

  return self->samples;
}

static char *
sb_rating_graph_dup_title (SbGraph *graph)
{
  /* Translators: something that was asked in check-ins, such as “Mood” */
  return g_strdup_printf (_ ("Check-ins: %s"), get_title (SB_RATING_GRAPH (graph)));
}

static char *
sb_rating_graph_dup_heading (SbGraph *graph)
{
  return g_strdup (get_title (SB_RATING_GRAPH (graph)));
}

static char *
sb_rating_graph_dup_summary (SbGraph *graph)
{
  SbRatingGraph *self = SB_RATING_GRAPH (graph);
  guint n = sb_samples_get_n (get_samples (self));

  if (n == 0)
    return g_strdup (self->loading != NULL ? "" : _ ("Not rated yet."));

  return g_strdup_printf (ngettext ("Rated in %u check-in.", "Rated in %u check-ins.", n), n);
}

static char *
sb_rating_graph_dup_direction (SbGraph *graph)
{
  SbRatingGraph *self = SB_RATING_GRAPH (graph);

  /* Translators: the ends of a scale of five steps, in words */
  return g_strdup_printf (_ ("1: %s, 5: %s"), self->steps[0], self->steps[SB_CHECK_IN_N_STEPS - 1]);
}

static char *
sb_rating_graph_dup_dates (SbGraph *graph)
{
  SbSamples *samples = get_samples (SB_RATING_GRAPH (graph));
  guint n = sb_samples_get_n (samples);
  const double *times = sb_samples_get_times (samples);
  g_autoptr (GDateTime) first = n > 0 ? g_date_time_new_from_unix_utc ((gint64) times[0]) : NULL;
  g_autoptr (GDateTime) last = n > 0 ? g_date_time_new_from_unix_utc ((gint64) times[n - 1]) : NULL;

  return n > 0 ? sb_graph_join_dates (first, last) : NULL;
}

static void
sb_rating_graph_get_range (SbGraph *graph,
                           double  *lowest,
                           double  *highest)
{
  *lowest = 1;
  *highest = SB_CHECK_IN_N_STEPS;
}

static guint
sb_rating_graph_get_max_gap (SbGraph *graph)
{
  return MAX_GAP_DAYS;
}

static GListModel *
sb_rating_graph_create_series (SbGraph  *graph,
                               guint     first_style,
                               gboolean  titled)
{
  SbRatingGraph *self = SB_RATING_GRAPH (graph);
  GListStore *list = g_list_store_new (SB_TYPE_SERIES);
  g_autofree char *title = titled ? sb_rating_graph_dup_title (graph) : sb_rating_graph_dup_heading (graph);
  g_autofree char *style_class = sb_graph_name_style (first_style);
  g_autoptr (SbSeries) series = sb_series_new (title, style_class, G_LIST_MODEL (get_samples (self)));

  g_list_store_append (list, series);

  return G_LIST_MODEL (list);
}

/* Nobody says which way is better, nor what is more than chance. */
static void
sb_rating_graph_get_measure (SbGraph        *graph,
                             guint           position,
                             SbGraphMeasure *measure)
{
  measure->title = sb_rating_graph_dup_heading (graph);
  measure->scale.reliable_change = NAN;
  measure->scale.better = SB_SERIES_BETTER_UNKNOWN;
  measure->scale.longest_gap = MAX_GAP_DAYS * SECONDS_PER_DAY;
}

static char *
sb_rating_graph_format_value (SbGraph *graph,
                              guint    position,
                              double   value)
{
  SbRatingGraph *self = SB_RATING_GRAPH (graph);
  int step = (int) value;

  if (value != step || step < 1 || step > SB_CHECK_IN_N_STEPS)
    return sb_words_for_score (value);

  /* Translators: a step of a scale, and what it means */
  return g_strdup_printf (_ ("%d (%s)"), step, self->steps[step - 1]);
}

static char *
show_time (gpointer point,
           gpointer user_data)
{
  g_autofree char *day = sb_words_for_day (sb_chart_point_get_time (point));
  g_autofree char *time = sb_check_in_words_for_time (sb_chart_point_get_time (point));

  /* Translators: a day, then a time of day */
  return g_strdup_printf (_ ("%s, %s"), day, time);
}

static char *
copy_time (gpointer point,
           gpointer user_data)
{
  return g_date_time_format (sb_chart_point_get_time (point), "%Y-%m-%d %H:%M");
}

static int
compare_times (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return g_date_time_compare (sb_chart_point_get_time ((SbChartPoint *) a), sb_chart_point_get_time ((SbChartPoint *) b));
}

static char *
show_value (gpointer point,
            gpointer graph)
{
  return sb_rating_graph_format_value (graph, 0, sb_chart_point_get_value (point));
}

static char *
copy_value (gpointer point,
            gpointer graph)
{
  return g_strdup_printf ("%g", sb_chart_point_get_value (point));
}

static int
compare_values (gconstpointer a,
                gconstpointer b,
                gpointer      graph)
{
  double first = sb_chart_point_get_value ((SbChartPoint *) a);
  double second = sb_chart_point_get_value ((SbChartPoint *) b);

  return (first > second) - (first < second);
}

static void
sb_rating_graph_fill_table (SbGraph     *graph,
                            SbDataTable *table)
{
  SbRatingGraph *self = SB_RATING_GRAPH (graph);

  sb_data_table_add_column (table, &(SbDataColumn) { _ ("When"), show_time, copy_time, compare_times }, NULL, NULL);
  sb_data_table_add_column (table, &(SbDataColumn) { get_title (self), show_value, copy_value, compare_values },
                            g_object_ref (self), g_object_unref);
  sb_data_table_set_rows (table, G_LIST_MODEL (get_samples (self)));
}

static void
sb_rating_graph_dispose (GObject *object)
{
  SbRatingGraph *self = SB_RATING_GRAPH (object);

  g_clear_handle_id (&self->updating, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->samples);
  g_clear_object (&self->store);
  g_clear_object (&self->tracker);

  G_OBJECT_CLASS (sb_rating_graph_parent_class)->dispose (object);
}

static void
sb_rating_graph_finalize (GObject *object)
{
  SbRatingGraph *self = SB_RATING_GRAPH (object);

  g_free (self->name);
  g_strfreev (self->steps);

  G_OBJECT_CLASS (sb_rating_graph_parent_class)->finalize (object);
}

static void
sb_rating_graph_class_init (SbRatingGraphClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbGraphClass *graph_class = SB_GRAPH_CLASS (klass);

  object_class->dispose = sb_rating_graph_dispose;
  object_class->finalize = sb_rating_graph_finalize;

  graph_class->create_series = sb_rating_graph_create_series;
  graph_class->dup_dates = sb_rating_graph_dup_dates;
  graph_class->dup_direction = sb_rating_graph_dup_direction;
  graph_class->dup_heading = sb_rating_graph_dup_heading;
  graph_class->dup_summary = sb_rating_graph_dup_summary;
  graph_class->dup_title = sb_rating_graph_dup_title;
  graph_class->fill_table = sb_rating_graph_fill_table;
  graph_class->format_value = sb_rating_graph_format_value;
  graph_class->get_max_gap = sb_rating_graph_get_max_gap;
  graph_class->get_measure = sb_rating_graph_get_measure;
  graph_class->get_range = sb_rating_graph_get_range;
}

static void
sb_rating_graph_init (SbRatingGraph *self)
{
  self->samples = sb_samples_new (NULL, NULL, 0);
}

/**
 * sb_rating_graph_new:
 * @store: what the person did
 * @name: what was rated
 * @tracker: (nullable): the same, if it is a scale of the person's own
 *
 * Returns: (transfer full): how it was rated over time
 */
SbGraph *
sb_rating_graph_new (SbStore    *store,
                     const char *name,
                     SbTracker  *tracker)
{
  SbRatingGraph *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (SB_TYPE_RATING_GRAPH, NULL);
  self->store = g_object_ref (store);
  self->name = g_strdup (name);
  self->tracker = tracker != NULL ? g_object_ref (tracker) : NULL;
  self->steps = sb_check_in_words_list_steps (name, tracker);

  return SB_GRAPH (self);
}

static void
update_cb (gpointer user_data)
{
  SbRatingGraph *self = user_data;

  self->updating = 0;
  load (self);
}

/**
 * sb_rating_graph_update:
 *
 * Tells that there may be other check-ins than before. Many changes that come
 * together are read once.
 */
void
sb_rating_graph_update (SbRatingGraph *self)
{
  g_return_if_fail (SB_IS_RATING_GRAPH (self));

  if (self->wanted && self->updating == 0)
    self->updating = g_idle_add_once (update_cb, self);
}
