/* sb-record-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"
#include "sb-record.h"
#include "sb-row.h"

G_BEGIN_DECLS

/* Every table of records begins with these columns, in this order. */
#define SB_RECORD_TABLE_COLUMNS   "id, created, changed, deleted, extra"
#define SB_RECORD_TABLE_UPDATES   "created = excluded.created, changed = excluded.changed," \
                                  " deleted = excluded.deleted, extra = excluded.extra"
#define SB_RECORD_TABLE_N_COLUMNS 5

/**
 * SbRecordTable:
 * @name: its name in the database
 * @select: reads rows; what to read and in which order is added to it
 * @order: the columns that order the rows as sb_record_compare() does
 * @upsert: writes one row
 * @read: makes a record of the current row, and of the rows that belong to it
 *   in other tables; id, stamps and extra are set for it
 * @bind: binds the columns of its own
 * @write_children: (nullable): writes the rows that belong to it elsewhere
 * @make_lost: (nullable): of the kinds that stay on the disk: makes a record
 *   of that id which says nothing, in the place of one that cannot be read
 *
 * How one kind of record lies in the database.
 */
typedef struct
{
  const char *name;
  const char *select;
  const char *order;
  const char *upsert;

  SbRecord *(*read)           (SbDatabase   *database,
                               SbRow        *row,
                               GError      **error);
  void      (*bind)           (SbRecord     *record,
                               SbStatement  *statement);
  gboolean  (*write_children) (SbRecord     *record,
                               SbDatabase   *database,
                               GError      **error);
  SbRecord *(*make_lost)      (const char   *id);
} SbRecordTable;

/* Called with each record in turn; FALSE ends it, with an error set. */
typedef gboolean (*SbRecordFunc) (SbRecord  *record,
                                  gpointer   data,
                                  GError   **error);

extern const SbRecordTable sb_person_table;
extern const SbRecordTable sb_assessment_table;
extern const SbRecordTable sb_session_table;
extern const SbRecordTable sb_check_in_table;
extern const SbRecordTable sb_event_table;
extern const SbRecordTable sb_tracker_table;
extern const SbRecordTable sb_aim_table;
extern const SbRecordTable sb_pack_table;
extern const SbRecordTable sb_reading_table;
extern const SbRecordTable sb_plan_table;
extern const SbRecordTable sb_safety_plan_table;
extern const SbRecordTable sb_trusted_table;

gboolean  sb_record_table_foreach     (const SbRecordTable  *self,
                                       SbDatabase           *database,
                                       gboolean              deleted_too,
                                       SbRecordFunc          func,
                                       gpointer              data,
                                       GError              **error);
gboolean  sb_record_table_load        (const SbRecordTable  *self,
                                       SbDatabase           *database,
                                       const char           *id,
                                       SbRecord            **record,
                                       GError              **error);
gboolean  sb_record_table_get_changed (const SbRecordTable  *self,
                                       SbDatabase           *database,
                                       const char           *id,
                                       gint64               *changed,
                                       GError              **error);
gboolean  sb_record_table_save        (const SbRecordTable  *self,
                                       SbDatabase           *database,
                                       SbRecord             *record,
                                       GError              **error);

void      sb_record_table_bind_time   (SbStatement          *statement,
                                       int                   parameter,
                                       gint64                time);
gboolean  sb_record_table_clear       (SbDatabase           *database,
                                       const char           *sql,
                                       const char           *id,
                                       GError              **error);

G_END_DECLS
