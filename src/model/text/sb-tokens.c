/* sb-tokens.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-tokens.h"

/* Words are folded, so that case and accents make no difference. Scripts that
 * do not set words apart are taken two letters at a time, each with the one
 * after it: so any part of their text is found. */

/* From this combining class on, a mark is an accent, a vowel point or the
 * like, which people leave out as they type. Those below it make another
 * letter: the voicing of kana, the vowels of the scripts of India. */
#define FIRST_ACCENT 10

#define SOFT_HYPHEN 0x00ad
#define DOTLESS_I 0x0131
#define TATWEEL 0x0640
#define NON_JOINER 0x200c
#define JOINER 0x200d
#define LONG_VOWEL 0x30fc

#define ARABIC_ARTICLE "ال"

typedef struct
{
  const char *text;
  SbTokenFunc func;
  gpointer user_data;
  GString *word;
  GString *chain; /* words with a hyphen or an apostrophe between them */
  guint n_chained;
  gsize chain_start;
  gsize chain_end;
} Scan;

static gboolean
is_mark (gunichar c)
{
  return g_unichar_ismark (c);
}

/* They change how a word is written, and not what it is. */
static gboolean
is_invisible (gunichar c)
{
  return c == SOFT_HYPHEN || c == TATWEEL || c == NON_JOINER || c == JOINER;
}

static gboolean
is_spaceless (gunichar c)
{
  if (c < 0x0e00)
    return FALSE;

  switch ((int) g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_MYANMAR:
    case G_UNICODE_SCRIPT_THAI:
      return TRUE;
    default:
      return c == LONG_VOWEL;
    }
}

/* A character with the marks on it. */
static const char *
skip_character (const char *at)
{
  do
    at = g_utf8_next_char (at);
  while ((guchar) *at >= 0x80 && is_mark (g_utf8_get_char (at)));

  return at;
}

static const char *
skip_word (const char *at,
           gboolean    spaceless)
{
  while (*at != '\0')
    {
      gunichar c = g_utf8_get_char (at);

      if (c < 0x80 ? !g_ascii_isalnum (c) || spaceless
                   : !is_mark (c) && !is_invisible (c) && (!g_unichar_isalnum (c) || is_spaceless (c) != spaceless))
        break;
      at = g_utf8_next_char (at);
    }

  return at;
}

static void
fold_beyond_ascii (const char *start,
                   gsize       length,
                   GString    *folded)
{
  g_autofree char *apart = g_utf8_normalize (start, length, G_NORMALIZE_ALL);
  g_autofree char *lower = NULL;
  g_autoptr (GString) bare = g_string_new (NULL);

  for (const char *at = apart; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == DOTLESS_I)
        g_string_append_c (bare, 'i');
      else if (!is_invisible (c) && g_unichar_combining_class (c) < FIRST_ACCENT)
        g_string_append_unichar (bare, c);
    }

  lower = g_utf8_casefold (bare->str, bare->len);
  g_string_append (folded, lower);
}

static void
fold (const char *start,
      const char *end,
      GString    *folded)
{
  g_string_truncate (folded, 0);
  for (const char *at = start; at < end; at++)
    {
      if ((guchar) *at >= 0x80)
        {
          g_string_truncate (folded, 0);
          fold_beyond_ascii (start, end - start, folded);
          return;
        }
      g_string_append_c (folded, g_ascii_tolower (*at));
    }
}

static void
emit (Scan       *scan,
      const char *word,
      gsize       start,
      gsize       end,
      gboolean    extra)
{
  scan->func (&(SbToken) { word, start, end, end, extra }, scan->user_data);
}

/* “Co-regulation” is looked for as “coregulation” as well. */
static void
end_chain (Scan *scan)
{
  if (scan->n_chained > 1)
    emit (scan, scan->chain->str, scan->chain_start, scan->chain_end, TRUE);
  scan->n_chained = 0;
}

static gboolean
is_joined (const char *from,
           const char *to)
{
  gunichar c = from < to ? g_utf8_get_char (from) : 0;

  return (c == '-' || c == '\'' || c == 0x2010 || c == 0x2011 || c == 0x2019) && g_utf8_next_char (from) == to;
}

static void
add_to_chain (Scan  *scan,
              gsize  start,
              gsize  end)
{
  if (scan->n_chained > 0 && !is_joined (scan->text + scan->chain_end, scan->text + start))
    end_chain (scan);

  if (scan->n_chained == 0)
    {
      g_string_truncate (scan->chain, 0);
      scan->chain_start = start;
    }
  g_string_append_len (scan->chain, scan->word->str, scan->word->len);
  scan->chain_end = end;
  scan->n_chained++;
}

/* In Arabic, “the” is a part of the word, and so are “and”, “in” and “as”
 * before it. */
static const char *
skip_article (const char *word)
{
  static const char *const before[] = { "", "و", "ف", "ب", "ك" };

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      gsize length = strlen (before[i]);
      const char *rest = word + length + strlen (ARABIC_ARTICLE);

      if (g_str_has_prefix (word, before[i]) && g_str_has_prefix (word + length, ARABIC_ARTICLE)
          && *rest != '\0' && *g_utf8_next_char (rest) != '\0')
        return rest;
    }

  return NULL;
}

static void
scan_word (Scan       *scan,
           const char *start,
           const char *end)
{
  gsize from = start - scan->text;
  gsize to = end - scan->text;
  const char *rest;

  fold (start, end, scan->word);
  if (scan->word->len == 0)
    return;

  emit (scan, scan->word->str, from, to, FALSE);
  rest = skip_article (scan->word->str);
  if (rest != NULL)
    emit (scan, rest, from, to, TRUE);
  add_to_chain (scan, from, to);
}

static void
scan_spaceless (Scan       *scan,
                const char *start,
                const char *end)
{
  for (const char *at = start; at < end;)
    {
      const char *next = skip_character (at);
      const char *after = next < end ? skip_character (next) : end;

      fold (at, after, scan->word);
      scan->func (&(SbToken) { scan->word->str, at - scan->text, next - scan->text, after - scan->text, FALSE },
                  scan->user_data);
      at = next;
    }
}

/**
 * sb_tokens_scan:
 * @text: a text
 * @func: (scope call): called for each word
 * @user_data: data for @func
 *
 * Takes a text apart into words to look for.
 */
void
sb_tokens_scan (const char  *text,
                SbTokenFunc  func,
                gpointer     user_data)
{
  g_autoptr (GString) word = g_string_new (NULL);
  g_autoptr (GString) chain = g_string_new (NULL);
  Scan scan = { text, func, user_data, word, chain, 0, 0, 0 };

  g_return_if_fail (text != NULL);
  g_return_if_fail (func != NULL);

  for (const char *at = text; *at != '\0';)
    {
      gunichar c = g_utf8_get_char (at);
      gboolean spaceless = is_spaceless (c);
      const char *end = g_unichar_isalnum (c) ? skip_word (at, spaceless) : at;

      if (end == at)
        at = g_utf8_next_char (at);
      else if (spaceless)
        scan_spaceless (&scan, at, end);
      else
        scan_word (&scan, at, end);
      at = MAX (at, end);
    }
  end_chain (&scan);
}

typedef struct
{
  GPtrArray *words; /* (element-type utf8) */
  gsize start;
  gsize end;
} Query;

static void
add_query_word (const SbToken *token,
                gpointer       user_data)
{
  Query *query = user_data;
  gboolean is_same = token->start == query->start && token->end == query->end && query->words->len > 0;

  /* A word is looked for with its article or without, and a chain by its
   * parts. */
  if (token->extra && is_same)
    g_ptr_array_remove_index (query->words, query->words->len - 1);
  else if (token->extra || (token->start > query->start && token->end <= query->end))
    return;

  g_ptr_array_add (query->words, g_strdup (token->word));
  query->start = token->start;
  query->end = token->end;
}

/**
 * sb_tokens_list_words:
 * @query: what somebody looks for
 *
 * Returns: (transfer full) (element-type utf8): the beginnings of words that
 *   a text must have for it
 */
GPtrArray *
sb_tokens_list_words (const char *query)
{
  Query found = { g_ptr_array_new_with_free_func (g_free), 0, 0 };

  g_return_val_if_fail (query != NULL, NULL);

  sb_tokens_scan (query, add_query_word, &found);

  return found.words;
}
