/* sb-provenance.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "sb-provenance.h"

/* Numbers change hands, and lines lose their money: after a year somebody
 * should have looked again. */
#define FRESH_DAYS 365

static void
read_source (SbProvenance   *self,
             const SbCursor *source)
{
  static const char *const members[] = { "title", "url", "published", NULL };
  const char *uri;

  self->title = g_strdup (sb_cursor_get_string (source, "title"));
  uri = sb_cursor_get_string (source, "url");
  if (*uri != '\0' && !g_str_has_prefix (uri, "https://") && !g_str_has_prefix (uri, "http://"))
    sb_cursor_fault (source, "url", _ ("must begin with https://"));
  self->uri = g_strdup (uri);
  self->published = g_strdup (sb_cursor_get_optional_string (source, "published"));
  if (self->published != NULL && !g_regex_match_simple ("^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", self->published, G_REGEX_DOLLAR_ENDONLY, 0))
    sb_cursor_fault (source, "published", _ ("must be a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD"));
  sb_cursor_close (source, members);
}

/**
 * sb_provenance_read:
 * @self: (out caller-allocates): return location
 * @cursor: the fact, of which “source” and “lastChecked” are read
 *
 * Reads where a fact is from. Clear it with sb_provenance_clear().
 */
void
sb_provenance_read (SbProvenance   *self,
                    const SbCursor *cursor)
{
  const char *date;

  g_return_if_fail (self != NULL);
  g_return_if_fail (cursor != NULL);

  read_source (self, sb_cursor_get_child (cursor, "source"));
  g_date_clear (&self->last_checked, 1);
  date = sb_cursor_get_date (cursor, "lastChecked");
  if (*date != '\0')
    g_date_set_dmy (&self->last_checked, atoi (date + 8), atoi (date + 5), atoi (date));
}

/**
 * sb_provenance_clear:
 * @self: where a fact is from
 *
 * Frees what it holds.
 */
void
sb_provenance_clear (SbProvenance *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->published, g_free);
}

/**
 * sb_provenance_is_stale:
 * @self: where a fact is from
 * @today: the day on which somebody reads it
 *
 * Returns: whether more than 365 days went by since somebody looked
 */
gboolean
sb_provenance_is_stale (const SbProvenance *self,
                        const GDate        *today)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (today != NULL && g_date_valid (today), FALSE);

  return g_date_days_between (&self->last_checked, today) > FRESH_DAYS;
}
