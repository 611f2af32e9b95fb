/* sb-home.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-home.h"

/* The country whose lines the person can reach. It is kept in the settings,
 * where it can be read before a history is opened. */

#define KEY "country"

/* Of no country that the app knows. */
#define ELSEWHERE "elsewhere"

/**
 * sb_home_find:
 * @settings: the app's settings
 * @content: what the app knows
 *
 * Returns: (transfer none) (nullable): the country that the person chose;
 *   until they do, the one that the language of the desktop tells
 */
SbCountry *
sb_home_find (GSettings *settings,
              SbContent *content)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  id = g_settings_get_string (settings, KEY);
  return *id != '\0' ? sb_content_find_country (content, id)
                     : sb_content_guess_country (content, g_get_language_names ());
}

/**
 * sb_home_set:
 * @settings: the app's settings
 * @country: (nullable): where the person is; %NULL for a country that the app
 *   does not know
 */
void
sb_home_set (GSettings *settings,
             SbCountry *country)
{
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (country == NULL || SB_IS_COUNTRY (country));

  g_settings_set_string (settings, KEY, country != NULL ? sb_country_get_id (country) : ELSEWHERE);
}
