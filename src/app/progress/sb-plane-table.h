/* sb-plane-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-plane-row.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE_TABLE (sb_plane_table_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneTable, sb_plane_table, SB, PLANE_TABLE, AdwBin)

void  sb_plane_table_set_rows (SbPlaneTable *self,
                               GPtrArray    *rows,
                               gboolean      several,
                               const char   *label);
char *sb_plane_table_dup_text (SbPlaneTable *self);

G_END_DECLS
