/* sb-check-in-scales.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-check-in.h"
#include "sb-tracker.h"

G_BEGIN_DECLS

#define SB_CHECK_IN_CONNECTED "connected"
#define SB_CHECK_IN_WORRIED   "worried"
#define SB_CHECK_IN_DISTANT   "distant"
#define SB_CHECK_IN_MOOD      "mood"

/* Every scale has so many steps, from 1. */
#define SB_CHECK_IN_N_STEPS 5

const char *const *sb_check_in_scales_list_names    (void);
GPtrArray         *sb_check_in_scales_list_trackers (GListModel *trackers,
                                                     SbCheckIn  *check_in);
SbTracker         *sb_check_in_scales_find_tracker  (GListModel *trackers,
                                                     const char *id);
guint              sb_check_in_scales_get_step      (SbCheckIn  *check_in,
                                                     const char *name);
void               sb_check_in_scales_set_step      (SbCheckIn  *check_in,
                                                     const char *name,
                                                     guint       step);
gboolean           sb_check_in_scales_are_far       (SbCheckIn  *check_in);
gboolean           sb_check_in_scales_is_empty      (SbCheckIn  *check_in);

G_END_DECLS
