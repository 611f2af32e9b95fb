/* sb-run.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-row.h"
#include "sb-run.h"
#include "sb-time.h"

void
sb_run_free (SbRun *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->instrument);
  g_free (self->version);
  g_free (self->person);
  g_free (self);
}

/**
 * sb_run_list_new:
 *
 * Returns: (transfer full) (element-type SbRun): an empty list
 */
GPtrArray *
sb_run_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sb_run_free);
}

static SbRun *
append (GPtrArray  *runs,
        const char *instrument,
        const char *version,
        const char *person)
{
  SbRun *run = g_new0 (SbRun, 1);

  run->instrument = g_strdup (instrument);
  run->version = g_strdup (version);
  run->person = g_strdup (person);
  run->first = G_MAXINT64;
  run->last = G_MININT64;
  g_ptr_array_add (runs, run);
  return run;
}

static SbRun *
ensure (GPtrArray    *runs,
        SbAssessment *assessment)
{
  const char *instrument = sb_assessment_get_instrument_id (assessment);
  const char *version = sb_assessment_get_instrument_version (assessment);
  const char *person = sb_assessment_get_person_id (assessment);

  for (guint i = 0; i < runs->len; i++)
    {
      SbRun *run = g_ptr_array_index (runs, i);

      if (g_str_equal (run->instrument, instrument) && g_str_equal (run->version, version)
          && g_strcmp0 (run->person, person) == 0)
        return run;
    }

  return append (runs, instrument, version, person);
}

/**
 * sb_run_list_add:
 * @runs: (element-type SbRun): runs
 * @assessment: an assessment; one that is not completed, or deleted, does not
 *   count
 */
void
sb_run_list_add (GPtrArray    *runs,
                 SbAssessment *assessment)
{
  SbRun *run;
  gint64 completed;

  g_return_if_fail (runs != NULL);
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  if (sb_record_is_deleted (SB_RECORD (assessment)) || !sb_assessment_is_complete (assessment))
    return;

  run = ensure (runs, assessment);
  completed = sb_time_from_date_time (sb_assessment_get_completed (assessment));
  run->n++;
  run->first = MIN (run->first, completed);
  run->last = MAX (run->last, completed);
}

static const char read_sql[] = "SELECT instrument, instrument_version, person, count (completed), min (completed), max (completed)"
                               " FROM assessment"
                               " WHERE deleted IS NULL AND completed IS NOT NULL"
                               "  AND id NOT IN (SELECT value FROM json_each (?))"
                               " GROUP BY 1, 3, 2";

/**
 * sb_run_list_read:
 * @runs: (element-type SbRun): an empty list
 * @except: (nullable): ids to pass over, as a JSON list
 *
 * Lists the runs in a database.
 */
gboolean
sb_run_list_read (GPtrArray   *runs,
                  SbDatabase  *database,
                  const char  *except,
                  GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, except != NULL ? except : "[]");
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      SbRun *run = append (runs, sb_row_get_name (&row, 0), sb_row_get_name (&row, 1), sb_row_get_optional_uuid (&row, 2));

      run->n = sb_row_get_int (&row, 3, 0, G_MAXINT);
      run->first = sb_row_get_time (&row, 4);
      run->last = sb_row_get_time (&row, 5);
    }

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}
