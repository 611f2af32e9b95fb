/* sb-past-menu.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-past-menu.h"

static void
append_section (GMenu      *menu,
                const char *labels[],
                const char *actions[],
                guint       n)
{
  g_autoptr (GMenu) section = g_menu_new ();

  for (guint i = 0; i < n; i++)
    g_menu_append (section, labels[i], actions[i]);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/**
 * sb_past_menu_new:
 *
 * Returns: (transfer full): a menu of all that can be done with a past
 *   assessment; the actions are those of #SbPastPage
 */
GMenuModel *
sb_past_menu_new (void)
{
  GMenu *menu = g_menu_new ();

  append_section (menu, (const char *[]) { _ ("Write a _Note…"), _ ("Correct the _Date…") },
                  (const char *[]) { "past.note", "past.date" }, 2);
  append_section (menu, (const char *[]) { _ ("All _Answers"), _ ("_Compare With…") },
                  (const char *[]) { "past.answers", "past.compare" }, 2);
  append_section (menu, (const char *[]) { _ ("Answer _Once More"), _ ("_Save as FHIR…") },
                  (const char *[]) { "past.again", "past.save" }, 2);
  append_section (menu, (const char *[]) { _ ("De_lete") }, (const char *[]) { "past.delete" }, 1);

  return G_MENU_MODEL (menu);
}
