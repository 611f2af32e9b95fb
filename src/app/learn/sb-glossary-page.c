/* sb-glossary-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-glossary-page.h"
#include "sb-inline.h"
#include "sb-term-row.h"

/**
 * SbGlossaryPage:
 *
 * The words of the library, from A to Z, with what they mean.
 */
struct _SbGlossaryPage
{
  SbLookUpPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SbGlossaryPage, sb_glossary_page, SB_TYPE_LOOK_UP_PAGE)

/* As the person's language sorts. */
static GListModel *
sb_glossary_page_list (SbLookUpPage *page)
{
  GListModel *terms = sb_content_get_terms (sb_page_get_content (SB_PAGE (page)));
  GtkSorter *sorter = GTK_SORTER (gtk_string_sorter_new (gtk_property_expression_new (SB_TYPE_TERM, NULL, "title")));

  return G_LIST_MODEL (gtk_sort_list_model_new (terms != NULL ? g_object_ref (terms) : NULL, sorter));
}

static gboolean
sb_glossary_page_matches (gpointer    entry,
                          const char *words)
{
  return sb_term_matches (entry, words);
}

static void
sb_glossary_page_set_up (SbLookUpPage *page,
                         GtkListItem  *item)
{
  gtk_list_item_set_child (item, sb_term_row_new ());
}

static void
sb_glossary_page_show (SbLookUpPage *page,
                       GtkListItem  *item)
{
  SbTerm *term = gtk_list_item_get_item (item);
  g_autofree char *meaning = sb_inline_to_plain (sb_term_get_text (term));
  g_autofree char *words = g_strdup_printf ("%s. %s", sb_term_get_title (term), meaning);

  sb_term_row_show (SB_TERM_ROW (gtk_list_item_get_child (item)), term, sb_page_get_content (SB_PAGE (page)));
  gtk_list_item_set_accessible_label (item, words);
}

static char *
sb_glossary_page_count (guint n_entries)
{
  return g_strdup_printf (ngettext ("%u term", "%u terms", n_entries), n_entries);
}

static void
sb_glossary_page_class_init (SbGlossaryPageClass *klass)
{
  SbLookUpPageClass *look_up_class = SB_LOOK_UP_PAGE_CLASS (klass);

  look_up_class->list = sb_glossary_page_list;
  look_up_class->matches = sb_glossary_page_matches;
  look_up_class->set_up = sb_glossary_page_set_up;
  look_up_class->show = sb_glossary_page_show;
  look_up_class->count = sb_glossary_page_count;
}

static void
sb_glossary_page_init (SbGlossaryPage *self)
{
}

/**
 * sb_glossary_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of all terms
 */
AdwNavigationPage *
sb_glossary_page_new (SbContent *content,
                      SbStore   *store)
{
  return g_object_new (SB_TYPE_GLOSSARY_PAGE,
                       "content", content,
                       "store", store,
                       "title", _ ("Glossary"),
                       "search-label", _ ("Find a term"),
                       NULL);
}
