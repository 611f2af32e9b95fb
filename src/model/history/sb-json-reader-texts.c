/* sb-json-reader-texts.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-exchange-error.h"
#include "sb-json-reader.h"
#include "sb-time.h"

/* What JSON writes as text, and is more than that. */

/**
 * sb_json_reader_read_name:
 *
 * Returns: (transfer none) (nullable): the text, which must be there and not
 *   be empty
 */
const char *
sb_json_reader_read_name (SbJsonReader *self,
                          const char   *member)
{
  const char *name = sb_json_reader_read_string (self, member, SB_JSON_REQUIRED);

  if (name == NULL || *name != '\0')
    return name;

  sb_json_reader_fail (self, member, SB_EXCHANGE_ERROR_INVALID,
                       _ ("must not be empty"));
  return NULL;
}

/**
 * sb_json_reader_read_uuid:
 *
 * Returns: (transfer full) (nullable): the UUID, in lower case
 */
char *
sb_json_reader_read_uuid (SbJsonReader *self,
                          const char   *member,
                          SbJsonNeed    need)
{
  const char *text = sb_json_reader_read_string (self, member, need);

  if (text == NULL)
    return NULL;

  if (g_uuid_string_is_valid (text))
    return g_ascii_strdown (text, -1);

  sb_json_reader_fail (self, member, SB_EXCHANGE_ERROR_INVALID,
                       _ ("must be a UUID, such as 0f8fad5b-d9cb-469f-a165-70867728950e"));
  return NULL;
}

/**
 * sb_json_reader_read_time:
 *
 * Returns: the moment, or %SB_TIME_NEVER
 */
gint64
sb_json_reader_read_time (SbJsonReader *self,
                          const char   *member,
                          SbJsonNeed    need)
{
  const char *text = sb_json_reader_read_string (self, member, need);
  gint64 time;

  if (text == NULL)
    return SB_TIME_NEVER;

  if (sb_time_parse (text, &time))
    return time;

  sb_json_reader_fail (self, member, SB_EXCHANGE_ERROR_INVALID,
                       _ ("must be a date and time, such as 2026-11-22T10:00:00Z"));
  return SB_TIME_NEVER;
}

gboolean
sb_json_reader_read_date (SbJsonReader *self,
                          const char   *member,
                          GDate        *date)
{
  const char *text = sb_json_reader_read_string (self, member, SB_JSON_REQUIRED);

  if (text == NULL)
    return FALSE;

  if (sb_time_parse_date (text, date))
    return TRUE;

  sb_json_reader_fail (self, member, SB_EXCHANGE_ERROR_INVALID,
                       _ ("must be a date, such as 2026-11-01"));
  return FALSE;
}

/**
 * sb_json_reader_read_strings:
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): the texts in
 *   a list
 */
GStrv
sb_json_reader_read_strings (SbJsonReader *self,
                             const char   *member,
                             SbJsonNeed    need)
{
  g_autoptr (GStrvBuilder) builder = NULL;

  if (!sb_json_reader_enter (self, member, JSON_NODE_ARRAY, need))
    return NULL;

  builder = g_strv_builder_new ();
  for (guint i = 0; i < sb_json_reader_get_length (self); i++)
    {
      const char *text = sb_json_reader_read_element (self, i);

      if (text != NULL)
        g_strv_builder_add (builder, text);
    }

  sb_json_reader_leave (self);
  return g_strv_builder_end (builder);
}
