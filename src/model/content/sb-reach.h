/* sb-reach.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

/**
 * SbReachKind:
 * @SB_REACH_CALL: a number to call
 * @SB_REACH_TEXT: a number to send a text message to
 * @SB_REACH_CHAT: a page to write on with somebody
 * @SB_REACH_WEB: a page to read
 * @SB_REACH_EMAIL: an address to write to
 * @SB_REACH_WHATSAPP: a number to write to on WhatsApp
 *
 * The ways to reach somebody.
 */
typedef enum
{
  SB_REACH_CALL,
  SB_REACH_TEXT,
  SB_REACH_CHAT,
  SB_REACH_WEB,
  SB_REACH_EMAIL,
  SB_REACH_WHATSAPP,
} SbReachKind;

#define SB_TYPE_REACH (sb_reach_get_type ())

G_DECLARE_FINAL_TYPE (SbReach, sb_reach, SB, REACH, GObject)

SbReach     *sb_reach_read      (const SbCursor *cursor);
SbReachKind  sb_reach_get_kind  (SbReach        *self);
const char  *sb_reach_get_value (SbReach        *self);
const char  *sb_reach_get_words (SbReach        *self);
char        *sb_reach_dup_uri   (SbReach        *self);

G_END_DECLS
