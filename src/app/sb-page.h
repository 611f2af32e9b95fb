/* sb-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PAGE (sb_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbPage, sb_page, SB, PAGE, AdwNavigationPage)

struct _SbPageClass
{
  AdwNavigationPageClass parent_class;

  void (*pause) (SbPage *self);
};

SbContent *sb_page_get_content       (SbPage            *self);
SbStore   *sb_page_get_store         (SbPage            *self);
void       sb_page_set_initial_focus (SbPage            *self,
                                      GtkWidget         *widget);
void       sb_page_push              (SbPage            *self,
                                      AdwNavigationPage *page);
void       sb_page_replace           (SbPage            *self,
                                      AdwNavigationPage *page);
void       sb_page_leave             (SbPage            *self);
void       sb_page_pause             (SbPage            *self);
void       sb_page_leave_for_good    (SbPage            *self);

G_END_DECLS
