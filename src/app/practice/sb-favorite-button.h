/* sb-favorite-button.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-exercise.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_FAVORITE_BUTTON (sb_favorite_button_get_type ())

G_DECLARE_FINAL_TYPE (SbFavoriteButton, sb_favorite_button, SB, FAVORITE_BUTTON, GtkToggleButton)

GtkWidget *sb_favorite_button_new (SbStore    *store,
                                   SbExercise *exercise);

G_END_DECLS
