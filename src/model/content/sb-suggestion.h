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

SbSuggestion *sb_suggestion_new      (SbRule       *rule,
                                      const char   *uri);
SbRule       *sb_suggestion_get_rule (SbSuggestion *self);
const char   *sb_suggestion_get_uri  (SbSuggestion *self);

G_END_DECLS
