/* sb-stage.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"
#include "sb-session.h"

G_BEGIN_DECLS

/* What comes to rest whoever finds a step too much. */
#define SB_STAGE_GROUNDING_EXERCISE "grounding"

void       sb_stage_clear           (GtkBox     *body);
GtkWidget *sb_stage_append_step     (GtkBox     *body,
                                     SbContent  *content,
                                     SbExercise *exercise,
                                     SbSession  *session,
                                     SbStep     *step);
GtkWidget *sb_stage_append_distress (GtkBox     *body,
                                     const char *title,
                                     int         distress);
void       sb_stage_append_wait     (GtkBox     *body);
void       sb_stage_append_closing  (GtkBox     *body,
                                     SbContent  *content,
                                     SbExercise *exercise,
                                     SbSession  *session);
void       sb_stage_append_rest     (GtkBox     *body,
                                     SbContent  *content,
                                     SbExercise *exercise);

G_END_DECLS
