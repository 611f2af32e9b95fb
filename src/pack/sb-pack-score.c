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
#include "sb-instrument.h"
#include "sb-pack-score.h"

#define NO_COLUMN G_MAXUINT

typedef struct
{
  SbInstrument *instrument;
  SbCsv *csv;
  GPtrArray *items; /* (element-type SbItem): of the instrument, by position */
  guint *columns;   /* of each item, in the CSV; of a text that has no answer, none */
  int *answers;     /* of one respondent, one for each item */
} Scorer;

static void
scorer_clear (Scorer *scorer)
{
  g_clear_object (&scorer->instrument);
  g_clear_object (&scorer->csv);
  g_clear_pointer (&scorer->items, g_ptr_array_unref);
  g_clear_pointer (&scorer->columns, g_free);
  g_clear_pointer (&scorer->answers, g_free);
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
  g_autoptr (SbReader) reader = sb_reader_new (pack_file, error);

  if (reader == NULL)
    return FALSE;

  scorer->instrument = sb_instrument_read (reader, error);
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
  for (guint i = from; i < sb_csv_get_n_fields (csv); i++)
    {
      if (g_str_equal (sb_csv_get_field (csv, i), name))
        return i;
    }

  return NO_COLUMN;
}

static gboolean
find_item_column (Scorer  *scorer,
                  guint    position,
                  GError **error)
{
  SbItem *item = g_ptr_array_index (scorer->items, position);
  const char *id = sb_item_get_id (item);

  scorer->columns[position] = NO_COLUMN;
  if (sb_item_get_kind (item) == SB_ITEM_DISPLAY)
    return TRUE;

  scorer->columns[position] = find_column (scorer->csv, id, 0);
  if (scorer->columns[position] == NO_COLUMN)
    {
      g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
                   _ ("The first line of the answers names no column “%s”"), id);
      return FALSE;
    }
  if (find_column (scorer->csv, id, scorer->columns[position] + 1) != NO_COLUMN)
    {
      g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
                   _ ("The first line of the answers names the column “%s” twice"), id);
      return FALSE;
    }

  return TRUE;
}

static void
list_items (Scorer *scorer)
{
  GListModel *items = sb_instrument_get_items (scorer->instrument);
  guint n_items = g_list_model_get_n_items (items);

  scorer->items = g_ptr_array_new_full (n_items, g_object_unref);
  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (scorer->items, g_list_model_get_item (items, i));
  scorer->columns = g_new0 (guint, n_items);
  scorer->answers = g_new0 (int, n_items);
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

  list_items (scorer);
  for (guint i = 0; i < scorer->items->len; i++)
    {
      if (!find_item_column (scorer, i, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_answer (Scorer      *scorer,
             guint        item,
             const char  *field,
             GError     **error)
{
  gint64 value;

  scorer->answers[item] = SB_UNANSWERED;
  if (field == NULL || *field == '\0')
    return TRUE;

  if (g_ascii_string_to_signed (field, 10, G_MININT + 1, G_MAXINT, &value, NULL) && sb_item_offers (g_ptr_array_index (scorer->items, item), (int) value))
    {
      scorer->answers[item] = (int) value;
      return TRUE;
    }

  g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
               _ ("Line %u, column %u: “%s” is not one of the options"),
               sb_csv_get_line (scorer->csv), scorer->columns[item] + 1, field);
  return FALSE;
}

static void
print_scores (Scorer *scorer)
{
  GListModel *scales = sb_instrument_get_scales (scorer->instrument);
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      SbScore score = sb_score (sb_scale_get_key (scale), scorer->answers);

      if (i > 0)
        putchar (',');
      if (sb_score_is_scored (&score))
        fputs (g_ascii_dtostr (number, sizeof number, score.value), stdout);
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
  print_header (scorer);
  while (sb_csv_next (scorer->csv))
    {
      for (guint i = 0; i < scorer->items->len; i++)
        {
          if (!read_answer (scorer, i, sb_csv_get_field (scorer->csv, scorer->columns[i]), error))
            return FALSE;
        }

      sb_instrument_mark_asked (scorer->instrument, scorer->answers);
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
