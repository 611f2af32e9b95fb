/* gallery-support.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-progress.h"
#include "gallery-support.h"

/* Shows Support for the country that begins @detail, and does the actions that
 * follow it, each on the page to which the one before led. */
void
gallery_support_show (const GalleryStage *stage,
                      const char         *detail)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_auto (GStrv) parts = g_strsplit (detail, " ", 2);

  g_settings_set_string (settings, "country", parts[0]);
  if (parts[1] != NULL)
    gallery_progress_show (stage, parts[1]);
}
