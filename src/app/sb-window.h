/* sb-window.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_WINDOW (sb_window_get_type ())

G_DECLARE_FINAL_TYPE (SbWindow, sb_window, SB, WINDOW, AdwApplicationWindow)

SbWindow *sb_window_new        (AdwApplication *application,
                                SbContent      *content,
                                SbStore        *store);
void      sb_window_show_place (SbWindow       *self,
                                const char     *name);
void      sb_window_warn       (SbWindow       *self,
                                const char     *message);

G_END_DECLS
