/* test-report.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "report-fixture.h"

/* Who made it, what it is not, what it tells of, and above all: what it does
 * not tell. */

#define ID(record) sb_record_get_id (SB_RECORD (record))

static void
test_front (ReportFixture *fixture,
            gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);
  text = report_write (fixture);
  g_assert_true (g_str_has_prefix (text, "# Secure Base Report\nMade on 22 November 2026 by the person it is about, "
                                         "with the app Secure Base " VERSION ", on their own computer.\n"
                                         "This is not a diagnosis."));
  report_assert_has (text, "Period|From the first entry to 22 November 2026\n");
  report_assert_has (text, "Bonds|In general\n");
  report_assert_has (text, "Parts included|Summary, Scores, Check-Ins, Practice, Events\n");
  report_assert_has (text, "Parts left out|Answers, Notes, Safety Plan\n");
  report_assert_has (text, "Notes|There are none in this period.\n");
  report_assert_lacks (text, "There may be others");
  report_assert_lacks (text, "nothing to tell of");
}

static void
test_period (ReportFixture *fixture,
             gconstpointer  data)
{
  g_autofree char *both = NULL;
  g_autofree char *last = NULL;
  GDate from, to;

  g_date_clear (&from, 1);
  g_date_set_dmy (&from, 1, 3, 2026);
  g_date_clear (&to, 1);
  g_date_set_dmy (&to, 30, 6, 2026);
  sb_report_options_set_period (fixture->options, &from, &to);
  both = report_write (fixture);
  report_assert_has (both, "Period|From 1 March 2026 to 30 June 2026, both included\n");

  sb_report_options_set_period (fixture->options, NULL, &to);
  last = report_write (fixture);
  report_assert_has (last, "Period|From the first entry to 30 June 2026\n");
}

/* Each part says so where it has nothing. */
static void
test_empty (ReportFixture *fixture,
            gconstpointer  data)
{
  g_autoptr (SbReport) report = NULL;
  g_autofree char *text = NULL;

  sb_report_options_set_part (fixture->options, SB_REPORT_ANSWERS, TRUE);
  sb_report_options_set_part (fixture->options, SB_REPORT_NOTES, TRUE);
  sb_report_options_set_part (fixture->options, SB_REPORT_SAFETY_PLAN, TRUE);
  report = report_create (fixture);
  g_assert_cmpuint (sb_report_get_n_sections (report), ==, 1 + SB_REPORT_N_PARTS);
  for (guint i = 0; i < sb_report_get_n_sections (report); i++)
    g_assert_cmpuint (sb_report_get_section (report, i)->blocks->len, >, 0);

  text = report_to_text (report);
  report_assert_has (text, "There is nothing to tell of in this period.");
  report_assert_has (text, "Bonds|None\n");
  report_assert_has (text, "Parts left out|None\n");
  report_assert_has (text, "No questionnaire with scores was answered in this period.");
  report_assert_has (text, "There are no ratings in this period.");
  report_assert_has (text, "No exercise was done in this period.");
  report_assert_has (text, "No event is told of in this period.");
  report_assert_has (text, "There are no notes in this period.");
  report_assert_has (text, "No safety plan is written down.");
}

static void
test_parts (ReportFixture *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    {
      g_autoptr (SbReport) report = NULL;

      for (guint j = 0; j < SB_REPORT_N_PARTS; j++)
        sb_report_options_set_part (fixture->options, 1 << j, i == j);
      report = report_create (fixture);
      g_assert_cmpuint (sb_report_get_n_sections (report), ==, 2);
    }
}

/* --- What is left out --- */

/* A word in each place where the person can write a note, and one in an event. */
static const char *const secrets[] = { "Zebra", "Quagga", "Okapi", "Tapir" };

static void
add_secrets (ReportFixture  *fixture,
             SbRecord      **records)
{
  SbAssessment *assessment = report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);

  sb_assessment_set_note (assessment, "Met a Zebra.\nTwice.");
  sb_store_save_assessment (fixture->store, assessment);
  records[0] = SB_RECORD (assessment);
  records[1] = SB_RECORD (report_add_check_in (fixture, "2026-02-01T09:00:00", 4, "A Quagga"));
  records[2] = SB_RECORD (report_add_session (fixture, "paced-breathing", 7, 3, "An Okapi"));
  records[3] = SB_RECORD (report_add_event (fixture, "2026-03-01", "The Tapir"));
}

static void
test_notes_left_out (ReportFixture *fixture,
                     gconstpointer  data)
{
  g_autofree char *text = NULL;
  SbRecord *records[4];

  add_secrets (fixture, records);
  text = report_write (fixture);
  for (guint i = 0; i < 3; i++)
    report_assert_lacks (text, secrets[i]);
  report_assert_has (text, "Tapir");
  report_assert_has (text, "Notes|3 notes of this period are not included.\n");
}

static void
test_notes (ReportFixture *fixture,
            gconstpointer  data)
{
  g_autofree char *text = NULL;
  SbRecord *records[4];

  add_secrets (fixture, records);
  sb_report_options_set_part (fixture->options, SB_REPORT_NOTES, TRUE);
  text = report_write (fixture);
  report_assert_has (text, "Notes|All 3 notes of this period are included.\n");
  report_assert_has (text, "## 10 Jan 2026: How you are in close bonds\nMet a Zebra.\nTwice.\n");
  report_assert_has (text, "## 1 Feb 2026: Check-in\nA Quagga\n");
  report_assert_has (text, "An Okapi\n");
}

/* Of all ways to leave some out and others in, none tells a word of those that
 * are out. */
static void
test_redaction (ReportFixture *fixture,
                gconstpointer  data)
{
  SbRecord *records[4];

  add_secrets (fixture, records);
  sb_report_options_set_part (fixture->options, SB_REPORT_NOTES, TRUE);
  sb_report_options_set_part (fixture->options, SB_REPORT_ANSWERS, TRUE);
  for (guint out = 0; out < 1 << G_N_ELEMENTS (records); out++)
    {
      g_autofree char *text = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (records); i++)
        sb_report_options_set_redacted (fixture->options, ID (records[i]), (out & 1 << i) != 0);
      text = report_write (fixture);
      for (guint i = 0; i < G_N_ELEMENTS (records); i++)
        g_assert_true ((strstr (text, secrets[i]) == NULL) == ((out & 1 << i) != 0));
    }
}

static void
test_redaction_counted (ReportFixture *fixture,
                        gconstpointer  data)
{
  g_autofree char *text = NULL;
  SbRecord *records[4];

  add_secrets (fixture, records);
  sb_report_options_set_part (fixture->options, SB_REPORT_NOTES, TRUE);
  for (guint i = 1; i < G_N_ELEMENTS (records); i++)
    sb_report_options_set_redacted (fixture->options, ID (records[i]), TRUE);
  text = report_write (fixture);
  report_assert_has (text, "Notes|Of 3 notes of this period, the person left out 2.\n");
  report_assert_has (text, "The person left out 2 notes.\n");
  report_assert_has (text, "The person left out 1 event.\n");
}

/* Neither the name nor the number of those that are not told of. */
static void
test_bonds (ReportFixture *fixture,
            gconstpointer  data)
{
  SbPerson *alex = report_add_person (fixture, "Alex", "partner");
  SbPerson *robin = report_add_person (fixture, "Robin", "friend");
  SbAssessment *about_robin;
  g_autofree char *all = NULL;
  g_autofree char *some = NULL;
  g_autofree char *one = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);
  report_add_answers (fixture, "attachment-bond", alex, "2026-01-11T09:00:00", 5, 3);
  about_robin = report_add_answers (fixture, "attachment-bond", robin, "2026-01-12T09:00:00", 2, 2);
  sb_assessment_set_note (about_robin, "Zebra");
  sb_store_save_assessment (fixture->store, about_robin);
  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    sb_report_options_set_part (fixture->options, 1 << i, TRUE);

  all = report_write (fixture);
  report_assert_has (all, "Bonds|In general, Alex (Partner), Robin (Friend)\n");
  report_assert_has (all, "Zebra");

  sb_report_options_set_person (fixture->options, ID (robin), FALSE);
  some = report_write (fixture);
  report_assert_has (some, "Bonds|In general, Alex (Partner)\n");
  report_assert_has (some, "The person chose which bonds to tell of. There may be others.");
  report_assert_lacks (some, "Robin");
  report_assert_lacks (some, "Zebra");
  report_assert_has (some, "Notes|There are none in this period.\n");

  sb_report_options_set_person (fixture->options, NULL, FALSE);
  one = report_write (fixture);
  report_assert_has (one, "Bonds|Alex (Partner)\n");
  report_assert_lacks (one, "How you are in close bonds");
}

static void
test_drafts (ReportFixture *fixture,
             gconstpointer  data)
{
  g_autoptr (SbAssessment) draft = sb_assessment_new ("attachment-general", "1", NULL);
  g_autofree char *text = NULL;

  sb_assessment_set_answer (draft, "a1", 3);
  sb_assessment_set_note (draft, "Zebra");
  sb_store_save_assessment (fixture->store, draft);
  sb_report_options_set_part (fixture->options, SB_REPORT_NOTES, TRUE);
  text = report_write (fixture);
  report_assert_has (text, "1 questionnaire was begun and not finished. It is left out.");
  report_assert_lacks (text, "Zebra");
}

/* What was written in an exercise, and the tags, are never told. */
static void
test_never_told (ReportFixture *fixture,
                 gconstpointer  data)
{
  const char *const tags[] = { "Zebra", NULL };
  SbCheckIn *check_in = report_add_check_in (fixture, "2026-02-01T09:00:00", 4, "");
  SbSession *session = report_add_session (fixture, "paced-breathing", 7, 3, "");
  JsonNode *words = json_node_init_string (json_node_alloc (), "Okapi");
  g_autofree char *text = NULL;

  sb_check_in_set_tags (check_in, tags);
  sb_store_save_check_in (fixture->store, check_in);
  sb_session_set_response (session, "thought", words);
  sb_store_save_session (fixture->store, session);
  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    sb_report_options_set_part (fixture->options, 1 << i, TRUE);

  text = report_write (fixture);
  report_assert_lacks (text, "Zebra");
  report_assert_lacks (text, "Okapi");
  report_assert_has (text, "What the person wrote in exercises, and the tags of check-ins, are never part of it.");
}

/* --- Check-ins, practice, answers --- */

static void
test_check_ins (ReportFixture *fixture,
                gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_check_in (fixture, "2026-02-03T09:05:00", 5, "");
  report_add_check_in (fixture, "2026-02-01T09:00:00", 2, "");
  report_add_check_in (fixture, "2026-02-02T23:59:00", 1, "");
  report_add_check_in (fixture, "2026-02-04T00:00:00", 4, "");
  text = report_write (fixture);
  report_assert_has (text, "Scale|1 means|5 means|Ratings|Lowest|Median|Highest|\nMood|very low|very good|4|1|3|5\n");
  report_assert_has (text, "## One by one\nDate|Mood|\n1 Feb 2026, 09:00|2\n2 Feb 2026, 23:59|1\n3 Feb 2026, 09:05|5\n4 Feb 2026, 00:00|4\n");
}

/* 40 days from 1 January: 31 in January, 9 in February. Mood is 1 to 5 in turn:
 * of the first 31, seven are 1 and six each the others, so that the 16th is 3; of
 * the last 9, which begin with 2, the fifth is 3. */
static void
test_many_check_ins (ReportFixture *fixture,
                     gconstpointer  data)
{
  g_autoptr (GDateTime) first = report_moment ("2026-01-01T12:00:00");
  g_autofree char *text = NULL;

  for (int day = 0; day < 40; day++)
    {
      g_autoptr (GDateTime) at = g_date_time_add_days (first, day);
      g_autofree char *written = g_date_time_format_iso8601 (at);

      report_add_check_in (fixture, written, day % 5 + 1, "");
    }
  text = report_write (fixture);
  report_assert_has (text, "## Median of each month\nMonth|Mood|Check-ins|\nJanuary 2026|3|31\nFebruary 2026|3|9\n");
  report_assert_lacks (text, "One by one");
}

static void
test_practice (ReportFixture *fixture,
               gconstpointer  data)
{
  g_autofree char *text = NULL;

  report_add_session (fixture, "paced-breathing", 7, 3, "");
  report_add_session (fixture, "paced-breathing", 6, 5, "");
  report_add_session (fixture, "paced-breathing", SB_SESSION_NO_DISTRESS, 5, "");
  report_add_session (fixture, "gone-walking", 2, 2, "");
  text = report_write (fixture);
  /* −4 and −1. */
  report_assert_has (text, "Exercise|Change in upset|Times rated|Not rated|Stopped early|\nPaced breathing|\u200e−2.5|2|1|0\n");
  report_assert_has (text, "Gone walking|0|1|0|0\n");
  report_assert_has (text, "It does not show that the exercise made the difference.");
}

static void
test_answers (ReportFixture *fixture,
              gconstpointer  data)
{
  SbAssessment *assessment = report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 0);
  g_autoptr (SbAssessment) gone = sb_assessment_new ("gone", "3", NULL);
  g_autoptr (GDateTime) later = report_moment ("2026-01-11T09:00:00");
  g_autoptr (SbItem) first = g_list_model_get_item (sb_instrument_get_items (sb_content_find_instrument (fixture->content, "attachment-general")), 0);
  g_autofree char *expected = NULL;
  g_autofree char *text = NULL;

  g_assert_nonnull (assessment);
  sb_assessment_set_answer (gone, "q7", 4);
  sb_assessment_set_completed (gone, later);
  sb_store_save_assessment (fixture->store, gone);
  sb_report_options_set_part (fixture->options, SB_REPORT_ANSWERS, TRUE);
  text = report_write (fixture);

  report_assert_has (text, "## How you are in close bonds, 10 Jan 2026, 09:00\nQuestion|Answer|\n");
  expected = g_strdup_printf ("\n%s|", sb_item_get_text (first));
  report_assert_has (text, expected);
  report_assert_has (text, "|Skipped\n");
  report_assert_has (text, "## gone, 11 Jan 2026, 09:00\nQuestion|Answer|\nq7|4\n");
  report_assert_has (text, "This questionnaire is not there any more, so that there are no scores.");
}

/* Only where it is asked for, whichever the period; and steps that are empty
 * are not there. */
static void
test_safety_plan (ReportFixture *fixture,
                  gconstpointer  data)
{
  const char *const signs[] = { "A Zebra", "An Okapi", NULL };
  const char *const reasons[] = { "The Tapir", NULL };
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (fixture->store);
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;
  g_autofree char *deleted = NULL;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, 3, 2020);
  sb_report_options_set_period (fixture->options, &day, &day);
  sb_safety_plan_set_lines (plan, SB_SAFETY_SIGNS, signs);
  sb_safety_plan_set_lines (plan, SB_SAFETY_REASONS, reasons);
  sb_store_save_record (fixture->store, SB_RECORD (plan));
  without = report_write (fixture);
  report_assert_lacks (without, "Zebra");
  report_assert_lacks (without, "Tapir");

  sb_report_options_set_part (fixture->options, SB_REPORT_SAFETY_PLAN, TRUE);
  with = report_write (fixture);
  report_assert_has (with, "# Safety Plan\nThe person wrote this for hard moments.");
  report_assert_has (with, "## How I notice that it gets hard\n• A Zebra\n• An Okapi\n## What is worth living for\n• The Tapir\n");
  report_assert_lacks (with, "What I can do by myself");

  sb_store_delete_record (fixture->store, SB_RECORD (plan));
  deleted = report_write (fixture);
  report_assert_lacks (deleted, "Zebra");
  report_assert_has (deleted, "No safety plan is written down.");
}

static void
add_tests (void)
{
  report_test ("/report/front", test_front);
  report_test ("/report/period", test_period);
  report_test ("/report/empty", test_empty);
  report_test ("/report/parts", test_parts);
  report_test ("/report/notes-left-out", test_notes_left_out);
  report_test ("/report/notes", test_notes);
  report_test ("/report/redaction", test_redaction);
  report_test ("/report/redaction-counted", test_redaction_counted);
  report_test ("/report/bonds", test_bonds);
  report_test ("/report/drafts", test_drafts);
  report_test ("/report/never-told", test_never_told);
  report_test ("/report/check-ins", test_check_ins);
  report_test ("/report/many-check-ins", test_many_check_ins);
  report_test ("/report/practice", test_practice);
  report_test ("/report/answers", test_answers);
  report_test ("/report/safety-plan", test_safety_plan);
}

int
main (int    argc,
      char **argv)
{
  return report_run (argc, argv, add_tests);
}
