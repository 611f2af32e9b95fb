/* sb-path-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PATH_ROW (sb_path_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPathRow, sb_path_row, SB, PATH_ROW, AdwActionRow)

GtkWidget *sb_path_row_new (SbContent *content,
                            SbStore   *store);

G_END_DECLS
