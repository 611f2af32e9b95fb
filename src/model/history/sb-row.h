/* sb-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"

G_BEGIN_DECLS

typedef struct _SbRow SbRow;

struct _SbRow
{
  SbStatement *statement;
  gboolean     unsound;
};

const char *sb_row_get_text               (SbRow       *self,
                                           int          column);
const char *sb_row_get_optional_text      (SbRow       *self,
                                           int          column);
const char *sb_row_get_name               (SbRow       *self,
                                           int          column);
const char *sb_row_get_uuid               (SbRow       *self,
                                           int          column);
const char *sb_row_get_optional_uuid      (SbRow       *self,
                                           int          column);
const char *sb_row_get_json               (SbRow       *self,
                                           int          column);
const char *sb_row_get_optional_json      (SbRow       *self,
                                           int          column);
int         sb_row_get_int                (SbRow       *self,
                                           int          column,
                                           int          minimum,
                                           int          maximum);
gint64      sb_row_get_int64              (SbRow       *self,
                                           int          column,
                                           gint64       minimum,
                                           gint64       maximum);
double      sb_row_get_double             (SbRow       *self,
                                           int          column,
                                           double       limit);
gint64      sb_row_get_time               (SbRow       *self,
                                           int          column);
gint64      sb_row_get_optional_time      (SbRow       *self,
                                           int          column);
GDateTime  *sb_row_get_date_time          (SbRow       *self,
                                           int          column);
GDateTime  *sb_row_get_optional_date_time (SbRow       *self,
                                           int          column);
void        sb_row_get_date               (SbRow       *self,
                                           int          column,
                                           GDate       *date);
gboolean    sb_row_check                  (SbRow       *self,
                                           SbDatabase  *database,
                                           GError     **error);

G_END_DECLS
