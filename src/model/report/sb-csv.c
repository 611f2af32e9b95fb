/* sb-csv.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "sb-csv.h"

/* Comma-separated values after RFC 4180, in UTF-8. */

#define END_OF_ROW "\r\n"

/* Returns: whether the field is the first one of its row */
static gboolean
begin_field (GString *csv)
{
  /* Not g_str_has_suffix(), which goes through all that is written so far. */
  if (csv->len == 0 || (csv->len >= strlen (END_OF_ROW) && g_str_equal (csv->str + csv->len - strlen (END_OF_ROW), END_OF_ROW)))
    return TRUE;

  g_string_append_c (csv, ',');
  return FALSE;
}

/* Spreadsheets take a field that begins so for a formula, even within quotes,
 * and a formula can send away what stands beside it. See OWASP, “CSV Injection”;
 * the wide forms count in some languages. */
static gboolean
looks_like_formula (const char *text)
{
  static const char *const beginnings[] = { "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠" };

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      if (g_str_has_prefix (text, beginnings[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_csv_append_text:
 * @csv: where to
 * @text: somebody's words
 *
 * Appends a field. One that a spreadsheet would take for a formula gets an
 * apostrophe before it, which says that it is text.
 */
void
sb_csv_append_text (GString    *csv,
                    const char *text)
{
  gboolean guarded;
  gboolean first;

  g_return_if_fail (csv != NULL);
  g_return_if_fail (text != NULL);

  first = begin_field (csv);
  guarded = looks_like_formula (text);

  /* A row that begins with nothing is still told from one without fields. */
  if (!guarded && !(first && *text == '\0') && strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }

  g_string_append (csv, guarded ? "\"'" : "\"");
  for (; *text != '\0'; text++)
    {
      if (*text == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *text);
    }
  g_string_append_c (csv, '"');
}

/**
 * sb_csv_append_number:
 * @csv: where to
 * @number: a number; NAN for none
 *
 * Appends a field that is not the first one of its row, with a point before the decimals in every language.
 */
void
sb_csv_append_number (GString *csv,
                      double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_if_fail (csv != NULL);

  begin_field (csv);
  if (!isnan (number))
    g_string_append (csv, g_ascii_formatd (buffer, sizeof buffer, "%.15g", number));
}

/**
 * sb_csv_end_row:
 * @csv: where to
 *
 * Ends a row, which is at least one field long.
 */
void
sb_csv_end_row (GString *csv)
{
  g_return_if_fail (csv != NULL);

  g_string_append (csv, END_OF_ROW);
}
