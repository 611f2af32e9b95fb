/* gallery-today.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "gallery-camera.h"
#include "gallery-paths.h"
#include "gallery-today.h"
#include "sb-today-page.h"

/* Sets the clock of Today to @detail, so that a picture shows the same day
 * whenever it is taken. */
void
gallery_today_set_now (const GalleryStage *stage,
                       const char         *detail)
{
  GtkWidget *page = gallery_camera_find (GTK_WIDGET (stage->window), SB_TYPE_TODAY_PAGE);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (detail, NULL);

  sb_today_page_set_now (SB_TODAY_PAGE (page), now);
}

/* The same, for somebody who is on a path. */
void
gallery_today_walk (const GalleryStage *stage,
                    const char         *detail)
{
  gallery_paths_walk (stage, "today");
  gallery_today_set_now (stage, detail);
}
