/* sb-tokens.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbToken:
 * @word: the word, folded
 * @start: where it begins in the text, in bytes
 * @head: where its first letter ends, in a script that does not set words
 *   apart; else as @end
 * @end: where it ends
 * @extra: whether it is another way to look for words that were told already
 *
 * A word of a text, as it is looked for.
 */
typedef struct
{
  const char *word;
  gsize start;
  gsize head;
  gsize end;
  gboolean extra;
} SbToken;

/**
 * SbTokenFunc:
 * @token: a word; valid during the call
 * @user_data: data of the caller
 *
 * Called for each word of a text.
 */
typedef void (*SbTokenFunc) (const SbToken *token,
                             gpointer       user_data);

void       sb_tokens_scan       (const char  *text,
                                 SbTokenFunc  func,
                                 gpointer     user_data);
GPtrArray *sb_tokens_list_words (const char  *query);

G_END_DECLS
