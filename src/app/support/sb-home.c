/* sb-home.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-home.h"

/* The country whose lines the person can reach. It is kept in the settings,
 * where it can be read before a history is opened. */

#define KEY "country"

/* Of no country that the app knows. */
#define ELSEWHERE "elsewhere"

/* A number is read from the left, also among words that are not. */
#define LEFT_TO_RIGHT    "\342\201\246"
#define END_OF_DIRECTION "\342\201\251"

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

/* The first number to call; the line holds on to it. */
static const char *
find_number (SbLine *line)
{
  GListModel *contacts = sb_line_get_contacts (line);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      g_autoptr (SbReach) reach = g_list_model_get_item (contacts, i);

      if (sb_reach_get_kind (reach) == SB_REACH_CALL)
        return sb_reach_get_value (reach);
    }

  return NULL;
}

static char *
describe_number (const char *number,
                 const char *name)
{
  g_autofree char *isolated = g_strconcat (LEFT_TO_RIGHT, number, END_OF_DIRECTION, NULL);

  /* Translators: a number to call, and whose it is */
  return g_strdup_printf (_ ("%s (%s)"), isolated, name);
}

/**
 * sb_home_describe_numbers:
 * @country: where the person is
 *
 * Returns: (transfer full): whom to call there when it cannot wait: the numbers
 *   for emergencies, and the first one for a crisis
 */
char *
sb_home_describe_numbers (SbCountry *country)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);
  GListModel *lines;
  gboolean enough = FALSE;

  g_return_val_if_fail (SB_IS_COUNTRY (country), NULL);

  lines = sb_country_get_lines (country);
  for (guint i = 0; i < g_list_model_get_n_items (lines) && !enough; i++)
    {
      g_autoptr (SbLine) line = g_list_model_get_item (lines, i);
      const char *number = find_number (line);

      if (number != NULL)
        {
          g_ptr_array_add (numbers, describe_number (number, sb_line_get_name (line)));
          enough = sb_line_get_kind (line) != SB_LINE_EMERGENCY;
        }
    }
  g_ptr_array_add (numbers, NULL);

  return g_strjoinv (" · ", (char **) numbers->pdata);
}
