/* test-findings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-reader.h"
#include "sb-result-findings.h"

static SbInstrument *
read_instrument (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  SbInstrument *instrument = sb_instrument_read (reader, &error);

  g_assert_no_error (error);

  return instrument;
}

static SbAssessment *
create_assessment (SbInstrument *instrument)
{
  return sb_assessment_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument), NULL);
}

/* Each scale that has a score adds it; one with too few answers has none. */
static void
test_scores (void)
{
  static const char *const tea[] = { "t1", "t2", "t3", "t4", "t5" };
  g_autoptr (SbInstrument) drinks = read_instrument ("instruments/drinks.json");
  g_autoptr (SbAssessment) assessment = create_assessment (drinks);
  g_autoptr (SbFindings) findings = sb_findings_new ();
  g_autoptr (SbResult) result = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (tea); i++)
    sb_assessment_set_answer (assessment, tea[i], 5);
  result = sb_result_new (drinks, assessment);
  sb_findings_set_score (findings, "rain", 2);
  sb_findings_set_bond (findings, "friend");
  sb_result_add_findings (result, findings);

  /* (4 · 5 + 1 · 3) / 5: t2 counts in reverse */
  g_assert_cmpfloat (sb_findings_get_score (findings, "tea"), ==, 4.6);
  g_assert_true (isnan (sb_findings_get_score (findings, "coffee")));
  /* What was there stays. */
  g_assert_cmpfloat (sb_findings_get_score (findings, "rain"), ==, 2);
  g_assert_cmpstr (sb_findings_get_bond (findings), ==, "friend");
  g_assert_false (sb_findings_has_sign (findings, "t1"));
}

/* Only what was ticked is a sign: neither a no nor what was passed over. */
static void
test_signs (void)
{
  static const struct
  {
    int feet;
    int hair;
  } rows[] = { { -1, -1 }, { 1, -1 }, { 1, 0 }, { 0, 1 }, { 1, 1 }, { 0, 0 }, { 2, 1 } };
  g_autoptr (SbInstrument) soaked = read_instrument ("content/small/instruments/soaked.json");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SbAssessment) assessment = create_assessment (soaked);
      g_autoptr (SbFindings) findings = sb_findings_new ();
      g_autoptr (SbResult) result = NULL;

      if (rows[i].feet >= 0)
        sb_assessment_set_answer (assessment, "wet-feet", rows[i].feet);
      if (rows[i].hair >= 0)
        sb_assessment_set_answer (assessment, "wet-hair", rows[i].hair);
      result = sb_result_new (soaked, assessment);
      sb_result_add_findings (result, findings);

      g_assert_cmpint (sb_findings_has_sign (findings, "wet-feet"), ==, rows[i].feet == 1);
      g_assert_cmpint (sb_findings_has_sign (findings, "wet-hair"), ==, rows[i].hair == 1);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/findings/scores", test_scores);
  g_test_add_func ("/findings/signs", test_signs);

  return g_test_run ();
}
