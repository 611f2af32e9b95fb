/* sb-support-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-view.h"
#include "sb-support-page.h"
#include "sb-text.h"

#define ARTICLE "article:support"

/**
 * SbSupportPage:
 *
 * Where help is: numbers to call, when to see somebody, and what to do when
 * a person close is the danger.
 */
struct _SbSupportPage
{
  SbPage parent_instance;

  GtkBox *body;
  GtkLabel *lead;
};

G_DEFINE_FINAL_TYPE (SbSupportPage, sb_support_page, SB_TYPE_PAGE)

static void
sb_support_page_constructed (GObject *object)
{
  SbSupportPage *self = SB_SUPPORT_PAGE (object);
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  GObject *article = sb_content_find_uri (content, ARTICLE);

  G_OBJECT_CLASS (sb_support_page_parent_class)->constructed (object);

  if (article == NULL)
    return;

  sb_text_set_line (self->lead, sb_article_get_summary (SB_ARTICLE (article)), NULL);
  gtk_box_append (self->body, sb_article_view_new (SB_ARTICLE (article), content, NULL));
}

static void
sb_support_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SUPPORT_PAGE);

  G_OBJECT_CLASS (sb_support_page_parent_class)->dispose (object);
}

static void
sb_support_page_class_init (SbSupportPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_support_page_constructed;
  object_class->dispose = sb_support_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-support-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, body);
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, lead);
}

static void
sb_support_page_init (SbSupportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
