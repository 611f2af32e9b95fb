/* sb-step-part.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_STEP_PART (sb_step_part_get_type ())

G_DECLARE_FINAL_TYPE (SbStepPart, sb_step_part, SB, STEP_PART, GObject)

SbStepPart *sb_step_part_read        (const SbCursor *cursor);
SbStepPart *sb_step_part_read_option (const SbCursor *cursor);
SbStepPart *sb_step_part_read_line   (const SbCursor *cursor);
const char *sb_step_part_get_id      (SbStepPart     *self);
const char *sb_step_part_get_title   (SbStepPart     *self);
const char *sb_step_part_get_text    (SbStepPart     *self);
const char *sb_step_part_get_example (SbStepPart     *self);
const char *sb_step_part_get_to      (SbStepPart     *self);

G_END_DECLS
