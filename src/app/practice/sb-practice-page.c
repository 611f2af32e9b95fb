/* sb-practice-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-link-row.h"
#include "sb-practice-page.h"

/**
 * SbPracticePage:
 *
 * The exercises.
 */
struct _SbPracticePage
{
  SbPage parent_instance;

  GtkListBox *exercises;
};

G_DEFINE_FINAL_TYPE (SbPracticePage, sb_practice_page, SB_TYPE_PAGE)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return sb_link_row_new (user_data, sb_exercise_get_uri (item));
}

static void
sb_practice_page_constructed (GObject *object)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (object);
  SbContent *content = sb_page_get_content (SB_PAGE (self));

  G_OBJECT_CLASS (sb_practice_page_parent_class)->constructed (object);

  gtk_list_box_bind_model (self->exercises, sb_content_get_list (content, SB_CONTENT_EXERCISES),
                           create_row, g_object_ref (content), g_object_unref);
}

static void
sb_practice_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PRACTICE_PAGE);

  G_OBJECT_CLASS (sb_practice_page_parent_class)->dispose (object);
}

static void
sb_practice_page_class_init (SbPracticePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_practice_page_constructed;
  object_class->dispose = sb_practice_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-practice-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, exercises);
}

static void
sb_practice_page_init (SbPracticePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
