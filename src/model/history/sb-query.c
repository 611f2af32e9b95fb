/* sb-query.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assessment.h"
#include "sb-query.h"
#include "sb-session.h"
#include "sb-time.h"
#include "sb-note-text.h"

/* What a query finds among records in memory. What it finds in the database is
 * told in sb-query-table.c; the two mean the same. */

/**
 * sb_query_copy:
 *
 * Returns: (transfer full): a copy with texts of its own
 */
SbQuery *
sb_query_copy (const SbQuery *self)
{
  SbQuery *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->instrument = g_strdup (self->instrument);
  copy->version = g_strdup (self->version);
  copy->person = g_strdup (self->person);
  copy->exercise = g_strdup (self->exercise);
  copy->words = g_strdup (self->words);
  copy->named = g_strdupv (self->named);

  return copy;
}

/**
 * sb_query_free:
 * @self: (transfer full): what sb_query_copy() gave
 */
void
sb_query_free (SbQuery *self)
{
  g_return_if_fail (self != NULL);

  g_free ((char *) self->instrument);
  g_free ((char *) self->version);
  g_free ((char *) self->person);
  g_free ((char *) self->exercise);
  g_free ((char *) self->words);
  g_strfreev (self->named);
  g_free (self);
}

/**
 * sb_query_get_time:
 *
 * Returns: the moment by which @record is listed, or %SB_TIME_NEVER where it
 *   has none
 */
gint64
sb_query_get_time (const SbQuery *self,
                   SbRecord      *record)
{
  g_return_val_if_fail (self != NULL, SB_TIME_NEVER);

  if (self->by_completion && SB_IS_ASSESSMENT (record))
    return sb_time_from_date_time (sb_assessment_get_completed (SB_ASSESSMENT (record)));

  return sb_record_get_time (record);
}

static gboolean
matches_state (const SbQuery *self,
               gboolean       completed,
               gboolean       stopped)
{
  switch (self->state)
    {
    case SB_QUERY_DRAFTS:
      return !completed && !stopped;
    case SB_QUERY_ENDED:
      return completed || stopped;
    case SB_QUERY_COMPLETED:
      return completed && !stopped;
    case SB_QUERY_ANY_STATE:
    default:
      return TRUE;
    }
}

static gboolean
matches_text (const char *wanted,
              const char *text)
{
  return wanted == NULL || g_strcmp0 (wanted, text) == 0;
}

static gboolean
matches_assessment (const SbQuery *self,
                    SbAssessment  *assessment)
{
  const char *person = sb_assessment_get_person_id (assessment);

  return matches_state (self, sb_assessment_is_complete (assessment), FALSE)
         && matches_text (self->instrument, sb_assessment_get_instrument_id (assessment))
         && matches_text (self->version, sb_assessment_get_instrument_version (assessment))
         && matches_text (self->person, person != NULL ? person : SB_QUERY_NOBODY);
}

static gboolean
matches_session (const SbQuery *self,
                 SbSession     *session)
{
  return matches_state (self, sb_session_get_completed (session) != NULL, sb_session_get_stopped (session) != NULL)
         && matches_text (self->exercise, sb_session_get_exercise_id (session));
}

static gboolean
matches_note (const SbQuery *self,
              SbRecord      *record)
{
  g_autofree char *note = NULL;

  if (!self->with_note)
    return TRUE;

  g_object_get (record, "note", &note, NULL);
  return *note != '\0';
}

static gboolean
matches_words (const SbQuery *self,
               SbRecord      *record)
{
  g_autofree char *text = NULL;

  if (self->words == NULL)
    return TRUE;
  if (self->named != NULL && SB_IS_SESSION (record)
      && g_strv_contains ((const char *const *) self->named, sb_session_get_exercise_id (SB_SESSION (record))))
    return TRUE;

  text = sb_record_dup_words (record);
  return sb_note_text_match (self->words, text);
}

/**
 * sb_query_matches:
 *
 * Returns: whether @record is what is looked for; the limit aside
 */
gboolean
sb_query_matches (const SbQuery *self,
                  SbRecord      *record)
{
  gint64 time = sb_query_get_time (self, record);

  if (G_OBJECT_TYPE (record) != self->type || sb_record_is_deleted (record) || time == SB_TIME_NEVER)
    return FALSE;
  if ((self->since != 0 && time < self->since) || (self->until != 0 && time >= self->until))
    return FALSE;
  if (SB_IS_ASSESSMENT (record) && !matches_assessment (self, SB_ASSESSMENT (record)))
    return FALSE;
  if (SB_IS_SESSION (record) && !matches_session (self, SB_SESSION (record)))
    return FALSE;

  return matches_note (self, record) && matches_words (self, record);
}
