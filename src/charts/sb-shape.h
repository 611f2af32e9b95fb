/* sb-shape.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-sketch.h"

G_BEGIN_DECLS

#define SB_TYPE_SHAPE (sb_shape_get_type ())

G_DECLARE_FINAL_TYPE (SbShape, sb_shape, SB, SHAPE, GtkWidget)

GtkWidget *sb_shape_new (const SbSketchStroke *stroke);

G_END_DECLS
