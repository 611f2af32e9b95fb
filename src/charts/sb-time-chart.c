/* sb-time-chart.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-extent.h"
#include "sb-series-layers.h"
#include "sb-time-chart.h"
#include "sb-time-frame.h"

/* The least that the time axis spans: some days shall not look like ages. */
#define MIN_SPAN (28 * SB_SECONDS_PER_DAY)

/**
 * SbTimeChart:
 *
 * Measures over time: one or more [class@Series], with time along, and a common
 * scale of values upwards.
 *
 * Nothing is drawn that is not known. Points are joined only where
 * [property@TimeChart:max-gap] says so, and there is no trend line. Without
 * points it is an empty grid; what to tell then is the owner's to say, in
 * another page of a stack.
 *
 * The legend is a widget of its own, [class@ChartLegend].
 *
 * It bears thousands of points, but no one can read so many: who has them sums
 * them up first. See [class@SeriesLayer] on which of them have marks.
 *
 * # CSS nodes
 *
 * ```
 * time-chart
 * ├── time-frame   see SbTimeFrame
 * ├── series       one a series; see SbSeriesLayer
 * ╰── tip          see SbTip
 * ```
 *
 * # Shortcuts and gestures
 *
 * See [class@Chart]. From series to series the focus moves to the point nearest
 * in time.
 *
 * # Accessibility
 *
 * A group, to be named and described by its owner, of one list a series, of one
 * item a point: "12 March 2026: anxiety 4.2".
 *
 * # Text direction
 *
 * Where text runs from right to left so does time, and the scale of values
 * stands on the right.
 */
struct _SbTimeChart
{
  SbChart parent_instance;

  GListModel *series; /* (nullable) (element-type SbSeries) */
  double minimum;
  double maximum;
  guint max_gap; /* in days */
  SbPointWords words;
  GDestroyNotify words_destroy;

  GtkWidget *frame;
  GPtrArray *layers; /* (element-type SbSeriesLayer), owned by the widget tree */
};

G_DEFINE_FINAL_TYPE (SbTimeChart, sb_time_chart, SB_TYPE_CHART)

enum
{
  PROP_0,
  PROP_SERIES,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  PROP_MAX_GAP,
  PROP_DIRECTION_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update (SbTimeChart *self)
{
  SbExtent extent = sb_extent_new (self->minimum, self->maximum);

  g_assert (SB_IS_TIME_CHART (self));

  for (guint i = 0; i < self->layers->len; i++)
    sb_series_layer_add_extent (g_ptr_array_index (self->layers, i), &extent);
  self->words.with_year = sb_extent_spans_years (&extent);
  sb_extent_pad_time (&extent, MIN_SPAN);
  sb_time_frame_set_extent (SB_TIME_FRAME (self->frame), &extent);

  for (guint i = 0; i < self->layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (self->layers, i);

      sb_series_layer_set_words (layer, &self->words);
      sb_series_layer_set_max_gap (layer, self->max_gap * SB_SECONDS_PER_DAY);
    }

  sb_chart_update_tip (SB_CHART (self));
}

static void
series_changed_cb (SbTimeChart *self,
                   guint        position,
                   guint        removed,
                   guint        added,
                   GListModel  *series)
{
  g_assert (SB_IS_TIME_CHART (self));

  for (guint i = 0; i < removed; i++)
    gtk_widget_unparent (g_ptr_array_steal_index (self->layers, position));

  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (SbSeries) item = g_list_model_get_item (series, i);
      SbSeriesLayer *layer = sb_series_layer_new (item);

      sb_chart_add_child (SB_CHART (self), GTK_WIDGET (layer));
      g_ptr_array_insert (self->layers, i, layer);
      g_signal_connect_object (layer, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }

  update (self);
}

static void
sb_time_chart_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  gtk_widget_measure (SB_TIME_CHART (widget)->frame, orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static GtkSizeRequestMode
sb_time_chart_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (SB_TIME_CHART (widget)->frame);
}

static void
sb_time_chart_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  SbTimeChart *self = SB_TIME_CHART (widget);
  SbTimePlot plot = sb_time_frame_get_plot (SB_TIME_FRAME (self->frame), width, height);

  gtk_widget_size_allocate (self->frame, &(GtkAllocation) { 0, 0, width, height }, -1);

  for (guint i = 0; i < self->layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (self->layers, i);

      sb_series_layer_set_axes (layer, &plot.time_axis, &plot.value_axis);
      gtk_widget_size_allocate (GTK_WIDGET (layer), &plot.area, -1);
    }

  sb_chart_allocate_tip (SB_CHART (self), width, height);
}

static GPtrArray *
sb_time_chart_list_marks (SbChart *chart)
{
  return sb_series_layers_list_marks (SB_TIME_CHART (chart)->layers);
}

static SbMark *
sb_time_chart_find_mark (SbChart     *chart,
                         SbMark      *from,
                         SbChartMove  move)
{
  return sb_series_layers_find_mark (SB_TIME_CHART (chart)->layers, from, move);
}

static void
clear_value_format (SbTimeChart *self)
{
  if (self->words_destroy != NULL)
    self->words_destroy (self->words.user_data);

  self->words_destroy = NULL;
  self->words.user_data = NULL;
  self->words.format = sb_point_words_format_value;
}

static void
sb_time_chart_dispose (GObject *object)
{
  SbTimeChart *self = SB_TIME_CHART (object);

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_func (self->series, series_changed_cb, self);
  g_clear_object (&self->series);
  g_ptr_array_set_size (self->layers, 0);
  clear_value_format (self);

  G_OBJECT_CLASS (sb_time_chart_parent_class)->dispose (object);
}

static void
sb_time_chart_finalize (GObject *object)
{
  SbTimeChart *self = SB_TIME_CHART (object);

  g_clear_pointer (&self->layers, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_time_chart_parent_class)->finalize (object);
}

static void
sb_time_chart_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbTimeChart *self = SB_TIME_CHART (object);

  switch (prop_id)
    {
    case PROP_SERIES:
      g_value_set_object (value, self->series);
      break;

    case PROP_MINIMUM:
      g_value_set_double (value, self->minimum);
      break;

    case PROP_MAXIMUM:
      g_value_set_double (value, self->maximum);
      break;

    case PROP_MAX_GAP:
      g_value_set_uint (value, self->max_gap);
      break;

    case PROP_DIRECTION_LABEL:
      g_value_set_string (value, sb_time_frame_get_direction_label (SB_TIME_FRAME (self->frame)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_time_chart_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SbTimeChart *self = SB_TIME_CHART (object);

  switch (prop_id)
    {
    case PROP_SERIES:
      sb_time_chart_set_series (self, g_value_get_object (value));
      break;

    case PROP_MINIMUM:
      sb_time_chart_set_range (self, g_value_get_double (value), self->maximum);
      break;

    case PROP_MAXIMUM:
      sb_time_chart_set_range (self, self->minimum, g_value_get_double (value));
      break;

    case PROP_MAX_GAP:
      sb_time_chart_set_max_gap (self, g_value_get_uint (value));
      break;

    case PROP_DIRECTION_LABEL:
      sb_time_chart_set_direction_label (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_time_chart_class_init (SbTimeChartClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  SbChartClass *chart_class = SB_CHART_CLASS (klass);

  object_class->dispose = sb_time_chart_dispose;
  object_class->finalize = sb_time_chart_finalize;
  object_class->get_property = sb_time_chart_get_property;
  object_class->set_property = sb_time_chart_set_property;

  widget_class->get_request_mode = sb_time_chart_get_request_mode;
  widget_class->measure = sb_time_chart_measure;
  widget_class->size_allocate = sb_time_chart_size_allocate;

  chart_class->find_mark = sb_time_chart_find_mark;
  chart_class->list_marks = sb_time_chart_list_marks;

  /**
   * SbTimeChart:series: (nullable)
   *
   * A live list of [class@Series].
   */
  properties[PROP_SERIES] = g_param_spec_object ("series", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * SbTimeChart:minimum:
   *
   * The lowest value of the scale; with values below it, those.
   */
  properties[PROP_MINIMUM] = g_param_spec_double ("minimum", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  /**
   * SbTimeChart:maximum:
   *
   * The highest value of the scale; with values above it, those.
   */
  properties[PROP_MAXIMUM] = g_param_spec_double ("maximum", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 1, flags);

  /**
   * SbTimeChart:max-gap:
   *
   * The most days between two points that a line joins; with 0 no points are
   * joined at all.
   */
  properties[PROP_MAX_GAP] = g_param_spec_uint ("max-gap", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SbTimeChart:direction-label: (nullable)
   *
   * What it means to be up or down, as in "Lower is more secure".
   */
  properties[PROP_DIRECTION_LABEL] = g_param_spec_string ("direction-label", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "time-chart");
}

static void
sb_time_chart_init (SbTimeChart *self)
{
  self->maximum = 1;
  self->layers = g_ptr_array_new ();
  clear_value_format (self);

  self->frame = sb_time_frame_new ();
  sb_chart_add_child (SB_CHART (self), self->frame);

  update (self);
}

GtkWidget *
sb_time_chart_new (void)
{
  return g_object_new (SB_TYPE_TIME_CHART, NULL);
}

/**
 * sb_time_chart_get_series:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_time_chart_get_series (SbTimeChart *self)
{
  g_return_val_if_fail (SB_IS_TIME_CHART (self), NULL);

  return self->series;
}

/**
 * sb_time_chart_set_series:
 * @series: (transfer none) (nullable)
 */
void
sb_time_chart_set_series (SbTimeChart *self,
                          GListModel  *series)
{
  g_return_if_fail (SB_IS_TIME_CHART (self));
  g_return_if_fail (series == NULL || G_IS_LIST_MODEL (series));

  if (self->series == series)
    return;

  if (self->series != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->series, series_changed_cb, self);
      series_changed_cb (self, 0, self->layers->len, 0, self->series);
    }

  g_set_object (&self->series, series);
  if (series != NULL)
    {
      g_signal_connect_object (series, "items-changed",
                               G_CALLBACK (series_changed_cb), self, G_CONNECT_SWAPPED);
      series_changed_cb (self, 0, 0, g_list_model_get_n_items (series), series);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SERIES]);
}

/**
 * sb_time_chart_set_range:
 *
 * Sets the lowest and the highest value of the scale, which values beyond them
 * widen.
 */
void
sb_time_chart_set_range (SbTimeChart *self,
                         double       minimum,
                         double       maximum)
{
  g_return_if_fail (SB_IS_TIME_CHART (self));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->minimum != minimum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINIMUM]);
  if (self->maximum != maximum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAXIMUM]);

  self->minimum = minimum;
  self->maximum = maximum;
  update (self);
  g_object_thaw_notify (G_OBJECT (self));
}

void
sb_time_chart_set_max_gap (SbTimeChart *self,
                           guint        max_gap)
{
  g_return_if_fail (SB_IS_TIME_CHART (self));

  if (self->max_gap == max_gap)
    return;

  self->max_gap = max_gap;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAX_GAP]);
}

/**
 * sb_time_chart_set_direction_label:
 * @direction_label: (nullable)
 */
void
sb_time_chart_set_direction_label (SbTimeChart *self,
                                   const char  *direction_label)
{
  g_return_if_fail (SB_IS_TIME_CHART (self));

  if (sb_time_frame_set_direction_label (SB_TIME_FRAME (self->frame), direction_label))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRECTION_LABEL]);
}

/**
 * sb_time_chart_set_value_format:
 * @format: (nullable) (scope notified) (closure user_data) (destroy destroy):
 *   names values; %NULL for the title of the series and one decimal
 */
void
sb_time_chart_set_value_format (SbTimeChart    *self,
                                SbValueFormat   format,
                                gpointer        user_data,
                                GDestroyNotify  destroy)
{
  g_return_if_fail (SB_IS_TIME_CHART (self));

  clear_value_format (self);
  if (format != NULL)
    {
      self->words.format = format;
      self->words.user_data = user_data;
      self->words_destroy = destroy;
    }

  update (self);
}
