/* sb-time-ticks.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-tick.h"

G_BEGIN_DECLS

GPtrArray *sb_time_ticks_new (GDateTime *first,
                              GDateTime *last,
                              guint      limit);

G_END_DECLS
