/* sb-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-json-check.h"
#include "sb-row.h"
#include "sb-store-error.h"
#include "sb-time.h"

/**
 * SbRow:
 *
 * Reads the current row of a statement, and trusts nothing in it: SQLite does
 * not notice every damage to a file.  Whatever is asked for, something
 * harmless comes back; sb_row_check() then says whether all was sound.
 */

const char *
sb_row_get_optional_text (SbRow *self,
                          int    column)
{
  const char *text = sb_statement_get_text (self->statement, column);

  if (text == NULL || g_utf8_validate (text, -1, NULL))
    return text;

  self->unsound = TRUE;
  return NULL;
}

const char *
sb_row_get_text (SbRow *self,
                 int    column)
{
  const char *text = sb_row_get_optional_text (self, column);

  if (text != NULL)
    return text;

  self->unsound = TRUE;
  return "";
}

/**
 * sb_row_get_name:
 *
 * Returns: (transfer none): text that is not empty
 */
const char *
sb_row_get_name (SbRow *self,
                 int    column)
{
  const char *name = sb_row_get_text (self, column);

  if (*name != '\0')
    return name;

  self->unsound = TRUE;
  return "?";
}

const char *
sb_row_get_optional_uuid (SbRow *self,
                          int    column)
{
  const char *uuid = sb_row_get_optional_text (self, column);

  if (uuid == NULL || g_uuid_string_is_valid (uuid))
    return uuid;

  self->unsound = TRUE;
  return NULL;
}

const char *
sb_row_get_uuid (SbRow *self,
                 int    column)
{
  const char *uuid = sb_row_get_optional_uuid (self, column);

  if (uuid != NULL)
    return uuid;

  self->unsound = TRUE;
  return "";
}

const char *
sb_row_get_optional_json (SbRow *self,
                          int    column)
{
  const char *json = sb_row_get_optional_text (self, column);

  if (json == NULL || sb_json_check (json))
    return json;

  self->unsound = TRUE;
  return NULL;
}

const char *
sb_row_get_json (SbRow *self,
                 int    column)
{
  const char *json = sb_row_get_optional_json (self, column);

  if (json != NULL)
    return json;

  self->unsound = TRUE;
  return "null";
}

int
sb_row_get_int (SbRow *self,
                int    column,
                int    minimum,
                int    maximum)
{
  return (int) sb_row_get_int64 (self, column, minimum, maximum);
}

gint64
sb_row_get_int64 (SbRow  *self,
                  int     column,
                  gint64  minimum,
                  gint64  maximum)
{
  gint64 value = sb_statement_get_int64 (self->statement, column);

  if (value >= minimum && value <= maximum)
    return value;

  self->unsound = TRUE;
  return minimum;
}

/**
 * sb_row_get_double:
 * @limit: how far from 0 the number may be
 */
double
sb_row_get_double (SbRow  *self,
                   int     column,
                   double  limit)
{
  double value = sb_statement_get_double (self->statement, column);

  if (fabs (value) <= limit)
    return value;

  self->unsound = TRUE;
  return 0;
}

gint64
sb_row_get_time (SbRow *self,
                 int    column)
{
  gint64 time = sb_statement_get_int64 (self->statement, column);

  if (!sb_statement_is_null (self->statement, column) && time >= SB_TIME_MINIMUM && time <= SB_TIME_MAXIMUM)
    return time;

  self->unsound = TRUE;
  return 0;
}

/**
 * sb_row_get_optional_time:
 *
 * Returns: the moment, or %SB_TIME_NEVER
 */
gint64
sb_row_get_optional_time (SbRow *self,
                          int    column)
{
  if (sb_statement_is_null (self->statement, column))
    return SB_TIME_NEVER;

  return sb_row_get_time (self, column);
}

/**
 * sb_row_get_date_time:
 *
 * Returns: (transfer full): the moment
 */
GDateTime *
sb_row_get_date_time (SbRow *self,
                      int    column)
{
  return sb_time_to_date_time (sb_row_get_time (self, column));
}

/**
 * sb_row_get_optional_date_time:
 *
 * Returns: (transfer full) (nullable): the moment, or %NULL for none
 */
GDateTime *
sb_row_get_optional_date_time (SbRow *self,
                               int    column)
{
  return sb_time_to_date_time (sb_row_get_optional_time (self, column));
}

/**
 * sb_row_get_date:
 * @date: (out caller-allocates): the day
 */
void
sb_row_get_date (SbRow *self,
                 int    column,
                 GDate *date)
{
  if (sb_time_parse_date (sb_row_get_text (self, column), date))
    return;

  self->unsound = TRUE;
  g_date_clear (date, 1);
  g_date_set_dmy (date, 1, G_DATE_JANUARY, 1970);
}

/**
 * sb_row_check:
 *
 * Returns: whether all that was read from the row was sound
 */
gboolean
sb_row_check (SbRow       *self,
              SbDatabase  *database,
              GError     **error)
{
  if (self->unsound)
    sb_store_error_set (error, SB_STORE_ERROR_DAMAGED, sb_database_get_name (database), NULL);

  return !self->unsound;
}
