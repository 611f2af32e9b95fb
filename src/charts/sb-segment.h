/* sb-segment.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GArray *sb_segments_thin (guint n_points,
                          guint limit);

G_END_DECLS
