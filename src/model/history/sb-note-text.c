/* sb-note-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-note-text.h"
#include "sb-tokens.h"
#include "sb-word-match.h"

/* Words that the person wrote, and words that they look for. Texts are taken
 * apart here, as the library's are, and not by SQLite: so a note in memory is
 * found by the same words as one on the disk. */

static void
append_word (const SbToken *token,
             gpointer       user_data)
{
  GString *folded = user_data;

  if (folded->len > 0)
    g_string_append_c (folded, ' ');
  g_string_append (folded, token->word);
}

/**
 * sb_note_text_fold:
 *
 * Returns: (transfer full): the words of a text as they are looked for, with
 *   spaces between
 */
char *
sb_note_text_fold (const char *text)
{
  GString *folded = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, g_string_free_and_steal (folded));

  sb_tokens_scan (text, append_word, folded);
  return g_string_free_and_steal (folded);
}

/**
 * sb_note_text_is_question:
 * @typed: what somebody typed
 *
 * Returns: whether there is a word in it to look for
 */
gboolean
sb_note_text_is_question (const char *typed)
{
  g_autoptr (GPtrArray) words = NULL;

  g_return_val_if_fail (typed != NULL, FALSE);

  words = sb_tokens_list_words (typed);
  return words->len > 0;
}

/**
 * sb_note_text_build_match:
 * @typed: what somebody looks for
 *
 * Returns: (transfer full): an expression of FTS5 that finds, among texts that
 *   sb_note_text_fold() gave, those in which each of the words begins a word
 */
char *
sb_note_text_build_match (const char *typed)
{
  g_autoptr (GPtrArray) words = sb_tokens_list_words (typed);
  GString *match = g_string_new (NULL);

  for (guint i = 0; words != NULL && i < words->len; i++)
    g_string_append_printf (match, "\"%s\"* ", (char *) g_ptr_array_index (words, i));

  /* Nothing is in no text. */
  if (match->len == 0)
    g_string_append (match, "\"\"");

  return g_string_free_and_steal (match);
}

/**
 * sb_note_text_match:
 * @typed: what somebody looks for
 * @text: a text as it was written
 *
 * Returns: whether each of the words begins a word of the text; never, where
 *   nothing is looked for
 */
gboolean
sb_note_text_match (const char *typed,
                    const char *text)
{
  g_autoptr (GPtrArray) beginnings = sb_tokens_list_words (typed);

  g_return_val_if_fail (beginnings != NULL, FALSE);

  return beginnings->len > 0 && sb_word_match (beginnings, text);
}
