/* sb-answer-rows.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-answer-rows.h"
#include "sb-content-error.h"
#include "sb-csv.h"
#include "sb-pack-file.h"

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

/**
 * SbAnswerRows:
 *
 * The answers of many people to one instrument, from a file of
 * comma-separated values: one column an item, one row a respondent.
 */
struct _SbAnswerRows
{
  GObject parent_instance;

  SbInstrument *instrument;
  SbCsv *csv;
  GArray *questions; /* (element-type Question): one for each item */
  int *answers;      /* of one respondent, one for each item */
};

G_DEFINE_FINAL_TYPE (SbAnswerRows, sb_answer_rows, G_TYPE_OBJECT)

static void
sb_answer_rows_finalize (GObject *object)
{
  SbAnswerRows *self = SB_ANSWER_ROWS (object);

  g_clear_object (&self->instrument);
  g_clear_object (&self->csv);
  g_clear_pointer (&self->questions, g_array_unref);
  g_clear_pointer (&self->answers, g_free);

  G_OBJECT_CLASS (sb_answer_rows_parent_class)->finalize (object);
}

static void
sb_answer_rows_class_init (SbAnswerRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_answer_rows_finalize;
}

static void
sb_answer_rows_init (SbAnswerRows *self)
{
}

static gboolean
open_files (SbAnswerRows  *self,
            const char    *pack,
            const char    *answers,
            GError       **error)
{
  g_autoptr (GFile) pack_file = g_file_new_for_commandline_arg (pack);
  g_autoptr (GFile) answers_file = g_file_new_for_commandline_arg (answers);

  self->instrument = sb_pack_file_read (pack_file, NULL, error);
  if (self->instrument == NULL)
    return FALSE;

  self->csv = sb_csv_new (answers_file, error);
  return self->csv != NULL;
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
find_item_column (SbAnswerRows    *self,
                  Question  *question,
                  GError   **error)
{
  const char *id = sb_item_get_id (question->item);

  question->column = NO_COLUMN;
  if (sb_item_get_kind (question->item) == SB_ITEM_DISPLAY)
    return TRUE;

  question->column = find_column (self->csv, id, 0);
  if (question->column == NO_COLUMN)
    {
      g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
                   _ ("The first line of the answers names no column “%s”"), id);
      return FALSE;
    }
  if (find_column (self->csv, id, question->column + 1) != NO_COLUMN)
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
list_questions (SbAnswerRows *self)
{
  GListModel *items = sb_instrument_get_items (self->instrument);
  guint n_items = g_list_model_get_n_items (items);

  self->questions = g_array_sized_new (FALSE, TRUE, sizeof (Question), n_items);
  g_array_set_clear_func (self->questions, question_clear);
  for (guint i = 0; i < n_items; i++)
    {
      Question question = { g_list_model_get_item (items, i), NO_COLUMN };

      for (int c = 0; c < N_ONE_CHARACTER; c++)
        question.one_character[c] = g_ascii_isdigit (c) && sb_item_offers (question.item, c - '0') ? c - '0' : SB_UNANSWERED;
      g_array_append_val (self->questions, question);
    }
  self->answers = g_new0 (int, n_items);
}

/* Columns that are not items, such as a respondent's number, are let pass. */
static gboolean
read_header (SbAnswerRows  *self,
             GError **error)
{
  if (!sb_csv_next (self->csv))
    {
      if (sb_csv_check (self->csv, error))
        g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID, _ ("The file of answers is empty"));
      return FALSE;
    }

  list_questions (self);
  for (guint i = 0; i < self->questions->len; i++)
    {
      if (!find_item_column (self, &g_array_index (self->questions, Question, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
parse_answer (SbAnswerRows      *self,
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
               sb_csv_get_line (self->csv), question->column + 1, field);
  return FALSE;
}

static gboolean
read_answer (SbAnswerRows      *self,
             guint        position,
             const char  *field,
             GError     **error)
{
  Question *question = &g_array_index (self->questions, Question, position);
  int *answer = &self->answers[position];

  *answer = SB_UNANSWERED;
  if (field[0] == '\0')
    return TRUE;

  if (field[1] == '\0' && (guchar) field[0] < N_ONE_CHARACTER)
    *answer = question->one_character[(guchar) field[0]];

  return *answer != SB_UNANSWERED || parse_answer (self, question, field, answer, error);
}

/* A row that is too short lacks the answers at its end. */
static gboolean
read_row (SbAnswerRows  *self,
          GError **error)
{
  guint n_fields;
  const char *const *fields = sb_csv_get_fields (self->csv, &n_fields);

  for (guint i = 0; i < self->questions->len; i++)
    {
      guint column = g_array_index (self->questions, Question, i).column;

      if (!read_answer (self, i, column < n_fields ? fields[column] : "", error))
        return FALSE;
    }

  sb_instrument_mark_asked (self->instrument, self->answers);
  return TRUE;
}

/**
 * sb_answer_rows_new:
 * @pack: the name of a file that holds an instrument
 * @answers: the name of a file of answers
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a reader before the first respondent
 */
SbAnswerRows *
sb_answer_rows_new (const char  *pack,
                    const char  *answers,
                    GError     **error)
{
  g_autoptr (SbAnswerRows) self = g_object_new (SB_TYPE_ANSWER_ROWS, NULL);

  if (!open_files (self, pack, answers, error) || !read_header (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * sb_answer_rows_get_instrument:
 * @self: a reader
 *
 * Returns: (transfer none): the instrument that was answered
 */
SbInstrument *
sb_answer_rows_get_instrument (SbAnswerRows *self)
{
  g_return_val_if_fail (SB_IS_ANSWER_ROWS (self), NULL);

  return self->instrument;
}

/**
 * sb_answer_rows_next:
 * @self: a reader
 * @error: return location for an error
 *
 * Goes to the next respondent.
 *
 * Returns: (transfer none) (nullable): a row of answers, one for each item of
 *   the instrument, until the next is read; NULL after the last, and with
 *   @error set where the file is at fault
 */
const int *
sb_answer_rows_next (SbAnswerRows  *self,
                     GError       **error)
{
  g_return_val_if_fail (SB_IS_ANSWER_ROWS (self), NULL);

  if (!sb_csv_next (self->csv))
    {
      sb_csv_check (self->csv, error);
      return NULL;
    }

  return read_row (self, error) ? self->answers : NULL;
}
