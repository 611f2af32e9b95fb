/* sb-tracker.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-archivable.h"

G_BEGIN_DECLS

#define SB_TYPE_TRACKER (sb_tracker_get_type ())

G_DECLARE_FINAL_TYPE (SbTracker, sb_tracker, SB, TRACKER, SbArchivable)

SbTracker  *sb_tracker_new          (const char *title);
const char *sb_tracker_get_title    (SbTracker  *self);
void        sb_tracker_set_title    (SbTracker  *self,
                                     const char *title);
const char *sb_tracker_get_lowest   (SbTracker  *self);
void        sb_tracker_set_lowest   (SbTracker  *self,
                                     const char *lowest);
const char *sb_tracker_get_highest  (SbTracker  *self);
void        sb_tracker_set_highest  (SbTracker  *self,
                                     const char *highest);

G_END_DECLS
