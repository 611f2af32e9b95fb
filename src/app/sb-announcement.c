/* sb-announcement.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-announcement.h"

/* GTK's accessibility for tests has no announcements, and falls over one
 * (GTK 4.18). */
static gboolean
is_possible (void)
{
  return g_strcmp0 (g_getenv ("GTK_A11Y"), "test") != 0;
}

/**
 * sb_announcement_make:
 * @widget: a widget that is shown
 * @words: what to say
 *
 * Has a screen reader say what has changed where the keyboard's place has
 * not.
 */
void
sb_announcement_make (GtkWidget  *widget,
                      const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  if (is_possible ())
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
