/* sb-region.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_REGION (sb_region_get_type ())

G_DECLARE_FINAL_TYPE (SbRegion, sb_region, SB, REGION, GObject)

SbRegion          *sb_region_read               (const SbCursor *cursor);
const char        *sb_region_get_id             (SbRegion       *self);
const char        *sb_region_get_name           (SbRegion       *self);
const char        *sb_region_get_title          (SbRegion       *self);
const char        *sb_region_get_summary        (SbRegion       *self);
gboolean           sb_region_get_high_anxiety   (SbRegion       *self);
gboolean           sb_region_get_high_avoidance (SbRegion       *self);
const char *const *sb_region_get_strengths      (SbRegion       *self);
const char *const *sb_region_get_may_mean       (SbRegion       *self);

G_END_DECLS
