/* sb-goals.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-goal.h"

G_BEGIN_DECLS

#define SB_TYPE_GOALS (sb_goals_get_type ())

G_DECLARE_FINAL_TYPE (SbGoals, sb_goals, SB, GOALS, GObject)

SbGoals    *sb_goals_read     (SbReader    *reader,
                               GError     **error);
SbGoal     *sb_goals_find     (SbGoals     *self,
                               const char  *id);
GListModel *sb_goals_get_list (SbGoals     *self);

G_END_DECLS
