/* sb-reading-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-reading.h"
#include "sb-record-json.h"

static const char *const members[] = { "page", "bookmarked", "finished", "opened", "place", NULL };

/* Whichever id someone gave it by hand: a page has one record. */
static SbRecord *
read_reading (SbJsonReader *reader,
              const char   *id)
{
  const char *page = sb_json_reader_read_name (reader, "page");
  g_autoptr (GDateTime) bookmarked = sb_record_json_read_date_time (reader, "bookmarked", SB_JSON_OPTIONAL);
  g_autoptr (GDateTime) finished = sb_record_json_read_date_time (reader, "finished", SB_JSON_OPTIONAL);
  g_autoptr (GDateTime) opened = sb_record_json_read_date_time (reader, "opened", SB_JSON_OPTIONAL);
  const char *place = sb_json_reader_read_string (reader, "place", SB_JSON_OPTIONAL);
  g_autoptr (SbReading) reading = NULL;

  if (sb_json_reader_failed (reader))
    return NULL;

  reading = sb_reading_new (page);
  sb_reading_set_bookmarked (reading, bookmarked);
  sb_reading_set_finished (reading, finished);
  sb_reading_set_opened (reading, opened);
  sb_reading_set_place (reading, place);
  return SB_RECORD (g_steal_pointer (&reading));
}

static void
append_time (GString    *text,
             const char *name,
             GDateTime  *time)
{
  if (time != NULL)
    sb_record_json_append_date_time (text, name, time);
}

static void
append_reading (SbRecord *record,
                GString  *text)
{
  SbReading *reading = SB_READING (record);

  sb_record_json_append_string (text, "page", sb_reading_get_page (reading));
  append_time (text, "bookmarked", sb_reading_get_bookmarked (reading));
  append_time (text, "finished", sb_reading_get_finished (reading));
  append_time (text, "opened", sb_reading_get_opened (reading));
  if (sb_reading_get_place (reading) != NULL)
    sb_record_json_append_string (text, "place", sb_reading_get_place (reading));
}

const SbRecordJson sb_reading_json = {
  .list = "readings",
  .members = members,
  .read = read_reading,
  .append = append_reading,
};
