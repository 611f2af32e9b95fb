/* sb-scale.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"
#include "sb-scoring.h"

G_BEGIN_DECLS

/**
 * SbLinkType:
 * @SB_LINK_DECIMAL: a decimal number
 * @SB_LINK_INTEGER: a whole number
 * @SB_LINK_QUANTITY: a quantity, whose unit is not told
 *
 * As what a FHIR response tells a score.
 */
typedef enum
{
  SB_LINK_DECIMAL,
  SB_LINK_INTEGER,
  SB_LINK_QUANTITY,
} SbLinkType;

#define SB_TYPE_SCALE (sb_scale_get_type ())

G_DECLARE_FINAL_TYPE (SbScale, sb_scale, SB, SCALE, GObject)

SbScale            *sb_scale_read                 (const SbCursor *cursor);
void                sb_scale_set_items            (SbScale        *self,
                                                   GListModel     *items);
const char         *sb_scale_get_id               (SbScale        *self);
const char         *sb_scale_get_title            (SbScale        *self);
const char         *sb_scale_get_higher           (SbScale        *self);
gboolean            sb_scale_get_higher_is_better (SbScale        *self);
const char         *sb_scale_get_link_id          (SbScale        *self);
SbLinkType          sb_scale_get_link_type        (SbScale        *self);
const char         *sb_scale_get_link_group       (SbScale        *self);
const char         *sb_scale_get_link_after       (SbScale        *self);
gboolean            sb_scale_get_borrowed         (SbScale        *self);
const char         *sb_scale_get_source           (SbScale        *self);
double              sb_scale_get_sd               (SbScale        *self);
double              sb_scale_get_reliability      (SbScale        *self);
double              sb_scale_get_standard_error   (SbScale        *self);
const SbScoringKey *sb_scale_get_key              (SbScale        *self);
double              sb_scale_get_lowest_score     (SbScale        *self);
double              sb_scale_get_highest_score    (SbScale        *self);

G_END_DECLS
