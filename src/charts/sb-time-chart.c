/* sb-time-chart.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time-chart.h"
#include "sb-time-gestures.h"
#include "sb-time-layers.h"
#include "sb-time-walk.h"

#define SECONDS_PER_DAY (24.0 * 60 * 60)

/**
 * SbTimeChart:
 *
 * Measures over time: one or more [class@Series], with time along, and a common
 * scale of values upwards; those with a range of their own have a second scale at
 * the end side. What happened meanwhile stands in a lane below
 * ([class@TimeMark]).
 *
 * Nothing is drawn that is not known. Points are joined only where
 * [property@TimeChart:max-gap] says so, and a trend is drawn only where a series
 * has one. Without points it is an empty grid; what to tell then is the owner's
 * to say, in another page of a stack. Of bands that lie over each other, one
 * shows: that of the series looked at last.
 *
 * The legend is a widget of its own, [class@ChartLegend]. On how a chart bears a
 * hundred thousand points, see [class@SeriesLayer].
 *
 * # CSS nodes
 *
 * ```
 * time-chart
 * ├── time-frame
 * ├── event-lines
 * ├── time-lane
 * ├── series       one a series; see SbSeriesLayer
 * ╰── tip
 * ```
 *
 * # Shortcuts and gestures
 *
 * See [class@Chart]. From series to series, and to the lane, the focus moves to
 * what is nearest in time; a walk past the edge brings along what is there. Which
 * time shows is changed by
 *
 * - dragging, and scrolling along
 * - Ctrl+Left and Ctrl+Right: by a quarter
 * - pinching, Ctrl and scrolling, Ctrl+Plus and Ctrl+Minus: closer and wider
 * - Ctrl+0: all
 *
 * It never moves on its own, so there is no motion to reduce.
 *
 * # Accessibility
 *
 * A group, to be named and described by its owner, of one list a series, of one
 * item a point: "12 March 2026: anxiety 4.2", with what there is to say of it, or
 * how it differs from the one before.
 *
 * # Text direction
 *
 * Where text runs from right to left so does time, and the scales of values
 * change sides.
 */
struct _SbTimeChart
{
  SbChart parent_instance;

  guint max_gap; /* in days */
  SbTimeScale scale;
  SbTimeViewport *viewport;
  SbTimeLayers *layers;
  gboolean summarized;
};

G_DEFINE_FINAL_TYPE (SbTimeChart, sb_time_chart, SB_TYPE_CHART)

enum
{
  PROP_0,
  PROP_SERIES,
  PROP_MARKS,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  PROP_MAX_GAP,
  PROP_DIRECTION_LABEL,
  PROP_FROM,
  PROP_TO,
  PROP_SUMMARIZED,
  N_PROPS
};

enum
{
  SIGNAL_RANGE_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];
static GParamSpec *properties[N_PROPS];

static void
update_view (SbTimeChart *self)
{
  SbTimeRange view = sb_time_viewport_get_shown (self->viewport);
  gboolean summarized;

  sb_time_layers_set_view (self->layers, &view);
  sb_chart_update_tip (SB_CHART (self));

  summarized = sb_time_layers_is_summarized (self->layers);
  if (self->summarized == summarized)
    return;
  self->summarized = summarized;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARIZED]);
}

static void
update (SbTimeChart *self)
{
  SbTimeRange points;

  self->scale.max_gap = self->max_gap * SECONDS_PER_DAY;
  points = sb_time_layers_update (self->layers, &self->scale);
  sb_time_viewport_set_points (self->viewport, &points);
  update_view (self);
}

static void
layers_changed_cb (SbChart *chart)
{
  g_assert (SB_IS_TIME_CHART (chart));

  update (SB_TIME_CHART (chart));
}

static void
viewport_changed_cb (SbTimeChart *self)
{
  SbTimeRange view;

  g_assert (SB_IS_TIME_CHART (self));

  update_view (self);

  view = sb_time_viewport_get_shown (self->viewport);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FROM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TO]);
  g_signal_emit (self, signals[SIGNAL_RANGE_CHANGED], 0, (gint64) view.from, (gint64) view.to);
}

static void
sb_time_chart_dispose (GObject *object)
{
  SbTimeChart *self = SB_TIME_CHART (object);

  sb_time_layers_set_series (self->layers, NULL);
  sb_point_words_set_format (&self->scale.words, NULL, NULL, NULL);

  G_OBJECT_CLASS (sb_time_chart_parent_class)->dispose (object);
}

static void
sb_time_chart_finalize (GObject *object)
{
  SbTimeChart *self = SB_TIME_CHART (object);

  g_clear_pointer (&self->layers, sb_time_layers_free);
  g_clear_object (&self->viewport);

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
      g_value_set_object (value, sb_time_chart_get_series (self));
      break;
    case PROP_MARKS:
      g_value_set_object (value, sb_time_chart_get_marks (self));
      break;
    case PROP_MINIMUM:
      g_value_set_double (value, self->scale.minimum);
      break;
    case PROP_MAXIMUM:
      g_value_set_double (value, self->scale.maximum);
      break;
    case PROP_MAX_GAP:
      g_value_set_uint (value, self->max_gap);
      break;
    case PROP_DIRECTION_LABEL:
      g_value_set_string (value, sb_time_frame_get_direction_label (sb_time_layers_get_frame (self->layers)));
      break;
    case PROP_FROM:
      g_value_set_int64 (value, sb_time_viewport_get_from (self->viewport));
      break;
    case PROP_TO:
      g_value_set_int64 (value, sb_time_viewport_get_to (self->viewport));
      break;
    case PROP_SUMMARIZED:
      g_value_set_boolean (value, self->summarized);
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
    case PROP_MARKS:
      sb_time_chart_set_marks (self, g_value_get_object (value));
      break;
    case PROP_MINIMUM:
      sb_time_chart_set_range (self, g_value_get_double (value), self->scale.maximum);
      break;
    case PROP_MAXIMUM:
      sb_time_chart_set_range (self, self->scale.minimum, g_value_get_double (value));
      break;
    case PROP_MAX_GAP:
      sb_time_chart_set_max_gap (self, g_value_get_uint (value));
      break;
    case PROP_DIRECTION_LABEL:
      sb_time_chart_set_direction_label (self, g_value_get_string (value));
      break;
    case PROP_FROM:
      sb_time_viewport_show (self->viewport, g_value_get_int64 (value), sb_time_viewport_get_to (self->viewport));
      break;
    case PROP_TO:
      sb_time_viewport_show (self->viewport, sb_time_viewport_get_from (self->viewport), g_value_get_int64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /* A live list of SbSeries, or nothing. */
  properties[PROP_SERIES] = g_param_spec_object ("series", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /* A live list of SbTimeMark, or nothing. */
  properties[PROP_MARKS] = g_param_spec_object ("marks", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /* The lowest value of the scale; with values below it, those. */
  properties[PROP_MINIMUM] = g_param_spec_double ("minimum", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /* The highest value of the scale; with values above it, those. */
  properties[PROP_MAXIMUM] = g_param_spec_double ("maximum", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 1, flags);
  /* The most days between two points that a line joins; with 0 no points are joined at all. */
  properties[PROP_MAX_GAP] = g_param_spec_uint ("max-gap", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /* What it means to be up or down, as in "Lower is more secure". */
  properties[PROP_DIRECTION_LABEL] = g_param_spec_string ("direction-label", NULL, NULL, NULL, flags);
  /* From when it shows, in seconds of Unix time; unless that is before "to", all. */
  properties[PROP_FROM] = g_param_spec_int64 ("from", NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  /* Until when. */
  properties[PROP_TO] = g_param_spec_int64 ("to", NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  /* Whether more points show than can be told apart, so that it shows their mean and extremes instead. */
  properties[PROP_SUMMARIZED] = g_param_spec_boolean ("summarized", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_time_chart_class_init (SbTimeChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sb_time_chart_dispose;
  object_class->finalize = sb_time_chart_finalize;
  object_class->get_property = sb_time_chart_get_property;
  object_class->set_property = sb_time_chart_set_property;

  sb_time_walk_install (SB_CHART_CLASS (klass));
  install_properties (object_class);

  /**
   * SbTimeChart::range-changed:
   * @from: in seconds of Unix time
   * @to: in seconds of Unix time
   *
   * Another time shows, by whomever that was wished. Who has given but a part of
   * the points may now bring those that are missing.
   */
  signals[SIGNAL_RANGE_CHANGED] = g_signal_new ("range-changed",
                                                G_TYPE_FROM_CLASS (klass),
                                                G_SIGNAL_RUN_LAST,
                                                0, NULL, NULL, NULL,
                                                G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT64);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "time-chart");
}

static void
sb_time_chart_init (SbTimeChart *self)
{
  self->scale.maximum = 1;
  sb_point_words_set_format (&self->scale.words, NULL, NULL, NULL);
  self->viewport = sb_time_viewport_new ();
  self->layers = sb_time_layers_new (SB_CHART (self), self->viewport, layers_changed_cb);
  g_signal_connect_object (self->viewport, "changed", G_CALLBACK (viewport_changed_cb), self, G_CONNECT_SWAPPED);
  sb_time_gestures_add (SB_CHART (self), self->layers, self->viewport);

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

  return sb_time_layers_get_series (self->layers);
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

  if (sb_time_layers_get_series (self->layers) == series)
    return;

  sb_time_layers_set_series (self->layers, series);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SERIES]);
}

/**
 * sb_time_chart_get_marks:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_time_chart_get_marks (SbTimeChart *self)
{
  g_return_val_if_fail (SB_IS_TIME_CHART (self), NULL);

  return sb_time_lane_get_model (sb_time_layers_get_lane (self->layers));
}

/**
 * sb_time_chart_set_marks:
 * @marks: (nullable): a live list of [class@TimeMark], in any order; where they
 *   are very many, [class@TimeMarks]
 */
void
sb_time_chart_set_marks (SbTimeChart *self,
                         GListModel  *marks)
{
  g_return_if_fail (SB_IS_TIME_CHART (self));
  g_return_if_fail (marks == NULL || G_IS_LIST_MODEL (marks));

  if (sb_time_chart_get_marks (self) == marks)
    return;

  sb_time_lane_set_model (sb_time_layers_get_lane (self->layers), marks);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARKS]);
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
  if (self->scale.minimum != minimum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINIMUM]);
  if (self->scale.maximum != maximum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAXIMUM]);
  self->scale.minimum = minimum;
  self->scale.maximum = maximum;
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

  if (sb_time_frame_set_direction_label (sb_time_layers_get_frame (self->layers), direction_label))
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

  sb_point_words_set_format (&self->scale.words, format, user_data, destroy);
  update (self);
}

/**
 * sb_time_chart_show_range:
 * @from: in seconds of Unix time
 * @to: in seconds of Unix time; not after @from for all
 */
void
sb_time_chart_show_range (SbTimeChart *self,
                          gint64       from,
                          gint64       to)
{
  g_return_if_fail (SB_IS_TIME_CHART (self));

  sb_time_viewport_show (self->viewport, from, to);
}

gboolean
sb_time_chart_is_summarized (SbTimeChart *self)
{
  g_return_val_if_fail (SB_IS_TIME_CHART (self), FALSE);

  return self->summarized;
}

/**
 * sb_time_chart_get_viewport:
 *
 * Returns: (transfer none): which time shows, to pan and zoom
 */
SbTimeViewport *
sb_time_chart_get_viewport (SbTimeChart *self)
{
  g_return_val_if_fail (SB_IS_TIME_CHART (self), NULL);

  return self->viewport;
}
