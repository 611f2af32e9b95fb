/* sb-stroke.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_STROKE (sb_stroke_get_type ())

G_DECLARE_FINAL_TYPE (SbStroke, sb_stroke, SB, STROKE, GtkWidget)

GtkWidget *sb_stroke_new            (const char  *css_name,
                                     double       line_width);
GtkWidget *sb_stroke_new_filled     (const char  *css_name);
void       sb_stroke_set_line_width (SbStroke    *self,
                                     double       line_width);
void       sb_stroke_set_dashes     (SbStroke    *self,
                                     const float *dashes,
                                     gsize        n_dashes);
void       sb_stroke_set_path       (SbStroke    *self,
                                     GskPath     *path);
GskPath   *sb_stroke_get_path       (SbStroke    *self);

G_END_DECLS
