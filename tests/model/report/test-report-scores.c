/* test-report-scores.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "report-fixture.h"

/* All that a clinician needs to read a score. */

static void
test_instrument (ReportFixture *fixture,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);
  text = report_write (fixture);
  report_assert_has (text, "## How you are in close bonds\n\nVersion|1\nSource|Written for Secure Base, 2026. All items are original.\n");
  report_assert_has (text, "\nAbout|This questionnaire was written for this app.");
  report_assert_has (text, "Questions|18, each answered from 1 (Not at all like me) to 7 (Completely like me)\n");
  report_assert_has (text, "## Scale: Anxiety\n\nDirection|Higher: less secure.\n");
  report_assert_has (text, "Scoring|Mean of 9 items, 3 of them reversed: from 1.00 to 7.00. "
                           "Skipped items are left out of the mean; with less than 80 % answered there is no score.\n");
  report_assert_has (text, "Reliability|r = 0.85, SD = 1.20, borrowed from another instrument, and not measured with this one. "
                           "Borrowed from the anxiety half of the Experiences in Close Relationships scale (ECR)");
  /* 1.96 · √2 · 1.2 · √0.15 = 1.288; 1.96 · √2 · 1.26 · √0.12 = 1.210 */
  report_assert_has (text, "No reliable change|Up to 1.29 between two results (1.96 · √2 · SD · √(1 − r)).\n");
  report_assert_has (text, "No reliable change|Up to 1.21 between two results");
}

/* 6 − 3 is more than 1.29; 3 − 2 is less than 1.21. */
static void
test_change (ReportFixture *fixture,
             gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-04-10T09:00:00", 5, 5);
  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);
  report_add_answers (fixture, "attachment-general", NULL, "2026-07-10T09:00:00", 3, 3);
  text = report_write (fixture);
  report_assert_has (text, "Questionnaire|Scale|First|Last|Change|Chance up to|Judgment|\n"
                           "How you are in close bonds|Anxiety|6.00\n10 Jan 2026|3.00\n10 Jul 2026|\u200e−3.00|1.29|better\n"
                           "How you are in close bonds|Avoidance|2.00\n10 Jan 2026|3.00\n10 Jul 2026|\u200e+1.00|1.21|no reliable change\n");
  report_assert_has (text, "Date|Anxiety|Since the first|Avoidance|Since the first|Not answered|\n"
                           "10 Jan 2026|6.00|–|2.00|–|0 of 18\n"
                           "10 Apr 2026|5.00|\u200e−1.00: no reliable change|5.00|\u200e+3.00: worse|0 of 18\n"
                           "10 Jul 2026|3.00|\u200e−3.00: better|3.00|\u200e+1.00: no reliable change|0 of 18\n");
  report_assert_lacks (text, "too few answers for one");
}

/* The first of the period is what the others are compared with. */
static void
test_first_of_period (ReportFixture *fixture,
                      gconstpointer  data)
{
  g_autofree char *text = NULL;
  GDate from;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);
  report_add_answers (fixture, "attachment-general", NULL, "2026-04-10T09:00:00", 4, 2);
  report_add_answers (fixture, "attachment-general", NULL, "2026-07-10T09:00:00", 3, 2);
  g_date_clear (&from, 1);
  g_date_set_dmy (&from, 1, 4, 2026);
  sb_report_options_set_period (fixture->options, &from, NULL);
  text = report_write (fixture);
  report_assert_lacks (text, "10 Jan 2026");
  report_assert_has (text, "|Anxiety|4.00\n10 Apr 2026|3.00\n10 Jul 2026|\u200e−1.00|1.29|no reliable change\n");
}

static void
test_one (ReportFixture *fixture,
          gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);
  text = report_write (fixture);
  report_assert_has (text, "|Anxiety|6.00\n10 Jan 2026|–|–|1.29|one result\n");
  report_assert_lacks (text, "[Anxiety]");
}

static void
test_missing (ReportFixture *fixture,
              gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 0, 2);
  text = report_write (fixture);
  report_assert_has (text, "10 Jan 2026|–|–|2.00|–|9 of 18\n");
  report_assert_has (text, "A dash in place of a score: too few answers for one.");
  report_assert_has (text, "|Anxiety|–|–|–|–|too few answers\n");
}

/* Each item 4, whichever way it is keyed, is what somebody in a hurry gives. */
static void
test_uniform (ReportFixture *fixture,
              gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 4, 4);
  text = report_write (fixture);
  report_assert_has (text, "In 1 result all answers are the same, although some questions ask the opposite of others.");
}

static void
test_trend (ReportFixture *fixture,
            gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_answers (fixture, "weekly-pulse", NULL, "2026-01-04T09:00:00", 5, 5);
  report_add_answers (fixture, "weekly-pulse", NULL, "2026-01-11T09:00:00", 5, 5);
  text = report_write (fixture);
  report_assert_has (text, "No reliable change|None is given: it is too short to tell one change from chance.\n");
  report_assert_has (text, "|not judged: too short for one change\n");
  report_assert_has (text, "(higher: more worry)]");
}

/* What an instrument is stands once, however many bonds it was answered about. */
static void
test_bonds (ReportFixture *fixture,
            gconstpointer  data)
{
  SbPerson *alex = report_add_person (fixture, "Alex", "partner");
  SbPerson *robin = report_add_person (fixture, "Robin", "friend");
  g_autofree char *text = NULL;
  const char *about;

  report_add_answers (fixture, "attachment-bond", robin, "2026-01-10T09:00:00", 6, 2);
  report_add_answers (fixture, "attachment-bond", alex, "2026-01-11T09:00:00", 5, 3);
  sb_store_remove_person (fixture->store, robin);
  report_add_answers (fixture, "attachment-bond", robin, "2026-02-10T09:00:00", 6, 2);
  text = report_write (fixture);
  report_assert_has (text, "## Alex (Partner)\n");
  report_assert_has (text, "## A bond that was removed\n");
  about = strstr (text, "\nAbout|");
  g_assert_nonnull (about);
  g_assert_null (strstr (about + 1, "\nAbout|"));
}

static const SbReportChart *
find_chart (SbReport *report)
{
  for (guint i = 0; i < sb_report_get_n_sections (report); i++)
    {
      GPtrArray *blocks = sb_report_get_section (report, i)->blocks;

      for (guint j = 0; j < blocks->len; j++)
        {
          const SbReportBlock *block = g_ptr_array_index (blocks, j);

          if (block->kind == SB_REPORT_BLOCK_CHART)
            return block->chart;
        }
    }

  g_assert_not_reached ();
}

static void
test_chart (ReportFixture *fixture,
            gconstpointer  data)
{
  g_autoptr (SbReport) report = NULL;
  const SbReportChart *chart;
  const SbReportSeries *anxiety;
  const SbReportSeries *avoidance;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00Z", 6, 2);
  report_add_answers (fixture, "attachment-general", NULL, "2026-04-10T09:00:00Z", 0, 5);
  report_add_answers (fixture, "attachment-general", NULL, "2026-07-10T09:00:00Z", 3, 3);
  report = report_create (fixture);
  chart = find_chart (report);
  g_assert_cmpstr (chart->direction, ==, "Higher: less secure.");
  g_assert_cmpfloat (chart->lowest, ==, 1);
  g_assert_cmpfloat (chart->highest, ==, 7);
  /* Three retakes of 28 days. */
  g_assert_cmpfloat (chart->max_gap, ==, 84 * 86400);
  g_assert_cmpuint (chart->series->len, ==, 2);

  /* Where there was no score there is no point. */
  anxiety = g_ptr_array_index (chart->series, 0);
  avoidance = g_ptr_array_index (chart->series, 1);
  g_assert_cmpstr (anxiety->title, ==, "Anxiety");
  g_assert_cmpfloat_with_epsilon (anxiety->band, 1.288, 0.001);
  g_assert_cmpuint (anxiety->points->len, ==, 2);
  g_assert_cmpuint (avoidance->points->len, ==, 3);
  g_assert_cmpfloat (g_array_index (anxiety->points, SbReportPoint, 1).value, ==, 3);
  /* 2026-01-10T09:00:00Z */
  g_assert_cmpfloat (g_array_index (anxiety->points, SbReportPoint, 0).time, ==, 1768035600);
}

static void
add_tests (void)
{
  report_test ("/report-scores/instrument", test_instrument);
  report_test ("/report-scores/change", test_change);
  report_test ("/report-scores/first-of-period", test_first_of_period);
  report_test ("/report-scores/one", test_one);
  report_test ("/report-scores/missing", test_missing);
  report_test ("/report-scores/uniform", test_uniform);
  report_test ("/report-scores/trend", test_trend);
  report_test ("/report-scores/bonds", test_bonds);
  report_test ("/report-scores/chart", test_chart);
}

int
main (int    argc,
      char **argv)
{
  return report_run (argc, argv, add_tests);
}
