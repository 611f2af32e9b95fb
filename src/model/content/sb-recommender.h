/* sb-recommender.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-rule.h"
#include "sb-suggestion.h"

G_BEGIN_DECLS

#define SB_TYPE_RECOMMENDER (sb_recommender_get_type ())

G_DECLARE_FINAL_TYPE (SbRecommender, sb_recommender, SB, RECOMMENDER, GObject)

SbRecommender *sb_recommender_read      (SbReader       *reader,
                                         GError        **error);
GListModel    *sb_recommender_get_rules (SbRecommender  *self);
GListModel    *sb_recommender_suggest   (SbRecommender  *self,
                                         SbFindings     *findings,
                                         guint           most);

G_END_DECLS
