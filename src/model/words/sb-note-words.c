/* sb-note-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-excerpt.h"
#include "sb-instruments.h"
#include "sb-note-words.h"
#include "sb-result-words.h"
#include "sb-session-words.h"
#include "sb-tokens.h"
#include "sb-words.h"

/* What the person wrote in a check-in, a session or an assessment, where it is
 * found by its words. */

/* Between what was written in one place and in the next. */
#define SEPARATOR " · "

static SbExercise *
find_exercise (SbContent *content,
               SbRecord  *record)
{
  return sb_content_find_exercise (content, sb_session_get_exercise_id (SB_SESSION (record)));
}

static char *
dup_subject_of_assessment (SbContent    *content,
                           SbStore      *store,
                           SbAssessment *assessment)
{
  SbInstrument *instrument = sb_instruments_find (content, store, sb_assessment_get_instrument_id (assessment),
                                                  sb_assessment_get_instrument_version (assessment));
  char *bond = sb_result_words_for_bond (store, sb_assessment_get_person_id (assessment));

  if (bond != NULL)
    return bond;

  return g_strdup (instrument != NULL ? sb_instrument_get_title (instrument) : sb_assessment_get_instrument_id (assessment));
}

/**
 * sb_note_words_for_subject:
 * @content: what the app knows
 * @store: what the person did
 * @record: a check-in, a session or an assessment
 *
 * Returns: (transfer full): what somebody wrote about: an exercise, whose
 *   bond, or what was asked
 */
char *
sb_note_words_for_subject (SbContent *content,
                           SbStore   *store,
                           SbRecord  *record)
{
  g_return_val_if_fail (SB_IS_RECORD (record), NULL);

  if (SB_IS_SESSION (record))
    return sb_session_words_for_title (SB_SESSION (record), find_exercise (content, record));
  if (SB_IS_ASSESSMENT (record))
    return dup_subject_of_assessment (content, store, SB_ASSESSMENT (record));

  return g_strdup (_ ("Check-in"));
}

static GDateTime *
get_time (SbRecord *record)
{
  if (SB_IS_SESSION (record))
    return sb_session_get_started (SB_SESSION (record));
  if (SB_IS_CHECK_IN (record))
    return sb_check_in_get_at (SB_CHECK_IN (record));
  if (sb_assessment_is_complete (SB_ASSESSMENT (record)))
    return sb_assessment_get_completed (SB_ASSESSMENT (record));

  return sb_assessment_get_started (SB_ASSESSMENT (record));
}

/**
 * sb_note_words_for_day:
 * @record: a check-in, a session or an assessment
 *
 * Returns: (transfer full): the day of it; of an assessment, that of its
 *   result, where it has one
 */
char *
sb_note_words_for_day (SbRecord *record)
{
  g_return_val_if_fail (SB_IS_RECORD (record), NULL);

  return sb_words_for_day (get_time (record));
}

static const char *
get_note (SbRecord *record)
{
  if (SB_IS_SESSION (record))
    return sb_session_get_note (SB_SESSION (record));
  if (SB_IS_CHECK_IN (record))
    return sb_check_in_get_note (SB_CHECK_IN (record));

  return sb_assessment_get_note (SB_ASSESSMENT (record));
}

/* (nullable): what was written besides the note. */
static char *
dup_rest (SbContent *content,
          SbRecord  *record)
{
  if (SB_IS_SESSION (record))
    return sb_session_words_for_answers (SB_SESSION (record), find_exercise (content, record));
  if (SB_IS_CHECK_IN (record))
    return sb_check_in_words_for_tags (SB_CHECK_IN (record));

  return NULL;
}

static void
append_part (GString    *text,
             const char *part)
{
  g_auto (GStrv) lines = g_strsplit_set (part, "\n\r\t\v\f", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (*line != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? SEPARATOR : "", line);
    }
}

/**
 * sb_note_words_for_text:
 * @content: what the app knows
 * @record: a check-in, a session or an assessment
 *
 * Returns: (transfer full): all that was written in it, as a line: the note,
 *   then the tags, or the answers as they read; empty where that is nothing
 */
char *
sb_note_words_for_text (SbContent *content,
                        SbRecord  *record)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *rest = NULL;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_RECORD (record), NULL);

  rest = dup_rest (content, record);
  append_part (text, get_note (record));
  if (rest != NULL)
    append_part (text, rest);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * sb_note_words_for_excerpt:
 * @content: what the app knows
 * @record: a check-in, a session or an assessment
 * @typed: what somebody looks for
 *
 * Returns: (transfer full): the part of its text where these words stand, in
 *   Pango's markup, the words in bold
 */
char *
sb_note_words_for_excerpt (SbContent  *content,
                           SbRecord   *record,
                           const char *typed)
{
  g_autoptr (GPtrArray) words = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (typed != NULL, NULL);

  words = sb_tokens_list_words (typed);
  text = sb_note_words_for_text (content, record);
  return sb_excerpt_new (text, words);
}
