/* sb-event-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-event.h"
#include "sb-record-json.h"
#include "sb-time.h"

static const char *const members[] = { "date", "title", NULL };

static SbRecord *
read_event (SbJsonReader *reader,
            const char   *id)
{
  const char *title = sb_json_reader_read_string (reader, "title", SB_JSON_REQUIRED);
  GDate date;

  if (!sb_json_reader_read_date (reader, "date", &date) || title == NULL)
    return NULL;

  return g_object_new (SB_TYPE_EVENT, "id", id, "date", &date, "title", title, NULL);
}

static void
append_event (SbRecord *record,
              GString  *text)
{
  SbEvent *event = SB_EVENT (record);
  g_autoptr (GString) date = g_string_new (NULL);

  sb_time_append_date (sb_event_get_date (event), date);
  sb_record_json_append_string (text, "date", date->str);
  sb_record_json_append_string (text, "title", sb_event_get_title (event));
}

const SbRecordJson sb_event_json = {
  .list = "events",
  .members = members,
  .read = read_event,
  .append = append_event,
};
