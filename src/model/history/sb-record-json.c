/* sb-record-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-json-unknown.h"
#include "sb-record-json.h"
#include "sb-time.h"

static const char *const common_members[] = { "id", "created", "changed", "deleted", NULL };

static char *
read_extra (const SbRecordJson *self,
            SbJsonReader       *reader)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;

  g_strv_builder_addv (builder, (const char **) common_members);
  g_strv_builder_addv (builder, (const char **) self->members);
  known = g_strv_builder_end (builder);
  return sb_json_unknown_read_members (reader, (const char *const *) known);
}

/* A file that someone wrote by hand may have no stamps.  What stands in for
 * them comes from the file alone, so that it is the same on every machine and
 * at every import. */
static void
read_stamps (SbJsonReader *reader,
             SbRecord     *record,
             gint64        exported)
{
  gint64 created = sb_json_reader_read_time (reader, "created", SB_JSON_OPTIONAL);
  gint64 changed = sb_json_reader_read_time (reader, "changed", SB_JSON_OPTIONAL);
  gint64 deleted = sb_json_reader_read_time (reader, "deleted", SB_JSON_OPTIONAL);

  if (created == SB_TIME_NEVER)
    {
      sb_record_set_stamps (record, exported, exported, SB_TIME_NEVER);
      created = sb_record_get_time (record);
    }
  if (changed == SB_TIME_NEVER)
    changed = MAX (created, deleted);

  sb_record_set_stamps (record, created, changed, deleted);
}

/**
 * sb_record_json_read:
 * @exported: when the file was written
 *
 * Returns: (transfer full) (nullable): the record at which @reader stands, or
 *   %NULL after a fault
 */
SbRecord *
sb_record_json_read (const SbRecordJson *self,
                     SbJsonReader       *reader,
                     gint64              exported)
{
  g_autofree char *id = sb_json_reader_read_uuid (reader, "id", SB_JSON_REQUIRED);
  g_autofree char *extra = NULL;
  g_autoptr (SbRecord) record = NULL;

  if (id != NULL)
    record = self->read (reader, id);

  if (record == NULL)
    return NULL;

  read_stamps (reader, record, exported);
  extra = read_extra (self, reader);
  sb_record_set_extra (record, extra);
  return sb_json_reader_failed (reader) ? NULL : g_steal_pointer (&record);
}

static void
append_time (GString    *text,
             const char *name,
             gint64      time)
{
  sb_json_text_append_name (text, name);
  sb_json_text_append_time (text, time);
}

/**
 * sb_record_json_append:
 *
 * Writes a record as one JSON object, on one line.
 */
void
sb_record_json_append (const SbRecordJson *self,
                       SbRecord           *record,
                       GString            *text)
{
  g_string_append_c (text, '{');
  sb_record_json_append_string (text, "id", sb_record_get_id (record));
  self->append (record, text);
  append_time (text, "created", sb_record_get_created (record));
  append_time (text, "changed", sb_record_get_changed (record));
  if (sb_record_is_deleted (record))
    append_time (text, "deleted", sb_record_get_deleted (record));
  sb_json_unknown_append (text, sb_record_get_extra (record));
  g_string_append_c (text, '}');
}

/**
 * sb_record_json_read_date_time:
 *
 * Returns: (transfer full) (nullable): the moment
 */
GDateTime *
sb_record_json_read_date_time (SbJsonReader *reader,
                               const char   *member,
                               SbJsonNeed    need)
{
  return sb_time_to_date_time (sb_json_reader_read_time (reader, member, need));
}

/**
 * sb_record_json_append_string:
 * @value: (nullable): the text; %NULL becomes null
 */
void
sb_record_json_append_string (GString    *text,
                              const char *name,
                              const char *value)
{
  sb_json_text_append_name (text, name);
  if (value != NULL)
    sb_json_text_append_string (text, value);
  else
    g_string_append (text, "null");
}

/**
 * sb_record_json_append_date_time:
 * @value: (nullable): the moment; %NULL becomes null
 */
void
sb_record_json_append_date_time (GString    *text,
                                 const char *name,
                                 GDateTime  *value)
{
  append_time (text, name, sb_time_from_date_time (value));
}
