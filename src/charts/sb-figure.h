/* sb-figure.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-sketch.h"

G_BEGIN_DECLS

#define SB_TYPE_FIGURE (sb_figure_get_type ())

G_DECLARE_FINAL_TYPE (SbFigure, sb_figure, SB, FIGURE, GtkWidget)

GtkWidget *sb_figure_new         (SbSketch   *sketch,
                                  const char *words);
void       sb_figure_add_label   (SbFigure   *self,
                                  const char *text,
                                  double      x,
                                  double      y);
gboolean   sb_figure_is_numbered (SbFigure   *self);

G_END_DECLS
