/* sb-time-viewport.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "sb-time-range.h"

G_BEGIN_DECLS

#define SB_TYPE_TIME_VIEWPORT (sb_time_viewport_get_type ())

G_DECLARE_FINAL_TYPE (SbTimeViewport, sb_time_viewport, SB, TIME_VIEWPORT, GObject)

SbTimeViewport    *sb_time_viewport_new        (void);
gint64             sb_time_viewport_get_from   (SbTimeViewport    *self);
gint64             sb_time_viewport_get_to     (SbTimeViewport    *self);
SbTimeRange        sb_time_viewport_get_shown  (SbTimeViewport    *self);
void               sb_time_viewport_set_points (SbTimeViewport    *self,
                                                const SbTimeRange *points);
void               sb_time_viewport_set_limits (SbTimeViewport    *self,
                                                gint64             first,
                                                gint64             last);
void               sb_time_viewport_show       (SbTimeViewport    *self,
                                                gint64             from,
                                                gint64             to);
gboolean           sb_time_viewport_can_pan    (SbTimeViewport    *self);
void               sb_time_viewport_pan        (SbTimeViewport    *self,
                                                double             seconds);
void               sb_time_viewport_zoom       (SbTimeViewport    *self,
                                                double             about,
                                                double             factor);
void               sb_time_viewport_reveal     (SbTimeViewport    *self,
                                                double             time);
void               sb_time_viewport_tell_chosen
                                               (SbTimeViewport    *self);

G_END_DECLS
