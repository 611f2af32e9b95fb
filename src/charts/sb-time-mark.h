/* sb-time-mark.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SB_TYPE_TIME_MARK (sb_time_mark_get_type ())

G_DECLARE_FINAL_TYPE (SbTimeMark, sb_time_mark, SB, TIME_MARK, GObject)

SbTimeMark *sb_time_mark_new           (GDateTime  *time,
                                        GDateTime  *end,
                                        const char *title,
                                        const char *icon_name,
                                        const char *kind);
GDateTime  *sb_time_mark_get_time      (SbTimeMark *self);
GDateTime  *sb_time_mark_get_end       (SbTimeMark *self);
const char *sb_time_mark_get_title     (SbTimeMark *self);
const char *sb_time_mark_get_icon_name (SbTimeMark *self);
const char *sb_time_mark_get_kind      (SbTimeMark *self);
gboolean    sb_time_mark_is_event      (SbTimeMark *self);

G_END_DECLS
