/* sb-value-ticks.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-tick.h"

G_BEGIN_DECLS

double     sb_value_ticks_step (double span,
                                guint  limit);
GPtrArray *sb_value_ticks_new  (double minimum,
                                double maximum,
                                guint  limit);

G_END_DECLS
