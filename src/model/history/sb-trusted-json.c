/* sb-trusted-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-record-json.h"
#include "sb-trusted.h"

static const char *const members[] = { "name", "kind", "reach", "note", "position", NULL };

static SbRecord *
read_trusted (SbJsonReader *reader,
              const char   *id)
{
  const char *name = sb_json_reader_read_string (reader, "name", SB_JSON_REQUIRED);
  const char *kind = sb_json_reader_read_name (reader, "kind");
  const char *reach = sb_json_reader_read_string (reader, "reach", SB_JSON_OPTIONAL);
  const char *note = sb_json_reader_read_string (reader, "note", SB_JSON_OPTIONAL);
  gint64 position = sb_json_reader_read_int (reader, "position", SB_JSON_OPTIONAL,
                                             -SB_TRUSTED_FARTHEST, SB_TRUSTED_FARTHEST, 0);

  if (sb_json_reader_failed (reader))
    return NULL;

  return g_object_new (SB_TYPE_TRUSTED,
                       "id", id,
                       "name", name,
                       "kind", kind,
                       "reach", reach != NULL ? reach : "",
                       "note", note != NULL ? note : "",
                       "position", position,
                       NULL);
}

static void
append_trusted (SbRecord *record,
                GString  *text)
{
  SbTrusted *trusted = SB_TRUSTED (record);

  sb_record_json_append_string (text, "name", sb_trusted_get_name (trusted));
  sb_record_json_append_string (text, "kind", sb_trusted_get_kind (trusted));
  sb_record_json_append_string (text, "reach", sb_trusted_get_reach (trusted));
  sb_record_json_append_string (text, "note", sb_trusted_get_note (trusted));
  sb_json_text_append_name (text, "position");
  sb_json_text_append_int (text, sb_trusted_get_position (trusted));
}

const SbRecordJson sb_trusted_json = {
  .list = "trusted",
  .members = members,
  .read = read_trusted,
  .append = append_trusted,
};
