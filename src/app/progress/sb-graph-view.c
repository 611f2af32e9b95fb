/* sb-graph-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-chart-legend.h"
#include "sb-chart-menu.h"
#include "sb-chart-voice.h"
#include "sb-graph-view.h"
#include "sb-samples.h"
#include "sb-series.h"
#include "sb-trend.h"

/* In milliseconds. */
#define DESCRIBE_DELAY 150

/**
 * SbGraphView:
 *
 * Whether anything changed in one thing: in words, as a chart and as a table.
 * Another can be shown beside it, to compare them.
 */
struct _SbGraphView
{
  AdwBin parent_instance;

  SbGraph *graph;           /* (nullable) */
  SbGraph *other;           /* (nullable) */
  gboolean with_trends;
  gboolean with_details;
  guint describing; /* a source, or 0 */
  GListStore *lists;        /* of GListModel of SbSeries: those of each graph */
  GtkFlattenListModel *all; /* of SbSeries */

  SbChartLegend *legend;
  GtkLabel *details;
  SbTimeChart *chart;
  SbChartMenu *menu;
  SbDataTable *table;
  SbDataTable *other_table;
};

G_DEFINE_FINAL_TYPE (SbGraphView, sb_graph_view, ADW_TYPE_BIN)

enum
{
  PROP_HEADING = 1,
  PROP_SUMMARY,
  PROP_OTHER_HEADING,
  PROP_OTHER_SUMMARY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbGraph *
get_graph (SbGraphView *self,
           guint        position)
{
  return position == 0 ? self->graph : self->other;
}

static void
show_range (SbGraphView *self)
{
  double lowest, highest;

  sb_graph_get_range (self->graph, &lowest, &highest);
  sb_time_chart_set_range (self->chart, lowest, highest);
}

/* What it means to be up is said where it means the same for both. */
static void
show_direction (SbGraphView *self)
{
  g_autofree char *direction = sb_graph_dup_direction (self->graph);
  g_autofree char *other = self->other != NULL ? sb_graph_dup_direction (self->other) : g_strdup (direction);

  sb_time_chart_set_direction_label (self->chart, g_strcmp0 (direction, other) == 0 ? direction : NULL);
}

/* Through the points of a series; there is none through two. */
static void
show_trend (SbSeries *series)
{
  SbSamples *samples = SB_SAMPLES (sb_series_get_points (series));
  SbTrend trend;

  if (!sb_trend_fit (sb_samples_get_times (samples), sb_samples_get_values (samples), sb_samples_get_n (samples), &trend))
    return;

  sb_series_set_trend (series, &(SbTrendLine) {
                                   .shown = TRUE,
                                   .time0 = trend.intercept_time,
                                   .value0 = trend.intercept_value,
                                   .slope = trend.slope,
                                   .slope_low = trend.slope_low,
                                   .slope_high = trend.slope_high,
                               });
}

/* Each graph is measured on a scale of its own. */
static GListModel *
create_series (SbGraphView *self,
               SbGraph     *graph,
               guint        first_style)
{
  GListModel *list = sb_graph_create_series (graph, first_style, self->other != NULL);
  double lowest, highest;

  sb_graph_get_range (graph, &lowest, &highest);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SbSeries) series = g_list_model_get_item (list, i);

      if (graph == self->other)
        sb_series_set_range (series, lowest, highest);
      /* Four lines are enough to read. */
      if (self->with_trends && self->other == NULL)
        show_trend (series);
    }

  return list;
}

static void
show_series (SbGraphView *self)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *series = create_series (self, self->graph, 0);

  g_ptr_array_add (lists, series);
  if (self->other != NULL)
    g_ptr_array_add (lists, create_series (self, self->other, g_list_model_get_n_items (series)));

  g_list_store_splice (self->lists, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lists)), lists->pdata, lists->len);
}

static void
show_words (SbGraphView *self)
{
  g_autofree char *heading = sb_graph_dup_heading (self->graph);
  g_autofree char *summary = sb_graph_dup_summary (self->graph);
  g_autofree char *dates = sb_graph_dup_dates (self->graph);
  /* Translators: what a chart is of, as in "Anxiety and avoidance over time" */
  g_autofree char *label = g_strdup_printf (_ ("%s over time"), heading);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
  sb_chart_menu_set_words (self->menu, label, dates);
  for (guint prop = 1; prop < N_PROPS; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
describe (SbGraphView *self,
          GPtrArray   *paragraphs,
          guint        position)
{
  g_autoptr (GListModel) list = g_list_model_get_item (G_LIST_MODEL (self->lists), position);
  g_autofree char *summary = sb_graph_dup_summary (get_graph (self, position));
  gint64 from, to;

  /* While it is read, nobody can say that there is nothing. */
  if (*summary == '\0')
    return;

  g_object_get (self->chart, "from", &from, "to", &to, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SbSeries) series = g_list_model_get_item (list, i);
      SbSamples *samples = SB_SAMPLES (sb_series_get_points (series));

      g_ptr_array_add (paragraphs, sb_graph_describe (get_graph (self, position), i, sb_samples_get_times (samples),
                                                      sb_samples_get_values (samples), sb_samples_get_n (samples),
                                                      from < to ? from : 0, from < to ? to : 0));
    }
}

/* Of the time that shows. */
static void
describe_cb (gpointer user_data)
{
  SbGraphView *self = user_data;
  /* Nothing may have been read yet: then it has to have its end all the same. */
  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  g_autofree char *text = NULL;

  self->describing = 0;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lists)); i++)
    describe (self, paragraphs, i);
  text = paragraphs->len > 0 ? g_strjoinv ("\n\n", (char **) paragraphs->pdata) : g_strdup ("");
  gtk_label_set_label (self->details, text);
}

/* Not with every pixel that the chart is dragged by. */
static void
describe_later (SbGraphView *self)
{
  g_assert (SB_IS_GRAPH_VIEW (self));

  if (!self->with_details)
    return;

  g_clear_handle_id (&self->describing, g_source_remove);
  self->describing = g_timeout_add_once (DESCRIBE_DELAY, describe_cb, self);
}

static void
show_table (SbDataTable *table,
            SbGraph     *graph)
{
  g_autofree char *heading = sb_graph_dup_heading (graph);

  sb_data_table_clear (table);
  sb_graph_fill_table (graph, table);
  sb_data_table_set_name (table, heading);
}

static void
show_tables (SbGraphView *self)
{
  show_table (self->table, self->graph);
  if (self->other != NULL)
    show_table (self->other_table, self->other);
}

static void
clear (SbGraphView *self)
{
  g_list_store_remove_all (self->lists);
  sb_data_table_clear (self->table);
  sb_data_table_clear (self->other_table);
}

/* Each point says how it differs from the first, so all of them are new. */
static void
changed_cb (SbGraphView *self)
{
  g_assert (SB_IS_GRAPH_VIEW (self));

  if (self->graph == NULL)
    return;

  show_range (self);
  show_direction (self);
  sb_time_chart_set_max_gap (self->chart, sb_graph_get_max_gap (self->graph));
  show_series (self);
  show_words (self);
  describe_later (self);
}

static void
fill (SbGraphView *self)
{
  clear (self);
  if (self->graph == NULL)
    return;

  show_tables (self);
  changed_cb (self);
}

static char *
format_value (SbSeries *series,
              double    value,
              gpointer  user_data)
{
  SbGraphView *self = user_data;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lists)); i++)
    {
      g_autoptr (GListModel) list = g_list_model_get_item (G_LIST_MODEL (self->lists), i);
      guint position;

      if (g_list_store_find (G_LIST_STORE (list), series, &position))
        {
          g_autofree char *text = sb_graph_format_value (get_graph (self, i), position, value);

          /* Translators: the name of a measure and its value, as in "Anxiety 4.2" */
          return g_strdup_printf (_ ("%s %s"), sb_series_get_title (series), text);
        }
    }

  return sb_point_words_format_value (series, value, NULL);
}

/* A closure of the template. */
static gboolean
has_text (GObject    *object,
          const char *text)
{
  return text != NULL;
}

static void
sb_graph_view_dispose (GObject *object)
{
  SbGraphView *self = SB_GRAPH_VIEW (object);

  if (self->table != NULL)
    {
      sb_graph_view_set_graph (self, NULL);
      sb_graph_view_set_other (self, NULL);
    }
  g_clear_handle_id (&self->describing, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_GRAPH_VIEW);
  g_clear_object (&self->lists);
  g_clear_object (&self->all);

  G_OBJECT_CLASS (sb_graph_view_parent_class)->dispose (object);
}

static void
sb_graph_view_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbGraphView *self = SB_GRAPH_VIEW (object);
  SbGraph *graph = get_graph (self, prop_id == PROP_HEADING || prop_id == PROP_SUMMARY ? 0 : 1);

  switch (prop_id)
    {
    case PROP_HEADING:
    case PROP_OTHER_HEADING:
      g_value_take_string (value, graph != NULL ? sb_graph_dup_heading (graph) : NULL);
      break;
    case PROP_SUMMARY:
    case PROP_OTHER_SUMMARY:
      g_value_take_string (value, graph != NULL ? sb_graph_dup_summary (graph) : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_graph_view_class_init (SbGraphViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sb_graph_view_dispose;
  object_class->get_property = sb_graph_view_get_property;

  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, readable);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, readable);
  properties[PROP_OTHER_HEADING] = g_param_spec_string ("other-heading", NULL, NULL, NULL, readable);
  properties[PROP_OTHER_SUMMARY] = g_param_spec_string ("other-summary", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SB_TYPE_CHART_LEGEND);
  g_type_ensure (SB_TYPE_CHART_MENU);
  g_type_ensure (SB_TYPE_DATA_TABLE);
  g_type_ensure (SB_TYPE_TIME_CHART);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-graph-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SbGraphView, chart);
  gtk_widget_class_bind_template_child (widget_class, SbGraphView, details);
  gtk_widget_class_bind_template_child (widget_class, SbGraphView, legend);
  gtk_widget_class_bind_template_child (widget_class, SbGraphView, menu);
  gtk_widget_class_bind_template_child (widget_class, SbGraphView, other_table);
  gtk_widget_class_bind_template_child (widget_class, SbGraphView, table);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
sb_graph_view_init (SbGraphView *self)
{
  self->lists = g_list_store_new (G_TYPE_LIST_MODEL);
  self->all = gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (self->lists)));
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_time_chart_set_value_format (self->chart, format_value, self, NULL);
  sb_time_chart_set_series (self->chart, G_LIST_MODEL (self->all));
  sb_chart_legend_set_series (self->legend, G_LIST_MODEL (self->all));
  g_signal_connect_object (self->chart, "range-changed", G_CALLBACK (describe_later), self, G_CONNECT_SWAPPED);
  sb_chart_voice_add (self->chart);
  sb_chart_menu_set_chart (self->menu, GTK_WIDGET (self->chart), GTK_WIDGET (self->legend));
}

static void
replace (SbGraphView  *self,
         SbGraph     **place,
         SbGraph      *graph)
{
  if (*place == graph)
    return;

  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, changed_cb, self);
  g_set_object (place, graph);
  if (graph != NULL)
    g_signal_connect_object (graph, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  fill (self);
}

/**
 * sb_graph_view_set_graph:
 * @graph: (nullable): what to show
 */
void
sb_graph_view_set_graph (SbGraphView *self,
                         SbGraph     *graph)
{
  g_return_if_fail (SB_IS_GRAPH_VIEW (self));
  g_return_if_fail (graph == NULL || SB_IS_GRAPH (graph));

  replace (self, &self->graph, graph);
}

/**
 * sb_graph_view_set_other:
 * @other: (nullable): what to show beside it
 */
void
sb_graph_view_set_other (SbGraphView *self,
                         SbGraph     *other)
{
  g_return_if_fail (SB_IS_GRAPH_VIEW (self));
  g_return_if_fail (other == NULL || SB_IS_GRAPH (other));

  replace (self, &self->other, other);
}

/**
 * sb_graph_view_set_with_trends:
 * @with_trends: whether a line shows where each series tends to
 */
void
sb_graph_view_set_with_trends (SbGraphView *self,
                               gboolean     with_trends)
{
  g_return_if_fail (SB_IS_GRAPH_VIEW (self));

  if (self->with_trends == with_trends)
    return;

  self->with_trends = with_trends;
  changed_cb (self);
}

/**
 * sb_graph_view_set_with_details:
 * @with_details: whether sentences below the chart tell of the time that shows
 */
void
sb_graph_view_set_with_details (SbGraphView *self,
                                gboolean     with_details)
{
  g_return_if_fail (SB_IS_GRAPH_VIEW (self));

  self->with_details = with_details;
  gtk_widget_set_visible (GTK_WIDGET (self->details), with_details);
  describe_later (self);
}

/**
 * sb_graph_view_get_chart:
 *
 * Returns: (transfer none): the chart
 */
SbTimeChart *
sb_graph_view_get_chart (SbGraphView *self)
{
  g_return_val_if_fail (SB_IS_GRAPH_VIEW (self), NULL);

  return self->chart;
}
