/* sb-favorites.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-favorites.h"
#include "sb-reading.h"

/* An exercise is a favorite where it was saved as a page of the library is
 * saved for later. */

/**
 * sb_favorites_has:
 * @readings: #SbReading
 * @exercise: an exercise
 *
 * Returns: whether it is a favorite
 */
gboolean
sb_favorites_has (GListModel *readings,
                  SbExercise *exercise)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (readings), FALSE);
  g_return_val_if_fail (SB_IS_EXERCISE (exercise), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr (SbReading) reading = g_list_model_get_item (readings, i);

      if (g_str_equal (sb_reading_get_page (reading), sb_exercise_get_uri (exercise)))
        return sb_reading_get_bookmarked (reading) != NULL;
    }

  return FALSE;
}

/**
 * sb_favorites_sort:
 * @readings: #SbReading
 * @exercises: #SbExercise
 *
 * Returns: (transfer full): the same exercises: the favorites first, and else
 *   in their order
 */
GListModel *
sb_favorites_sort (GListModel *readings,
                   GListModel *exercises)
{
  GListStore *sorted = g_list_store_new (SB_TYPE_EXERCISE);
  guint n_favorites = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (readings), G_LIST_MODEL (sorted));
  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), G_LIST_MODEL (sorted));

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      if (sb_favorites_has (readings, exercise))
        g_list_store_insert (sorted, n_favorites++, exercise);
      else
        g_list_store_append (sorted, exercise);
    }

  return G_LIST_MODEL (sorted);
}
