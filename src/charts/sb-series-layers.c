/* sb-series-layers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-series-layers.h"

/* Passes over series without points. */
static SbSeriesLayer *
find_layer (GPtrArray *layers,
            int        position,
            int        step)
{
  for (int i = position; i >= 0 && i < (int) layers->len; i += step)
    {
      SbSeriesLayer *layer = g_ptr_array_index (layers, i);

      if (sb_series_layer_get_marks (layer)->len > 0)
        return layer;
    }

  return NULL;
}

static SbMark *
find_in_other_series (GPtrArray     *layers,
                      SbSeriesLayer *layer,
                      SbMark        *from,
                      int            step)
{
  SbSeriesLayer *other;
  guint position = 0;

  g_ptr_array_find (layers, layer, &position);
  other = find_layer (layers, (int) position + step, step);
  if (other == NULL)
    return NULL;

  return sb_series_layer_find_nearest (other, sb_series_layer_get_time (layer, from));
}

/**
 * sb_series_layers_list_marks:
 * @layers: (element-type SbSeriesLayer)
 *
 * Returns: (transfer container) (element-type SbMark): series after series
 */
GPtrArray *
sb_series_layers_list_marks (GPtrArray *layers)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  g_return_val_if_fail (layers != NULL, NULL);

  for (guint i = 0; i < layers->len; i++)
    {
      SbSeriesLayer *layer = g_ptr_array_index (layers, i);

      g_ptr_array_extend (marks, sb_series_layer_get_marks (layer), NULL, NULL);
    }

  return g_steal_pointer (&marks);
}

/**
 * sb_series_layers_find_mark:
 * @layers: (element-type SbSeriesLayer)
 * @from: (nullable): a mark of one of them
 *
 * Where a move leads: within a series, or to the point of another one that is
 * nearest in time.
 *
 * Returns: (transfer none) (nullable)
 */
SbMark *
sb_series_layers_find_mark (GPtrArray   *layers,
                            SbMark      *from,
                            SbChartMove  move)
{
  SbSeriesLayer *layer;

  g_return_val_if_fail (layers != NULL, NULL);
  g_return_val_if_fail (from == NULL || SB_IS_MARK (from), NULL);

  if (from != NULL)
    layer = SB_SERIES_LAYER (gtk_widget_get_parent (GTK_WIDGET (from)));
  else
    layer = find_layer (layers, 0, 1);
  if (layer == NULL)
    return NULL;

  if (move == SB_CHART_PREVIOUS_SERIES)
    return find_in_other_series (layers, layer, from, -1);
  if (move == SB_CHART_NEXT_SERIES)
    return find_in_other_series (layers, layer, from, 1);

  return sb_chart_step (sb_series_layer_get_marks (layer), from, move);
}
