/* sb-search-find.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-hit.h"
#include "sb-search-index-private.h"

/* How an index finds words. */

/* Which of the words asked for a word of the library begins with: a bit for
 * each. */
typedef struct
{
  guint16 found;
  guint16 whole;
} Match;

typedef struct
{
  SbSearchIndex *index;
  GPtrArray *words; /* (element-type utf8) */
  guint n_words;
  guint all;      /* a bit for each word */
  Match *matches; /* by the number of a word of the library */
} Run;

/* The best place on a page that has all words. */
typedef struct
{
  guint page;
  guint section;
  guint passage;
  SbTally tally; /* of the page */
} Place;

#define NO_PASSAGE G_MAXUINT

static const SbSearchPage *
get_page (SbSearchIndex *index,
          guint          i)
{
  return &g_array_index (index->pages, SbSearchPage, i);
}

static const SbSearchSection *
get_section (SbSearchIndex *index,
             guint          i)
{
  return &g_array_index (index->sections, SbSearchSection, i);
}

static const SbSearchPassage *
get_passage (SbSearchIndex *index,
             guint          i)
{
  return &g_array_index (index->passages, SbSearchPassage, i);
}

static guint
get_end_of_page (SbSearchIndex *index,
                 guint          i)
{
  return i + 1 < index->pages->len ? get_page (index, i + 1)->first_section : index->sections->len;
}

static guint
get_end_of_section (SbSearchIndex *index,
                    guint          i)
{
  return i + 1 < index->sections->len ? get_section (index, i + 1)->first_passage : index->passages->len;
}

static guint
get_end_of_passage (SbSearchIndex *index,
                    guint          i)
{
  return i + 1 < index->passages->len ? get_passage (index, i + 1)->first_number : index->numbers->len;
}

static Match *
match_words (SbSearchIndex *index,
             GPtrArray     *words,
             guint          n_words)
{
  Match *matches = g_new0 (Match, index->words->len);

  for (guint i = 0; i < n_words; i++)
    {
      const char *word = g_ptr_array_index (words, i);
      gsize length = strlen (word);

      for (guint number = 0; number < index->words->len; number++)
        {
          const char *other = g_ptr_array_index (index->words, number);

          if (strncmp (other, word, length) != 0)
            continue;
          matches[number].found |= 1u << i;
          if (other[length] == '\0')
            matches[number].whole |= 1u << i;
        }
    }

  return matches;
}

static gboolean
has_phrase (const Run *run,
            guint      first,
            guint      end)
{
  const guint *numbers = (const guint *) run->index->numbers->data;

  for (guint start = first; start + run->n_words <= end; start++)
    {
      guint i = 0;

      while (i < run->n_words && (run->matches[numbers[start + i]].found >> i & 1) != 0)
        i++;
      if (i == run->n_words)
        return TRUE;
    }

  return FALSE;
}

static SbTally
examine_passage (const Run *run,
                 guint      i)
{
  const SbSearchPassage *passage = get_passage (run->index, i);
  const guint *numbers = (const guint *) run->index->numbers->data;
  guint end = get_end_of_passage (run->index, i);
  SbTally tally = { 0 };

  for (guint at = passage->first_number; at < end; at++)
    {
      tally.found |= run->matches[numbers[at]].found;
      tally.whole |= run->matches[numbers[at]].whole;
    }
  tally.phrase = tally.found == run->all && has_phrase (run, passage->first_number, passage->first_extra);

  return tally;
}

/* Returns: the passage to show, which is the best one with a text */
static guint
examine_section (const Run *run,
                 guint      i,
                 SbTally   *section,
                 SbTally   *page)
{
  guint end = get_end_of_section (run->index, i);
  guint best = NO_PASSAGE;
  SbTally best_tally = { 0 };

  for (guint at = get_section (run->index, i)->first_passage; at < end; at++)
    {
      const SbSearchPassage *passage = get_passage (run->index, at);
      SbTally tally = examine_passage (run, at);

      if (tally.found != 0)
        {
          sb_tally_add (section, passage->level, &tally);
          sb_tally_add (page, passage->level, &tally);
        }

      if (passage->text != NULL && (best == NO_PASSAGE || sb_tally_compare (&tally, &best_tally) > 0))
        {
          best = at;
          best_tally = tally;
        }
    }

  return best;
}

static gboolean
examine_page (const Run *run,
              guint      i,
              Place     *place)
{
  guint end = get_end_of_page (run->index, i);
  SbTally best = { 0 };

  *place = (Place) { i, get_page (run->index, i)->first_section, NO_PASSAGE, { 0 } };
  for (guint at = place->section; at < end; at++)
    {
      SbTally section = { 0 };
      guint passage = examine_section (run, at, &section, &place->tally);

      if (place->passage == NO_PASSAGE || sb_tally_compare (&section, &best) > 0)
        {
          place->section = at;
          place->passage = passage;
          best = section;
        }
    }

  return place->tally.found == run->all;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *one = a;
  const Place *other = b;
  int result = sb_tally_compare (&other->tally, &one->tally);

  return result != 0 ? result : (one->page > other->page) - (one->page < other->page);
}

static SbHit *
create_hit (const Run   *run,
            const Place *place)
{
  const SbSearchPage *page = get_page (run->index, place->page);
  const SbSearchSection *section = get_section (run->index, place->section);
  const char *text = place->passage != NO_PASSAGE ? get_passage (run->index, place->passage)->text : "";

  return sb_hit_new (page->uri, page->title, section->id, section->heading, text, run->words);
}

/**
 * sb_search_index_find:
 * @self: an index
 * @words: (element-type utf8): from sb_tokens_list_words()
 *
 * Finds the pages that have all of some words, each as the beginning of one
 * of theirs.
 *
 * Returns: (transfer full): a #SbHit for each page, the best first; those as
 *   good as one another in reading order
 */
GListModel *
sb_search_index_find (SbSearchIndex *self,
                      GPtrArray     *words)
{
  GListStore *hits;
  g_autoptr (GArray) places = NULL;
  g_autofree Match *matches = NULL;
  Run run = { self, words };

  g_return_val_if_fail (SB_IS_SEARCH_INDEX (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  hits = g_list_store_new (SB_TYPE_HIT);
  if (words->len == 0)
    return G_LIST_MODEL (hits);

  run.n_words = MIN (words->len, SB_TALLY_MAX_WORDS);
  run.all = (1u << run.n_words) - 1;
  run.matches = matches = match_words (self, words, run.n_words);
  places = g_array_new (FALSE, FALSE, sizeof (Place));
  for (guint i = 0; i < self->pages->len; i++)
    {
      Place place;

      if (examine_page (&run, i, &place))
        g_array_append_val (places, place);
    }

  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    {
      g_autoptr (SbHit) hit = create_hit (&run, &g_array_index (places, Place, i));

      g_list_store_append (hits, hit);
    }

  return G_LIST_MODEL (hits);
}
