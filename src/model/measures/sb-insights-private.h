/* sb-insights-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-insights.h"

G_BEGIN_DECLS

void sb_insights_add            (GListStore           *insights,
                                 const SbInsightFacts *facts);
void sb_insights_look_at_helped (GListStore           *insights,
                                 const SbInsightInput *input);
void sb_insights_look_at_days   (GListStore           *insights,
                                 const SbInsightInput *input);
void sb_insights_look_at_before (GListStore           *insights,
                                 const SbInsightInput *input);

G_END_DECLS
