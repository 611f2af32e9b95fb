/* sb-aside.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_ASIDE (sb_aside_get_type ())

G_DECLARE_FINAL_TYPE (SbAside, sb_aside, SB, ASIDE, GObject)

SbAside *sb_aside_new        (void);
void     sb_aside_watch      (SbAside              *self,
                              AdwApplicationWindow *window);
void     sb_aside_put        (SbAside              *self,
                              AdwApplicationWindow *window,
                              AdwNavigationPage    *page);
void     sb_aside_bring_back (SbAside              *self,
                              AdwApplicationWindow *window,
                              AdwNavigationPage    *page);

G_END_DECLS
