/* sb-result.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-assessment.h"
#include "sb-change.h"
#include "sb-instrument.h"

G_BEGIN_DECLS

#define SB_TYPE_RESULT (sb_result_get_type ())

G_DECLARE_FINAL_TYPE (SbResult, sb_result, SB, RESULT, GObject)

SbResult     *sb_result_new                 (SbInstrument *instrument,
                                             SbAssessment *assessment);
SbInstrument *sb_result_get_instrument      (SbResult     *self);
SbAssessment *sb_result_get_assessment      (SbResult     *self);
int           sb_result_get_answer          (SbResult     *self,
                                             guint         position);
gboolean      sb_result_is_uniform          (SbResult     *self);
SbScore       sb_result_get_score           (SbResult     *self,
                                             const char   *scale);
gboolean      sb_result_is_scored           (SbResult     *self,
                                             const char   *scale);
double        sb_result_get_value           (SbResult     *self,
                                             const char   *scale);
double        sb_result_get_radius          (SbResult     *self,
                                             const char   *scale);
gboolean      sb_result_is_high             (SbResult     *self,
                                             const char   *scale);
gboolean      sb_result_is_near             (SbResult     *self,
                                             const char   *scale);
gboolean      sb_result_is_extreme          (SbResult     *self,
                                             const char   *scale);
gboolean      sb_result_is_comparable       (SbResult     *self,
                                             SbResult     *earlier);
SbChange      sb_result_compare             (SbResult     *self,
                                             SbResult     *earlier,
                                             const char   *scale);
double        sb_result_get_difference      (SbResult     *self,
                                             SbResult     *earlier,
                                             const char   *scale);
double        sb_result_get_reliable_change (SbResult     *self,
                                             const char   *scale);

G_END_DECLS
