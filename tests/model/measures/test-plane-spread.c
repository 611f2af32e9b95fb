/* test-plane-spread.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-change.h"
#include "sb-plane-spread.h"

#define MOST 4

/* By hand: with errors of 0.3 and 0.4 the error of the difference is 0.5, and
 * 1.96 times that is 0.98. Of exactly that much they are not yet apart. */
static const struct
{
  const char *name;
  double scores[MOST];
  double errors[MOST];
  guint n;
  gboolean found;
  guint lowest;
  guint highest;
  gboolean apart;
} rows[] = {
  { "none", { 0 }, { 0 }, 0, FALSE, 0, 0, FALSE },
  { "one", { 4 }, { 0.3 }, 1, FALSE, 0, 0, FALSE },
  { "two-alike", { 4, 4 }, { 0.3, 0.4 }, 2, TRUE, 0, 0, FALSE },
  { "two-near", { 4, 4.97 }, { 0.3, 0.4 }, 2, TRUE, 0, 1, FALSE },
  { "two-apart", { 4, 4.99 }, { 0.3, 0.4 }, 2, TRUE, 0, 1, TRUE },
  { "downwards", { 4.99, 4 }, { 0.3, 0.4 }, 2, TRUE, 1, 0, TRUE },
  { "no-error", { 4, 4.01 }, { 0, 0 }, 2, TRUE, 0, 1, TRUE },
  { "one-unknown", { 1, 7 }, { 0.3, NAN }, 2, TRUE, 0, 1, FALSE },
  { "unknown-between", { 1, 4, 7 }, { 0.3, NAN, 0.3 }, 3, TRUE, 0, 2, TRUE },
  { "first-of-equals", { 3, 2, 5, 2 }, { 0.3, 0.3, 0.4, 9 }, 4, TRUE, 1, 2, TRUE },
  { "errors-of-the-ends", { 3, 2, 5, 4 }, { 9, 0.3, 0.4, 9 }, 4, TRUE, 1, 2, TRUE },
  { "wide-error", { 3, 2, 5, 4 }, { 0, 3, 4, 0 }, 4, TRUE, 1, 2, FALSE },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SbPlaneSpread spread;

      g_test_message ("%s", rows[i].name);
      g_assert_cmpint (sb_plane_spread_find (&spread, rows[i].scores, rows[i].errors, rows[i].n), ==, rows[i].found);
      g_assert_cmpuint (spread.lowest, ==, rows[i].lowest);
      g_assert_cmpuint (spread.highest, ==, rows[i].highest);
      g_assert_cmpint (spread.apart, ==, rows[i].apart);
    }
}

/* With one and the same error it is the reliable change. */
static void
test_reliable_change (void)
{
  const double error = 0.55;
  const double change = sb_reliable_change (error);

  for (int i = -1; i <= 1; i += 2)
    {
      const double scores[] = { 2, 2 + change + i * 0.001 };
      const double errors[] = { error, error };
      SbPlaneSpread spread;

      g_assert_true (sb_plane_spread_find (&spread, scores, errors, 2));
      g_assert_cmpint (spread.apart, ==, i > 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plane-spread/rows", test_rows);
  g_test_add_func ("/plane-spread/reliable-change", test_reliable_change);

  return g_test_run ();
}
