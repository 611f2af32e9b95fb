/* sb-hit-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-hit.h"

G_BEGIN_DECLS

#define SB_TYPE_HIT_ROW (sb_hit_row_get_type ())

G_DECLARE_FINAL_TYPE (SbHitRow, sb_hit_row, SB, HIT_ROW, AdwBin)

GtkListItemFactory *sb_hit_row_create_factory (void);

G_END_DECLS
