/* sb-reading-place.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-reading-place.h"

static gboolean
find_section (SbArticle   *article,
              const char  *id,
              guint       *position,
              guint       *n_blocks)
{
  GListModel *sections = sb_article_get_sections (article);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);

      if (!g_str_equal (sb_section_get_id (section), id))
        continue;

      *position = i;
      *n_blocks = g_list_model_get_n_items (sb_section_get_blocks (section));
      return TRUE;
    }

  return FALSE;
}

/**
 * sb_reading_place_find:
 * @place: (nullable): where somebody stopped, as "SECTION/BLOCK", or the id of
 *   a section alone
 * @article: the page
 * @section: (out): the position of the section
 * @block: (out): the position of the block in it
 *
 * Finds a place in the page as it is now. The page may have been written anew
 * since: a block that is no longer there is the last one of its section, and
 * for a section that is no longer there is no place.
 *
 * Returns: whether there is such a place
 */
gboolean
sb_reading_place_find (const char *place,
                       SbArticle  *article,
                       guint      *section,
                       guint      *block)
{
  g_auto (GStrv) parts = NULL;
  guint64 number = 0;
  guint n_blocks;

  g_return_val_if_fail (SB_IS_ARTICLE (article), FALSE);

  *section = *block = 0;
  if (place == NULL)
    return FALSE;

  parts = g_strsplit (place, "/", 2);
  if (parts[0] == NULL || !find_section (article, parts[0], section, &n_blocks))
    return FALSE;

  if (parts[1] != NULL)
    g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXUINT, &number, NULL);
  *block = MIN (number, n_blocks - 1);
  return TRUE;
}
