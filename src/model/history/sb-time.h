/* sb-time.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* In the history, a moment is a number of microseconds since 1970 in UTC. */
#define SB_TIME_NEVER   G_MININT64
#define SB_TIME_MINIMUM (G_GINT64_CONSTANT (-62135596800000000)) /* 0001-01-01T00:00:00Z */
#define SB_TIME_MAXIMUM (G_GINT64_CONSTANT (253402300799999999)) /* 9999-12-31T23:59:59.999999Z */

gint64     sb_time_now            (void);
gint64     sb_time_from_date_time (GDateTime  *date_time);
GDateTime *sb_time_to_date_time   (gint64      time);
gboolean   sb_time_set            (GDateTime **field,
                                   GDateTime  *date_time);
gint64     sb_time_from_date      (const GDate *date);
gboolean   sb_time_parse          (const char *text,
                                   gint64     *time);
void       sb_time_append         (gint64      time,
                                   GString    *text);
gboolean   sb_time_parse_date     (const char *text,
                                   GDate      *date);
void       sb_time_append_date    (const GDate *date,
                                   GString    *text);

G_END_DECLS
