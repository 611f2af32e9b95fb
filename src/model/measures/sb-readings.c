/* sb-readings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-readings.h"

/* What readings tell about the library as a whole: with which page to go on,
 * which were saved for later, how many of a part were marked as read. A
 * history may name pages that this version does not have: they are passed
 * over. */

/**
 * sb_readings_find:
 * @readings: #SbReading
 * @page: what links to a page say
 *
 * Returns: (transfer none) (nullable): what was done with that page; the list
 *   keeps it alive
 */
SbReading *
sb_readings_find (GListModel *readings,
                  const char *page)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (readings), NULL);
  g_return_val_if_fail (page != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr (SbReading) reading = g_list_model_get_item (readings, i);

      if (g_str_equal (sb_reading_get_page (reading), page))
        return reading;
    }

  return NULL;
}

/* An exercise is gone on with on Today. */
static gboolean
is_to_go_on (SbReading *reading,
             SbContent *content)
{
  return sb_reading_is_begun (reading) && sb_reading_get_opened (reading) != NULL
         && SB_IS_ARTICLE (sb_content_find_uri (content, sb_reading_get_page (reading)));
}

/**
 * sb_readings_find_to_go_on:
 * @readings: #SbReading
 * @content: what the app knows
 *
 * Returns: (transfer none) (nullable): the page to go on with, of those in
 *   whose text somebody stopped: the one that was opened last. The list keeps
 *   it alive
 */
SbReading *
sb_readings_find_to_go_on (GListModel *readings,
                           SbContent  *content)
{
  SbReading *last = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (readings), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr (SbReading) reading = g_list_model_get_item (readings, i);

      if (is_to_go_on (reading, content)
          && (last == NULL || g_date_time_compare (sb_reading_get_opened (reading), sb_reading_get_opened (last)) > 0))
        last = reading;
    }

  return last;
}

/**
 * sb_readings_is_saved:
 * @reading: what was done with a page
 * @content: what the app knows
 *
 * Returns: whether it was saved for later and can be opened
 */
gboolean
sb_readings_is_saved (SbReading *reading,
                      SbContent *content)
{
  GObject *page;

  g_return_val_if_fail (SB_IS_READING (reading), FALSE);
  g_return_val_if_fail (SB_IS_CONTENT (content), FALSE);

  if (sb_reading_get_bookmarked (reading) == NULL)
    return FALSE;

  page = sb_content_find_uri (content, sb_reading_get_page (reading));
  return SB_IS_ARTICLE (page) || SB_IS_EXERCISE (page);
}

/**
 * sb_readings_compare_saved:
 * @a: what was done with a page that was saved
 * @b: the same of another
 *
 * Returns: how to sort them: the one that was saved last comes first
 */
int
sb_readings_compare_saved (SbReading *a,
                           SbReading *b)
{
  g_return_val_if_fail (SB_IS_READING (a), 0);
  g_return_val_if_fail (SB_IS_READING (b), 0);

  return g_date_time_compare (sb_reading_get_bookmarked (b), sb_reading_get_bookmarked (a));
}

/**
 * sb_readings_count_saved:
 * @readings: #SbReading
 * @content: what the app knows
 *
 * Returns: how many pages were saved for later
 */
guint
sb_readings_count_saved (GListModel *readings,
                         SbContent  *content)
{
  guint n = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (readings), 0);
  g_return_val_if_fail (SB_IS_CONTENT (content), 0);

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr (SbReading) reading = g_list_model_get_item (readings, i);

      n += sb_readings_is_saved (reading, content);
    }

  return n;
}

/**
 * sb_readings_count_finished:
 * @readings: #SbReading
 * @part: a part of the library
 *
 * Returns: how many of its pages were marked as read
 */
guint
sb_readings_count_finished (GListModel *readings,
                            SbPart     *part)
{
  guint n = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (readings), 0);
  g_return_val_if_fail (SB_IS_PART (part), 0);

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr (SbReading) reading = g_list_model_get_item (readings, i);

      n += sb_reading_get_finished (reading) != NULL
           && g_strv_contains (sb_part_get_pages (part), sb_reading_get_page (reading));
    }

  return n;
}
