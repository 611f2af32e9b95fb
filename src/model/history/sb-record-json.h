/* sb-record-json.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-json-reader.h"
#include "sb-record.h"

G_BEGIN_DECLS

/**
 * SbRecordJson:
 * @list: the list of a history file that holds these records
 * @members: (array zero-terminated=1): the members that are its own
 * @read: makes a record of the object at which the reader stands, or %NULL
 *   after a fault; stamps and unknown members are read for it
 * @append: writes its own members; id, stamps and unknown members are written
 *   for it
 *
 * How one kind of record lies in a history file.
 */
typedef struct
{
  const char *list;
  const char *const *members;

  SbRecord *(*read)   (SbJsonReader *reader,
                       const char   *id);
  void      (*append) (SbRecord     *record,
                       GString      *text);
} SbRecordJson;

extern const SbRecordJson sb_person_json;
extern const SbRecordJson sb_assessment_json;
extern const SbRecordJson sb_session_json;
extern const SbRecordJson sb_check_in_json;
extern const SbRecordJson sb_event_json;
extern const SbRecordJson sb_tracker_json;
extern const SbRecordJson sb_aim_json;
extern const SbRecordJson sb_pack_json;
extern const SbRecordJson sb_reading_json;
extern const SbRecordJson sb_plan_json;
extern const SbRecordJson sb_safety_plan_json;
extern const SbRecordJson sb_trusted_json;

SbRecord *sb_record_json_read             (const SbRecordJson *self,
                                           SbJsonReader       *reader,
                                           gint64              exported);
void      sb_record_json_append           (const SbRecordJson *self,
                                           SbRecord           *record,
                                           GString            *text);

GDateTime *sb_record_json_read_date_time   (SbJsonReader      *reader,
                                            const char        *member,
                                            SbJsonNeed         need);
void       sb_record_json_append_string    (GString           *text,
                                            const char        *name,
                                            const char        *value);
void       sb_record_json_append_date_time (GString           *text,
                                            const char        *name,
                                            GDateTime         *value);

G_END_DECLS
