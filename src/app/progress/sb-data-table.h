/* sb-data-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SbCellText:
 * @item: the item of a row
 *
 * Returns: (transfer full): what stands in a cell
 */
typedef char *(*SbCellText) (gpointer item,
                             gpointer user_data);

/**
 * SbDataColumn:
 * @title: what stands above it
 * @show: what stands in its cells
 * @copy: (nullable): the same for a spreadsheet, such as a date as digits;
 *   %NULL where it is the same
 * @compare: (nullable): compares the items of two rows by it; %NULL where it
 *   has no order
 * @shrinks: whether its cells may be cut short where there is little room; their
 *   tooltip says all
 */
typedef struct
{
  const char *title;
  SbCellText show;
  SbCellText copy;
  GCompareDataFunc compare;
  gboolean shrinks;
} SbDataColumn;

#define SB_TYPE_DATA_TABLE (sb_data_table_get_type ())

G_DECLARE_FINAL_TYPE (SbDataTable, sb_data_table, SB, DATA_TABLE, AdwBin)

GtkWidget *sb_data_table_new        (void);
void       sb_data_table_set_name   (SbDataTable        *self,
                                     const char         *name);
void       sb_data_table_set_rows   (SbDataTable        *self,
                                     GListModel         *rows);
void       sb_data_table_add_column (SbDataTable        *self,
                                     const SbDataColumn *column,
                                     gpointer            user_data,
                                     GDestroyNotify      destroy);
void       sb_data_table_clear      (SbDataTable        *self);
char      *sb_data_table_dup_text   (SbDataTable        *self);

G_END_DECLS
