/* sb-time-layers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-series-layer.h"
#include "sb-stroke.h"
#include "sb-time-layers.h"
#include "sb-time-stop.h"

/* The least that the time axis spans for all there is: some days shall not look
 * like ages. */
#define MIN_SPAN (28 * SB_SECONDS_PER_DAY)

/* By which the chart leads to them. */
#define DATA_KEY "sb-time-layers"

/**
 * SbTimeLayers:
 *
 * What a time chart consists of, and where it stands: a frame, lines for events,
 * a layer for each series, and a lane.
 */
struct _SbTimeLayers
{
  SbChart *chart; /* whose children they are */
  SbTimeViewport *viewport; /* the chart's */
  SbTimeChanged changed;
  GListModel *series; /* (nullable) (element-type SbSeries) */
  GtkWidget *frame;
  GtkWidget *event_lines;
  GtkWidget *lane;
  GPtrArray *layers; /* (element-type SbSeriesLayer), owned by the widget tree */
  GPtrArray *rows;   /* (element-type GtkWidget): the layers, then the lane */

  SbTimeScale scale;
  SbTimePlot plot;
  SbSeriesLayer *banded; /* (nullable): whose band shows where several overlap */
};

/**
 * sb_time_layers_new:
 * @chart: whose children they are to be
 * @viewport: which time @chart shows
 * @changed: to be called when any of them is another
 */
SbTimeLayers *
sb_time_layers_new (SbChart        *chart,
                    SbTimeViewport *viewport,
                    SbTimeChanged   changed)
{
  SbTimeLayers *self;

  g_return_val_if_fail (SB_IS_CHART (chart), NULL);

  self = g_new0 (SbTimeLayers, 1);
  self->chart = chart;
  self->viewport = viewport;
  self->changed = changed;
  self->layers = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();

  g_object_set_data (G_OBJECT (chart), DATA_KEY, self);

  self->frame = sb_time_frame_new ();
  sb_chart_add_child (chart, self->frame);
  self->event_lines = sb_stroke_new ("event-lines", 1);
  sb_stroke_set_dashes (SB_STROKE (self->event_lines), (const float[]) { 2, 4 }, 2);
  sb_chart_add_child (chart, self->event_lines);
  self->lane = sb_time_lane_new ();
  g_signal_connect_object (self->lane, "changed", G_CALLBACK (changed), chart, G_CONNECT_SWAPPED);
  sb_chart_add_child (chart, self->lane);
  g_ptr_array_add (self->rows, self->lane);

  return self;
}

/**
 * sb_time_layers_free:
 *
 * The widgets are the chart's to remove.
 */
void
sb_time_layers_free (SbTimeLayers *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->layers);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * sb_time_layers_get:
 *
 * Returns: (transfer none): of what @chart, a time chart, consists
 */
SbTimeLayers *
sb_time_layers_get (SbChart *chart)
{
  g_return_val_if_fail (SB_IS_CHART (chart), NULL);

  return g_object_get_data (G_OBJECT (chart), DATA_KEY);
}

SbTimeViewport *
sb_time_layers_get_viewport (SbTimeLayers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->viewport;
}

SbTimeFrame *
sb_time_layers_get_frame (SbTimeLayers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return SB_TIME_FRAME (self->frame);
}

SbTimeLane *
sb_time_layers_get_lane (SbTimeLayers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return SB_TIME_LANE (self->lane);
}

/**
 * sb_time_layers_get_rows:
 *
 * Returns: (transfer none) (element-type GtkWidget): what can be walked over
 */
GPtrArray *
sb_time_layers_get_rows (SbTimeLayers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rows;
}

static void
series_changed_cb (SbChart    *chart,
                   guint       position,
                   guint       removed,
                   guint       added,
                   GListModel *series)
{
  SbTimeLayers *self = sb_time_layers_get (chart);

  for (guint i = 0; i < removed; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_steal_index (self->layers, position);

      if (self->banded == layer)
        self->banded = NULL;
      gtk_widget_unparent (GTK_WIDGET (layer));
    }

  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (SbSeries) item = g_list_model_get_item (series, i);
      SbSeriesLayer *layer = sb_series_layer_new (item);

      sb_chart_add_child (chart, GTK_WIDGET (layer));
      g_ptr_array_insert (self->layers, (int) i, layer);
      g_signal_connect_object (layer, "changed", G_CALLBACK (self->changed), chart, G_CONNECT_SWAPPED);
    }

  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_extend (self->rows, self->layers, NULL, NULL);
  g_ptr_array_add (self->rows, self->lane);
  self->changed (chart);
}

/**
 * sb_time_layers_get_series:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_time_layers_get_series (SbTimeLayers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->series;
}

/**
 * sb_time_layers_set_series:
 * @series: (nullable): a live list of [class@Series]
 */
void
sb_time_layers_set_series (SbTimeLayers *self,
                           GListModel   *series)
{
  g_return_if_fail (self != NULL);

  if (self->series != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->series, series_changed_cb, self->chart);
      series_changed_cb (self->chart, 0, self->layers->len, 0, self->series);
    }

  g_set_object (&self->series, series);
  if (series == NULL)
    return;

  g_signal_connect_object (series, "items-changed",
                           G_CALLBACK (series_changed_cb), self->chart, G_CONNECT_SWAPPED);
  series_changed_cb (self->chart, 0, 0, g_list_model_get_n_items (series), series);
}

/* Whether it is measured on the scale at the end side. */
static gboolean
is_at_end (SbTimeLayers  *self,
           SbSeriesLayer *layer)
{
  double minimum, maximum;

  return sb_series_get_range (sb_series_layer_get_series (layer), &minimum, &maximum) && (minimum != self->scale.minimum || maximum != self->scale.maximum);
}

static void
update_end_extent (SbTimeLayers *self)
{
  SbExtent extent = sb_extent_new (G_MAXDOUBLE, -G_MAXDOUBLE);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < self->layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (self->layers, i);
      SbSeries *series = sb_series_layer_get_series (layer);
      double minimum, maximum;

      if (!is_at_end (self, layer))
        continue;

      sb_series_get_range (series, &minimum, &maximum);
      extent.lowest = MIN (extent.lowest, minimum);
      extent.highest = MAX (extent.highest, maximum);
      sb_series_layer_add_extent (layer, &extent);
      g_string_append_printf (titles, "%s%s", titles->len > 0 ? "\n" : "", sb_series_get_title (series));
    }

  sb_time_frame_set_end_extent (SB_TIME_FRAME (self->frame), titles->len > 0 ? &extent : NULL, titles->str);
}

static SbExtent
get_extent (SbTimeLayers *self)
{
  SbExtent extent = sb_extent_new (self->scale.minimum, self->scale.maximum);
  GArray *times = sb_time_lane_get_times (SB_TIME_LANE (self->lane));

  for (guint i = 0; i < self->layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (self->layers, i);
      double lowest = extent.lowest;
      double highest = extent.highest;

      sb_series_layer_add_extent (layer, &extent);
      if (is_at_end (self, layer))
        {
          extent.lowest = lowest;
          extent.highest = highest;
        }
    }
  sb_extent_add_times (&extent, (const double *) (gconstpointer) times->data, times->len, MIN_SPAN);

  return extent;
}

/* Bands that lie over each other tell nothing: then the one shows that belongs
 * to what somebody looks at. */
static void
update_bands (SbTimeLayers *self)
{
  for (guint i = 0; i < self->layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (self->layers, i);
      SbBand band, other_band;
      gboolean shown = TRUE;

      for (guint j = 0; sb_series_layer_get_band (layer, &band) && j < self->layers->len; j++)
        {
          SbSeriesLayer *other = g_ptr_array_index (self->layers, j);
          gboolean yields = layer != self->banded && (other == self->banded || (self->banded == NULL && j < i));

          if (yields && sb_series_layer_get_band (other, &other_band) && sb_band_overlaps (&band, &other_band))
            shown = FALSE;
        }
      sb_series_layer_set_band_shown (layer, shown);
    }
}

/**
 * sb_time_layers_update:
 * @scale: (inout): what the chart has been told, of which it sets whether days
 *   need their year
 *
 * To be called when anything but the view is another, and then
 * sb_time_layers_set_view().
 *
 * Returns: all the time that there is to show
 */
SbTimeRange
sb_time_layers_update (SbTimeLayers *self,
                       SbTimeScale  *scale)
{
  SbExtent extent;

  g_return_val_if_fail (self != NULL, (SbTimeRange) { 0 });
  g_return_val_if_fail (scale != NULL, (SbTimeRange) { 0 });

  self->scale = *scale;
  extent = get_extent (self);
  scale->words.with_year = self->scale.words.with_year = sb_extent_spans_years (&extent);
  sb_extent_pad_time (&extent, MIN_SPAN);
  sb_time_frame_set_extent (SB_TIME_FRAME (self->frame), &extent);
  sb_time_frame_set_lane_height (SB_TIME_FRAME (self->frame), sb_time_lane_get_height (SB_TIME_LANE (self->lane)));
  update_end_extent (self);

  for (guint i = 0; i < self->layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (self->layers, i);

      sb_series_layer_set_words (layer, &self->scale.words, self->scale.max_gap);
    }
  update_bands (self);

  return (SbTimeRange) { extent.first, extent.last };
}

/* Somebody who has come to a point stays near it, whatever time shows. */
static void
keep_focus (SbTimeLayers *self,
            SbTimeStop   *stop)
{
  SbMark *focused = sb_chart_get_focused_mark (self->chart);
  GtkWidget *near;

  if (focused != NULL && gtk_widget_get_child_visible (GTK_WIDGET (focused)))
    return;

  near = GTK_WIDGET (sb_time_rows_get_near (self->rows, stop));
  if (near == NULL || !gtk_widget_grab_focus (near))
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self->chart)), GTK_WIDGET (self->chart));
}

/**
 * sb_time_layers_set_view:
 * @view: the time that shows
 */
void
sb_time_layers_set_view (SbTimeLayers      *self,
                         const SbTimeRange *view)
{
  SbMark *focused;
  SbTimeStop stop;

  g_return_if_fail (self != NULL);
  g_return_if_fail (view != NULL);

  focused = sb_chart_get_focused_mark (self->chart);
  if (focused != NULL)
    sb_time_stop_at_mark (&stop, focused);

  sb_time_frame_set_view (SB_TIME_FRAME (self->frame), view);
  for (guint i = 0; i < self->layers->len; i++)
    sb_series_layer_set_view (g_ptr_array_index (self->layers, i), view);
  sb_time_lane_set_view (SB_TIME_LANE (self->lane), view);

  if (focused != NULL)
    keep_focus (self, &stop);
  gtk_widget_queue_allocate (GTK_WIDGET (self->chart));
}

static void
allocate_lane (SbTimeLayers *self)
{
  SbTimeLane *lane = SB_TIME_LANE (self->lane);

  sb_time_lane_set_axis (lane, &self->plot.time_axis);
  sb_stroke_set_path (SB_STROKE (self->event_lines),
                      sb_time_lane_new_event_lines (lane, self->plot.area.height + self->plot.lane.height));
  gtk_widget_size_allocate (self->event_lines, &self->plot.area, -1);
  gtk_widget_size_allocate (self->lane, &self->plot.lane, -1);
}

void
sb_time_layers_allocate (SbTimeLayers *self,
                         int           width,
                         int           height)
{
  g_return_if_fail (self != NULL);

  self->plot = sb_time_frame_get_plot (SB_TIME_FRAME (self->frame), width, height);
  gtk_widget_size_allocate (self->frame, &(GtkAllocation) { 0, 0, width, height }, -1);

  allocate_lane (self);
  for (guint i = 0; i < self->layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (self->layers, i);
      const SbAxis *value_axis = is_at_end (self, layer) ? &self->plot.end_axis : &self->plot.value_axis;

      sb_series_layer_set_axes (layer, &self->plot.time_axis, value_axis);
      gtk_widget_size_allocate (GTK_WIDGET (layer), &self->plot.area, -1);
    }
}

/**
 * sb_time_layers_get_plot:
 *
 * Returns: (transfer none): as it was last laid out
 */
const SbTimePlot *
sb_time_layers_get_plot (SbTimeLayers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->plot;
}

/**
 * sb_time_layers_pick:
 *
 * Returns: (transfer none) (nullable): the mark nearest to @x and @y of the chart
 *   that is within reach
 */
SbMark *
sb_time_layers_pick (SbTimeLayers *self,
                     double        x,
                     double        y)
{
  SbMark *nearest, *mark;
  double distance = SB_MARK_SIZE;

  g_return_val_if_fail (self != NULL, NULL);

  nearest = sb_mark_pick (sb_time_lane_get_marks (SB_TIME_LANE (self->lane)),
                          GTK_WIDGET (self->chart), x, y, &distance);
  for (guint i = 0; i < self->layers->len; i++)
    {
      mark = sb_series_layer_pick (g_ptr_array_index (self->layers, i),
                                   x - self->plot.area.x, y - self->plot.area.y, &distance);
      if (mark != NULL)
        nearest = mark;
    }

  return nearest;
}

/**
 * sb_time_layers_look:
 * @focused: (nullable): the mark that has the focus
 * @hovered: (nullable): the one under the pointer
 */
void
sb_time_layers_look (SbTimeLayers *self,
                     SbMark       *focused,
                     SbMark       *hovered)
{
  SbMark *mark = hovered != NULL ? hovered : focused;
  GtkWidget *row = mark != NULL ? gtk_widget_get_parent (GTK_WIDGET (mark)) : NULL;

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->layers->len; i++)
    sb_series_marks_settle (sb_series_layer_get_marks (g_ptr_array_index (self->layers, i)), focused, hovered);

  /* The one looked at last keeps its band. */
  if (!SB_IS_SERIES_LAYER (row) || row == GTK_WIDGET (self->banded))
    return;
  self->banded = SB_SERIES_LAYER (row);
  update_bands (self);
}

/**
 * sb_time_layers_is_summarized:
 *
 * Whether any series shows more points than can be told apart.
 */
gboolean
sb_time_layers_is_summarized (SbTimeLayers *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->layers->len; i++)
    {
      if (sb_series_layer_is_summarized (g_ptr_array_index (self->layers, i)))
        return TRUE;
    }

  return FALSE;
}
