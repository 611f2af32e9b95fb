/* sb-asking.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-assessment.h"
#include "sb-instrument.h"

G_BEGIN_DECLS

#define SB_TYPE_ASKING (sb_asking_get_type ())

G_DECLARE_FINAL_TYPE (SbAsking, sb_asking, SB, ASKING, GObject)

SbAsking     *sb_asking_new            (SbInstrument *instrument,
                                        SbAssessment *assessment);
SbInstrument *sb_asking_get_instrument (SbAsking     *self);
SbAssessment *sb_asking_get_assessment (SbAsking     *self);
gboolean      sb_asking_is_over        (SbAsking     *self);

SbItem  *sb_asking_get_item        (SbAsking *self);
int      sb_asking_get_answer      (SbAsking *self);
guint    sb_asking_get_number      (SbAsking *self);
guint    sb_asking_get_n_questions (SbAsking *self);
guint    sb_asking_get_n_answered  (SbAsking *self);
gboolean sb_asking_can_go_back     (SbAsking *self);
gboolean sb_asking_can_skip        (SbAsking *self);

gboolean sb_asking_answer  (SbAsking *self,
                            int       value);
gboolean sb_asking_skip    (SbAsking *self);
gboolean sb_asking_advance (SbAsking *self);
void     sb_asking_go_back (SbAsking *self);

gboolean sb_asking_is_shown   (SbAsking *self,
                               guint     position);
gboolean sb_asking_is_ticked  (SbAsking *self,
                               guint     position);
void     sb_asking_set_ticked (SbAsking *self,
                               guint     position,
                               gboolean  ticked);

void sb_asking_complete (SbAsking *self);

G_END_DECLS
