/* sb-insight-gather.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-insights.h"
#include "sb-store.h"

G_BEGIN_DECLS

typedef struct _SbInsightGather SbInsightGather;

SbInsightGather *sb_insight_gather_new             (SbContent       *content,
                                                    SbStore         *store);
void             sb_insight_gather_free            (SbInsightGather *self);
void             sb_insight_gather_add_sessions    (SbInsightGather *self,
                                                    GPtrArray       *sessions);
void             sb_insight_gather_add_check_ins   (SbInsightGather *self,
                                                    GPtrArray       *check_ins);
void             sb_insight_gather_add_assessments (SbInsightGather *self,
                                                    GPtrArray       *assessments);
void             sb_insight_gather_add_events      (SbInsightGather *self);
GListModel      *sb_insight_gather_find            (SbInsightGather *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbInsightGather, sb_insight_gather_free)

G_END_DECLS
