/* sb-rule.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

/**
 * SbScoreFunc:
 * @scale: the id of a scale
 * @user_data: data of the caller
 *
 * Returns: the scale's score; NAN where there is none
 */
typedef double (*SbScoreFunc) (const char *scale,
                               gpointer    user_data);

#define SB_TYPE_RULE (sb_rule_get_type ())

G_DECLARE_FINAL_TYPE (SbRule, sb_rule, SB, RULE, GObject)

SbRule             *sb_rule_read         (const SbCursor *cursor);
gboolean            sb_rule_holds        (SbRule         *self,
                                          SbScoreFunc     score_func,
                                          gpointer        user_data);
const char         *sb_rule_get_id       (SbRule         *self);
const char         *sb_rule_get_because  (SbRule         *self);
const char *const  *sb_rule_get_suggest  (SbRule         *self);

G_END_DECLS
