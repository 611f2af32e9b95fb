/* sb-outcome.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-outcome.h"
#include "sb-row.h"

/* How sessions ended, counted: what is told of very many of them must not take
 * longer than of a few. */

void
sb_outcome_free (SbOutcome *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->exercise);
  g_free (self);
}

/**
 * sb_outcomes_new:
 *
 * Returns: (transfer full) (element-type SbOutcome): an empty list
 */
GPtrArray *
sb_outcomes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sb_outcome_free);
}

static SbOutcome *
find (GPtrArray  *outcomes,
      const char *exercise,
      gboolean    shorter,
      gboolean    stopped,
      int         before,
      int         after)
{
  for (guint i = 0; i < outcomes->len; i++)
    {
      SbOutcome *outcome = g_ptr_array_index (outcomes, i);

      if (outcome->before == before && outcome->after == after && outcome->shorter == shorter
          && outcome->stopped == stopped && g_str_equal (outcome->exercise, exercise))
        return outcome;
    }

  return NULL;
}

static void
append (GPtrArray  *outcomes,
        const char *exercise,
        gboolean    shorter,
        gboolean    stopped,
        int         before,
        int         after,
        guint       n)
{
  SbOutcome *outcome = g_new0 (SbOutcome, 1);

  outcome->exercise = g_strdup (exercise);
  outcome->shorter = shorter;
  outcome->stopped = stopped;
  outcome->before = before;
  outcome->after = after;
  outcome->n = n;
  g_ptr_array_add (outcomes, outcome);
}

/**
 * sb_outcomes_add:
 * @outcomes: (element-type SbOutcome): outcomes
 * @n: how many sessions ended like this
 */
void
sb_outcomes_add (GPtrArray  *outcomes,
                 const char *exercise,
                 gboolean    shorter,
                 gboolean    stopped,
                 int         before,
                 int         after,
                 guint       n)
{
  SbOutcome *present;

  g_return_if_fail (outcomes != NULL);
  g_return_if_fail (exercise != NULL);

  present = find (outcomes, exercise, shorter, stopped, before, after);
  if (present != NULL)
    present->n += n;
  else
    append (outcomes, exercise, shorter, stopped, before, after, n);
}

/**
 * sb_outcomes_add_session:
 * @session: a session; a draft has no outcome yet, and one that is deleted
 *   has none
 */
void
sb_outcomes_add_session (GPtrArray *outcomes,
                         SbSession *session)
{
  gboolean stopped;

  g_return_if_fail (SB_IS_SESSION (session));

  stopped = sb_session_get_stopped (session) != NULL;
  if (sb_record_is_deleted (SB_RECORD (session)) || (!stopped && sb_session_get_completed (session) == NULL))
    return;

  sb_outcomes_add (outcomes, sb_session_get_exercise_id (session), sb_session_get_shorter (session), stopped,
                   sb_session_get_distress_before (session), sb_session_get_distress_after (session), 1);
}

static const char read_sql[] = "SELECT exercise, shorter, stopped IS NOT NULL, distress_before, distress_after, count (*)"
                               " FROM session"
                               " WHERE deleted IS NULL AND (completed IS NOT NULL OR stopped IS NOT NULL)"
                               "  AND id NOT IN (SELECT value FROM json_each (?))%s"
                               " GROUP BY 1, 2, 3, 4, 5";

static const char of_exercises_sql[] = " AND exercise IN (SELECT value FROM json_each (?))";

static int
get_distress (SbRow *row,
              int    column)
{
  return sb_statement_is_null (row->statement, column) ? SB_SESSION_NO_DISTRESS
                                                       : sb_row_get_int (row, column, 0, SB_SESSION_MAXIMUM_DISTRESS);
}

/**
 * sb_outcomes_read:
 * @outcomes: (element-type SbOutcome): an empty list
 * @exercises: (nullable): the ids of those to count, as a JSON list; NULL for
 *   all
 * @except: (nullable): ids of sessions to pass over, as a JSON list
 *
 * Counts how the sessions in a database ended.
 */
gboolean
sb_outcomes_read (GPtrArray   *outcomes,
                  SbDatabase  *database,
                  const char  *exercises,
                  const char  *except,
                  GError     **error)
{
  g_autofree char *sql = g_strdup_printf (read_sql, exercises != NULL ? of_exercises_sql : "");
  g_autoptr (SbStatement) statement = sb_database_prepare (database, sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, except != NULL ? except : "[]");
  if (exercises != NULL)
    sb_statement_bind_text (statement, 1, exercises);
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    append (outcomes, sb_row_get_name (&row, 0), sb_row_get_int (&row, 1, 0, 1), sb_row_get_int (&row, 2, 0, 1),
            get_distress (&row, 3), get_distress (&row, 4), sb_row_get_int (&row, 5, 0, G_MAXINT));

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}
