/* sb-database.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbDatabase:
 *
 * The one door to SQLite: nothing else knows its header.  A database belongs
 * to the thread that opened it.
 *
 * Opening looks, and writes nothing.  Whoever opened it checks that it is
 * what they expect, then calls sb_database_accept().
 */
typedef struct _SbDatabase SbDatabase;

/**
 * SbStatement:
 *
 * A prepared statement, on loan from the database that keeps it.  Parameters
 * and columns are both counted from 0.  Only values are ever bound: no SQL is
 * put together from them.
 */
typedef struct _SbStatement SbStatement;

typedef enum
{
  SB_STEP_ROW,
  SB_STEP_DONE,
  SB_STEP_ERROR,
} SbRowStep;

SbDatabase  *sb_database_open              (const char   *path,
                                            GError      **error);
SbDatabase  *sb_database_open_reader       (const char   *path,
                                            GError      **error);
void         sb_database_adopt             (SbDatabase   *self);
void         sb_database_close             (SbDatabase   *self);
gboolean     sb_database_accept            (SbDatabase   *self,
                                            GError      **error);
const char  *sb_database_get_name          (SbDatabase   *self);
gboolean     sb_database_exec              (SbDatabase   *self,
                                            const char   *sql,
                                            GError      **error);
SbStatement *sb_database_prepare           (SbDatabase   *self,
                                            const char   *sql,
                                            GError      **error);
gboolean     sb_database_get_integer       (SbDatabase   *self,
                                            const char   *sql,
                                            gint64       *value,
                                            GError      **error);
gboolean     sb_database_begin             (SbDatabase   *self,
                                            GError      **error);
gboolean     sb_database_commit            (SbDatabase   *self,
                                            GError      **error);
void         sb_database_rollback          (SbDatabase   *self);
gboolean     sb_database_checkpoint        (SbDatabase   *self,
                                            GError      **error);

void         sb_statement_release          (SbStatement  *self);
void         sb_statement_bind_text        (SbStatement  *self,
                                            int           parameter,
                                            const char   *value);
void         sb_statement_bind_int64       (SbStatement  *self,
                                            int           parameter,
                                            gint64        value);
void         sb_statement_bind_double      (SbStatement  *self,
                                            int           parameter,
                                            double        value);
void         sb_statement_bind_null        (SbStatement  *self,
                                            int           parameter);
SbRowStep    sb_statement_step             (SbStatement  *self,
                                            GError      **error);
gboolean     sb_statement_run              (SbStatement  *self,
                                            GError      **error);
const char  *sb_statement_get_text         (SbStatement  *self,
                                            int           column);
gint64       sb_statement_get_int64        (SbStatement  *self,
                                            int           column);
double       sb_statement_get_double       (SbStatement  *self,
                                            int           column);
gboolean     sb_statement_is_null          (SbStatement  *self,
                                            int           column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbDatabase, sb_database_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbStatement, sb_statement_release)

G_END_DECLS
