/* sb-mark.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The smallest target that a finger or an unsteady hand can be asked to hit. */
#define SB_MARK_SIZE 24

#define SB_TYPE_MARK (sb_mark_get_type ())

G_DECLARE_FINAL_TYPE (SbMark, sb_mark, SB, MARK, GtkWidget)

SbMark     *sb_mark_new          (void);
GtkWidget  *sb_mark_new_dot      (const char *style_class);
SbMark     *sb_mark_get_focused  (GtkWidget  *parent);
const char *sb_mark_get_name     (SbMark     *self);
const char *sb_mark_get_tip      (SbMark     *self);
guint       sb_mark_get_index    (SbMark     *self);
SbMark     *sb_mark_pick         (GPtrArray  *marks,
                                  GtkWidget  *ancestor,
                                  double      x,
                                  double      y,
                                  double     *distance);
void        sb_mark_set_words    (SbMark     *self,
                                  const char *name,
                                  const char *description,
                                  const char *tip);
void        sb_mark_set_index    (SbMark     *self,
                                  guint       index,
                                  guint       n_points);
void        sb_mark_set_sign     (SbMark     *self,
                                  const char *icon_name,
                                  guint       count);
void        sb_mark_allocate_at  (SbMark     *self,
                                  double      x,
                                  double      y);

G_END_DECLS
