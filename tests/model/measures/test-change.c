/* test-change.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-change.h"

/* A scale's SD and reliability, and the least reliable change, to the digits
 * that its source gives. */
typedef struct
{
  const char *name;
  double sd;
  double reliability;
  double standard_error;
  double change;
  double digits;
} Row;

/* Jacobson & Truax (1991), doi 10.1037/0022-006X.59.1.12, with √2 in place
 * (Christensen & Mendoza 1986): 1.96 · √2 · SD · √(1 − r). */
static const Row rows[] = {
  /* The worked value of the R package CECPfuns, getRCIfromSDandAlpha().
   * 7.5 · √0.2 = 3.3541; · 2.7719 = 9.2971 */
  { "worked-value", 7.5, 0.80, 3.3541, 9.30, 0.005 },
  /* Experiences in Close Relationships, open data of 46,544 people, as the
   * mean of 18 items from 1 to 5: 0.80 · √0.084 = 0.2319, · 2.7719 = 0.6427;
   * 0.84 · √0.061 = 0.2075, · 2.7719 = 0.5751. */
  { "ecr-anxiety-18-items", 0.80, 0.916, 0.2319, 0.64, 0.005 },
  { "ecr-avoidance-18-items", 0.84, 0.939, 0.2075, 0.58, 0.005 },
  /* Projected to 9 items. 0.80 · √0.155 = 0.3150; 0.84 · √0.116 = 0.2861 */
  { "ecr-anxiety-9-items", 0.80, 0.845, 0.3150, 0.87, 0.005 },
  { "ecr-avoidance-9-items", 0.84, 0.884, 0.2861, 0.79, 0.005 },
  /* The same on 1 to 7, six steps for four: · 1.5. */
  { "ecr-anxiety-9-items-1-7", 1.20, 0.845, 0.4724, 1.31, 0.005 },
  { "ecr-avoidance-9-items-1-7", 1.26, 0.884, 0.4291, 1.19, 0.005 },
  /* What the general instrument carries, its reliability to two digits.
   * 1.2 · √0.15 = 0.4648, · 2.7719 = 1.2882; 1.26 · √0.12 = 0.4365, 1.2099 */
  { "general-anxiety", 1.20, 0.85, 0.4648, 1.29, 0.005 },
  { "general-avoidance", 1.26, 0.88, 0.4365, 1.21, 0.005 },
  { "no-error", 1.2, 1, 0, 0, 1e-12 },
  { "no-spread", 0, 0.5, 0, 0, 1e-12 },
  /* Nothing but error: the SEM is the SD. */
  { "only-error", 2, 0, 2, 5.544, 0.0005 },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  double standard_error = sb_standard_error (row->sd, row->reliability);

  g_assert_cmpfloat_with_epsilon (standard_error, row->standard_error, 0.0001);
  g_assert_cmpfloat_with_epsilon (sb_reliable_change (standard_error), row->change, row->digits);
}

static void
test_unknown (void)
{
  g_assert_true (isnan (sb_reliable_change (NAN)));
  g_assert_true (isnan (sb_error_radius (NAN)));
}

/* P (χ² with 2 degrees of freedom ≤ x) = 1 − exp (−x / 2), which is 0.95 at
 * x = −2 · ln 0.05 = 5.991; its square root is 2.448 standard errors. */
static void
test_radius (void)
{
  g_assert_cmpfloat_with_epsilon (sb_error_radius (1), sqrt (5.991), 0.0005);
  g_assert_cmpfloat_with_epsilon (sb_error_radius (1), sqrt (-2 * log (0.05)), 0.0005);
  g_assert_cmpfloat_with_epsilon (1 - exp (-pow (sb_error_radius (1), 2) / 2), 0.95, 0.0001);
  /* 2.448 · 0.4648, the general instrument's anxiety */
  g_assert_cmpfloat_with_epsilon (sb_error_radius (0.4648), 1.138, 0.0005);
  g_assert_cmpfloat (sb_error_radius (0), ==, 0);
}

typedef struct
{
  const char *name;
  double before;
  double after;
  double threshold;
  gboolean higher_is_better;
  SbChange change;
} Judgement;

/* Numbers that are exact in binary, so that a border is a border. */
static const Judgement judgements[] = {
  { "lower-is-better/fall", 5, 3, 1.25, FALSE, SB_CHANGE_BETTER },
  { "lower-is-better/rise", 3, 5, 1.25, FALSE, SB_CHANGE_WORSE },
  { "higher-is-better/fall", 5, 3, 1.25, TRUE, SB_CHANGE_WORSE },
  { "higher-is-better/rise", 3, 5, 1.25, TRUE, SB_CHANGE_BETTER },

  { "border/fall-at", 5, 3.75, 1.25, FALSE, SB_CHANGE_NONE },
  { "border/rise-at", 3.75, 5, 1.25, FALSE, SB_CHANGE_NONE },
  { "border/fall-past", 5, 3.75 - 1.0 / 1024, 1.25, FALSE, SB_CHANGE_BETTER },
  { "border/rise-past", 3.75, 5 + 1.0 / 1024, 1.25, FALSE, SB_CHANGE_WORSE },
  { "border/fall-within", 5, 3.75 + 1.0 / 1024, 1.25, FALSE, SB_CHANGE_NONE },
  { "border/rise-within", 3.75, 5 - 1.0 / 1024, 1.25, FALSE, SB_CHANGE_NONE },
  { "border/higher-is-better-at", 3.75, 5, 1.25, TRUE, SB_CHANGE_NONE },

  { "same", 4, 4, 1.25, FALSE, SB_CHANGE_NONE },
  { "same-without-error", 4, 4, 0, FALSE, SB_CHANGE_NONE },
  { "any-without-error", 4, 3.75, 0, FALSE, SB_CHANGE_BETTER },

  { "missing/before", NAN, 4, 1.25, FALSE, SB_CHANGE_NONE },
  { "missing/after", 4, NAN, 1.25, FALSE, SB_CHANGE_NONE },
  { "missing/both", NAN, NAN, 1.25, TRUE, SB_CHANGE_NONE },

  /* Where nobody knows how reliable a scale is, no change on it is. */
  { "unknown-reliability/fall", 7, 1, NAN, FALSE, SB_CHANGE_NONE },
  { "unknown-reliability/rise", 1, 7, NAN, FALSE, SB_CHANGE_NONE },
  { "unknown-reliability/same", 4, 4, NAN, FALSE, SB_CHANGE_NONE },
};

static void
test_judgement (gconstpointer data)
{
  const Judgement *row = data;

  g_assert_cmpint (sb_change_judge (row->before, row->after, row->threshold, row->higher_is_better), ==, row->change);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/change/reliable/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/change/reliable/unknown", test_unknown);
  g_test_add_func ("/change/radius", test_radius);
  for (guint i = 0; i < G_N_ELEMENTS (judgements); i++)
    {
      g_autofree char *path = g_strconcat ("/change/judge/", judgements[i].name, NULL);

      g_test_add_data_func (path, &judgements[i], test_judgement);
    }

  return g_test_run ();
}
