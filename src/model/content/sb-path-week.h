/* sb-path-week.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_PATH_WEEK (sb_path_week_get_type ())

G_DECLARE_FINAL_TYPE (SbPathWeek, sb_path_week, SB, PATH_WEEK, GObject)

SbPathWeek         *sb_path_week_read      (const SbCursor *cursor);
const char         *sb_path_week_get_id    (SbPathWeek     *self);
const char         *sb_path_week_get_title (SbPathWeek     *self);
const char         *sb_path_week_get_text  (SbPathWeek     *self);
const char *const  *sb_path_week_get_steps (SbPathWeek     *self);

G_END_DECLS
