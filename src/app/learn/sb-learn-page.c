/* sb-learn-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-learn-page.h"
#include "sb-link-row.h"

/**
 * SbLearnPage:
 *
 * The library: articles, and explainers of approaches.
 */
struct _SbLearnPage
{
  SbPage parent_instance;

  GtkListBox *articles;
  GtkListBox *approaches;
};

G_DEFINE_FINAL_TYPE (SbLearnPage, sb_learn_page, SB_TYPE_PAGE)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return sb_link_row_new (user_data, sb_article_get_uri (item));
}

static void
sb_learn_page_constructed (GObject *object)
{
  SbLearnPage *self = SB_LEARN_PAGE (object);
  SbContent *content = sb_page_get_content (SB_PAGE (self));

  G_OBJECT_CLASS (sb_learn_page_parent_class)->constructed (object);

  gtk_list_box_bind_model (self->articles, sb_content_get_list (content, SB_CONTENT_ARTICLES),
                           create_row, g_object_ref (content), g_object_unref);
  gtk_list_box_bind_model (self->approaches, sb_content_get_list (content, SB_CONTENT_APPROACHES),
                           create_row, g_object_ref (content), g_object_unref);
}

static void
sb_learn_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_LEARN_PAGE);

  G_OBJECT_CLASS (sb_learn_page_parent_class)->dispose (object);
}

static void
sb_learn_page_class_init (SbLearnPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_learn_page_constructed;
  object_class->dispose = sb_learn_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, articles);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, approaches);
}

static void
sb_learn_page_init (SbLearnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
