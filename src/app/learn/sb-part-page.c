/* sb-part-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-after-paint.h"
#include "sb-page-row.h"
#include "sb-part-page.h"

/**
 * SbPartPage:
 *
 * The pages of a part of the library. Approaches can be compared, too.
 */
struct _SbPartPage
{
  SbPage parent_instance;

  AdwPreferencesPage *page;
  GtkWidget *compare;
  GtkListBox *pages;

  GListModel *list; /* of SbArticle */
  guint n_rows;
};

/* So many rows fill most windows. The rest are made once these are painted, so
 * that nobody waits for what they do not see. */
#define N_ROWS_AT_ONCE 6

G_DEFINE_FINAL_TYPE (SbPartPage, sb_part_page, SB_TYPE_PAGE)

static void
sb_part_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PART_PAGE);
  g_clear_object (&SB_PART_PAGE (object)->list);

  G_OBJECT_CLASS (sb_part_page_parent_class)->dispose (object);
}

static void
sb_part_page_class_init (SbPartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_part_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-part-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPartPage, page);
  gtk_widget_class_bind_template_child (widget_class, SbPartPage, compare);
  gtk_widget_class_bind_template_child (widget_class, SbPartPage, pages);
}

static void
sb_part_page_init (SbPartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
make_rows (SbPartPage *self,
           guint       n_rows)
{
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  for (; self->n_rows < MIN (n_rows, g_list_model_get_n_items (self->list)); self->n_rows++)
    {
      g_autoptr (SbArticle) page = g_list_model_get_item (self->list, self->n_rows);

      gtk_list_box_append (self->pages, sb_page_row_new (store, page));
    }
}

static gboolean
make_rest (GtkWidget *widget)
{
  make_rows (SB_PART_PAGE (widget), G_MAXUINT);
  return FALSE;
}

static void
fill (SbPartPage *self,
      SbPart     *part)
{
  /* A page's description is markup. */
  g_autofree char *about = g_markup_escape_text (sb_part_get_about (part), -1);
  g_autoptr (SbArticle) first = NULL;

  self->list = sb_content_list_part (sb_page_get_content (SB_PAGE (self)), part);
  make_rows (self, N_ROWS_AT_ONCE);
  sb_after_paint_make (GTK_WIDGET (self), make_rest);

  adw_preferences_page_set_description (self->page, about);
  first = g_list_model_get_item (self->list, 0);
  gtk_widget_set_visible (self->compare, SB_IS_APPROACH (first));
}

/**
 * sb_part_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @part: a part of the library
 *
 * Returns: (transfer floating): a page of its pages
 */
AdwNavigationPage *
sb_part_page_new (SbContent *content,
                  SbStore   *store,
                  SbPart    *part)
{
  SbPartPage *self;

  g_return_val_if_fail (SB_IS_PART (part), NULL);

  self = g_object_new (SB_TYPE_PART_PAGE,
                       "content", content,
                       "store", store,
                       "title", sb_part_get_title (part),
                       NULL);
  fill (self, part);

  return ADW_NAVIGATION_PAGE (self);
}
