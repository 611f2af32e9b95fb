/* sb-safety-plan-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_SAFETY_PLAN_PAGE (sb_safety_plan_page_get_type ())

G_DECLARE_FINAL_TYPE (SbSafetyPlanPage, sb_safety_plan_page, SB, SAFETY_PLAN_PAGE, SbPage)

AdwNavigationPage *sb_safety_plan_page_new (SbContent *content,
                                            SbStore   *store);

G_END_DECLS
