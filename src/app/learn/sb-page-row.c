/* sb-page-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-link-row.h"
#include "sb-page-row.h"
#include "sb-readings.h"

/**
 * SbPageRow:
 *
 * A row that opens a page of the library. It tells whether the page was
 * marked as read and saved for later, and keeps telling.
 */
struct _SbPageRow
{
  AdwActionRow parent_instance;

  SbArticle *page;
  GListModel *readings;

  GtkWidget *finished;
  GtkWidget *saved;
};

G_DEFINE_FINAL_TYPE (SbPageRow, sb_page_row, ADW_TYPE_ACTION_ROW)

static GtkWidget *
create_mark (const char *icon_name,
             const char *name)
{
  GtkWidget *mark = gtk_image_new_from_icon_name (icon_name);

  gtk_widget_set_tooltip_text (mark, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (mark, "accent");

  return mark;
}

/* A screen reader that comes to the row reads its name and its description,
 * and not what stands behind them. */
static void
describe (SbPageRow *self,
          gboolean   finished,
          gboolean   saved)
{
  g_autoptr (GString) words = g_string_new (NULL);

  if (finished)
    g_string_append_printf (words, "%s. ", _ ("Read"));
  if (saved)
    g_string_append_printf (words, "%s. ", _ ("Saved"));
  g_string_append (words, sb_article_get_summary (self->page));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words->str, -1);
}

static void
readings_changed_cb (SbPageRow *self)
{
  SbReading *reading;
  gboolean finished;
  gboolean saved;

  g_assert (SB_IS_PAGE_ROW (self));

  reading = sb_readings_find (self->readings, sb_article_get_uri (self->page));
  finished = reading != NULL && sb_reading_get_finished (reading) != NULL;
  saved = reading != NULL && sb_reading_get_bookmarked (reading) != NULL;
  gtk_widget_set_visible (self->finished, finished);
  gtk_widget_set_visible (self->saved, saved);
  describe (self, finished, saved);
}

static void
sb_page_row_dispose (GObject *object)
{
  SbPageRow *self = SB_PAGE_ROW (object);

  g_clear_object (&self->page);
  g_clear_object (&self->readings);

  G_OBJECT_CLASS (sb_page_row_parent_class)->dispose (object);
}

static void
sb_page_row_class_init (SbPageRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_page_row_dispose;
}

static void
sb_page_row_init (SbPageRow *self)
{
  /* libadwaita's own description is the subtitle alone. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  self->finished = create_mark ("object-select-symbolic", _ ("Read"));
  self->saved = create_mark ("starred-symbolic", _ ("Saved"));
}

static void
fill (SbPageRow *self)
{
  GtkWidget *marks = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (marks), self->saved);
  gtk_box_append (GTK_BOX (marks), self->finished);
  sb_link_row_fill (ADW_ACTION_ROW (self), G_OBJECT (self->page), sb_article_get_uri (self->page), marks);
}

/**
 * sb_page_row_new:
 * @store: what the person did
 * @page: a page of the library
 *
 * Returns: (transfer floating): a row that opens it
 */
GtkWidget *
sb_page_row_new (SbStore   *store,
                 SbArticle *page)
{
  SbPageRow *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_ARTICLE (page), NULL);

  self = g_object_new (SB_TYPE_PAGE_ROW, NULL);
  self->page = g_object_ref (page);
  self->readings = g_object_ref (sb_store_get_readings (store));
  fill (self);
  g_signal_connect_object (self->readings, "items-changed", G_CALLBACK (readings_changed_cb), self, G_CONNECT_SWAPPED);
  readings_changed_cb (self);

  return GTK_WIDGET (self);
}
