/* sb-anchors.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SbAnchors:
 *
 * The blocks of a text that is scrolled, in order, and where they are seen.
 */
typedef struct _SbAnchors SbAnchors;

SbAnchors *sb_anchors_new      (void);
void       sb_anchors_free     (SbAnchors *self);
void       sb_anchors_add      (SbAnchors *self,
                                GtkWidget *widget,
                                guint      section,
                                guint      block);
GtkWidget *sb_anchors_find     (SbAnchors *self,
                                guint      section,
                                guint      block);
gboolean   sb_anchors_find_top (SbAnchors *self,
                                GtkWidget *viewport,
                                guint     *section,
                                guint     *block);
gboolean   sb_anchors_show_end (SbAnchors *self,
                                GtkWidget *viewport);

G_END_DECLS
