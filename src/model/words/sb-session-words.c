/* sb-session-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-session-answers.h"
#include "sb-session-words.h"

/* A session in a few words, for lists and headings. */

/**
 * sb_session_words_for_title:
 * @session: a session
 * @exercise: (nullable): its exercise, where there is one
 *
 * Returns: (transfer full): what was done
 */
char *
sb_session_words_for_title (SbSession  *session,
                            SbExercise *exercise)
{
  g_return_val_if_fail (SB_IS_SESSION (session), NULL);

  if (exercise == NULL)
    return sb_session_answers_word_id (sb_session_get_exercise_id (session));

  return g_strdup (sb_exercise_get_title (exercise));
}

/**
 * sb_session_words_for_end:
 * @session: a session
 *
 * Returns: (transfer none) (nullable): how it ended, where it was not just
 *   completed
 */
const char *
sb_session_words_for_end (SbSession *session)
{
  g_return_val_if_fail (SB_IS_SESSION (session), NULL);

  if (sb_session_get_stopped (session) != NULL)
    return _ ("Stopped");
  if (sb_session_get_completed (session) == NULL)
    return _ ("Not finished");

  return NULL;
}

/**
 * sb_session_words_for_distress:
 * @session: a session
 *
 * Returns: (transfer full) (nullable): how upset the person was, before and
 *   after; NULL where neither is known
 */
char *
sb_session_words_for_distress (SbSession *session)
{
  int before, after;

  g_return_val_if_fail (SB_IS_SESSION (session), NULL);

  before = sb_session_get_distress_before (session);
  after = sb_session_get_distress_after (session);
  if (before != SB_SESSION_NO_DISTRESS && after != SB_SESSION_NO_DISTRESS)
    return g_strdup_printf (_ ("Upset: %d before, %d after"), before, after);
  if (before != SB_SESSION_NO_DISTRESS)
    return g_strdup_printf (_ ("Upset: %d before"), before);
  if (after != SB_SESSION_NO_DISTRESS)
    return g_strdup_printf (_ ("Upset: %d after"), after);

  return NULL;
}

/**
 * sb_session_words_for_facts:
 * @session: a session
 *
 * Returns: (transfer full): how upset the person was, which way was taken and
 *   how it ended, in a line; empty where there is nothing to say
 */
char *
sb_session_words_for_facts (SbSession *session)
{
  g_autofree char *distress = sb_session_words_for_distress (session);
  const char *parts[4] = { NULL };
  guint n = 0;

  if (distress != NULL)
    parts[n++] = distress;
  if (sb_session_get_shorter (session))
    parts[n++] = _ ("Shorter way");
  if (sb_session_words_for_end (session) != NULL)
    parts[n++] = sb_session_words_for_end (session);

  return g_strjoinv (" · ", (char **) parts);
}

/**
 * sb_session_words_for_answers:
 * @session: a session
 * @exercise: (nullable): its exercise
 *
 * Returns: (transfer full): its answers, one after the other, in one line;
 *   empty where there are none
 */
char *
sb_session_words_for_answers (SbSession  *session,
                              SbExercise *exercise)
{
  g_autoptr (GPtrArray) answers = sb_session_answers_list (session, exercise);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < answers->len; i++)
    {
      const SbSessionAnswer *answer = g_ptr_array_index (answers, i);

      g_string_append_printf (line, "%s%s", i > 0 ? " · " : "", answer->words);
    }

  g_string_replace (line, "\n", " · ", 0);
  return g_string_free (g_steal_pointer (&line), FALSE);
}
