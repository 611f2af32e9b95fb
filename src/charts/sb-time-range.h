/* sb-time-range.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A week: closer together there is nothing more to see in days. */
#define SB_TIME_RANGE_LEAST (7 * 24.0 * 60 * 60)

/**
 * SbTimeRange:
 * @from: in seconds of Unix time
 * @to: after @from
 *
 * The stretch of time that shows.
 */
typedef struct
{
  double from;
  double to;
} SbTimeRange;

gboolean    sb_time_range_contains (const SbTimeRange *self,
                                    double             time);
SbTimeRange sb_time_range_clamp    (const SbTimeRange *self,
                                    const SbTimeRange *bounds);
SbTimeRange sb_time_range_pan      (const SbTimeRange *self,
                                    const SbTimeRange *bounds,
                                    double             seconds);
SbTimeRange sb_time_range_zoom     (const SbTimeRange *self,
                                    const SbTimeRange *bounds,
                                    double             about,
                                    double             factor);
SbTimeRange sb_time_range_reveal   (const SbTimeRange *self,
                                    const SbTimeRange *bounds,
                                    double             time);

G_END_DECLS
