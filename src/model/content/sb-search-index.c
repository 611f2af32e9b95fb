/* sb-search-index.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-search-index-private.h"
#include "sb-tokens.h"

/**
 * SbSearchIndex:
 *
 * The words of the library, in reading order: pages, their sections, and the
 * passages of these. A word is a number, that of its entry in a list of all
 * different words. To find some words is to go once through that list, for
 * which entries begin with them, and once through the numbers: for a library
 * of some ten thousand words no order of the list could be quicker.
 */
G_DEFINE_FINAL_TYPE (SbSearchIndex, sb_search_index, G_TYPE_OBJECT)

static void
page_clear (SbSearchPage *page)
{
  g_clear_pointer (&page->uri, g_free);
  g_clear_pointer (&page->title, g_free);
}

static void
section_clear (SbSearchSection *section)
{
  g_clear_pointer (&section->id, g_free);
  g_clear_pointer (&section->heading, g_free);
}

static void
passage_clear (SbSearchPassage *passage)
{
  g_clear_pointer (&passage->text, g_free);
}

static void
sb_search_index_finalize (GObject *object)
{
  SbSearchIndex *self = SB_SEARCH_INDEX (object);

  g_clear_pointer (&self->pages, g_array_unref);
  g_clear_pointer (&self->sections, g_array_unref);
  g_clear_pointer (&self->passages, g_array_unref);
  g_clear_pointer (&self->numbers, g_array_unref);
  g_clear_pointer (&self->extras, g_array_unref);
  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->words, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_search_index_parent_class)->finalize (object);
}

static void
sb_search_index_class_init (SbSearchIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_search_index_finalize;
}

static GArray *
create_array (gsize          size,
              GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, size);

  g_array_set_clear_func (array, clear);
  return array;
}

static void
sb_search_index_init (SbSearchIndex *self)
{
  self->pages = create_array (sizeof (SbSearchPage), (GDestroyNotify) page_clear);
  self->sections = create_array (sizeof (SbSearchSection), (GDestroyNotify) section_clear);
  self->passages = create_array (sizeof (SbSearchPassage), (GDestroyNotify) passage_clear);
  self->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  self->extras = g_array_new (FALSE, FALSE, sizeof (guint));
  self->entries = g_hash_table_new (g_str_hash, g_str_equal);
  self->words = g_ptr_array_new_with_free_func (g_free);
  /* 0 stands for a word that is new. */
  g_ptr_array_add (self->words, g_strdup (""));
}

static guint
get_number (SbSearchIndex *self,
            const char    *word)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->entries, word));

  if (number == 0)
    {
      char *entry = g_strdup (word);

      number = self->words->len;
      g_ptr_array_add (self->words, entry);
      g_hash_table_insert (self->entries, entry, GUINT_TO_POINTER (number));
    }

  return number;
}

static void
add_token (const SbToken *token,
           gpointer       user_data)
{
  SbSearchIndex *self = user_data;
  guint number = get_number (self, token->word);

  g_array_append_val (token->extra ? self->extras : self->numbers, number);
}

static void
add_passage (SbSearchIndex *self,
             SbTallyLevel   level,
             const char    *text,
             gboolean       shown)
{
  SbSearchPassage passage = { level, shown ? g_strdup (text) : NULL, self->numbers->len, 0 };

  g_array_set_size (self->extras, 0);
  sb_tokens_scan (text, add_token, self);
  passage.first_extra = self->numbers->len;
  g_array_append_vals (self->numbers, self->extras->data, self->extras->len);
  g_array_append_val (self->passages, passage);
}

/**
 * sb_search_index_new:
 *
 * Returns: (transfer full): an index, still empty
 */
SbSearchIndex *
sb_search_index_new (void)
{
  return g_object_new (SB_TYPE_SEARCH_INDEX, NULL);
}

/**
 * sb_search_index_begin_page:
 * @self: an index
 * @uri: what links to the page say
 * @title: how hits name it
 *
 * Begins a page, and what stands on top of it, before its sections. Pages
 * come in reading order.
 */
void
sb_search_index_begin_page (SbSearchIndex *self,
                            const char    *uri,
                            const char    *title)
{
  SbSearchPage page;

  g_return_if_fail (SB_IS_SEARCH_INDEX (self));
  g_return_if_fail (uri != NULL);
  g_return_if_fail (title != NULL);

  page = (SbSearchPage) { g_strdup (uri), g_strdup (title), self->sections->len };
  g_array_append_val (self->pages, page);
  sb_search_index_begin_section (self, NULL, NULL);
}

/**
 * sb_search_index_begin_section:
 * @self: an index in which a page was begun
 * @id: (nullable): by which the page can be opened there
 * @heading: (nullable): what stands above it
 *
 * Begins a section of the page.
 */
void
sb_search_index_begin_section (SbSearchIndex *self,
                               const char    *id,
                               const char    *heading)
{
  SbSearchSection section;

  g_return_if_fail (SB_IS_SEARCH_INDEX (self));

  section = (SbSearchSection) { g_strdup (id), g_strdup (heading), self->passages->len };
  g_array_append_val (self->sections, section);
  if (heading != NULL)
    sb_search_index_add_name (self, SB_TALLY_HEADING, heading);
}

/**
 * sb_search_index_add_name:
 * @self: an index in which a page was begun
 * @level: how much it counts
 * @name: plain text
 *
 * Adds what is looked for, and is no text to show.
 */
void
sb_search_index_add_name (SbSearchIndex *self,
                          SbTallyLevel   level,
                          const char    *name)
{
  g_return_if_fail (SB_IS_SEARCH_INDEX (self));
  g_return_if_fail (name != NULL);

  add_passage (self, level, name, FALSE);
}

/**
 * sb_search_index_add_text:
 * @self: an index in which a page was begun
 * @level: how much it counts
 * @text: plain text
 *
 * Adds a passage.
 */
void
sb_search_index_add_text (SbSearchIndex *self,
                          SbTallyLevel   level,
                          const char    *text)
{
  g_return_if_fail (SB_IS_SEARCH_INDEX (self));
  g_return_if_fail (text != NULL);

  add_passage (self, level, text, TRUE);
}
