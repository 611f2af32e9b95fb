/* sb-extent.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SB_SECONDS_PER_DAY (24.0 * 60 * 60)

/**
 * SbExtent:
 * @first: the earliest time, in seconds of Unix time
 * @last: the latest time
 * @lowest: the lowest value
 * @highest: the highest value
 * @has_points: whether there are any, so that the times mean something
 *
 * What points span.
 */
typedef struct
{
  double first;
  double last;
  double lowest;
  double highest;
  gboolean has_points;
} SbExtent;

SbExtent sb_extent_new         (double          minimum,
                                double          maximum);
void     sb_extent_add_points  (SbExtent       *self,
                                const double   *times,
                                const double   *values,
                                guint           n_points);
void     sb_extent_add_extent  (SbExtent       *self,
                                const SbExtent *other);
void     sb_extent_add_times   (SbExtent       *self,
                                const double   *times,
                                guint           n_times,
                                double          least);
void     sb_extent_pad_time    (SbExtent       *self,
                                double          least);
gboolean sb_extent_spans_years (const SbExtent *self);

G_END_DECLS
