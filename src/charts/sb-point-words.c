/* sb-point-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sb-point-words.h"

static char *
format_point (const SbPointWords *self,
              SbSeries           *series,
              SbChartPoint       *point,
              gboolean            with_year)
{
  GDateTime *time = sb_chart_point_get_time (point);
  g_autofree char *value = NULL;
  g_autofree char *date = NULL;

  value = self->format (series, sb_chart_point_get_value (point), self->user_data);
  if (with_year)
    /* Translators: a day in full, as in "12 March 2026"; see
     * g_date_time_format(). */
    date = g_date_time_format (time, _ ("%-d %B %Y"));
  else
    /* Translators: a day of the current year, as in "12 March"; see
     * g_date_time_format(). */
    date = g_date_time_format (time, _ ("%-d %B"));

  /* Translators: a point of a chart, as in "12 March: anxiety 4.2". The first
   * is a day, the second a value with its name. */
  return g_strdup_printf (_ ("%s: %s"), date, value);
}

/**
 * sb_point_words_set_format:
 * @format: (nullable): names values; %NULL for the title of the series and one
 *   decimal
 *
 * Gives back what the format before needed.
 */
void
sb_point_words_set_format (SbPointWords   *self,
                           SbValueFormat   format,
                           gpointer        user_data,
                           GDestroyNotify  destroy)
{
  g_return_if_fail (self != NULL);

  if (self->destroy != NULL)
    self->destroy (self->user_data);

  self->format = format != NULL ? format : sb_point_words_format_value;
  self->user_data = format != NULL ? user_data : NULL;
  self->destroy = format != NULL ? destroy : NULL;
}

/**
 * sb_point_words_format_value:
 *
 * The [callback@ValueFormat] for want of a better one: the title and the value
 * with one decimal.
 */
char *
sb_point_words_format_value (SbSeries *series,
                             double    value,
                             gpointer  user_data)
{
  g_return_val_if_fail (SB_IS_SERIES (series), NULL);

  /* Translators: the name of a measure and its value, as in "Anxiety 4.2" */
  return g_strdup_printf (_ ("%s %.1f"), sb_series_get_title (series), value);
}

/**
 * sb_point_words_name:
 *
 * What identifies @point for who cannot see where it stands, as in
 * "12 March 2026: anxiety 4.2".
 */
char *
sb_point_words_name (const SbPointWords *self,
                     SbSeries           *series,
                     SbChartPoint       *point)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SB_IS_SERIES (series), NULL);
  g_return_val_if_fail (SB_IS_CHART_POINT (point), NULL);

  return format_point (self, series, point, TRUE);
}

/**
 * sb_point_words_tip:
 *
 * What to show beside @point, as in "12 March: anxiety 4.2 — no reliable
 * change".
 */
char *
sb_point_words_tip (const SbPointWords *self,
                    SbSeries           *series,
                    SbChartPoint       *point)
{
  g_autofree char *words = NULL;
  const char *label;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SB_IS_SERIES (series), NULL);
  g_return_val_if_fail (SB_IS_CHART_POINT (point), NULL);

  words = format_point (self, series, point, self->with_year);
  label = sb_chart_point_get_label (point);
  if (label == NULL || *label == '\0')
    return g_steal_pointer (&words);

  /* Translators: a point of a chart and what there is to say of it, as in
   * "12 March: anxiety 4.2 — no reliable change" */
  return g_strdup_printf (_ ("%s — %s"), words, label);
}

/**
 * sb_point_words_change:
 * @change: how much higher a value is than the one before; below 0 for lower
 *
 * As in "0.4 lower than the one before", for points of which nobody says more.
 */
char *
sb_point_words_change (double change)
{
  /* Of what is shown, which has one decimal. */
  if (fabs (change) < 0.05)
    return g_strdup (_ ("the same as the one before"));

  /* Translators: how much a value of a chart is above that of the point before,
   * as in "0.4 higher than the one before" */
  if (change > 0)
    return g_strdup_printf (_ ("%.1f higher than the one before"), change);

  /* Translators: how much a value of a chart is below that of the point before,
   * as in "0.4 lower than the one before" */
  return g_strdup_printf (_ ("%.1f lower than the one before"), -change);
}

/**
 * sb_point_words_band:
 * @first: (nullable): the first point of @series
 *
 * The band of @series, as in "No reliable change: 3.2 to 5.2".
 *
 * Returns: (transfer full) (nullable): %NULL without a band, or a name for it
 */
char *
sb_point_words_band (SbSeries     *series,
                     SbChartPoint *first)
{
  const char *label;
  double low, high;

  g_return_val_if_fail (SB_IS_SERIES (series), NULL);

  label = sb_series_get_band_label (series);
  if (label == NULL || !sb_series_get_band_range (series, first, &low, &high))
    return NULL;

  /* Translators: what it means when a value is in this range, and the range,
   * as in "No reliable change: 3.2 to 5.2" */
  return g_strdup_printf (_ ("%s: %.1f to %.1f"), label, low, high);
}
