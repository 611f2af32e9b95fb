/* test-result.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-reader.h"
#include "sb-result.h"

/* drinks.json: tea and coffee, five items each, 1 to 7, t2 and c4 in reverse.
 * Tea's standard error is 1 · √0.25 = 0.5, so its radius is 1.224 and its
 * reliable change 1.386; coffee's is 2 · √0.25 = 1: 2.448 and 2.772.
 *
 * walks.json: walks, the sum of five items from 0 to 3, w3 and w5 in reverse,
 * and rain, one item; the reliability of neither is known. */
static SbInstrument *
read_instrument (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

/* @answers: `ID=VALUE`, apart by spaces */
static SbResult *
make_result (SbInstrument *instrument,
             const char *answers)
{
  g_autoptr (SbAssessment) assessment = NULL;
  g_auto (GStrv) pairs = g_strsplit (answers, " ", -1);

  assessment = sb_assessment_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument), NULL);
  for (guint i = 0; pairs[i] != NULL && *pairs[i] != '\0'; i++)
    {
      g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);

      sb_assessment_set_answer (assessment, pair[0], atoi (pair[1]));
    }

  return sb_result_new (instrument, assessment);
}

typedef struct
{
  const char *name;
  const char *instrument;
  const char *answers;
  const char *scale;
  double value;
  guint answered;
  gboolean high;
  gboolean near;
} Row;

static const Row rows[] = {
  /* 6 + (8 − 2) + 7 + 5 + 6 = 30, / 5 = 6: 2 above the middle, 4 */
  { "clearly-high", "drinks.json", "t1=6 t2=2 t3=7 t4=5 t5=6", "tea", 6, 5, TRUE, FALSE },
  /* 2 + (8 − 7) + 2 + 1 + 1 = 7, / 5: 2.6 below */
  { "clearly-low", "drinks.json", "t1=2 t2=7 t3=2 t4=1 t5=1", "tea", 1.4, 5, FALSE, FALSE },
  /* 26 / 5: 1.2 above, within 1.224 */
  { "high-just-near", "drinks.json", "t1=5 t2=3 t3=5 t4=5 t5=6", "tea", 5.2, 5, TRUE, TRUE },
  /* 27 / 5: 1.4 above, past 1.224 */
  { "high-just-not-near", "drinks.json", "t1=5 t2=3 t3=5 t4=6 t5=6", "tea", 5.4, 5, TRUE, FALSE },
  /* 14 / 5: 1.2 below */
  { "low-just-near", "drinks.json", "t1=3 t2=5 t3=3 t4=3 t5=2", "tea", 2.8, 5, FALSE, TRUE },
  { "low-just-not-near", "drinks.json", "t1=3 t2=5 t3=3 t4=2 t5=2", "tea", 2.6, 5, FALSE, FALSE },
  /* On the border itself is not above it. */
  { "in-the-middle", "drinks.json", "t1=4 t2=4 t3=4 t4=4 t5=4", "tea", 4, 5, FALSE, TRUE },
  /* 32 / 5 = 6.4: 2.4 above, within 2.448; of the same place on tea, not */
  { "wide-error", "drinks.json", "c1=7 c2=7 c3=6 c4=2 c5=6", "coffee", 6.4, 5, TRUE, TRUE },
  { "narrow-error", "drinks.json", "t1=7 t2=2 t3=7 t4=6 t5=6", "tea", 6.4, 5, TRUE, FALSE },
  /* (6 + 6 + 7 + 5) / 4 */
  { "one-skipped", "drinks.json", "t1=6 t2=2 t3=7 t4=5", "tea", 6, 4, TRUE, FALSE },
  { "too-few", "drinks.json", "t1=6 t2=2 t3=7", "tea", NAN, 3, FALSE, FALSE },
  { "none", "drinks.json", "", "tea", NAN, 0, FALSE, FALSE },
  { "other-scale-only", "drinks.json", "c1=7 c2=7 c3=6 c4=2 c5=6", "tea", NAN, 0, FALSE, FALSE },
  /* 0, 8 and −1 are not among the options, so they are no answers. */
  { "one-not-offered", "drinks.json", "t1=6 t2=2 t3=7 t4=5 t5=8", "tea", 6, 4, TRUE, FALSE },
  { "two-not-offered", "drinks.json", "t1=6 t2=2 t3=7 t4=0 t5=-1", "tea", NAN, 3, FALSE, FALSE },
  { "unknown-items", "drinks.json", "t1=6 t2=2 t3=7 t4=5 t5=6 t6=1 x=1", "tea", 6, 5, TRUE, FALSE },

  /* 3 + 2 + (3 − 0) + 0 + (3 − 3) = 8, above the middle of 0 to 15, 7.5 */
  { "sum/high", "walks.json", "w1=3 w2=2 w3=0 w4=0 w5=3", "walks", 8, 5, TRUE, FALSE },
  { "sum/low", "walks.json", "w1=3 w2=1 w3=0 w4=0 w5=3", "walks", 7, 5, FALSE, FALSE },
  /* 3 + 2 + 3 + 0 = 8, · 5 / 4 */
  { "sum/prorated", "walks.json", "w1=3 w2=2 w3=0 w4=0", "walks", 10, 4, TRUE, FALSE },
  { "sum/one-item-scale", "walks.json", "rain=2", "rain", 2, 1, TRUE, FALSE },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbInstrument) instrument = read_instrument (row->instrument);
  g_autoptr (SbResult) result = make_result (instrument, row->answers);
  SbScore score = sb_result_get_score (result, row->scale);

  g_assert_cmpuint (score.answered, ==, row->answered);
  if (isnan (row->value))
    g_assert_true (isnan (score.value) && isnan (sb_result_get_value (result, row->scale)));
  else
    g_assert_cmpfloat_with_epsilon (score.value, row->value, 1e-12);
  if (!isnan (row->value))
    g_assert_cmpfloat (sb_result_get_value (result, row->scale), ==, score.value);
  g_assert_cmpint (sb_result_is_high (result, row->scale), ==, row->high);
  g_assert_cmpint (sb_result_is_near (result, row->scale), ==, row->near);
}

static void
test_radius (void)
{
  g_autoptr (SbInstrument) drinks = read_instrument ("drinks.json");
  g_autoptr (SbInstrument) walks = read_instrument ("walks.json");
  g_autoptr (SbResult) result = make_result (drinks, "");
  g_autoptr (SbResult) unknown = make_result (walks, "");

  g_assert_cmpfloat_with_epsilon (sb_result_get_radius (result, "tea"), 1.224, 1e-9);
  g_assert_cmpfloat_with_epsilon (sb_result_get_radius (result, "coffee"), 2.448, 1e-9);
  g_assert_true (isnan (sb_result_get_radius (unknown, "walks")));
}

static void
test_unknown_scale (void)
{
  g_autoptr (SbInstrument) drinks = read_instrument ("drinks.json");
  g_autoptr (SbResult) result = make_result (drinks, "t1=6 t2=2 t3=7 t4=5 t5=6");
  SbScore score = sb_result_get_score (result, "milk");

  g_assert_false (sb_score_is_scored (&score));
  g_assert_cmpuint (score.asked, ==, 0);
  g_assert_true (isnan (sb_result_get_radius (result, "milk")));
  g_assert_false (sb_result_is_high (result, "milk"));
  g_assert_false (sb_result_is_near (result, "milk"));
  g_assert_cmpint (sb_result_compare (result, result, "milk"), ==, SB_CHANGE_NONE);
}

typedef struct
{
  const char *name;
  const char *instrument;
  const char *scale;
  const char *before;
  const char *after;
  SbChange change;
} Comparison;

static const Comparison comparisons[] = {
  /* 6 to 4.6: down 1.4, past 1.386 */
  { "better", "drinks.json", "tea", "t1=6 t2=2 t3=7 t4=5 t5=6", "t1=5 t2=4 t3=5 t4=5 t5=4", SB_CHANGE_BETTER },
  /* 4.6 to 6 */
  { "worse", "drinks.json", "tea", "t1=5 t2=4 t3=5 t4=5 t5=4", "t1=6 t2=2 t3=7 t4=5 t5=6", SB_CHANGE_WORSE },
  /* 6 to 4.8: down 1.2 */
  { "within", "drinks.json", "tea", "t1=6 t2=2 t3=7 t4=5 t5=6", "t1=5 t2=4 t3=5 t4=5 t5=5", SB_CHANGE_NONE },
  /* Down 1.4 on coffee is within 2.772. */
  { "within-wide-error", "drinks.json", "coffee", "c1=6 c4=2 c3=7 c2=5 c5=6", "c1=5 c4=4 c3=5 c2=5 c5=4", SB_CHANGE_NONE },
  /* 7 to 4 */
  { "better-wide-error", "drinks.json", "coffee", "c1=7 c2=7 c3=7 c4=1 c5=7", "c1=4 c2=4 c3=4 c4=4 c5=4", SB_CHANGE_BETTER },
  { "not-scored", "drinks.json", "tea", "t1=6 t2=2 t3=7", "t1=1 t2=7 t3=1 t4=1 t5=1", SB_CHANGE_NONE },
  { "unknown-reliability/fall", "walks.json", "walks", "w1=3 w2=3 w3=0 w4=3 w5=0", "w1=0 w2=0 w3=3 w4=0 w5=3", SB_CHANGE_NONE },
  { "unknown-reliability/rise", "walks.json", "walks", "w1=0 w2=0 w3=3 w4=0 w5=3", "w1=3 w2=3 w3=0 w4=3 w5=0", SB_CHANGE_NONE },
  { "unknown-reliability/same", "walks.json", "walks", "w1=1 w2=1 w3=1 w4=1 w5=1", "w1=1 w2=1 w3=1 w4=1 w5=1", SB_CHANGE_NONE },
};

static void
test_comparison (gconstpointer data)
{
  const Comparison *row = data;
  g_autoptr (SbInstrument) instrument = read_instrument (row->instrument);
  g_autoptr (SbResult) before = make_result (instrument, row->before);
  g_autoptr (SbResult) after = make_result (instrument, row->after);

  g_assert_cmpint (sb_result_compare (after, before, row->scale), ==, row->change);
}

typedef struct
{
  const char *name;
  const char *instrument;
  const char *answers;
  gboolean uniform;
} Uniformity;

static const Uniformity uniformities[] = {
  { "all-alike", "drinks.json", "t1=4 t2=4 t3=4 t4=4 t5=4 c1=4 c2=4 c3=4 c4=4 c5=4", TRUE },
  { "all-highest", "drinks.json", "t1=7 t2=7 t3=7 t4=7 t5=7 c1=7 c2=7 c3=7 c4=7 c5=7", TRUE },
  { "one-differs", "drinks.json", "t1=7 t2=7 t3=7 t4=7 t5=7 c1=7 c2=7 c3=7 c4=7 c5=6", FALSE },
  /* Each scale alike within itself, but not both. */
  { "two-blocks", "drinks.json", "t1=7 t2=7 t3=7 t4=7 t5=7 c1=1 c2=1 c3=1 c4=1 c5=1", FALSE },
  { "skipped-but-eight", "drinks.json", "t1=2 t2=2 t3=2 t4=2 c1=2 c2=2 c3=2 c4=2", TRUE },
  { "seven-are-few", "drinks.json", "t1=2 t2=2 t3=2 t4=2 c1=2 c2=2 c3=2", FALSE },
  { "nothing", "drinks.json", "", FALSE },
  /* Rain is one item, keyed one way: alike is nothing to wonder at. */
  { "keyed-one-way", "walks.json", "w1=0 w2=0 w3=0 w4=0 w5=0 rain=0", FALSE },
};

static void
test_uniform (gconstpointer data)
{
  const Uniformity *row = data;
  g_autoptr (SbInstrument) instrument = read_instrument (row->instrument);
  g_autoptr (SbResult) result = make_result (instrument, row->answers);

  g_assert_cmpint (sb_result_is_uniform (result), ==, row->uniform);
}

typedef struct
{
  const char *name;
  const char *instrument;
  const char *answers;
  const char *scale;
  gboolean extreme;
} Extremity;

/* Of 1 to 7 the outer 15 % are 0.9 wide: up to 1.9, and from 6.1; of 0 to 15
 * they are 2.25 wide: up to 2.25, and from 12.75. */
static const Extremity extremities[] = {
  { "high", "drinks.json", "t1=7 t2=1 t3=7 t4=5 t5=5", "tea", TRUE },       /* 31 / 5 = 6.2 */
  { "just-not-high", "drinks.json", "t1=6 t2=2 t3=6 t4=6 t5=6", "tea", FALSE }, /* 6 */
  { "low", "drinks.json", "t1=1 t2=7 t3=1 t4=3 t5=3", "tea", TRUE },        /* 9 / 5 = 1.8 */
  { "just-not-low", "drinks.json", "t1=2 t2=6 t3=2 t4=2 t5=2", "tea", FALSE },  /* 2 */
  { "middle", "drinks.json", "t1=4 t2=4 t3=4 t4=4 t5=4", "tea", FALSE },
  { "not-scored", "drinks.json", "t1=7 t2=1", "tea", FALSE },
  { "unknown-scale", "drinks.json", "t1=7 t2=1 t3=7 t4=7 t5=7", "milk", FALSE },
  { "sum-high", "walks.json", "w1=3 w2=3 w3=0 w4=1 w5=0", "walks", TRUE },   /* 13 */
  { "sum-just-not-high", "walks.json", "w1=3 w2=3 w3=0 w4=0 w5=0", "walks", FALSE }, /* 12 */
};

static void
test_extreme (gconstpointer data)
{
  const Extremity *row = data;
  g_autoptr (SbInstrument) instrument = read_instrument (row->instrument);
  g_autoptr (SbResult) result = make_result (instrument, row->answers);

  g_assert_cmpint (sb_result_is_extreme (result, row->scale), ==, row->extreme);
}

typedef struct
{
  const char *name;
  const char *instrument[2];
  const char *version[2];
  const char *person[2];
  gboolean comparable;
} Pair;

#define ANA "0f8fad5b-d9cb-469f-a165-70867728950e"
#define BEN "7c9e6679-7425-40de-944b-e07fc1f90ae7"

static const Pair pairs[] = {
  { "same", { "drinks", "drinks" }, { "2", "2" }, { NULL, NULL }, TRUE },
  { "same-person", { "drinks", "drinks" }, { "2", "2" }, { ANA, ANA }, TRUE },
  { "other-person", { "drinks", "drinks" }, { "2", "2" }, { ANA, BEN }, FALSE },
  { "person-and-none", { "drinks", "drinks" }, { "2", "2" }, { ANA, NULL }, FALSE },
  { "other-version", { "drinks", "drinks" }, { "2", "1" }, { NULL, NULL }, FALSE },
  { "other-instrument", { "drinks", "walks" }, { "2", "2" }, { NULL, NULL }, FALSE },
};

static void
test_pair (gconstpointer data)
{
  const Pair *row = data;
  g_autoptr (SbInstrument) drinks = read_instrument ("drinks.json");
  SbResult *results[2];

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SbAssessment) assessment = sb_assessment_new (row->instrument[i], row->version[i], row->person[i]);

      /* From 7 down to 1, a change if ever there was one. */
      for (const char *const *item = (const char *const[]) { "t1", "t3", "t4", "t5", NULL }; *item != NULL; item++)
        sb_assessment_set_answer (assessment, *item, i == 0 ? 7 : 1);
      results[i] = sb_result_new (drinks, assessment);
    }

  g_assert_cmpint (sb_result_is_comparable (results[1], results[0]), ==, row->comparable);
  g_assert_cmpint (sb_result_compare (results[1], results[0], "tea"), ==,
                   row->comparable ? SB_CHANGE_BETTER : SB_CHANGE_NONE);

  g_object_unref (results[0]);
  g_object_unref (results[1]);
}

static void
test_difference (void)
{
  g_autoptr (SbInstrument) drinks = read_instrument ("drinks.json");
  g_autoptr (SbInstrument) walks = read_instrument ("walks.json");
  g_autoptr (SbResult) before = make_result (drinks, "t1=6 t2=2 t3=7 t4=5 t5=6");
  g_autoptr (SbResult) after = make_result (drinks, "t1=5 t2=4 t3=5 t4=5 t5=4");
  g_autoptr (SbResult) unknown = make_result (walks, "");

  g_assert_cmpfloat_with_epsilon (sb_result_get_difference (after, before, "tea"), -1.4, 1e-12);
  g_assert_true (isnan (sb_result_get_difference (after, before, "coffee")));
  /* 1.96 · √2 · 0.5 */
  g_assert_cmpfloat_with_epsilon (sb_result_get_reliable_change (after, "tea"), 1.385929, 1e-6);
  g_assert_true (isnan (sb_result_get_reliable_change (unknown, "walks")));
  g_assert_true (isnan (sb_result_get_reliable_change (after, "milk")));
}

/* A result stays as it was when the person goes on answering. */
static void
test_taken_once (void)
{
  g_autoptr (SbInstrument) drinks = read_instrument ("drinks.json");
  SbResult *result = make_result (drinks, "t1=6 t2=2 t3=7 t4=5 t5=6");

  g_assert_true (sb_result_get_instrument (result) == drinks);
  sb_assessment_set_answer (sb_result_get_assessment (result), "t1", 1);
  g_assert_cmpfloat (sb_result_get_value (result, "tea"), ==, 6);

  g_assert_finalize_object (result);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/result/score/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/result/radius", test_radius);
  g_test_add_func ("/result/unknown-scale", test_unknown_scale);
  for (guint i = 0; i < G_N_ELEMENTS (comparisons); i++)
    {
      g_autofree char *path = g_strconcat ("/result/compare/", comparisons[i].name, NULL);

      g_test_add_data_func (path, &comparisons[i], test_comparison);
    }
  for (guint i = 0; i < G_N_ELEMENTS (uniformities); i++)
    {
      g_autofree char *path = g_strconcat ("/result/uniform/", uniformities[i].name, NULL);

      g_test_add_data_func (path, &uniformities[i], test_uniform);
    }
  for (guint i = 0; i < G_N_ELEMENTS (extremities); i++)
    {
      g_autofree char *path = g_strconcat ("/result/extreme/", extremities[i].name, NULL);

      g_test_add_data_func (path, &extremities[i], test_extreme);
    }
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *path = g_strconcat ("/result/comparable/", pairs[i].name, NULL);

      g_test_add_data_func (path, &pairs[i], test_pair);
    }
  g_test_add_func ("/result/difference", test_difference);
  g_test_add_func ("/result/taken-once", test_taken_once);

  return g_test_run ();
}
