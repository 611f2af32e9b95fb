/* test-segment.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-segment.h"

typedef struct
{
  guint n_points;
  guint limit;
  const char *positions;
} ThinCase;

static const ThinCase thin_cases[] = {
  { 0, 5, "" },
  { 1, 5, "0" },
  { 5, 5, "0 1 2 3 4" },
  { 6, 5, "0 1 2 3 5" },
  { 11, 6, "0 2 4 6 8 10" },
  { 100, 2, "0 99" },
  { 5000, 3, "0 2499 4999" },
};

static void
test_thin (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (thin_cases); i++)
    {
      g_autoptr (GArray) positions = sb_segments_thin (thin_cases[i].n_points, thin_cases[i].limit);
      g_autoptr (GString) joined = g_string_new (NULL);

      for (guint j = 0; j < positions->len; j++)
        g_string_append_printf (joined, "%s%u",
                                j > 0 ? " " : "",
                                g_array_index (positions, guint, j));

      g_assert_cmpstr (joined->str, ==, thin_cases[i].positions);
    }
}

/* Even where products of positions do not fit in 32 bits. */
static void
test_thin_many (void)
{
  g_autoptr (GArray) positions = sb_segments_thin (G_MAXUINT, 1000);

  g_assert_cmpuint (g_array_index (positions, guint, 999), ==, G_MAXUINT - 1);
  for (guint i = 1; i < positions->len; i++)
    g_assert_cmpuint (g_array_index (positions, guint, i), >,
                      g_array_index (positions, guint, i - 1));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/segment/thin", test_thin);
  g_test_add_func ("/segment/thin-many", test_thin_many);

  return g_test_run ();
}
