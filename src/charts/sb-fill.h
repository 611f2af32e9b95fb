/* sb-fill.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_FILL (sb_fill_get_type ())

G_DECLARE_FINAL_TYPE (SbFill, sb_fill, SB, FILL, GtkWidget)

GtkWidget *sb_fill_new      (const char *css_name);
GskPath   *sb_fill_get_path (SbFill     *self);
void       sb_fill_set_path (SbFill     *self,
                             GskPath    *path);

G_END_DECLS
