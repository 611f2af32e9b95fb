/* sb-part-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-part.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PART_ROW (sb_part_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPartRow, sb_part_row, SB, PART_ROW, AdwActionRow)

GtkWidget *sb_part_row_new (SbStore *store,
                            SbPart  *part);

G_END_DECLS
