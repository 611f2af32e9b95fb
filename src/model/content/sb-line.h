/* sb-line.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-reach.h"

G_BEGIN_DECLS

/**
 * SbLineKind:
 * @SB_LINE_EMERGENCY: when a life is in danger
 * @SB_LINE_CRISIS: for thoughts of suicide and other crises
 * @SB_LINE_LISTENING: somebody to talk to
 * @SB_LINE_ABUSE: for violence, threats or control by somebody close
 * @SB_LINE_HEALTH: advice on health, that of the mind too
 * @SB_LINE_YOUNG: for children and young people
 *
 * What a line is for.
 */
typedef enum
{
  SB_LINE_EMERGENCY,
  SB_LINE_CRISIS,
  SB_LINE_LISTENING,
  SB_LINE_ABUSE,
  SB_LINE_HEALTH,
  SB_LINE_YOUNG,
} SbLineKind;

#define SB_TYPE_LINE (sb_line_get_type ())

G_DECLARE_FINAL_TYPE (SbLine, sb_line, SB, LINE, GObject)

SbLine            *sb_line_read             (const SbCursor *cursor);
const char        *sb_line_get_id           (SbLine         *self);
SbLineKind         sb_line_get_kind         (SbLine         *self);
const char        *sb_line_get_name         (SbLine         *self);
const char        *sb_line_get_text         (SbLine         *self);
GListModel        *sb_line_get_contacts     (SbLine         *self);
const char        *sb_line_get_hours        (SbLine         *self);
const char        *sb_line_get_cost         (SbLine         *self);
const char *const *sb_line_get_languages    (SbLine         *self);
const char        *sb_line_get_source_title (SbLine         *self);
const char        *sb_line_get_source_uri   (SbLine         *self);
const char        *sb_line_get_published    (SbLine         *self);
const GDate       *sb_line_get_last_checked (SbLine         *self);
gboolean           sb_line_is_stale         (SbLine         *self,
                                             const GDate    *today);

G_END_DECLS
