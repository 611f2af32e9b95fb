/* sb-section.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-block.h"

G_BEGIN_DECLS

#define SB_TYPE_SECTION (sb_section_get_type ())

G_DECLARE_FINAL_TYPE (SbSection, sb_section, SB, SECTION, GObject)

SbSection  *sb_section_read       (const SbCursor *cursor);
const char *sb_section_get_id     (SbSection      *self);
const char *sb_section_get_title  (SbSection      *self);
GListModel *sb_section_get_blocks (SbSection      *self);

G_END_DECLS
