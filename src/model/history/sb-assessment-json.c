/* sb-assessment-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assessment.h"
#include "sb-json-text.h"
#include "sb-record-json.h"

static const char *const members[] = {
  "instrument", "instrumentVersion", "person", "started", "completed", "note", "answers", NULL
};

static void
read_answers (SbJsonReader *reader,
              SbAssessment *assessment)
{
  g_autoptr (GList) items = NULL;

  if (!sb_json_reader_enter (reader, "answers", JSON_NODE_OBJECT, SB_JSON_REQUIRED))
    return;

  items = sb_json_reader_list_members (reader);
  for (GList *l = items; l != NULL && !sb_json_reader_failed (reader); l = l->next)
    sb_assessment_set_answer (assessment, l->data,
                              sb_json_reader_read_int (reader, l->data, SB_JSON_REQUIRED,
                                                       G_MININT + 1, G_MAXINT, SB_UNANSWERED));
  sb_json_reader_leave (reader);
}

static SbRecord *
read_assessment (SbJsonReader *reader,
                 const char   *id)
{
  const char *instrument = sb_json_reader_read_name (reader, "instrument");
  const char *version = sb_json_reader_read_name (reader, "instrumentVersion");
  g_autofree char *person = sb_json_reader_read_uuid (reader, "person", SB_JSON_OPTIONAL);
  g_autoptr (GDateTime) started = sb_record_json_read_date_time (reader, "started", SB_JSON_REQUIRED);
  g_autoptr (GDateTime) completed = sb_record_json_read_date_time (reader, "completed", SB_JSON_OPTIONAL);
  const char *note = sb_json_reader_read_string (reader, "note", SB_JSON_OPTIONAL);
  g_autoptr (SbAssessment) assessment = NULL;

  if (sb_json_reader_failed (reader))
    return NULL;

  assessment = g_object_new (SB_TYPE_ASSESSMENT,
                             "id", id,
                             "instrument-id", instrument,
                             "instrument-version", version,
                             "person-id", person,
                             "started", started,
                             "completed", completed,
                             "note", note != NULL ? note : "",
                             NULL);
  read_answers (reader, assessment);
  return SB_RECORD (g_steal_pointer (&assessment));
}

static void
append_assessment (SbRecord *record,
                   GString  *text)
{
  SbAssessment *assessment = SB_ASSESSMENT (record);
  g_autofree const char **items = sb_assessment_list_items (assessment);

  sb_record_json_append_string (text, "instrument", sb_assessment_get_instrument_id (assessment));
  sb_record_json_append_string (text, "instrumentVersion", sb_assessment_get_instrument_version (assessment));
  sb_record_json_append_string (text, "person", sb_assessment_get_person_id (assessment));
  sb_record_json_append_date_time (text, "started", sb_assessment_get_started (assessment));
  sb_record_json_append_date_time (text, "completed", sb_assessment_get_completed (assessment));
  sb_record_json_append_string (text, "note", sb_assessment_get_note (assessment));

  sb_json_text_append_name (text, "answers");
  g_string_append_c (text, '{');
  for (guint i = 0; items[i] != NULL; i++)
    {
      sb_json_text_append_name (text, items[i]);
      sb_json_text_append_int (text, sb_assessment_get_answer (assessment, items[i]));
    }
  g_string_append_c (text, '}');
}

const SbRecordJson sb_assessment_json = {
  .list = "assessments",
  .members = members,
  .read = read_assessment,
  .append = append_assessment,
};
