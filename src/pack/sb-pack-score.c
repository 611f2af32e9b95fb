/* sb-pack-score.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>

#include "sb-answer-rows.h"
#include "sb-pack-output.h"
#include "sb-pack-score.h"

/* The same scores come again and again, and to print all digits of one takes
 * longer than to work it out. */
static const char *
describe (GHashTable *texts,
          double      value)
{
  const char *text = g_hash_table_lookup (texts, &value);

  if (text == NULL)
    {
      char *number = g_malloc (G_ASCII_DTOSTR_BUF_SIZE);

      text = g_ascii_dtostr (number, G_ASCII_DTOSTR_BUF_SIZE, value);
      g_hash_table_insert (texts, g_memdup2 (&value, sizeof value), number);
    }

  return text;
}

static void
print_header (GListModel *scales)
{
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      printf ("%s%s", i > 0 ? "," : "", sb_scale_get_id (scale));
    }

  putchar ('\n');
}

static GPtrArray *
list_keys (GListModel *scales)
{
  GPtrArray *keys = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      /* The instrument keeps it alive. */
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      g_ptr_array_add (keys, (gpointer) sb_scale_get_key (scale));
    }

  return keys;
}

static void
print_scores (GPtrArray  *keys,
              GHashTable *texts,
              const int  *answers)
{
  for (guint i = 0; i < keys->len; i++)
    {
      SbScore score = sb_score (g_ptr_array_index (keys, i), answers);

      if (i > 0)
        putchar (',');
      if (sb_score_is_scored (&score))
        fputs (describe (texts, score.value), stdout);
    }

  putchar ('\n');
}

static void
score_all (SbAnswerRows  *rows,
           GError       **error)
{
  GListModel *scales = sb_instrument_get_scales (sb_answer_rows_get_instrument (rows));
  g_autoptr (GPtrArray) keys = list_keys (scales);
  g_autoptr (GHashTable) texts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  const int *answers;

  G_STATIC_ASSERT (sizeof (double) == sizeof (gint64));

  print_header (scales);
  while ((answers = sb_answer_rows_next (rows, error)) != NULL)
    print_scores (keys, texts, answers);
}

/* secure-base-pack score PACK ANSWERS.csv: a row of scores for each row of
 * answers. */
int
sb_pack_score (int    argc,
               char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbAnswerRows) rows = sb_answer_rows_new (argv[0], argv[1], &error);

  if (rows != NULL)
    score_all (rows, &error);

  return sb_pack_output_end (error);
}
