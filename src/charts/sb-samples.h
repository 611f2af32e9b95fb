/* sb-samples.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SB_TYPE_SAMPLES (sb_samples_get_type ())

G_DECLARE_FINAL_TYPE (SbSamples, sb_samples, SB, SAMPLES, GObject)

/**
 * SbSampleLabel:
 * @self: the samples
 * @position: which of them
 *
 * Says what there is to say of a sample beyond its time and value.
 *
 * Returns: (transfer full) (nullable)
 */
typedef char *(*SbSampleLabel) (SbSamples *self,
                                guint      position,
                                gpointer   user_data);

SbSamples    *sb_samples_new            (const double   *times,
                                         const double   *values,
                                         guint           n);
void          sb_samples_replace        (SbSamples      *self,
                                         const double   *times,
                                         const double   *values,
                                         guint           n);
guint         sb_samples_get_n          (SbSamples      *self);
const double *sb_samples_get_times      (SbSamples      *self);
const double *sb_samples_get_values     (SbSamples      *self);
GArray       *sb_samples_ref_times      (SbSamples      *self);
GArray       *sb_samples_ref_values     (SbSamples      *self);
char         *sb_samples_dup_label      (SbSamples      *self,
                                         guint           position);
void          sb_samples_set_label_func (SbSamples      *self,
                                         SbSampleLabel   func,
                                         gpointer        user_data,
                                         GDestroyNotify  destroy);

G_END_DECLS
