/* sb-saved-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-link-row.h"
#include "sb-page-row.h"
#include "sb-readings.h"
#include "sb-saved-page.h"

/**
 * SbSavedPage:
 *
 * The pages that were saved for later, the newest first.
 */
struct _SbSavedPage
{
  SbPage parent_instance;

  GListModel *saved; /* of SbReading */

  GtkStack *views;
  GtkListBox *pages;
};

G_DEFINE_FINAL_TYPE (SbSavedPage, sb_saved_page, SB_TYPE_PAGE)

static gboolean
is_saved (gpointer item,
          gpointer user_data)
{
  return sb_readings_is_saved (item, user_data);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  return sb_readings_compare_saved ((SbReading *) a, (SbReading *) b);
}

static GListModel *
list_saved (SbContent *content,
            SbStore   *store)
{
  GtkCustomFilter *filter = gtk_custom_filter_new (is_saved, g_object_ref (content), g_object_unref);
  GtkFilterListModel *filtered = gtk_filter_list_model_new (g_object_ref (sb_store_get_readings (store)), GTK_FILTER (filter));

  return G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (filtered), GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL))));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  SbPage *self = user_data;
  const char *uri = sb_reading_get_page (item);
  GObject *page = sb_content_find_uri (sb_page_get_content (self), uri);

  if (SB_IS_ARTICLE (page))
    return sb_page_row_new (sb_page_get_store (self), SB_ARTICLE (page));

  return sb_link_row_new (sb_page_get_content (self), uri);
}

static void
saved_changed_cb (SbSavedPage *self)
{
  g_assert (SB_IS_SAVED_PAGE (self));

  gtk_stack_set_visible_child_name (self->views, g_list_model_get_n_items (self->saved) > 0 ? "list" : "empty");
}

static void
sb_saved_page_constructed (GObject *object)
{
  SbSavedPage *self = SB_SAVED_PAGE (object);

  G_OBJECT_CLASS (sb_saved_page_parent_class)->constructed (object);

  self->saved = list_saved (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)));
  gtk_list_box_bind_model (self->pages, self->saved, create_row, self, NULL);
  g_signal_connect_object (self->saved, "items-changed", G_CALLBACK (saved_changed_cb), self, G_CONNECT_SWAPPED);
  saved_changed_cb (self);
}

static void
sb_saved_page_dispose (GObject *object)
{
  SbSavedPage *self = SB_SAVED_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_SAVED_PAGE);
  g_clear_object (&self->saved);

  G_OBJECT_CLASS (sb_saved_page_parent_class)->dispose (object);
}

static void
sb_saved_page_class_init (SbSavedPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_saved_page_constructed;
  object_class->dispose = sb_saved_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-saved-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSavedPage, views);
  gtk_widget_class_bind_template_child (widget_class, SbSavedPage, pages);
}

static void
sb_saved_page_init (SbSavedPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_saved_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of the pages that were saved
 */
AdwNavigationPage *
sb_saved_page_new (SbContent *content,
                   SbStore   *store)
{
  return g_object_new (SB_TYPE_SAVED_PAGE, "content", content, "store", store, NULL);
}
