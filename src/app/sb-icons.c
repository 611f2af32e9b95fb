/* sb-icons.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-icons.h"

/**
 * sb_icons_add:
 * @display: a display
 *
 * Lets the app's own icons be found by name.
 *
 * To be called before the application starts up. GTK would find icons by
 * itself in the folder `icons` of the resources, but only after it has read
 * all themes to find the icon of the application: it would have to read them
 * once more, in the time to the first frame.
 */
void
sb_icons_add (GdkDisplay *display)
{
  g_return_if_fail (GDK_IS_DISPLAY (display));

  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display), RESOURCE_BASE "/symbols");
}
