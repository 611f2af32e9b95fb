/* test-search.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-search-index.h"
#include "sb-search.h"
#include "sb-tokens.h"

/* Lines of a small library: a page, with its title; the summary and the text
 * on top of it; a section; and text in it. */
static const char *const library[] = {
  "page lake",
  "name Lake",
  "summary Water in a hollow",
  "section shore Shore",
  "text Sand and stones",
  "text Stones and water",
  "section depth Deep water",
  "text It is cold there",
  "page river",
  "name River",
  "summary A long way",
  "section bed Bed",
  "text The water runs over stones",
  "page waterfall",
  "name Waterfall",
  "summary It falls",
  "section noise Noise",
  "text Loud",
  "page water",
  "name Water",
  "summary It is wet",
  "section states States",
  "text Ice and steam",
  "page sea",
  "name Sea",
  "summary Cold water",
  "section salt Salt",
  "text Over stones, running water",
  "page moor",
  "name Moor",
  "summary Wet ground",
  "section peat Peat",
  "text It is no lake",
};

/* What is asked, and the pages in order, each with its section. */
static const struct
{
  const char *name;
  const char *query;
  const char *hits;
} finds[] = {
  { "empty", "", "" },
  { "punctuation", "?", "" },
  { "nothing", "desert", "" },
  { "not-inside-of-a-word", "fall", "waterfall" },
  { "no-suffix", "ater", "" },

  /* Title whole, title's beginning, heading, summary, text. */
  { "levels", "water", "water waterfall lake#depth sea river#bed" },
  { "beginning", "wat", "waterfall water lake#depth sea river#bed" },
  { "case", "WATER", "water waterfall lake#depth sea river#bed" },
  { "title-before-text", "lake", "lake moor#peat" },

  /* Ties as the library is read. */
  { "ties", "stones", "lake#shore river#bed sea#salt" },
  /* The summary before the text, in whole words. */
  { "summary-before-text", "cold", "sea lake#depth" },

  { "all-words", "water stones", "lake#shore sea#salt river#bed" },
  { "all-words-in-any-order", "stones water", "lake#shore sea#salt river#bed" },
  { "one-is-missing", "water desert", "" },
  /* In order: both have two words of text; in the river they follow. */
  { "phrase", "over stones", "river#bed sea#salt" },
  { "phrase-first", "running water", "sea#salt" },
  { "whole-before-beginning", "runs", "river#bed" },
  { "whole-first", "is", "water lake#depth moor#peat" },
  { "twice-the-same", "stones stones", "lake#shore river#bed sea#salt" },
};

static void
build (SbSearchIndex *index)
{
  for (guint i = 0; i < G_N_ELEMENTS (library); i++)
    {
      g_auto (GStrv) words = g_strsplit (library[i], " ", 3);
      const char *rest = strchr (library[i], ' ') + 1;

      if (g_str_equal (words[0], "page"))
        sb_search_index_begin_page (index, rest, rest);
      else if (g_str_equal (words[0], "section"))
        sb_search_index_begin_section (index, words[1], words[2]);
      else if (g_str_equal (words[0], "name"))
        sb_search_index_add_name (index, SB_TALLY_TITLE, rest);
      else
        sb_search_index_add_text (index, g_str_equal (words[0], "summary") ? SB_TALLY_SUMMARY : SB_TALLY_TEXT, rest);
    }
}

static char *
describe (GListModel *hits)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (SbHit) hit = g_list_model_get_item (hits, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sb_hit_get_uri (hit));
      if (sb_hit_get_section (hit) != NULL)
        g_string_append_printf (text, "#%s", sb_hit_get_section (hit));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_rank (void)
{
  SbSearchIndex *index = sb_search_index_new ();

  build (index);
  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_autoptr (GPtrArray) words = sb_tokens_list_words (finds[i].query);
      g_autoptr (GListModel) hits = sb_search_index_find (index, words);
      g_autofree char *found = describe (hits);

      g_test_message ("%s", finds[i].name);
      g_assert_cmpstr (found, ==, finds[i].hits);
    }

  g_assert_finalize_object (index);
}

/* Words beyond the sixteenth are passed over, and do no harm. */
static void
test_many_words (void)
{
  g_autoptr (SbSearchIndex) index = sb_search_index_new ();
  g_autoptr (GString) query = g_string_new (NULL);
  g_autoptr (GPtrArray) words = NULL;
  g_autoptr (GListModel) hits = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append (query, i < 16 ? "water " : "desert ");
  build (index);
  words = sb_tokens_list_words (query->str);
  hits = sb_search_index_find (index, words);
  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, 5);
}

static SbContent *
open_small (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

/* Each kind of page, and each text on it. */
static const struct
{
  const char *query;
  const char *hits;
  const char *heading;
  const char *excerpt;
} contents[] = {
  { "rain is wet", "article:rain#drops", "Drops", "<b>Rain</b> <b>is</b> <b>wet</b>. An umbrella helps." },
  { "snow", "article:rain#drops", "Drops", "<b>Snow</b>" },
  { "flood", "article:rain#drops", "Drops", "In a <b>flood</b>, go to Support." },
  { "rays", "article:sun#rays", "Rays", "Sun is dry. More is here." },
  { "go", "support:#now article:rain#drops exercise:walk", "Now", "<b>Go</b> inside." },
  { "inside", "support:#now", "Now", "Go <b>inside</b>." },
  { "umb", "approach:umbrella article:rain#drops source:trial2019", NULL, "It keeps you dry." },
  { "walkers", "approach:umbrella", NULL, "<b>Walkers</b>" },
  { "12 people", "approach:umbrella#evidence", "Evidence", "It opens." },
  { "drizzles", "term:drizzle", NULL, "Thin rain." },
  { "thin", "term:drizzle exercise:walk", NULL, "<b>Thin</b> rain." },
  { "cloud", "article:sun#rays", "Rays", "A <b>cloud</b> before the sun." },
  { "were", "approach:umbrella#evidence", "Evidence", "They <b>were</b> dry." },
  { "uphill", "exercise:walk", "Way", "Where to?" },
  { "tree", "exercise:walk", "Word", "A <b>tree</b>" },
  { "storm see", "exercise:walk", NULL, "In a <b>storm</b>, <b>see</b> rain." },
  { "storm", "approach:umbrella exercise:walk", NULL, "Not in a <b>storm</b>" },
  { "while", "exercise:walk", NULL, "Walk for a <b>while</b>." },
  { "dry 2021", "source:dry2021", NULL, "<b>Dry</b>, B. (<b>2021</b>). Web page" },
  { "journal", "source:trial2019 source:wet2020", NULL, "Trial, C. (2019). <b>Journal</b> of Weather 1(1), 1–2" },
  { "umbrellas rain", "approach:umbrella source:trial2019", NULL, "Keeps the <b>rain</b> off" },
  { "weather trial", "source:trial2019", NULL, "<b>Trial</b>, C. (2019). Journal of <b>Weather</b> 1(1), 1–2" },
};

static void
test_contents (void)
{
  g_autoptr (SbContent) content = open_small ();
  SbSearch *search = sb_search_new (content);

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autoptr (GListModel) hits = sb_search_find (search, contents[i].query);
      g_autofree char *found = describe (hits);
      g_autoptr (SbHit) first = g_list_model_get_item (hits, 0);

      g_assert_cmpstr (found, ==, contents[i].hits);
      if (first == NULL)
        continue;
      g_assert_cmpstr (sb_hit_get_heading (first), ==, contents[i].heading);
      g_assert_cmpstr (sb_hit_get_excerpt_markup (first), ==, contents[i].excerpt);
    }

  g_assert_finalize_object (search);
}

static void
test_titles (void)
{
  g_autoptr (SbContent) content = open_small ();
  g_autoptr (SbSearch) search = sb_search_new (content);
  g_autoptr (GListModel) hits = sb_search_find (search, "were");
  g_autoptr (SbHit) hit = g_list_model_get_item (hits, 0);

  g_assert_cmpstr (sb_hit_get_title (hit), ==, "Umbrellas");
}

/* A page at a time, or all at once: the same is found. */
static void
test_prepare (void)
{
  g_autoptr (SbContent) content = open_small ();
  g_autoptr (SbSearch) search = sb_search_new (content);
  g_autoptr (GListModel) none = sb_search_find (search, " ");
  g_autoptr (GListModel) hits = NULL;
  guint n_steps = 1;

  g_assert_cmpuint (g_list_model_get_n_items (none), ==, 0);
  while (sb_search_prepare (search))
    n_steps++;
  g_assert_cmpuint (n_steps, ==, 9);
  g_assert_false (sb_search_prepare (search));

  hits = sb_search_find (search, "rain");
  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, 6);
}

/* What somebody would look for in the library that comes with the app, and
 * the page that must come first. */
static const struct
{
  const char *query;
  const char *first;
} shipped[] = {
  { "emdr", "approach:emdr" },
  { "eye movement", "approach:emdr" },
  { "four styles", "article:the-four-styles" },
  { "insecure att", "article:what-insecure-attachment-is" },
  { "paced breath", "exercise:paced-breathing" },
  { "map your cycle", "exercise:cycle-map" },
  { "dialectical", "approach:dbt" },
  { "zzz", NULL },
};

static void
test_shipped (void)
{
  g_autoptr (GFile) root = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (root);
  g_autoptr (SbSearch) search = sb_search_new (content);

  for (guint i = 0; i < G_N_ELEMENTS (shipped); i++)
    {
      g_autoptr (GListModel) hits = sb_search_find (search, shipped[i].query);
      g_autoptr (SbHit) first = g_list_model_get_item (hits, 0);

      g_assert_cmpstr (first != NULL ? sb_hit_get_uri (first) : NULL, ==, shipped[i].first);
    }
}

static gboolean
has_hit (GListModel *hits,
         const char *uri)
{
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (SbHit) hit = g_list_model_get_item (hits, i);

      if (g_str_equal (sb_hit_get_uri (hit), uri))
        return TRUE;
    }

  return FALSE;
}

typedef const char *(*Getter) (gpointer page);

static void
check_titles (SbSearch   *search,
              GListModel *pages,
              const char *scheme,
              Getter      get_id,
              Getter      get_title)
{
  for (guint i = 0; pages != NULL && i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);
      g_autofree char *uri = g_strconcat (scheme, get_id (page), NULL);
      g_autoptr (GListModel) hits = sb_search_find (search, get_title (page));

      if (!has_hit (hits, uri))
        g_error ("%s is not found by its title, “%s”", uri, get_title (page));
    }
}

/* Every page is found by its title. */
static void
test_shipped_titles (void)
{
  g_autoptr (GFile) root = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (root);
  g_autoptr (SbSearch) search = sb_search_new (content);

  check_titles (search, sb_content_get_list (content, SB_CONTENT_ARTICLES), "article:",
                (Getter) sb_article_get_id, (Getter) sb_article_get_title);
  check_titles (search, sb_content_get_list (content, SB_CONTENT_APPROACHES), "approach:",
                (Getter) sb_article_get_id, (Getter) sb_article_get_title);
  check_titles (search, sb_content_get_list (content, SB_CONTENT_EXERCISES), "exercise:",
                (Getter) sb_exercise_get_id, (Getter) sb_exercise_get_title);
  check_titles (search, sb_content_get_terms (content), "term:",
                (Getter) sb_term_get_id, (Getter) sb_term_get_title);
  check_titles (search, sb_content_get_sources (content), "source:",
                (Getter) sb_source_get_id, (Getter) sb_source_get_title);
}

/* The excerpts are sound markup, and not too long. */
static void
test_shipped_excerpts (void)
{
  static const char *const queries[] = { "a", "the", "attachment", "you can", "not", "1" };
  g_autoptr (GFile) root = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (root);
  g_autoptr (SbSearch) search = sb_search_new (content);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GListModel) hits = sb_search_find (search, queries[i]);

      for (guint j = 0; j < g_list_model_get_n_items (hits); j++)
        {
          g_autoptr (SbHit) hit = g_list_model_get_item (hits, j);
          g_autofree char *markup = g_strdup_printf ("<t>%s</t>", sb_hit_get_excerpt_markup (hit));
          g_autoptr (GMarkupParseContext) parser = g_markup_parse_context_new (&(GMarkupParser) { NULL }, 0, NULL, NULL);
          g_autoptr (GString) plain = g_string_new (markup);
          g_autoptr (GError) error = NULL;

          g_markup_parse_context_parse (parser, markup, -1, &error);
          g_assert_no_error (error);
          g_string_replace (plain, "<b>", "", 0);
          g_string_replace (plain, "</b>", "", 0);
          g_assert_cmpint (g_utf8_strlen (plain->str, -1), <=, 120);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/search/rank", test_rank);
  g_test_add_func ("/search/many-words", test_many_words);
  g_test_add_func ("/search/contents", test_contents);
  g_test_add_func ("/search/titles", test_titles);
  g_test_add_func ("/search/prepare", test_prepare);
  g_test_add_func ("/search/shipped", test_shipped);
  g_test_add_func ("/search/shipped-titles", test_shipped_titles);
  g_test_add_func ("/search/shipped-excerpts", test_shipped_excerpts);

  return g_test_run ();
}
