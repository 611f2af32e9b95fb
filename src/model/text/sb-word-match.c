/* sb-word-match.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-tokens.h"
#include "sb-word-match.h"

typedef struct
{
  GPtrArray *words;
  guint64 found;
} Match;

/* One bit a word: nobody types more than sixty-four of them. */
#define MOST_WORDS 64

static void
find_words (const SbToken *token,
            gpointer       user_data)
{
  Match *match = user_data;

  for (guint i = 0; i < MIN (match->words->len, MOST_WORDS); i++)
    {
      if (g_str_has_prefix (token->word, g_ptr_array_index (match->words, i)))
        match->found |= G_GUINT64_CONSTANT (1) << i;
    }
}

/**
 * sb_word_match:
 * @words: (element-type utf8): as sb_tokens_list_words() tells them
 * @text: a text
 *
 * Returns: whether each of the words is the beginning of a word of the text
 */
gboolean
sb_word_match (GPtrArray  *words,
               const char *text)
{
  Match match = { words, 0 };

  g_return_val_if_fail (words != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  sb_tokens_scan (text, find_words, &match);
  for (guint i = 0; i < MIN (words->len, MOST_WORDS); i++)
    {
      if ((match.found & (G_GUINT64_CONSTANT (1) << i)) == 0)
        return FALSE;
    }

  return TRUE;
}
