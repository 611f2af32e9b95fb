/* test-whole-number.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-whole-number.h"

typedef struct
{
  const char *text;
  gboolean whole;
  int value;
} Row;

static const Row rows[] = {
  { "0", TRUE, 0 },
  { "7", TRUE, 7 },
  { "042", TRUE, 42 },
  { " 12\t", TRUE, 12 },
  { "-3", TRUE, -3 },
  { "−3", TRUE, -3 },
  { "-0", TRUE, 0 },
  { "٤٢", TRUE, 42 },
  { "۴۲", TRUE, 42 },
  { "४२", TRUE, 42 },
  { "2147483647", TRUE, G_MAXINT },
  { "-2147483647", TRUE, -G_MAXINT },
  { "2147483648", FALSE, 0 },
  { "99999999999999999999999999", FALSE, 0 },
  { "", FALSE, 0 },
  { "  ", FALSE, 0 },
  { "-", FALSE, 0 },
  { "--3", FALSE, 0 },
  { "3-", FALSE, 0 },
  { "1 000", FALSE, 0 },
  { "1,000", FALSE, 0 },
  { "1.5", FALSE, 0 },
  { "two", FALSE, 0 },
  { "3 days", FALSE, 0 },
  { "½", FALSE, 0 },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  int value = 0;

  g_assert_cmpint (sb_whole_number_read (row->text, &value), ==, row->whole);
  g_assert_cmpint (value, ==, row->value);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/whole-number/%u", i);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  return g_test_run ();
}
