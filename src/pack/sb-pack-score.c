/* sb-pack-score.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <stdio.h>

#include <glib/gi18n-lib.h>

#include "sb-content-error.h"
#include "sb-csv.h"
#include "sb-pack-file.h"
#include "sb-pack-score.h"

#define NO_COLUMN G_MAXUINT
#define N_ONE_CHARACTER 128

/* A question, and where its answers stand.  Nearly all answers are one digit:
 * what each means is looked up. */
typedef struct
{
  SbItem *item;
  guint column; /* NO_COLUMN of a text that has no answer */
  int one_character[N_ONE_CHARACTER];
} Question;

typedef struct
{
  SbInstrument *instrument;
  SbCsv *csv;
  GArray *questions; /* (element-type Question): one for each item */
  int *answers;      /* of one respondent, one for each item */
  GPtrArray *keys;   /* (element-type SbScoringKey): one for each scale */
  GHashTable *texts; /* (element-type double utf8): scores as they are printed */
} Scorer;

static void
scorer_clear (Scorer *scorer)
{
  g_clear_object (&scorer->instrument);
  g_clear_object (&scorer->csv);
  g_clear_pointer (&scorer->questions, g_array_unref);
  g_clear_pointer (&scorer->answers, g_free);
  g_clear_pointer (&scorer->keys, g_ptr_array_unref);
  g_clear_pointer (&scorer->texts, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scorer, scorer_clear)

static gboolean
open_files (Scorer      *scorer,
            const char  *pack,
            const char  *answers,
            GError     **error)
{
  g_autoptr (GFile) pack_file = g_file_new_for_commandline_arg (pack);
  g_autoptr (GFile) answers_file = g_file_new_for_commandline_arg (answers);

  scorer->instrument = sb_pack_file_read (pack_file, NULL, error);
  if (scorer->instrument == NULL)
    return FALSE;

  scorer->csv = sb_csv_new (answers_file, error);
  return scorer->csv != NULL;
}

static guint
find_column (SbCsv      *csv,
             const char *name,
             guint       from)
{
  guint n_fields;
  const char *const *fields = sb_csv_get_fields (csv, &n_fields);

  for (guint i = from; i < n_fields; i++)
    {
      if (g_str_equal (fields[i], name))
        return i;
    }

  return NO_COLUMN;
}

static gboolean
find_item_column (Scorer    *scorer,
                  Question  *question,
                  GError   **error)
{
  const char *id = sb_item_get_id (question->item);

  question->column = NO_COLUMN;
  if (sb_item_get_kind (question->item) == SB_ITEM_DISPLAY)
    return TRUE;

  question->column = find_column (scorer->csv, id, 0);
  if (question->column == NO_COLUMN)
    {
      g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
                   _ ("The first line of the answers names no column “%s”"), id);
      return FALSE;
    }
  if (find_column (scorer->csv, id, question->column + 1) != NO_COLUMN)
    {
      g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
                   _ ("The first line of the answers names the column “%s” twice"), id);
      return FALSE;
    }

  return TRUE;
}

static void
question_clear (gpointer question)
{
  g_clear_object (&((Question *) question)->item);
}

static void
list_questions (Scorer *scorer)
{
  GListModel *items = sb_instrument_get_items (scorer->instrument);
  guint n_items = g_list_model_get_n_items (items);

  scorer->questions = g_array_sized_new (FALSE, TRUE, sizeof (Question), n_items);
  g_array_set_clear_func (scorer->questions, question_clear);
  for (guint i = 0; i < n_items; i++)
    {
      Question question = { g_list_model_get_item (items, i), NO_COLUMN };

      for (int c = 0; c < N_ONE_CHARACTER; c++)
        question.one_character[c] = g_ascii_isdigit (c) && sb_item_offers (question.item, c - '0') ? c - '0' : SB_UNANSWERED;
      g_array_append_val (scorer->questions, question);
    }
  scorer->answers = g_new0 (int, n_items);
}

static void
list_keys (Scorer *scorer)
{
  GListModel *scales = sb_instrument_get_scales (scorer->instrument);

  scorer->keys = g_ptr_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      /* The instrument keeps it alive. */
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      g_ptr_array_add (scorer->keys, (gpointer) sb_scale_get_key (scale));
    }
}

/* Columns that are not items, such as a respondent's number, are let pass. */
static gboolean
read_header (Scorer  *scorer,
             GError **error)
{
  if (!sb_csv_next (scorer->csv))
    {
      if (sb_csv_check (scorer->csv, error))
        g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID, _ ("The file of answers is empty"));
      return FALSE;
    }

  list_questions (scorer);
  list_keys (scorer);
  for (guint i = 0; i < scorer->questions->len; i++)
    {
      if (!find_item_column (scorer, &g_array_index (scorer->questions, Question, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
parse_answer (Scorer      *scorer,
              Question    *question,
              const char  *field,
              int         *answer,
              GError     **error)
{
  gint64 value;

  if (g_ascii_string_to_signed (field, 10, G_MININT + 1, G_MAXINT, &value, NULL) && sb_item_offers (question->item, (int) value))
    {
      *answer = (int) value;
      return TRUE;
    }

  g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
               _ ("Line %u, column %u: “%s” is not one of the options"),
               sb_csv_get_line (scorer->csv), question->column + 1, field);
  return FALSE;
}

static gboolean
read_answer (Scorer      *scorer,
             guint        position,
             const char  *field,
             GError     **error)
{
  Question *question = &g_array_index (scorer->questions, Question, position);
  int *answer = &scorer->answers[position];

  *answer = SB_UNANSWERED;
  if (field[0] == '\0')
    return TRUE;

  if (field[1] == '\0' && (guchar) field[0] < N_ONE_CHARACTER)
    *answer = question->one_character[(guchar) field[0]];

  return *answer != SB_UNANSWERED || parse_answer (scorer, question, field, answer, error);
}

/* A row that is too short lacks the answers at its end. */
static gboolean
read_answers (Scorer  *scorer,
              GError **error)
{
  guint n_fields;
  const char *const *fields = sb_csv_get_fields (scorer->csv, &n_fields);

  for (guint i = 0; i < scorer->questions->len; i++)
    {
      guint column = g_array_index (scorer->questions, Question, i).column;

      if (!read_answer (scorer, i, column < n_fields ? fields[column] : "", error))
        return FALSE;
    }

  sb_instrument_mark_asked (scorer->instrument, scorer->answers);
  return TRUE;
}

/* The same scores come again and again, and to print all digits of one takes
 * longer than to work it out. */
static const char *
describe (Scorer *scorer,
          double  value)
{
  const char *text = g_hash_table_lookup (scorer->texts, &value);

  if (text == NULL)
    {
      char *number = g_malloc (G_ASCII_DTOSTR_BUF_SIZE);

      text = g_ascii_dtostr (number, G_ASCII_DTOSTR_BUF_SIZE, value);
      g_hash_table_insert (scorer->texts, g_memdup2 (&value, sizeof value), number);
    }

  return text;
}

static void
print_scores (Scorer *scorer)
{
  for (guint i = 0; i < scorer->keys->len; i++)
    {
      SbScore score = sb_score (g_ptr_array_index (scorer->keys, i), scorer->answers);

      if (i > 0)
        putchar (',');
      if (sb_score_is_scored (&score))
        fputs (describe (scorer, score.value), stdout);
    }

  putchar ('\n');
}

static void
print_header (Scorer *scorer)
{
  GListModel *scales = sb_instrument_get_scales (scorer->instrument);

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      printf ("%s%s", i > 0 ? "," : "", sb_scale_get_id (scale));
    }

  putchar ('\n');
}

static gboolean
score_all (Scorer  *scorer,
           GError **error)
{
  G_STATIC_ASSERT (sizeof (double) == sizeof (gint64));

  scorer->texts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  print_header (scorer);
  while (sb_csv_next (scorer->csv))
    {
      if (!read_answers (scorer, error))
        return FALSE;

      print_scores (scorer);
    }

  if (!sb_csv_check (scorer->csv, error))
    return FALSE;

  if (fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), _ ("Cannot write: %s"), g_strerror (errno));
  return FALSE;
}

/* secure-base-pack score PACK ANSWERS.csv: a row of scores for each row of
 * answers. */
int
sb_pack_score (int    argc,
               char **argv)
{
  g_auto (Scorer) scorer = { NULL };
  g_autoptr (GError) error = NULL;

  if (open_files (&scorer, argv[0], argv[1], &error) && read_header (&scorer, &error) && score_all (&scorer, &error))
    return 0;

  g_printerr ("%s\n", error->message);
  return 1;
}
