/* sb-week.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GDateWeekday sb_week_get_first_day (void);
char        *sb_week_format_day    (GDateWeekday weekday);

G_END_DECLS
