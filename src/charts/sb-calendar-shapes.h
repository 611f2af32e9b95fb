/* sb-calendar-shapes.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How many counts look different from each other; all that are higher look like
 * the highest of them. */
#define SB_CALENDAR_N_STEPS 3

#define SB_TYPE_CALENDAR_SHAPES (sb_calendar_shapes_get_type ())

G_DECLARE_FINAL_TYPE (SbCalendarShapes, sb_calendar_shapes, SB, CALENDAR_SHAPES, GtkWidget)

GtkWidget *sb_calendar_shapes_new       (void);
void       sb_calendar_shapes_clear     (SbCalendarShapes       *self,
                                         int                     cell);
void       sb_calendar_shapes_add_day   (SbCalendarShapes       *self,
                                         const graphene_point_t *center,
                                         guint                   n,
                                         guint                   n_other);
void       sb_calendar_shapes_add_today (SbCalendarShapes       *self,
                                         const graphene_point_t *center);
void       sb_calendar_shapes_finish    (SbCalendarShapes       *self);

G_END_DECLS
