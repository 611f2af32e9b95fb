/* test-history-csv.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "report-fixture.h"
#include "sb-check-in-scales.h"
#include "sb-history-csv.h"

#define HEAD "date,record,id,person,instrument,measure,value,note\r\n"

/* Each record's id becomes “ID”, so that the table can be compared. */
static char *
write_csv (ReportFixture *fixture,
           gpointer       record)
{
  g_autofree char *csv = sb_history_csv_write (fixture->content, fixture->store, fixture->options);
  GString *text = g_string_new (csv);

  if (record != NULL)
    g_string_replace (text, sb_record_get_id (record), "ID", 0);

  return g_string_free (text, FALSE);
}

static void
include (ReportFixture *fixture,
         guint          parts)
{
  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    sb_report_options_set_part (fixture->options, 1 << i, (parts & 1 << i) != 0);
}

static void
test_empty (ReportFixture *fixture,
            gconstpointer  data)
{
  g_autofree char *csv = write_csv (fixture, NULL);

  g_assert_cmpstr (csv, ==, HEAD);
}

/* Avoidance was left open: a row without a value says so. */
static void
test_scores (ReportFixture *fixture,
             gconstpointer  data)
{
  SbPerson *alex = report_add_person (fixture, "Alex, \"A\"", "partner");
  SbAssessment *assessment = report_add_answers (fixture, "attachment-bond", alex, "2026-01-10T09:00:00", 6, 0);
  g_autofree char *csv = NULL;

  include (fixture, SB_REPORT_SCORES);
  csv = write_csv (fixture, assessment);
  g_assert_cmpstr (csv, ==, HEAD "2026-01-10T09:00:00-05:00,assessment,ID,\"Alex, \"\"A\"\"\",attachment-bond,anxiety,6,\r\n"
                                 "2026-01-10T09:00:00-05:00,assessment,ID,\"Alex, \"\"A\"\"\",attachment-bond,avoidance,,\r\n");
}

static void
test_answers (ReportFixture *fixture,
              gconstpointer  data)
{
  g_autoptr (SbAssessment) gone = sb_assessment_new ("gone", "3", NULL);
  g_autoptr (GDateTime) later = report_moment ("2026-07-11T09:00:00");
  g_autofree char *csv = NULL;

  sb_assessment_set_answer (gone, "q7", 4);
  sb_assessment_set_answer (gone, "q8", -2);
  sb_assessment_set_completed (gone, later);
  sb_store_save_assessment (fixture->store, gone);
  include (fixture, SB_REPORT_ANSWERS);
  csv = write_csv (fixture, gone);
  g_assert_cmpstr (csv, ==, HEAD "2026-07-11T09:00:00-04:00,assessment,ID,,gone,item:q7,4,\r\n"
                                 "2026-07-11T09:00:00-04:00,assessment,ID,,gone,item:q8,-2,\r\n");
}

static SbCheckIn *
add_tagged (ReportFixture *fixture)
{
  const char *const tags[] = { "work", NULL };
  g_autoptr (SbTracker) tracker = sb_tracker_new ("=Slept?");
  SbCheckIn *check_in = report_add_check_in (fixture, "2026-02-01T09:00:00", 4, "=1+1\n\"Zebra\"");

  sb_store_save_tracker (fixture->store, tracker);
  sb_check_in_scales_set_step (check_in, sb_record_get_id (SB_RECORD (tracker)), 2);
  sb_check_in_clear_rating (check_in, SB_CHECK_IN_MOOD);
  sb_check_in_set_tags (check_in, tags);
  sb_store_save_check_in (fixture->store, check_in);

  return check_in;
}

static void
test_check_ins (ReportFixture *fixture,
                gconstpointer  data)
{
  SbCheckIn *check_in = add_tagged (fixture);
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;

  include (fixture, SB_REPORT_CHECK_INS | SB_REPORT_NOTES);
  with = write_csv (fixture, check_in);
  g_assert_cmpstr (with, ==, HEAD "2026-02-01T09:00:00-05:00,check-in,ID,,,own:=Slept?,2,\r\n"
                                  "2026-02-01T09:00:00-05:00,check-in,ID,,,tag,,work\r\n"
                                  "2026-02-01T09:00:00-05:00,check-in,ID,,,note,,\"'=1+1\n\"\"Zebra\"\"\"\r\n");

  sb_report_options_set_redacted (fixture->options, sb_record_get_id (SB_RECORD (check_in)), TRUE);
  without = write_csv (fixture, check_in);
  g_assert_cmpstr (without, ==, HEAD "2026-02-01T09:00:00-05:00,check-in,ID,,,own:=Slept?,2,\r\n");
}

static void
test_sessions (ReportFixture *fixture,
               gconstpointer  data)
{
  SbSession *session = report_add_session (fixture, "paced-breathing", 7, SB_SESSION_NO_DISTRESS, "Zebra");
  g_autofree char *csv = NULL;

  include (fixture, SB_REPORT_PRACTICE);
  csv = write_csv (fixture, session);
  g_assert_nonnull (strstr (csv, ",session,ID,,paced-breathing,distressBefore,7,\r\n"));
  g_assert_nonnull (strstr (csv, ",session,ID,,paced-breathing,distressAfter,,\r\n"));
  g_assert_nonnull (strstr (csv, ",session,ID,,paced-breathing,completed,1,\r\n"));
  g_assert_null (strstr (csv, "Zebra"));
}

static void
test_events (ReportFixture *fixture,
             gconstpointer  data)
{
  SbEvent *event = report_add_event (fixture, "2026-03-01", "@home, moved");
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;

  include (fixture, SB_REPORT_EVENTS);
  with = write_csv (fixture, event);
  g_assert_cmpstr (with, ==, HEAD "2026-03-01,event,ID,,,title,,\"'@home, moved\"\r\n");

  sb_report_options_set_redacted (fixture->options, sb_record_get_id (SB_RECORD (event)), TRUE);
  without = write_csv (fixture, event);
  g_assert_cmpstr (without, ==, HEAD);
}

/* Each part is left out where it is not wanted. */
static void
test_parts (ReportFixture *fixture,
            gconstpointer  data)
{
  g_autofree char *csv = NULL;

  report_add_answers (fixture, "attachment-general", NULL, "2026-01-10T09:00:00", 6, 2);
  add_tagged (fixture);
  report_add_session (fixture, "paced-breathing", 7, 3, "Okapi");
  report_add_event (fixture, "2026-03-01", "Tapir");
  include (fixture, SB_REPORT_SUMMARY);
  csv = write_csv (fixture, NULL);
  g_assert_cmpstr (csv, ==, HEAD);
}

static void
add_tests (void)
{
  report_test ("/history-csv/empty", test_empty);
  report_test ("/history-csv/scores", test_scores);
  report_test ("/history-csv/answers", test_answers);
  report_test ("/history-csv/check-ins", test_check_ins);
  report_test ("/history-csv/sessions", test_sessions);
  report_test ("/history-csv/events", test_events);
  report_test ("/history-csv/parts", test_parts);
}

int
main (int    argc,
      char **argv)
{
  return report_run (argc, argv, add_tests);
}
