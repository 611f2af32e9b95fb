/* sb-plane-key.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_PLANE_KEY (sb_plane_key_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneKey, sb_plane_key, SB, PLANE_KEY, GtkWidget)

GtkWidget *sb_plane_key_new        (void);
void       sb_plane_key_set_names  (SbPlaneKey *self,
                                    GPtrArray  *names);
int        sb_plane_key_get_height (SbPlaneKey *self,
                                    GArray     *shown,
                                    int         width);
void       sb_plane_key_set_shown  (SbPlaneKey *self,
                                    GArray     *shown);

G_END_DECLS
