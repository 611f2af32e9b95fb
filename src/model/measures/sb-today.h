/* sb-today.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"
#include "sb-today-item.h"

G_BEGIN_DECLS

/**
 * SbTodayGuest:
 * @SB_TODAY_UNKNOWN: nobody knows while the history is not open
 * @SB_TODAY_NEW: somebody who has done nothing here yet
 * @SB_TODAY_REGULAR: somebody who was here not long ago
 * @SB_TODAY_BACK: somebody who comes back after a while
 *
 * Who comes.
 */
typedef enum
{
  SB_TODAY_UNKNOWN,
  SB_TODAY_NEW,
  SB_TODAY_REGULAR,
  SB_TODAY_BACK,
} SbTodayGuest;

#define SB_TYPE_TODAY (sb_today_get_type ())

G_DECLARE_FINAL_TYPE (SbToday, sb_today, SB, TODAY, GObject)

SbToday      *sb_today_new           (SbContent   *content,
                                      SbStore     *store,
                                      GDateTime   *now);
SbTodayGuest  sb_today_get_guest     (SbToday     *self);
GListModel   *sb_today_get_items     (SbToday     *self);
gboolean      sb_today_has_kind      (SbToday     *self,
                                      SbTodayKind  kind);
gboolean      sb_today_has_result    (SbToday     *self);
gboolean      sb_today_is_over       (SbToday     *self,
                                      GDateTime   *now);
GTimeSpan     sb_today_get_time_left (SbToday     *self);

G_END_DECLS
