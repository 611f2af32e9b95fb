/* gallery-camera.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void       gallery_camera_set_up  (void);
GtkWidget *gallery_camera_find    (GtkWidget  *widget,
                                   GType       type);
GtkWidget *gallery_camera_find_id (GtkWidget  *widget,
                                   const char *id);
void       gallery_camera_wait    (GtkWindow  *window);
void       gallery_camera_show    (GtkWindow  *window,
                                   int         width,
                                   int         height);
gboolean   gallery_camera_uncover (GtkWindow  *window);
void       gallery_camera_take    (GtkWindow  *window,
                                   const char *path);

G_END_DECLS
