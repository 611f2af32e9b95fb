/* sb-series.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-series.h"

/**
 * SbSeries:
 *
 * One measure over time: a name for it, a live list of its points, how far a
 * point must be from the first one to tell of anything but noise (the band), and
 * where it all leads, if that is known (the trend). What is measured in another
 * unit than the rest has a range of its own.
 *
 * The style class chooses color, marker and dashes. `charts.css` has four:
 * `series-1` (the accent color, a circle, a solid line), `series-2` (a color
 * across from it, a diamond, dashes), `series-3` (the text's color, a square,
 * dots) and `series-4` (the accent color, a ring, both). Two series in one chart
 * take two different ones, so that color is never all that tells them apart.
 */
struct _SbSeries
{
  GObject parent_instance;

  char *title;
  char *style_class;
  GListModel *points; /* (element-type SbChartPoint), ascending in time */
  double band;
  char *band_label; /* (nullable) */
  double minimum;
  double maximum; /* not above the minimum: the chart's range */
  SbTrendLine trend;
};

G_DEFINE_FINAL_TYPE (SbSeries, sb_series, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_STYLE_CLASS,
  PROP_POINTS,
  PROP_BAND,
  PROP_BAND_LABEL,
  PROP_HAS_RANGE,
  PROP_HAS_TREND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sb_series_constructed (GObject *object)
{
  g_assert (SB_SERIES (object)->title != NULL);
  g_assert (SB_SERIES (object)->style_class != NULL);
  g_assert (SB_SERIES (object)->points != NULL);

  G_OBJECT_CLASS (sb_series_parent_class)->constructed (object);
}

static void
sb_series_dispose (GObject *object)
{
  SbSeries *self = SB_SERIES (object);

  g_clear_object (&self->points);

  G_OBJECT_CLASS (sb_series_parent_class)->dispose (object);
}

static void
sb_series_finalize (GObject *object)
{
  SbSeries *self = SB_SERIES (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->style_class, g_free);
  g_clear_pointer (&self->band_label, g_free);

  G_OBJECT_CLASS (sb_series_parent_class)->finalize (object);
}

static void
sb_series_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  SbSeries *self = SB_SERIES (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_STYLE_CLASS:
      g_value_set_string (value, self->style_class);
      break;

    case PROP_POINTS:
      g_value_set_object (value, self->points);
      break;

    case PROP_BAND:
      g_value_set_double (value, self->band);
      break;

    case PROP_BAND_LABEL:
      g_value_set_string (value, self->band_label);
      break;

    case PROP_HAS_RANGE:
      g_value_set_boolean (value, sb_series_get_range (self, NULL, NULL));
      break;

    case PROP_HAS_TREND:
      g_value_set_boolean (value, self->trend.shown);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_series_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  SbSeries *self = SB_SERIES (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;

    case PROP_STYLE_CLASS:
      self->style_class = g_value_dup_string (value);
      break;

    case PROP_POINTS:
      self->points = g_value_dup_object (value);
      break;

    case PROP_BAND:
      sb_series_set_band (self, g_value_get_double (value));
      break;

    case PROP_BAND_LABEL:
      sb_series_set_band_label (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_fixed_properties (void)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  properties[PROP_STYLE_CLASS] = g_param_spec_string ("style-class", NULL, NULL, NULL, flags);

  properties[PROP_POINTS] = g_param_spec_object ("points", NULL, NULL, G_TYPE_LIST_MODEL, flags);
}

/* Each is told of when anything of it is another. */
static void
install_read_only_properties (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_HAS_RANGE] = g_param_spec_boolean ("has-range", NULL, NULL, FALSE, flags);

  properties[PROP_HAS_TREND] = g_param_spec_boolean ("has-trend", NULL, NULL, FALSE, flags);
}

static void
sb_series_class_init (SbSeriesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = sb_series_constructed;
  object_class->dispose = sb_series_dispose;
  object_class->finalize = sb_series_finalize;
  object_class->get_property = sb_series_get_property;
  object_class->set_property = sb_series_set_property;

  install_fixed_properties ();
  install_read_only_properties ();

  /**
   * SbSeries:band:
   *
   * Half the width of the band around the first point; none when it is not
   * above 0, or not a number.
   */
  properties[PROP_BAND] = g_param_spec_double ("band", NULL, NULL,
                                               -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * SbSeries:band-label: (nullable)
   *
   * What it means to be in the band, for the legend and for assistive
   * technologies; as in "No reliable change".
   */
  properties[PROP_BAND_LABEL] = g_param_spec_string ("band-label", NULL, NULL,
                                                     NULL,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_series_init (SbSeries *self)
{
}

/**
 * sb_series_new:
 * @points: (transfer none): a live list of [class@ChartPoint], ascending in
 *   time
 */
SbSeries *
sb_series_new (const char *title,
               const char *style_class,
               GListModel *points)
{
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (style_class != NULL, NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (points), NULL);

  return g_object_new (SB_TYPE_SERIES,
                       "title", title,
                       "style-class", style_class,
                       "points", points,
                       NULL);
}

const char *
sb_series_get_title (SbSeries *self)
{
  g_return_val_if_fail (SB_IS_SERIES (self), NULL);

  return self->title;
}

const char *
sb_series_get_style_class (SbSeries *self)
{
  g_return_val_if_fail (SB_IS_SERIES (self), NULL);

  return self->style_class;
}

/**
 * sb_series_get_points:
 *
 * Returns: (transfer none)
 */
GListModel *
sb_series_get_points (SbSeries *self)
{
  g_return_val_if_fail (SB_IS_SERIES (self), NULL);

  return self->points;
}

double
sb_series_get_band (SbSeries *self)
{
  g_return_val_if_fail (SB_IS_SERIES (self), 0);

  return self->band;
}

void
sb_series_set_band (SbSeries *self,
                    double    band)
{
  g_return_if_fail (SB_IS_SERIES (self));

  if (self->band == band)
    return;

  self->band = band;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BAND]);
}

/**
 * sb_series_get_band_label:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_series_get_band_label (SbSeries *self)
{
  g_return_val_if_fail (SB_IS_SERIES (self), NULL);

  return self->band_label;
}

/**
 * sb_series_set_band_label:
 * @band_label: (nullable)
 */
void
sb_series_set_band_label (SbSeries   *self,
                          const char *band_label)
{
  g_return_if_fail (SB_IS_SERIES (self));

  if (!g_set_str (&self->band_label, band_label))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BAND_LABEL]);
}

/**
 * sb_series_get_range:
 * @minimum: (out) (optional)
 * @maximum: (out) (optional)
 *
 * Returns: whether there is a range of its own
 */
gboolean
sb_series_get_range (SbSeries *self,
                     double   *minimum,
                     double   *maximum)
{
  g_return_val_if_fail (SB_IS_SERIES (self), FALSE);

  if (!(self->maximum > self->minimum))
    return FALSE;

  if (minimum != NULL)
    *minimum = self->minimum;
  if (maximum != NULL)
    *maximum = self->maximum;

  return TRUE;
}

/**
 * sb_series_set_range:
 *
 * Measures the series on a scale of its own, which stands at the other side of
 * the chart unless it is the same as the chart's. With a @maximum that is not
 * above @minimum, it is the chart's in any case.
 */
void
sb_series_set_range (SbSeries *self,
                     double    minimum,
                     double    maximum)
{
  g_return_if_fail (SB_IS_SERIES (self));

  if (self->minimum == minimum && self->maximum == maximum)
    return;

  self->minimum = minimum;
  self->maximum = maximum;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_RANGE]);
}

/**
 * sb_series_get_trend:
 *
 * Returns: (transfer none): perhaps one that is not shown
 */
const SbTrendLine *
sb_series_get_trend (SbSeries *self)
{
  g_return_val_if_fail (SB_IS_SERIES (self), NULL);

  return &self->trend;
}

/**
 * sb_series_set_trend:
 * @trend: (nullable): copied; %NULL for none
 */
void
sb_series_set_trend (SbSeries          *self,
                     const SbTrendLine *trend)
{
  const SbTrendLine none = { 0 };

  g_return_if_fail (SB_IS_SERIES (self));

  if (trend == NULL)
    trend = &none;
  if (sb_trend_line_equal (&self->trend, trend))
    return;

  self->trend = *trend;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_TREND]);
}

/**
 * sb_series_get_dashes:
 * @n_dashes: (out): how many there are; 0 for a solid line
 *
 * How long to draw its line and how long not to, in turns, in pixels, for round
 * ends of a line that is 2 pixels wide.
 *
 * Returns: (transfer none) (nullable) (array length=n_dashes)
 */
const float *
sb_series_get_dashes (SbSeries *self,
                      gsize    *n_dashes)
{
  static const struct
  {
    const char *style_class;
    float dashes[4];
    gsize n_dashes;
  } lines[] = {
    { "series-2", { 6, 5 }, 2 },
    { "series-3", { 0.1, 5 }, 2 },
    { "series-4", { 8, 5, 0.1, 5 }, 4 },
  };

  g_return_val_if_fail (SB_IS_SERIES (self), NULL);
  g_return_val_if_fail (n_dashes != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      if (g_str_equal (self->style_class, lines[i].style_class))
        {
          *n_dashes = lines[i].n_dashes;
          return lines[i].dashes;
        }
    }

  *n_dashes = 0;
  return NULL;
}

/**
 * sb_series_dup_point:
 *
 * Returns: (transfer full) (nullable): %NULL past the last one
 */
SbChartPoint *
sb_series_dup_point (SbSeries *self,
                     guint     position)
{
  g_return_val_if_fail (SB_IS_SERIES (self), NULL);

  return g_list_model_get_item (self->points, position);
}

/**
 * sb_series_get_band_range:
 * @first: (nullable): the first point, around which the band lies
 * @low: (out) (optional): the lowest value in the band
 * @high: (out) (optional): the highest one
 *
 * Returns: whether there is a band; without a first point there is none
 */
gboolean
sb_series_get_band_range (SbSeries     *self,
                          SbChartPoint *first,
                          double       *low,
                          double       *high)
{
  g_return_val_if_fail (SB_IS_SERIES (self), FALSE);

  if (first == NULL || !(self->band > 0))
    return FALSE;

  if (low != NULL)
    *low = sb_chart_point_get_value (first) - self->band;
  if (high != NULL)
    *high = sb_chart_point_get_value (first) + self->band;

  return TRUE;
}
