/* gallery-learn.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-camera.h"
#include "gallery-learn.h"
#include "sb-saved-page.h"

/* What a person does in the library. */

/* Types @detail, and no more: a cursor that blinks is no part of a picture. */
void
gallery_learn_search (const GalleryStage *stage,
                      const char         *detail)
{
  gtk_editable_set_text (GTK_EDITABLE (gallery_camera_find_id (GTK_WIDGET (stage->window), "entry")), detail);
}

void
gallery_learn_show_saved (const GalleryStage *stage,
                          const char         *detail)
{
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (stage->window), "stack");
  GtkWidget *view = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), sb_saved_page_new (stage->content, stage->store));
}
