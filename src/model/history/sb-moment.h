/* sb-moment.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SB_MOMENT_FIRST_YEAR      1900
#define SB_MOMENT_MINUTES_PER_DAY (24 * 60)

GDateTime *sb_moment_new         (const GDate *day,
                                  guint        minutes,
                                  GDateTime   *now);
void       sb_moment_get_day     (GDateTime   *moment,
                                  GDate       *day);
guint      sb_moment_get_minutes (GDateTime   *moment);
gboolean   sb_moment_is_same_day (GDateTime   *a,
                                  GDateTime   *b);
gboolean   sb_moment_read_day    (const char  *text,
                                  GDate       *day);
gboolean   sb_moment_read_time   (const char  *text,
                                  guint       *minutes);

G_END_DECLS
