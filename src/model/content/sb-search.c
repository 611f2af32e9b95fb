/* sb-search.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-search-index.h"
#include "sb-search-pages.h"
#include "sb-search.h"
#include "sb-tokens.h"

/* What is found beside what is read. */
#define SUPPORT "article:support"

/**
 * SbSearch:
 *
 * Finds pages of the library by the words on them.
 *
 * To learn all those words takes some frames' time, so it can be done ahead a
 * page at a time, by sb_search_prepare(); what of it is still to do when
 * somebody looks for something is done then.
 */
struct _SbSearch
{
  GObject parent_instance;

  SbContent *content;
  SbSearchIndex *index;
  GPtrArray *uris; /* (element-type utf8) (nullable): not listed yet */
  guint n_done;
};

G_DEFINE_FINAL_TYPE (SbSearch, sb_search, G_TYPE_OBJECT)

static void
sb_search_finalize (GObject *object)
{
  SbSearch *self = SB_SEARCH (object);

  g_clear_object (&self->content);
  g_clear_object (&self->index);
  g_clear_pointer (&self->uris, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_search_parent_class)->finalize (object);
}

static void
sb_search_class_init (SbSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_search_finalize;
}

static void
sb_search_init (SbSearch *self)
{
  self->index = sb_search_index_new ();
}

static void
list_parts (SbSearch *self)
{
  GListModel *parts = sb_content_get_parts (self->content);

  for (guint i = 0; parts != NULL && i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbPart) part = g_list_model_get_item (parts, i);

      for (const char *const *page = sb_part_get_pages (part); *page != NULL; page++)
        g_ptr_array_add (self->uris, g_strdup (*page));
    }
}

static void
list_exercises (SbSearch *self)
{
  GListModel *exercises = sb_content_get_list (self->content, SB_CONTENT_EXERCISES);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      g_ptr_array_add (self->uris, g_strdup (sb_exercise_get_uri (exercise)));
    }
}

static void
list_terms (SbSearch *self)
{
  GListModel *terms = sb_content_get_terms (self->content);

  for (guint i = 0; terms != NULL && i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (SbTerm) term = g_list_model_get_item (terms, i);

      g_ptr_array_add (self->uris, g_strdup (sb_term_get_uri (term)));
    }
}

static void
list_sources (SbSearch *self)
{
  GListModel *sources = sb_content_get_sources (self->content);

  for (guint i = 0; sources != NULL && i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (SbSource) source = g_list_model_get_item (sources, i);

      g_ptr_array_add (self->uris, g_strconcat ("source:", sb_source_get_id (source), NULL));
    }
}

/* In the order in which the library is read; but where pages are as good as
 * one another, the one with people to talk to comes first. */
static void
list_pages (SbSearch *self)
{
  self->uris = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->uris, g_strdup (SUPPORT));
  list_parts (self);
  list_exercises (self);
  list_terms (self);
  list_sources (self);
}

/**
 * sb_search_new:
 * @content: what the app knows
 *
 * Returns: (transfer full): a search through it
 */
SbSearch *
sb_search_new (SbContent *content)
{
  SbSearch *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  self = g_object_new (SB_TYPE_SEARCH, NULL);
  self->content = g_object_ref (content);

  return self;
}

/**
 * sb_search_prepare:
 * @self: a search
 *
 * Learns the words of one more page, so that the first who looks for
 * something need not wait.
 *
 * Returns: whether there are more to learn
 */
gboolean
sb_search_prepare (SbSearch *self)
{
  GObject *page;

  g_return_val_if_fail (SB_IS_SEARCH (self), FALSE);

  if (self->uris == NULL)
    list_pages (self);
  if (self->n_done == self->uris->len)
    return FALSE;

  page = sb_content_find_uri (self->content, g_ptr_array_index (self->uris, self->n_done));
  if (page != NULL)
    sb_search_pages_add (self->index, self->content, page);
  self->n_done++;

  return self->n_done < self->uris->len;
}

/**
 * sb_search_find:
 * @self: a search
 * @words: what to look for
 *
 * Finds the pages that have all words. Each may be the beginning of one of
 * theirs, and case and accents make no difference. A page comes first that
 * has the words in its title; then headings count more than the summary, and
 * that more than text; whole words count more than the beginnings of words,
 * and the words in order more than apart; else Support comes first, and the rest
 * as the library is read.
 *
 * Returns: (transfer full): a #SbHit for each page, the best first
 */
GListModel *
sb_search_find (SbSearch   *self,
                const char *words)
{
  g_autoptr (GPtrArray) list = NULL;

  g_return_val_if_fail (SB_IS_SEARCH (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  list = sb_tokens_list_words (words);
  if (list->len > 0)
    {
      while (sb_search_prepare (self))
        ;
    }

  return sb_search_index_find (self->index, list);
}
