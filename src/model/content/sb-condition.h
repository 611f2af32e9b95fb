/* sb-condition.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"
#include "sb-findings.h"

G_BEGIN_DECLS

/**
 * SbConditionKind:
 * @SB_CONDITION_SCALE: a score lies within bounds
 * @SB_CONDITION_SIGN: an item of a checklist is ticked
 * @SB_CONDITION_BOND: the scores are about a bond of this kind
 * @SB_CONDITION_GOAL: the person has chosen this goal
 *
 * What a condition asks for.
 */
typedef enum
{
  SB_CONDITION_SCALE,
  SB_CONDITION_SIGN,
  SB_CONDITION_BOND,
  SB_CONDITION_GOAL,
} SbConditionKind;

#define SB_TYPE_CONDITION (sb_condition_get_type ())

G_DECLARE_FINAL_TYPE (SbCondition, sb_condition, SB, CONDITION, GObject)

SbCondition     *sb_condition_read         (const SbCursor *cursor);
gboolean         sb_condition_holds        (SbCondition    *self,
                                            SbFindings     *findings);
SbConditionKind  sb_condition_get_kind     (SbCondition    *self);
const char      *sb_condition_get_id       (SbCondition    *self);
double           sb_condition_get_at_least (SbCondition    *self);
double           sb_condition_get_below    (SbCondition    *self);

G_END_DECLS
