/* sb-aim.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

#define SB_TYPE_AIM (sb_aim_get_type ())

G_DECLARE_FINAL_TYPE (SbAim, sb_aim, SB, AIM, SbRecord)

SbAim      *sb_aim_new      (const char *goal_id);
const char *sb_aim_get_goal (SbAim      *self);

G_END_DECLS
