/* sb-check-in-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in.h"
#include "sb-json-text.h"
#include "sb-record-json.h"

static const char *const members[] = { "at", "ratings", "note", "tags", NULL };

static void
read_ratings (SbJsonReader *reader,
              SbCheckIn    *check_in)
{
  g_autoptr (GList) names = NULL;

  if (!sb_json_reader_enter (reader, "ratings", JSON_NODE_OBJECT, SB_JSON_REQUIRED))
    return;

  names = sb_json_reader_list_members (reader);
  for (GList *l = names; l != NULL && !sb_json_reader_failed (reader); l = l->next)
    sb_check_in_set_rating (check_in, l->data,
                            sb_json_reader_read_number (reader, l->data, SB_CHECK_IN_LARGEST_RATING));
  sb_json_reader_leave (reader);
}

static SbRecord *
read_check_in (SbJsonReader *reader,
               const char   *id)
{
  g_autoptr (GDateTime) at = sb_record_json_read_date_time (reader, "at", SB_JSON_REQUIRED);
  const char *note = sb_json_reader_read_string (reader, "note", SB_JSON_OPTIONAL);
  g_auto (GStrv) tags = sb_json_reader_read_strings (reader, "tags", SB_JSON_OPTIONAL);
  g_autoptr (SbCheckIn) check_in = NULL;

  if (sb_json_reader_failed (reader))
    return NULL;

  check_in = g_object_new (SB_TYPE_CHECK_IN,
                           "id", id,
                           "at", at,
                           "note", note != NULL ? note : "",
                           "tags", tags,
                           NULL);
  read_ratings (reader, check_in);
  return SB_RECORD (g_steal_pointer (&check_in));
}

static void
append_tags (SbCheckIn *check_in,
             GString   *text)
{
  const char *const *tags = sb_check_in_get_tags (check_in);

  if (tags[0] == NULL)
    return;

  sb_json_text_append_name (text, "tags");
  g_string_append_c (text, '[');
  for (guint i = 0; tags[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (text, ", ");
      sb_json_text_append_string (text, tags[i]);
    }
  g_string_append_c (text, ']');
}

static void
append_check_in (SbRecord *record,
                 GString  *text)
{
  SbCheckIn *check_in = SB_CHECK_IN (record);
  g_autofree const char **names = sb_check_in_list_ratings (check_in);

  sb_record_json_append_date_time (text, "at", sb_check_in_get_at (check_in));

  sb_json_text_append_name (text, "ratings");
  g_string_append_c (text, '{');
  for (guint i = 0; names[i] != NULL; i++)
    {
      double value;

      sb_check_in_get_rating (check_in, names[i], &value);
      sb_json_text_append_name (text, names[i]);
      sb_json_text_append_number (text, value);
    }
  g_string_append_c (text, '}');

  sb_record_json_append_string (text, "note", sb_check_in_get_note (check_in));
  append_tags (check_in, text);
}

const SbRecordJson sb_check_in_json = {
  .list = "checkIns",
  .members = members,
  .read = read_check_in,
  .append = append_check_in,
};
