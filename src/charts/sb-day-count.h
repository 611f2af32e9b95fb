/* sb-day-count.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SB_TYPE_DAY_COUNT (sb_day_count_get_type ())

G_DECLARE_FINAL_TYPE (SbDayCount, sb_day_count, SB, DAY_COUNT, GObject)

SbDayCount  *sb_day_count_new         (const GDate *date,
                                       guint        n,
                                       guint        n_other);
const GDate *sb_day_count_get_date    (SbDayCount  *self);
guint        sb_day_count_get_n       (SbDayCount  *self);
guint        sb_day_count_get_n_other (SbDayCount  *self);

G_END_DECLS
