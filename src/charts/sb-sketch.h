/* sb-sketch.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SbSketchStroke:
 * @path: the line, or the outline of what is filled
 * @tone: the name of its color: `ink`, `accent`, `soft` or `second`
 * @width: how wide the line is; 0 where the path is filled
 * @opacity: from 0 to 1
 *
 * One stroke of the pen or the brush.
 */
typedef struct
{
  GskPath *path;
  const char *tone;
  double width;
  double opacity;
} SbSketchStroke;

#define SB_TYPE_SKETCH (sb_sketch_get_type ())

G_DECLARE_FINAL_TYPE (SbSketch, sb_sketch, SB, SKETCH, GObject)

SbSketch  *sb_sketch_new         (GFile                  *file,
                                  GError                **error);
double     sb_sketch_get_width   (SbSketch               *self);
double     sb_sketch_get_height  (SbSketch               *self);
GPtrArray *sb_sketch_get_strokes (SbSketch               *self);
gboolean   sb_sketch_is_clear    (SbSketch               *self,
                                  const graphene_rect_t  *area);

G_END_DECLS
