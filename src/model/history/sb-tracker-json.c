/* sb-tracker-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-record-json.h"
#include "sb-tracker.h"

static const char *const members[] = { "title", "lowest", "highest", "archived", NULL };

static SbRecord *
read_tracker (SbJsonReader *reader,
              const char   *id)
{
  const char *title = sb_json_reader_read_string (reader, "title", SB_JSON_REQUIRED);
  const char *lowest = sb_json_reader_read_string (reader, "lowest", SB_JSON_OPTIONAL);
  const char *highest = sb_json_reader_read_string (reader, "highest", SB_JSON_OPTIONAL);
  g_autoptr (GDateTime) archived = sb_record_json_read_date_time (reader, "archived", SB_JSON_OPTIONAL);

  if (sb_json_reader_failed (reader))
    return NULL;

  return g_object_new (SB_TYPE_TRACKER,
                       "id", id,
                       "title", title,
                       "lowest", lowest != NULL ? lowest : "",
                       "highest", highest != NULL ? highest : "",
                       "archived", archived,
                       NULL);
}

static void
append_tracker (SbRecord *record,
                GString  *text)
{
  SbTracker *tracker = SB_TRACKER (record);

  sb_record_json_append_string (text, "title", sb_tracker_get_title (tracker));
  sb_record_json_append_string (text, "lowest", sb_tracker_get_lowest (tracker));
  sb_record_json_append_string (text, "highest", sb_tracker_get_highest (tracker));
  if (sb_archivable_is_archived (SB_ARCHIVABLE (tracker)))
    sb_record_json_append_date_time (text, "archived", sb_archivable_get_archived (SB_ARCHIVABLE (tracker)));
}

const SbRecordJson sb_tracker_json = {
  .list = "trackers",
  .members = members,
  .read = read_tracker,
  .append = append_tracker,
};
