/* sb-goal.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_GOAL (sb_goal_get_type ())

G_DECLARE_FINAL_TYPE (SbGoal, sb_goal, SB, GOAL, GObject)

SbGoal     *sb_goal_read      (const SbCursor *cursor);
const char *sb_goal_get_id    (SbGoal         *self);
const char *sb_goal_get_title (SbGoal         *self);
const char *sb_goal_get_about (SbGoal         *self);

G_END_DECLS
