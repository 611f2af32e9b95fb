/* sb-suggestion.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-rule.h"

G_BEGIN_DECLS

#define SB_TYPE_SUGGESTION (sb_suggestion_get_type ())

G_DECLARE_FINAL_TYPE (SbSuggestion, sb_suggestion, SB, SUGGESTION, GObject)

SbSuggestion *sb_suggestion_new         (const char    *uri);
const char   *sb_suggestion_get_uri     (SbSuggestion  *self);
guint         sb_suggestion_get_weight  (SbSuggestion  *self);
GListModel   *sb_suggestion_get_reasons (SbSuggestion  *self);

/* For SbRecommender alone. */
void          sb_suggestion_add_reason  (SbSuggestion  *self,
                                         SbRule        *rule);

G_END_DECLS
