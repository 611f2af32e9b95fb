/* sb-session-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-json-unknown.h"
#include "sb-record-json.h"
#include "sb-session.h"

static const char *const members[] = {
  "exercise", "exerciseVersion", "started", "completed", "stopped",
  "distressBefore", "distressAfter", "step", "shorter", "note", "responses", NULL
};

static int
read_distress (SbJsonReader *reader,
               const char   *member)
{
  return sb_json_reader_read_int (reader, member, SB_JSON_OPTIONAL, 0,
                                  SB_SESSION_MAXIMUM_DISTRESS, SB_SESSION_NO_DISTRESS);
}

static void
read_responses (SbJsonReader *reader,
                SbSession    *session)
{
  g_autoptr (GList) steps = NULL;

  if (!sb_json_reader_enter (reader, "responses", JSON_NODE_OBJECT, SB_JSON_REQUIRED))
    return;

  steps = sb_json_reader_list_members (reader);
  for (GList *l = steps; l != NULL && !sb_json_reader_failed (reader); l = l->next)
    {
      g_autofree char *text = sb_json_unknown_read (reader, l->data);

      sb_responses_set_text (sb_session_get_responses (session), l->data, text);
    }
  sb_json_reader_leave (reader);
}

static SbRecord *
read_session (SbJsonReader *reader,
              const char   *id)
{
  const char *exercise = sb_json_reader_read_name (reader, "exercise");
  const char *version = sb_json_reader_read_name (reader, "exerciseVersion");
  g_autoptr (GDateTime) started = sb_record_json_read_date_time (reader, "started", SB_JSON_REQUIRED);
  g_autoptr (GDateTime) completed = sb_record_json_read_date_time (reader, "completed", SB_JSON_OPTIONAL);
  g_autoptr (GDateTime) stopped = sb_record_json_read_date_time (reader, "stopped", SB_JSON_OPTIONAL);
  int before = read_distress (reader, "distressBefore");
  int after = read_distress (reader, "distressAfter");
  const char *step = sb_json_reader_read_string (reader, "step", SB_JSON_OPTIONAL);
  gboolean shorter = sb_json_reader_read_boolean (reader, "shorter");
  const char *note = sb_json_reader_read_string (reader, "note", SB_JSON_OPTIONAL);
  g_autoptr (SbSession) session = NULL;

  if (sb_json_reader_failed (reader))
    return NULL;

  session = g_object_new (SB_TYPE_SESSION,
                          "id", id,
                          "exercise-id", exercise,
                          "exercise-version", version,
                          "started", started,
                          "completed", completed,
                          "stopped", stopped,
                          "distress-before", before,
                          "distress-after", after,
                          "step", step,
                          "shorter", shorter,
                          "note", note != NULL ? note : "",
                          NULL);
  read_responses (reader, session);
  return SB_RECORD (g_steal_pointer (&session));
}

static void
append_distress (GString    *text,
                 const char *name,
                 int         distress)
{
  sb_json_text_append_name (text, name);
  if (distress == SB_SESSION_NO_DISTRESS)
    g_string_append (text, "null");
  else
    sb_json_text_append_int (text, distress);
}

static void
append_responses (GString     *text,
                  SbResponses *responses)
{
  g_autofree const char **steps = sb_responses_list (responses);

  sb_json_text_append_name (text, "responses");
  g_string_append_c (text, '{');
  for (guint i = 0; steps[i] != NULL; i++)
    {
      sb_json_text_append_name (text, steps[i]);
      g_string_append (text, sb_responses_get_text (responses, steps[i]));
    }
  g_string_append_c (text, '}');
}

static void
append_session (SbRecord *record,
                GString  *text)
{
  SbSession *session = SB_SESSION (record);

  sb_record_json_append_string (text, "exercise", sb_session_get_exercise_id (session));
  sb_record_json_append_string (text, "exerciseVersion", sb_session_get_exercise_version (session));
  sb_record_json_append_date_time (text, "started", sb_session_get_started (session));
  sb_record_json_append_date_time (text, "completed", sb_session_get_completed (session));
  if (sb_session_get_stopped (session) != NULL)
    sb_record_json_append_date_time (text, "stopped", sb_session_get_stopped (session));
  append_distress (text, "distressBefore", sb_session_get_distress_before (session));
  append_distress (text, "distressAfter", sb_session_get_distress_after (session));
  if (sb_session_get_step (session) != NULL)
    sb_record_json_append_string (text, "step", sb_session_get_step (session));
  if (sb_session_get_shorter (session))
    {
      sb_json_text_append_name (text, "shorter");
      g_string_append (text, "true");
    }
  if (*sb_session_get_note (session) != '\0')
    sb_record_json_append_string (text, "note", sb_session_get_note (session));
  append_responses (text, sb_session_get_responses (session));
}

const SbRecordJson sb_session_json = {
  .list = "sessions",
  .members = members,
  .read = read_session,
  .append = append_session,
};
