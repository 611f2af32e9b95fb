/* sb-part.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_PART (sb_part_get_type ())

G_DECLARE_FINAL_TYPE (SbPart, sb_part, SB, PART, GObject)

SbPart             *sb_part_read      (const SbCursor *cursor);
const char         *sb_part_get_id    (SbPart         *self);
const char         *sb_part_get_uri   (SbPart         *self);
const char         *sb_part_get_title (SbPart         *self);
const char         *sb_part_get_about (SbPart         *self);
const char *const  *sb_part_get_pages (SbPart         *self);

G_END_DECLS
