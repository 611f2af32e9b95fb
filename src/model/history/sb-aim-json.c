/* sb-aim-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-aim.h"
#include "sb-record-json.h"

static const char *const members[] = { "goal", NULL };

/* Whichever id someone gave it by hand: a goal has one record. */
static SbRecord *
read_aim (SbJsonReader *reader,
          const char   *id)
{
  const char *goal = sb_json_reader_read_name (reader, "goal");

  return goal != NULL ? SB_RECORD (sb_aim_new (goal)) : NULL;
}

static void
append_aim (SbRecord *record,
            GString  *text)
{
  sb_record_json_append_string (text, "goal", sb_aim_get_goal (SB_AIM (record)));
}

const SbRecordJson sb_aim_json = {
  .list = "goals",
  .members = members,
  .read = read_aim,
  .append = append_aim,
};
