/* sb-report-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbReportTable:
 * @titles: (nullable): the titles of the columns; NULL where the first column
 *   names what the second one tells
 * @n_columns: how many there are
 * @rows: (element-type GStrv): of as many cells each
 *
 * Rows of words.
 */
typedef struct
{
  char **titles;
  guint n_columns;
  GPtrArray *rows;
} SbReportTable;

SbReportTable *sb_report_table_new       (char          **titles);
SbReportTable *sb_report_table_new_facts (void);
void           sb_report_table_free      (SbReportTable  *self);
void           sb_report_table_take_row  (SbReportTable  *self,
                                          char          **cells);
void           sb_report_table_add_fact  (SbReportTable  *self,
                                          const char     *name,
                                          const char     *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbReportTable, sb_report_table_free)

G_END_DECLS
