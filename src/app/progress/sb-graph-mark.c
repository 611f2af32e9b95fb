/* sb-graph-mark.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-graph-mark.h"
#include "sb-session-answers.h"

/* What there is to say of each of the marks beside a graph. */

/* Letters of a note that stand in a tip. */
#define MOST_LETTERS 80

/**
 * sb_graph_mark_new_for_event:
 *
 * Returns: (transfer full): a mark of what happened, at noon of its day
 */
SbTimeMark *
sb_graph_mark_new_for_event (SbEvent *event)
{
  const GDate *date;
  g_autoptr (GDateTime) noon = NULL;

  g_return_val_if_fail (SB_IS_EVENT (event), NULL);

  date = sb_event_get_date (event);
  noon = g_date_time_new_local (g_date_get_year (date), g_date_get_month (date), g_date_get_day (date), 12, 0, 0);

  return sb_time_mark_new (noon, NULL, sb_event_get_title (event), "x-office-calendar-symbolic", "event");
}

/* The first line, and not more of it than can be read at a glance. */
static char *
shorten (const char *note)
{
  g_auto (GStrv) lines = g_strsplit (note, "\n", 2);
  const char *end = g_utf8_strlen (lines[0], -1) > MOST_LETTERS ? g_utf8_offset_to_pointer (lines[0], MOST_LETTERS) : NULL;

  return end != NULL ? g_strdup_printf ("%.*s…", (int) (end - lines[0]), lines[0]) : g_strdup (lines[0]);
}

/* In the words of the person, or nearly so. */
static char *
dup_note_title (SbRecord *record)
{
  g_autofree char *note = NULL;

  g_object_get (record, "note", &note, NULL);
  g_strstrip (note);

  return *note != '\0' ? shorten (note) : g_strdup (_ ("Note"));
}

static char *
dup_exercise_title (SbSession *session,
                    SbContent *content)
{
  const char *id = sb_session_get_exercise_id (session);
  SbExercise *exercise = sb_content_find_exercise (content, id);

  if (exercise != NULL)
    return g_strdup (sb_exercise_get_title (exercise));

  /* Of a record that cannot be read, not even the id is known. */
  return *id != '\0' ? sb_session_answers_word_id (id) : g_strdup (_ ("Practice"));
}

/**
 * sb_graph_mark_new_for_note:
 * @record: one of those that have a note
 * @time: when it was
 *
 * Returns: (transfer full): a mark of what the person wrote
 */
SbTimeMark *
sb_graph_mark_new_for_note (SbRecord  *record,
                            GDateTime *time)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (SB_IS_RECORD (record), NULL);

  title = dup_note_title (record);

  return sb_time_mark_new (time, NULL, title, "document-edit-symbolic", "note");
}

/**
 * sb_graph_mark_new_for_session:
 * @time: when it was
 * @content: what the app knows
 *
 * Returns: (transfer full): a mark of an exercise that the person did
 */
SbTimeMark *
sb_graph_mark_new_for_session (SbSession *session,
                               GDateTime *time,
                               SbContent *content)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (SB_IS_SESSION (session), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  title = dup_exercise_title (session, content);

  return sb_time_mark_new (time, NULL, title, "sb-practice-symbolic", "session");
}
