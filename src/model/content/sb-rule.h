/* sb-rule.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-condition.h"

G_BEGIN_DECLS

#define SB_TYPE_RULE (sb_rule_get_type ())

G_DECLARE_FINAL_TYPE (SbRule, sb_rule, SB, RULE, GObject)

SbRule             *sb_rule_read           (const SbCursor *cursor);
gboolean            sb_rule_holds          (SbRule         *self,
                                            SbFindings     *findings);
const char         *sb_rule_get_id         (SbRule         *self);
const char         *sb_rule_get_because    (SbRule         *self);
guint               sb_rule_get_weight     (SbRule         *self);
GListModel         *sb_rule_get_conditions (SbRule         *self);
const char *const  *sb_rule_get_suggest    (SbRule         *self);

G_END_DECLS
