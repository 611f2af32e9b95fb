/* sb-ratings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in.h"
#include "sb-ratings.h"
#include "sb-row.h"

SbRatings *
sb_ratings_new (void)
{
  SbRatings *self = g_new0 (SbRatings, 1);

  self->times = g_array_new (FALSE, FALSE, sizeof (double));
  self->values = g_array_new (FALSE, FALSE, sizeof (double));
  return self;
}

void
sb_ratings_free (SbRatings *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->times);
  g_array_unref (self->values);
  g_free (self);
}

static const char read_sql[] = "SELECT at, value FROM check_in JOIN rating ON rating.check_in = check_in.id AND rating.name = ?"
                               " WHERE deleted IS NULL AND at >= ? AND at < ? ORDER BY at, id";

/**
 * sb_ratings_read:
 * @name: what was rated
 * @since: from this moment on, in microseconds since 1970
 * @until: before this moment
 *
 * Adds what a database tells.
 */
gboolean
sb_ratings_read (SbRatings   *self,
                 SbDatabase  *database,
                 const char  *name,
                 gint64       since,
                 gint64       until,
                 GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, name);
  sb_statement_bind_int64 (statement, 1, since);
  sb_statement_bind_int64 (statement, 2, until);
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      double time = sb_row_get_time (&row, 0) / (double) G_TIME_SPAN_SECOND;
      double value = sb_row_get_double (&row, 1, SB_CHECK_IN_LARGEST_RATING);

      g_array_append_val (self->times, time);
      g_array_append_val (self->values, value);
    }

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}
