/* test-records.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-aim.h"
#include "sb-assessment.h"
#include "sb-check-in.h"
#include "sb-event.h"
#include "sb-pack.h"
#include "sb-person.h"
#include "sb-plan.h"
#include "sb-reading.h"
#include "sb-record-kind.h"
#include "sb-safety-plan.h"
#include "sb-session.h"
#include "sb-time.h"
#include "sb-tracker.h"
#include "sb-trusted.h"

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    data)
{
  (*(guint *) data)++;
}

static void
test_ids (void)
{
  g_autoptr (SbPerson) one = sb_person_new ("Ada", "friend");
  g_autoptr (SbPerson) other = sb_person_new ("Ada", "friend");
  g_autoptr (SbPerson) given = g_object_new (SB_TYPE_PERSON, "id", "0f8fad5b-d9cb-469f-a165-70867728950e", NULL);

  g_assert_true (g_uuid_string_is_valid (sb_record_get_id (SB_RECORD (one))));
  g_assert_cmpstr (sb_record_get_id (SB_RECORD (one)), !=, sb_record_get_id (SB_RECORD (other)));
  g_assert_cmpstr (sb_record_get_id (SB_RECORD (given)), ==, "0f8fad5b-d9cb-469f-a165-70867728950e");
}

static void
test_stamps (void)
{
  gint64 before = sb_time_now ();
  g_autoptr (SbPerson) person = sb_person_new ("Ada", "friend");
  SbRecord *record = SB_RECORD (person);
  gint64 future = before + 1000 * G_USEC_PER_SEC;

  g_assert_cmpint (sb_record_get_created (record), >=, before);
  g_assert_cmpint (sb_record_get_changed (record), ==, sb_record_get_created (record));
  g_assert_false (sb_record_is_deleted (record));

  sb_record_touch (record);
  g_assert_cmpint (sb_record_get_changed (record), >, sb_record_get_created (record));

  sb_record_delete (record);
  g_assert_true (sb_record_is_deleted (record));
  g_assert_cmpint (sb_record_get_deleted (record), ==, sb_record_get_changed (record));
  sb_record_restore (record);
  g_assert_false (sb_record_is_deleted (record));

  /* The clock was wrong when it was last changed: the next change wins all
   * the same. */
  sb_record_set_stamps (record, before, future, SB_TIME_NEVER);
  sb_record_touch (record);
  g_assert_cmpint (sb_record_get_changed (record), ==, future + 1);

  /* There is an end to time, past which nothing could read it. */
  sb_record_set_stamps (record, before, SB_TIME_MAXIMUM, SB_TIME_NEVER);
  sb_record_delete (record);
  g_assert_cmpint (sb_record_get_changed (record), ==, SB_TIME_MAXIMUM);
}

static void
test_person (void)
{
  g_autoptr (SbPerson) person = sb_person_new ("Ada", "friend");
  guint n_notified = 0;

  g_signal_connect (person, "notify::name", G_CALLBACK (count_cb), &n_notified);
  sb_person_set_name (person, "Ada");
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (person, "name", "Ben", "kind", "partner", NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpstr (sb_person_get_name (person), ==, "Ben");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "partner");
}

static void
test_archive (void)
{
  g_autoptr (SbPerson) person = sb_person_new ("Ada", "friend");
  g_autoptr (SbRecord) copy = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (2 * 60 * 60);
  g_autoptr (GDateTime) local = g_date_time_new (zone, 2026, 11, 1, 1, 30, 0);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (local);
  guint n_notified = 0;

  g_signal_connect (person, "notify::archived", G_CALLBACK (count_cb), &n_notified);
  g_assert_false (sb_archivable_is_archived (SB_ARCHIVABLE (person)));
  sb_archivable_set_archived (SB_ARCHIVABLE (person), local);
  sb_archivable_set_archived (SB_ARCHIVABLE (person), utc);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (sb_archivable_is_archived (SB_ARCHIVABLE (person)));
  g_assert_cmpint (g_date_time_get_hour (sb_archivable_get_archived (SB_ARCHIVABLE (person))), ==, 23);

  copy = sb_record_dup (SB_RECORD (person));
  sb_archivable_set_archived (SB_ARCHIVABLE (person), NULL);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_null (sb_archivable_get_archived (SB_ARCHIVABLE (person)));
  g_assert_true (sb_archivable_is_archived (SB_ARCHIVABLE (copy)));
}

static void
test_tracker (void)
{
  g_autoptr (SbTracker) tracker = sb_tracker_new ("Sleep");
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  guint n_notified = 0;

  g_assert_cmpstr (sb_tracker_get_lowest (tracker), ==, "");
  g_assert_cmpstr (sb_tracker_get_highest (tracker), ==, "");
  g_signal_connect (tracker, "notify", G_CALLBACK (count_cb), &n_notified);
  sb_tracker_set_title (tracker, "Sleep");
  sb_tracker_set_lowest (tracker, "none");
  sb_tracker_set_highest (tracker, "all night");
  sb_archivable_set_archived (SB_ARCHIVABLE (tracker), now);
  g_assert_cmpuint (n_notified, ==, 3);
  g_assert_true (sb_archivable_is_archived (SB_ARCHIVABLE (tracker)));
  sb_archivable_set_archived (SB_ARCHIVABLE (tracker), NULL);
  g_assert_false (sb_archivable_is_archived (SB_ARCHIVABLE (tracker)));
  g_assert_cmpstr (sb_tracker_get_title (tracker), ==, "Sleep");
}

/* When it was may be set right afterwards; it then stands elsewhere. */
static void
test_moments (void)
{
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("x", "1", NULL);
  g_autoptr (GDateTime) moment = sb_time_to_date_time (7);
  guint n_notified = 0;

  g_signal_connect (check_in, "notify::at", G_CALLBACK (count_cb), &n_notified);
  g_signal_connect (assessment, "notify::started", G_CALLBACK (count_cb), &n_notified);
  sb_check_in_set_at (check_in, moment);
  sb_check_in_set_at (check_in, moment);
  sb_assessment_set_started (assessment, moment);
  sb_assessment_set_started (assessment, moment);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpint (sb_record_get_time (SB_RECORD (check_in)), ==, 7);
  g_assert_cmpint (sb_record_get_time (SB_RECORD (assessment)), ==, 7);
}

static void
test_event (void)
{
  g_autoptr (SbEvent) event = NULL;
  GDate date;
  guint n_notified = 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 11, 2026);
  event = sb_event_new (&date, "Moved house");
  g_signal_connect (event, "notify::date", G_CALLBACK (count_cb), &n_notified);
  g_assert_cmpint (g_date_compare (sb_event_get_date (event), &date), ==, 0);
  g_assert_cmpint (sb_record_get_time (SB_RECORD (event)), ==, G_GINT64_CONSTANT (1793491200000000));

  sb_event_set_date (event, &date);
  g_assert_cmpuint (n_notified, ==, 0);
  g_date_add_days (&date, 1);
  sb_event_set_date (event, &date);
  g_assert_cmpuint (n_notified, ==, 1);
  sb_event_set_title (event, "Moved again");
  g_assert_cmpstr (sb_event_get_title (event), ==, "Moved again");
}

static void
test_assessment (void)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-general", "1", NULL);
  g_autofree const char **items = NULL;
  guint n_notified = 0;
  guint n_answers;

  g_assert_nonnull (sb_assessment_get_started (assessment));
  g_assert_null (sb_assessment_get_person_id (assessment));
  g_assert_cmpstr (sb_assessment_get_note (assessment), ==, "");
  g_assert_cmpint (sb_assessment_get_answer (assessment, "a1"), ==, SB_UNANSWERED);

  g_signal_connect (assessment, "notify::n-answers", G_CALLBACK (count_cb), &n_notified);
  sb_assessment_set_answer (assessment, "a2", 0);
  sb_assessment_set_answer (assessment, "a10", -3);
  g_assert_cmpuint (n_notified, ==, 2);
  sb_assessment_set_answer (assessment, "a2", 7);
  g_assert_cmpuint (n_notified, ==, 2);
  sb_assessment_set_answer (assessment, "none", SB_UNANSWERED);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "a2"), ==, 7);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "a10"), ==, -3);

  items = sb_assessment_list_items (assessment);
  g_assert_cmpstr (items[0], ==, "a10");
  g_assert_cmpstr (items[1], ==, "a2");
  g_assert_null (items[2]);

  sb_assessment_set_answer (assessment, "a2", SB_UNANSWERED);
  g_object_get (assessment, "n-answers", &n_answers, NULL);
  g_assert_cmpuint (n_answers, ==, 1);
  g_assert_cmpuint (n_notified, ==, 3);
}

static void
test_completing (void)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-general", "1", NULL);
  guint n_notified = 0;

  g_signal_connect (assessment, "notify::completed", G_CALLBACK (count_cb), &n_notified);
  g_assert_false (sb_assessment_is_complete (assessment));
  sb_assessment_complete (assessment);
  g_assert_true (sb_assessment_is_complete (assessment));
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpint (g_date_time_compare (sb_assessment_get_completed (assessment),
                                        sb_assessment_get_started (assessment)),
                   >=, 0);
  sb_assessment_set_completed (assessment, NULL);
  g_assert_false (sb_assessment_is_complete (assessment));
}

static void
test_session (void)
{
  g_autoptr (SbSession) session = sb_session_new ("paced-breathing", "2");
  guint n_notified = 0;

  g_signal_connect (session, "notify", G_CALLBACK (count_cb), &n_notified);
  g_assert_cmpint (sb_session_get_distress_before (session), ==, SB_SESSION_NO_DISTRESS);
  g_assert_null (sb_session_get_step (session));
  g_assert_null (sb_session_get_stopped (session));
  g_assert_false (sb_session_get_shorter (session));
  g_assert_cmpstr (sb_session_get_note (session), ==, "");

  sb_session_set_distress_before (session, 8);
  sb_session_set_distress_before (session, 8);
  sb_session_set_distress_after (session, 0);
  sb_session_set_step (session, "breathe");
  sb_session_set_shorter (session, 17);
  sb_session_set_shorter (session, TRUE);
  sb_session_set_note (session, "It rained.");
  sb_session_set_note (session, "It rained.");
  sb_session_stop (session);
  sb_session_complete (session);
  g_assert_cmpuint (n_notified, ==, 7);
  g_assert_nonnull (sb_session_get_stopped (session));
  g_assert_nonnull (sb_session_get_completed (session));
  g_assert_cmpint (sb_session_get_distress_before (session), ==, 8);
}

static void
test_responses (void)
{
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  JsonNode *response;

  sb_session_set_response (session, "words", json_node_init_string (json_node_alloc (), "I felt “small”.\n"));
  sb_session_set_response (session, "scale", json_node_init_int (json_node_alloc (), 7));
  response = sb_session_get_response (session, "words");
  g_assert_cmpstr (json_node_get_string (response), ==, "I felt “small”.\n");
  g_assert_true (response == sb_session_get_response (session, "words"));
  g_assert_cmpint (json_node_get_int (sb_session_get_response (session, "scale")), ==, 7);
  g_assert_null (sb_session_get_response (session, "none"));

  sb_session_set_response (session, "scale", json_node_init_int (json_node_alloc (), 2));
  g_assert_cmpint (json_node_get_int (sb_session_get_response (session, "scale")), ==, 2);
  sb_session_set_response (session, "scale", NULL);
  g_assert_null (sb_session_get_response (session, "scale"));
}

static void
test_check_in (void)
{
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);
  double value = 0;

  g_assert_nonnull (sb_check_in_get_at (check_in));
  sb_check_in_set_rating (check_in, "mood", 2.5);
  g_assert_true (sb_check_in_get_rating (check_in, "mood", &value));
  g_assert_cmpfloat (value, ==, 2.5);
  g_assert_false (sb_check_in_get_rating (check_in, "calm", &value));
  sb_check_in_clear_rating (check_in, "mood");
  g_assert_false (sb_check_in_get_rating (check_in, "mood", NULL));
}

static char *
to_text (SbRecord *record)
{
  g_autoptr (GString) text = g_string_new (NULL);

  sb_record_json_append (sb_record_kinds[sb_record_kind_index (record)].json, record, text);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* A copy is equal, and stays as it is when the original changes. */
static void
test_dup (void)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", "0f8fad5b-d9cb-469f-a165-70867728950e");
  g_autoptr (SbRecord) copy = NULL;
  g_autofree char *original_text = NULL;
  g_autofree char *copy_text = NULL;

  sb_assessment_set_answer (assessment, "a1", 3);
  sb_assessment_set_note (assessment, "before");
  sb_assessment_complete (assessment);
  sb_record_set_extra (SB_RECORD (assessment), "{\"x\": 1}");
  sb_record_delete (SB_RECORD (assessment));

  copy = sb_record_dup (SB_RECORD (assessment));
  original_text = to_text (SB_RECORD (assessment));
  sb_assessment_set_answer (assessment, "a1", 4);
  sb_assessment_set_note (assessment, "after");
  sb_record_restore (SB_RECORD (assessment));
  copy_text = to_text (copy);
  g_assert_cmpstr (copy_text, ==, original_text);
}

/* Views are told of what became different, and of nothing else. */
static void
test_assign (void)
{
  g_autoptr (SbSession) session = sb_session_new ("paced-breathing", "1");
  g_autoptr (SbRecord) other = sb_record_dup (SB_RECORD (session));
  guint n_notified = 0;

  g_signal_connect (session, "notify", G_CALLBACK (count_cb), &n_notified);
  sb_record_assign (SB_RECORD (session), other);
  g_assert_cmpuint (n_notified, ==, 0);

  sb_session_set_distress_after (SB_SESSION (other), 3);
  sb_session_set_response (SB_SESSION (other), "scale", json_node_init_int (json_node_alloc (), 7));
  sb_record_assign (SB_RECORD (session), other);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpint (sb_session_get_distress_after (session), ==, 3);
  g_assert_cmpint (json_node_get_int (sb_session_get_response (session, "scale")), ==, 7);
}

static void
test_order (void)
{
  g_autoptr (GDateTime) early = sb_time_to_date_time (1);
  g_autoptr (GDateTime) late = sb_time_to_date_time (2);
  g_autoptr (SbRecord) a = g_object_new (SB_TYPE_CHECK_IN, "id", "b", "at", early, NULL);
  g_autoptr (SbRecord) b = g_object_new (SB_TYPE_CHECK_IN, "id", "a", "at", late, NULL);
  g_autoptr (SbRecord) c = g_object_new (SB_TYPE_CHECK_IN, "id", "b", "at", late, NULL);

  g_assert_cmpint (sb_record_compare (a, b), <, 0);
  g_assert_cmpint (sb_record_compare (b, a), >, 0);
  g_assert_cmpint (sb_record_compare (b, c), <, 0);
  g_assert_cmpint (sb_record_compare (c, c), ==, 0);
}

static void
test_finalize (void)
{
  GDate date;
  SbSession *session = sb_session_new ("x", "1");

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 1, 2026);
  sb_session_set_response (session, "a", json_node_init_int (json_node_alloc (), 1));
  g_assert_nonnull (sb_session_get_response (session, "a"));

  g_assert_finalize_object (session);
  g_assert_finalize_object (sb_person_new ("Ada", "friend"));
  g_assert_finalize_object (sb_assessment_new ("x", "1", NULL));
  g_assert_finalize_object (sb_check_in_new (NULL));
  g_assert_finalize_object (sb_event_new (&date, "x"));
  g_assert_finalize_object (sb_tracker_new ("x"));
  g_assert_finalize_object (sb_aim_new ("x"));
  g_assert_finalize_object (sb_pack_new ("x", "1", "{}"));
  g_assert_finalize_object (sb_reading_new ("article:x"));
  g_assert_finalize_object (sb_plan_new ("x", "y"));
  g_assert_finalize_object (sb_safety_plan_new ());
  g_assert_finalize_object (sb_trusted_new (SB_TRUSTED_LINE, "x"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/records/ids", test_ids);
  g_test_add_func ("/history/records/stamps", test_stamps);
  g_test_add_func ("/history/records/person", test_person);
  g_test_add_func ("/history/records/archive", test_archive);
  g_test_add_func ("/history/records/tracker", test_tracker);
  g_test_add_func ("/history/records/moments", test_moments);
  g_test_add_func ("/history/records/event", test_event);
  g_test_add_func ("/history/records/assessment", test_assessment);
  g_test_add_func ("/history/records/completing", test_completing);
  g_test_add_func ("/history/records/session", test_session);
  g_test_add_func ("/history/records/responses", test_responses);
  g_test_add_func ("/history/records/check-in", test_check_in);
  g_test_add_func ("/history/records/dup", test_dup);
  g_test_add_func ("/history/records/assign", test_assign);
  g_test_add_func ("/history/records/order", test_order);
  g_test_add_func ("/history/records/finalize", test_finalize);

  return g_test_run ();
}
