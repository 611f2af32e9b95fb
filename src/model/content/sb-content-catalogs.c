/* sb-content-catalogs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content-private.h"

/* What content has of which all stand in one file. */

/**
 * sb_content_find_source:
 * @self: the content
 * @id: the id by which content cites a work
 *
 * Returns: (transfer none) (nullable): the work
 */
SbSource *
sb_content_find_source (SbContent  *self,
                        const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return sb_content_find_entry (self, SB_CATALOG_SOURCES, id);
}

/**
 * sb_content_get_sources:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): each #SbSource, by author and year
 */
GListModel *
sb_content_get_sources (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return sb_content_get_entries (self, SB_CATALOG_SOURCES);
}

/**
 * sb_content_get_goals:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): the #SbGoal among which a person may
 *   choose
 */
GListModel *
sb_content_get_goals (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return sb_content_get_entries (self, SB_CATALOG_GOALS);
}

/**
 * sb_content_find_goal:
 * @self: the content
 * @id: a goal's id
 *
 * Returns: (transfer none) (nullable): the goal
 */
SbGoal *
sb_content_find_goal (SbContent  *self,
                      const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return sb_content_find_entry (self, SB_CATALOG_GOALS, id);
}

/**
 * sb_content_get_terms:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): each #SbTerm of the glossary, in the
 *   order of the English ids
 */
GListModel *
sb_content_get_terms (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return sb_content_get_entries (self, SB_CATALOG_TERMS);
}

/**
 * sb_content_find_illustration:
 * @self: the content
 * @id: an illustration's id
 *
 * Returns: (transfer none) (nullable): what is told of it in words
 */
SbIllustration *
sb_content_find_illustration (SbContent  *self,
                              const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return sb_content_find_entry (self, SB_CATALOG_ILLUSTRATIONS, id);
}
