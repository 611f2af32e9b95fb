/* sb-references-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-references-page.h"
#include "sb-source-row.h"

/**
 * SbReferencesPage:
 *
 * All that the library cites, by author. Each opens what cites it.
 */
struct _SbReferencesPage
{
  SbLookUpPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SbReferencesPage, sb_references_page, SB_TYPE_LOOK_UP_PAGE)

static GListModel *
sb_references_page_list (SbLookUpPage *page)
{
  GListModel *sources = sb_content_get_sources (sb_page_get_content (SB_PAGE (page)));

  return sources != NULL ? g_object_ref (sources) : NULL;
}

static gboolean
sb_references_page_matches (gpointer    entry,
                            const char *words)
{
  return sb_source_matches (entry, words);
}

static void
sb_references_page_set_up (SbLookUpPage *page,
                           GtkListItem  *item)
{
  gtk_list_item_set_child (item, sb_source_row_new ());
}

static void
sb_references_page_show (SbLookUpPage *page,
                         GtkListItem  *item)
{
  SbSource *source = gtk_list_item_get_item (item);
  g_autoptr (GListModel) citing = sb_content_list_citing (sb_page_get_content (SB_PAGE (page)), sb_source_get_id (source));
  SbSourceRow *row = SB_SOURCE_ROW (gtk_list_item_get_child (item));
  g_autofree char *words = NULL;

  sb_source_row_show (row, source, g_list_model_get_n_items (citing));
  words = sb_source_row_dup_words (row);
  gtk_list_item_set_accessible_label (item, words);
}

static void
sb_references_page_activate (SbLookUpPage *page,
                             gpointer      entry)
{
  g_autofree char *uri = g_strconcat ("source:", sb_source_get_id (entry), NULL);

  gtk_widget_activate_action (GTK_WIDGET (page), "win.open", "s", uri);
}

static char *
sb_references_page_count (guint n_entries)
{
  return g_strdup_printf (ngettext ("%u source", "%u sources", n_entries), n_entries);
}

static void
sb_references_page_class_init (SbReferencesPageClass *klass)
{
  SbLookUpPageClass *look_up_class = SB_LOOK_UP_PAGE_CLASS (klass);

  look_up_class->list = sb_references_page_list;
  look_up_class->matches = sb_references_page_matches;
  look_up_class->set_up = sb_references_page_set_up;
  look_up_class->show = sb_references_page_show;
  look_up_class->activate = sb_references_page_activate;
  look_up_class->count = sb_references_page_count;
}

static void
sb_references_page_init (SbReferencesPage *self)
{
}

/**
 * sb_references_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of all sources
 */
AdwNavigationPage *
sb_references_page_new (SbContent *content,
                        SbStore   *store)
{
  return g_object_new (SB_TYPE_REFERENCES_PAGE,
                       "content", content,
                       "store", store,
                       "title", _ ("References"),
                       "search-label", _ ("Find a source"),
                       NULL);
}
