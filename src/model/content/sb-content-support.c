/* sb-content-support.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content-private.h"

/* Where help is, by country. */

/**
 * sb_content_get_countries:
 * @self: the content
 *
 * Returns: (transfer none): each #SbCountry whose lines the app has, by title
 *   as the person's language sorts
 */
GListModel *
sb_content_get_countries (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return sb_countries_get_list (sb_content_load_countries (self));
}

/**
 * sb_content_find_country:
 * @self: the content
 * @id: (nullable): a country's id, such as “gb”
 *
 * Returns: (transfer none) (nullable): the country
 */
SbCountry *
sb_content_find_country (SbContent  *self,
                         const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return sb_countries_find (sb_content_load_countries (self), id);
}

/**
 * sb_content_guess_country:
 * @self: the content
 * @languages: (array zero-terminated=1): names of locales, as
 *   g_get_language_names() has them
 *
 * Guesses where a person is by the first locale that names a place.
 *
 * Returns: (transfer none) (nullable): the country; none where no locale names
 *   a place, or the app has no lines of it
 */
SbCountry *
sb_content_guess_country (SbContent         *self,
                          const char *const *languages)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (languages != NULL, NULL);

  return sb_countries_guess (sb_content_load_countries (self), languages);
}

/**
 * sb_content_get_directories:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): each #SbDirectory of lines elsewhere
 */
GListModel *
sb_content_get_directories (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return sb_content_get_entries (self, SB_CATALOG_DIRECTORIES);
}
