/* sb-welcome-step.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_WELCOME_STEP (sb_welcome_step_get_type ())

G_DECLARE_FINAL_TYPE (SbWelcomeStep, sb_welcome_step, SB, WELCOME_STEP, AdwNavigationPage)

AdwNavigationPage *sb_welcome_step_new         (const char    *title,
                                                const char    *text,
                                                guint          number,
                                                guint          n_pages);
void               sb_welcome_step_set_picture (SbWelcomeStep *self,
                                                GtkWidget     *picture);
void               sb_welcome_step_add_button  (SbWelcomeStep *self,
                                                GtkWidget     *button);

G_END_DECLS
