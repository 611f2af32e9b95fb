/* sb-drawing.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-sketch.h"

G_BEGIN_DECLS

#define SB_TYPE_DRAWING (sb_drawing_get_type ())

G_DECLARE_FINAL_TYPE (SbDrawing, sb_drawing, SB, DRAWING, GtkWidget)

GtkWidget *sb_drawing_new        (SbSketch  *sketch);
SbSketch  *sb_drawing_get_sketch (SbDrawing *self);

G_END_DECLS
