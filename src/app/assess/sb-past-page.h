/* sb-past-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"
#include "sb-result.h"

G_BEGIN_DECLS

#define SB_TYPE_PAST_PAGE (sb_past_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbPastPage, sb_past_page, SB, PAST_PAGE, SbPage)

struct _SbPastPageClass
{
  SbPageClass parent_class;
};

AdwNavigationPage *sb_past_page_new            (SbContent    *content,
                                                SbStore      *store,
                                                SbAssessment *assessment);
SbAssessment      *sb_past_page_get_assessment (SbPastPage   *self);

G_END_DECLS
