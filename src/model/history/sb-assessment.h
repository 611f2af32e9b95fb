/* sb-assessment.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"
#include "sb-scoring.h"

G_BEGIN_DECLS

#define SB_TYPE_ASSESSMENT (sb_assessment_get_type ())

G_DECLARE_FINAL_TYPE (SbAssessment, sb_assessment, SB, ASSESSMENT, SbRecord)

SbAssessment *sb_assessment_new                    (const char   *instrument_id,
                                                    const char   *instrument_version,
                                                    const char   *person_id);
const char   *sb_assessment_get_instrument_id      (SbAssessment *self);
const char   *sb_assessment_get_instrument_version (SbAssessment *self);
const char   *sb_assessment_get_person_id          (SbAssessment *self);
GDateTime    *sb_assessment_get_started            (SbAssessment *self);
void          sb_assessment_set_started            (SbAssessment *self,
                                                    GDateTime    *started);
GDateTime    *sb_assessment_get_completed          (SbAssessment *self);
void          sb_assessment_set_completed          (SbAssessment *self,
                                                    GDateTime    *completed);
void          sb_assessment_complete               (SbAssessment *self);
gboolean      sb_assessment_is_complete            (SbAssessment *self);
const char   *sb_assessment_get_note               (SbAssessment *self);
void          sb_assessment_set_note               (SbAssessment *self,
                                                    const char   *note);
int           sb_assessment_get_answer             (SbAssessment *self,
                                                    const char   *item_id);
void          sb_assessment_set_answer             (SbAssessment *self,
                                                    const char   *item_id,
                                                    int           value);
guint         sb_assessment_get_n_answers          (SbAssessment *self);
const char  **sb_assessment_list_items             (SbAssessment *self);

G_END_DECLS
