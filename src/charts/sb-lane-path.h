/* sb-lane-path.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"
#include "sb-time-range.h"

G_BEGIN_DECLS

GskPath *sb_lane_path_new_spans       (GPtrArray         *marks,
                                       const SbTimeRange *view,
                                       const SbAxis      *axis,
                                       double             y);
GskPath *sb_lane_path_new_event_lines (GPtrArray         *marks,
                                       const SbTimeRange *view,
                                       const SbAxis      *axis,
                                       double             height);

G_END_DECLS
