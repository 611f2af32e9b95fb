/* gallery-bonds.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-bonds.h"
#include "gallery-camera.h"
#include "sb-bond-page.h"
#include "sb-bonds-page.h"

static void
push (const GalleryStage *stage,
      AdwNavigationPage  *page)
{
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (stage->window), "stack");
  GtkWidget *view = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
}

/* Shows all bonds, and does @detail, an action, where there is one. */
void
gallery_bonds_show_all (const GalleryStage *stage,
                        const char         *detail)
{
  AdwNavigationPage *page = sb_bonds_page_new (stage->content, stage->store);

  push (stage, page);
  if (detail != NULL && !gtk_widget_activate_action (GTK_WIDGET (page), detail, NULL))
    g_error ("There is no action %s", detail);
}

static SbPerson *
dup_person (const GalleryStage *stage,
            const char         *name)
{
  GListModel *people = sb_store_get_people (stage->store);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (g_str_has_prefix (sb_person_get_name (person), name))
        return g_steal_pointer (&person);
    }

  g_error ("The sample has no %s", name);
}

/* Shows the bond with the one whose name begins with @detail. */
void
gallery_bonds_show_one (const GalleryStage *stage,
                        const char         *detail)
{
  g_autoptr (SbPerson) person = dup_person (stage, detail);

  push (stage, sb_bond_page_new (stage->content, stage->store, person));
}

/* The same, and asks to change them. */
void
gallery_bonds_change (const GalleryStage *stage,
                      const char         *detail)
{
  g_autoptr (SbPerson) person = dup_person (stage, detail);
  AdwNavigationPage *page = sb_bond_page_new (stage->content, stage->store, person);

  push (stage, page);
  gtk_widget_activate_action (GTK_WIDGET (page), "bond.change", NULL);
}
