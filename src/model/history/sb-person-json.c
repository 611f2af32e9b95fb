/* sb-person-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-person.h"
#include "sb-record-json.h"

static const char *const members[] = { "name", "kind", "archived", NULL };

static SbRecord *
read_person (SbJsonReader *reader,
             const char   *id)
{
  const char *name = sb_json_reader_read_string (reader, "name", SB_JSON_REQUIRED);
  const char *kind = sb_json_reader_read_name (reader, "kind");
  g_autoptr (GDateTime) archived = sb_record_json_read_date_time (reader, "archived", SB_JSON_OPTIONAL);

  if (sb_json_reader_failed (reader))
    return NULL;

  return g_object_new (SB_TYPE_PERSON, "id", id, "name", name, "kind", kind, "archived", archived, NULL);
}

static void
append_person (SbRecord *record,
               GString  *text)
{
  SbPerson *person = SB_PERSON (record);

  sb_record_json_append_string (text, "name", sb_person_get_name (person));
  sb_record_json_append_string (text, "kind", sb_person_get_kind (person));
  if (sb_archivable_is_archived (SB_ARCHIVABLE (person)))
    sb_record_json_append_date_time (text, "archived", sb_archivable_get_archived (SB_ARCHIVABLE (person)));
}

const SbRecordJson sb_person_json = {
  .list = "people",
  .members = members,
  .read = read_person,
  .append = append_person,
};
