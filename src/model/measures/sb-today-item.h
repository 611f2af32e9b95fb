/* sb-today-item.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

/**
 * SbTodayKind:
 * @SB_TODAY_DRAFT: to go on with
 * @SB_TODAY_STEP: the next small step of the plan
 * @SB_TODAY_PLAN: the plan itself
 * @SB_TODAY_RETAKE: to answer again
 * @SB_TODAY_DONE: what was done last
 * @SB_TODAY_SUGGESTION: a good place to go on to
 *
 * What the day offers, in the order in which it does.
 */
typedef enum
{
  SB_TODAY_DRAFT,
  SB_TODAY_STEP,
  SB_TODAY_PLAN,
  SB_TODAY_RETAKE,
  SB_TODAY_DONE,
  SB_TODAY_SUGGESTION,
} SbTodayKind;

#define SB_TYPE_TODAY_ITEM (sb_today_item_get_type ())

G_DECLARE_FINAL_TYPE (SbTodayItem, sb_today_item, SB, TODAY_ITEM, GObject)

SbTodayItem *sb_today_item_new        (SbTodayKind  kind,
                                       const char  *uri,
                                       SbRecord    *record,
                                       char        *title,
                                       char        *words);
SbTodayKind  sb_today_item_get_kind   (SbTodayItem *self);
const char  *sb_today_item_get_uri    (SbTodayItem *self);
SbRecord    *sb_today_item_get_record (SbTodayItem *self);
const char  *sb_today_item_get_title  (SbTodayItem *self);
const char  *sb_today_item_get_words  (SbTodayItem *self);
gboolean     sb_today_item_is_same    (SbTodayItem *self,
                                       SbTodayItem *other);

G_END_DECLS
