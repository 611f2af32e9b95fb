/* sb-recollection.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-recollection.h"
#include "sb-step-answer.h"

/* What was answered before, where it is needed again: the rows of a ladder or
 * a log from one time to the next, and earlier answers for a step that brings
 * them together. */

/**
 * sb_recollection_find_last:
 * @sessions: #SbSession, the newest first
 * @session: a session of an exercise
 * @step_id: a step of it that is a table
 *
 * The last time is the session of the same exercise that began last, of those
 * that have an answer there: somebody who went a shorter way, or stopped
 * before, has not thrown the rows away. Who took all rows out has: then the
 * answer is an empty list.
 *
 * Returns: (transfer full) (nullable): the rows of the last time
 */
JsonNode *
sb_recollection_find_last (GListModel *sessions,
                           SbSession  *session,
                           const char *step_id)
{
  const char *exercise_id = sb_session_get_exercise_id (session);

  g_return_val_if_fail (G_IS_LIST_MODEL (sessions), NULL);
  g_return_val_if_fail (step_id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (SbSession) other = g_list_model_get_item (sessions, i);
      JsonNode *rows = sb_session_get_response (other, step_id);

      if (other != session && g_str_equal (sb_session_get_exercise_id (other), exercise_id)
          && rows != NULL && JSON_NODE_HOLDS_ARRAY (rows))
        return json_node_ref (rows);
    }

  return NULL;
}

/**
 * sb_recollection_carry:
 * @sessions: #SbSession, the newest first
 * @session: a session of an exercise
 * @step: a step of it that is about to be shown
 *
 * Begins a table that grows with the rows of the last time, unless it has an
 * answer already.
 *
 * Returns: whether @session has changed
 */
gboolean
sb_recollection_carry (GListModel *sessions,
                       SbSession  *session,
                       SbStep     *step)
{
  const char *id = sb_step_get_id (step);
  JsonNode *rows;

  g_return_val_if_fail (SB_IS_SESSION (session), FALSE);

  if (!sb_step_get_grows (step) || sb_session_get_response (session, id) != NULL)
    return FALSE;

  rows = sb_recollection_find_last (sessions, session, id);
  if (rows == NULL)
    return FALSE;

  sb_session_set_response (session, id, rows);
  return TRUE;
}

/**
 * sb_recollection_to_text:
 * @exercise: an exercise
 * @session: the answers so far
 * @step: a step that brings earlier answers together
 *
 * Returns: (transfer full) (nullable): those answers, each under the title of
 *   its step; NULL where there are none
 */
char *
sb_recollection_to_text (SbExercise *exercise,
                         SbSession  *session,
                         SbStep     *step)
{
  GString *text = g_string_new (NULL);

  for (const char *const *id = sb_step_get_recall (step); *id != NULL; id++)
    {
      SbStep *earlier = sb_exercise_find_step (exercise, *id);
      g_autofree char *answer = sb_step_answer_to_text (earlier, sb_session_get_response (session, *id));

      if (answer != NULL)
        g_string_append_printf (text, "%s%s\n%s", text->len > 0 ? "\n\n" : "", sb_step_get_title (earlier), answer);
    }

  if (text->len > 0)
    return g_string_free (text, FALSE);

  g_string_free (text, TRUE);
  return NULL;
}
