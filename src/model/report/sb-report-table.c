/* sb-report-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-report-table.h"

/**
 * sb_report_table_new:
 * @titles: (transfer full): the titles of the columns
 *
 * Returns: (transfer full): a table without rows
 */
SbReportTable *
sb_report_table_new (char **titles)
{
  SbReportTable *self;

  g_return_val_if_fail (titles != NULL && *titles != NULL, NULL);

  self = g_new0 (SbReportTable, 1);
  self->titles = titles;
  self->n_columns = g_strv_length (titles);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  return self;
}

/**
 * sb_report_table_new_facts:
 *
 * Returns: (transfer full): a table without a head, of two columns: a name,
 *   and what there is to say of it
 */
SbReportTable *
sb_report_table_new_facts (void)
{
  SbReportTable *self = g_new0 (SbReportTable, 1);

  self->n_columns = 2;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  return self;
}

void
sb_report_table_free (SbReportTable *self)
{
  g_return_if_fail (self != NULL);

  g_strfreev (self->titles);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * sb_report_table_take_row:
 * @cells: (transfer full): as many as there are columns
 */
void
sb_report_table_take_row (SbReportTable  *self,
                          char          **cells)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (g_strv_length (cells) == self->n_columns);

  g_ptr_array_add (self->rows, cells);
}

/**
 * sb_report_table_add_fact:
 * @name: what it is about
 * @words: what there is to say of it
 */
void
sb_report_table_add_fact (SbReportTable *self,
                          const char    *name,
                          const char    *words)
{
  const char *cells[] = { name, words, NULL };

  sb_report_table_take_row (self, g_strdupv ((char **) cells));
}
