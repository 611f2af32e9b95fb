/* test-csv.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "sb-csv.h"

/* A file, and its rows as SbCsv reads them: the line on which each ends, and
 * its fields between brackets. */
typedef struct
{
  const char *name;
  const char *text;
  const char *rows;
} Row;

static const Row rows[] = {
  { "empty", "", "" },
  { "line-ends-alone", "\n\r\n\r", "" },
  { "one-field", "a", "1[a]" },
  { "fields", "a,b,c", "1[a][b][c]" },
  { "lines", "a,b\nc,d\n", "1[a][b] 2[c][d]" },
  { "lines-of-windows", "a,b\r\nc,d\r\n", "1[a][b] 2[c][d]" },
  { "lines-of-old", "a,b\rc,d\r", "1[a][b] 2[c][d]" },
  { "no-last-line-end", "a\nb", "1[a] 2[b]" },
  { "empty-lines", "a\n\n\nb", "1[a] 4[b]" },
  { "empty-lines-of-windows", "a\r\n\r\n\r\nb", "1[a] 4[b]" },
  { "empty-fields", ",\n,,\na,", "1[][] 2[][][] 3[a][]" },
  { "spaces-stay", " a , b ", "1[ a ][ b ]" },
  { "byte-order-mark", "\xef\xbb\xbf"
                       "a,b",
    "1[a][b]" },
  { "byte-order-mark-and-quotes", "\xef\xbb\xbf\"a\",b", "1[a][b]" },
  { "quotes", "\"a\",\"b\"\n\"c\"", "1[a][b] 2[c]" },
  { "quoted-empty", "\"\",\"\"", "1[][]" },
  { "quoted-comma", "\"a,b\",c", "1[a,b][c]" },
  { "quoted-quote", "\"a\"\"b\",\"\"\"\"", "1[a\"b][\"]" },
  { "quoted-lines", "\"a\nb\",c\nd", "2[a\nb][c] 3[d]" },
  { "quoted-lines-of-windows", "\"a\r\nb\"\r\nc", "2[a\r\nb] 3[c]" },
  { "quote-within", "a\"b,c", "1[a\"b][c]" },
  { "quote-not-closed", "a\n\"b\nc", "1[a]" },
  { "quote-closed-early", "a\n\"b\"c\nd", "1[a]" },
  { "other-letters", "Ωé,“日本”", "1[Ωé][“日本”]" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GString) all = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  SbCsv *csv;

  g_close (g_file_open_tmp ("csv-XXXXXX", &path, NULL), NULL);
  g_assert_true (g_file_set_contents (path, row->text, -1, NULL));
  file = g_file_new_for_path (path);
  csv = sb_csv_new (file, &error);
  g_assert_no_error (error);

  while (sb_csv_next (csv))
    {
      guint n_fields;
      const char *const *fields = sb_csv_get_fields (csv, &n_fields);

      g_string_append_printf (all, "%s%u", all->len > 0 ? " " : "", sb_csv_get_line (csv));
      for (guint i = 0; i < n_fields; i++)
        g_string_append_printf (all, "[%s]", fields[i]);
    }
  g_assert_cmpstr (all->str, ==, row->rows);
  g_assert_false (sb_csv_next (csv));

  g_assert_finalize_object (csv);
  g_unlink (path);
}

static void
test_not_there (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/at/all.csv");
  g_autoptr (GError) error = NULL;
  g_autoptr (SbCsv) csv = sb_csv_new (file, &error);

  g_assert_null (csv);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/csv/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/csv/not-there", test_not_there);

  return g_test_run ();
}
