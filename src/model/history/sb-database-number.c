/* sb-database-number.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-database.h"
#include "sb-store-error.h"

/**
 * sb_database_get_integer:
 * @value: (out): the first column of the first row
 *
 * Asks a question that one number answers, such as a pragma.
 */
gboolean
sb_database_get_integer (SbDatabase  *self,
                         const char  *sql,
                         gint64      *value,
                         GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (self, sql, error);
  SbRowStep step;

  g_return_val_if_fail (value != NULL, FALSE);

  if (statement == NULL)
    return FALSE;

  step = sb_statement_step (statement, error);
  if (step == SB_STEP_ROW)
    *value = sb_statement_get_int64 (statement, 0);
  else if (step == SB_STEP_DONE)
    sb_store_error_set (error, SB_STORE_ERROR_DAMAGED, sb_database_get_name (self), NULL);

  return step == SB_STEP_ROW;
}
