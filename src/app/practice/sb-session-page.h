/* sb-session-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_SESSION_PAGE (sb_session_page_get_type ())

G_DECLARE_FINAL_TYPE (SbSessionPage, sb_session_page, SB, SESSION_PAGE, SbPage)

AdwNavigationPage *sb_session_page_new (SbContent *content,
                                        SbStore   *store,
                                        SbSession *session);

G_END_DECLS
