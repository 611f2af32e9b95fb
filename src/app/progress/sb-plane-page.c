/* sb-plane-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-page.h"
#include "sb-plane-view.h"

/**
 * SbPlanePage:
 *
 * Where the person has been between anxiety and avoidance, in one bond or in
 * all of them.
 */
struct _SbPlanePage
{
  SbPage parent_instance;

  AdwClamp *place;
};

G_DEFINE_FINAL_TYPE (SbPlanePage, sb_plane_page, SB_TYPE_PAGE)

static void
sb_plane_page_constructed (GObject *object)
{
  SbPlanePage *self = SB_PLANE_PAGE (object);

  G_OBJECT_CLASS (sb_plane_page_parent_class)->constructed (object);

  adw_clamp_set_child (self->place, sb_plane_view_new (sb_page_get_content (SB_PAGE (self)),
                                                       sb_page_get_store (SB_PAGE (self))));
}

static void
sb_plane_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PLANE_PAGE);

  G_OBJECT_CLASS (sb_plane_page_parent_class)->dispose (object);
}

static void
sb_plane_page_class_init (SbPlanePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_plane_page_constructed;
  object_class->dispose = sb_plane_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-plane-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPlanePage, place);
}

static void
sb_plane_page_init (SbPlanePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_plane_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page with the plane
 */
AdwNavigationPage *
sb_plane_page_new (SbContent *content,
                   SbStore   *store)
{
  return g_object_new (SB_TYPE_PLANE_PAGE, "content", content, "store", store, NULL);
}
