/* test-safety-plan.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-exchange.h"
#include "sb-record-kind.h"
#include "store-fixture.h"

/* What the person wrote down for hard moments: one plan, on all machines. */

#define PLAN_ID  "7060bc4a-547a-59f4-acdf-8234a283c394"
#define OTHER_ID "0f8fad5b-d9cb-469f-a165-70867728950e"

#define LINES(...) ((const char *const[]) { __VA_ARGS__, NULL })

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    data)
{
  (*(guint *) data)++;
}

static void
assert_lines (SbSafetyPlan      *plan,
              SbSafetyStep       step,
              const char *const *lines)
{
  g_assert_cmpstrv (sb_safety_plan_get_lines (plan, step), lines);
}

/* These stand in files: they must never be others. */
static void
test_names (void)
{
  static const char *const names[] = { "signs", "alone", "company", "people", "services", "safer", "reasons" };
  g_autoptr (SbSafetyPlan) plan = sb_safety_plan_new ();
  SbSafetyStep step;

  g_assert_cmpstr (sb_record_get_id (SB_RECORD (plan)), ==, PLAN_ID);
  g_assert_cmpuint (G_N_ELEMENTS (names), ==, SB_SAFETY_N_STEPS);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_cmpstr (sb_safety_step_get_name (i), ==, names[i]);
      g_assert_true (sb_safety_step_from_name (names[i], &step));
      g_assert_cmpuint (step, ==, i);

      /* What is not its own would be kept as unknown, beside itself. */
      g_assert_cmpstr (sb_safety_plan_json.members[i], ==, names[i]);
    }
  g_assert_null (sb_safety_plan_json.members[SB_SAFETY_N_STEPS]);
  g_assert_false (sb_safety_step_from_name ("Signs", &step));
  g_assert_false (sb_safety_step_from_name ("", &step));
}

static void
test_lines (void)
{
  g_autoptr (SbSafetyPlan) plan = sb_safety_plan_new ();
  guint n_notified = 0;
  guint n_signs = 0;

  g_assert_true (sb_safety_plan_is_empty (plan));
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    g_assert_cmpuint (g_strv_length ((char **) sb_safety_plan_get_lines (plan, i)), ==, 0);

  g_signal_connect (plan, "notify", G_CALLBACK (count_cb), &n_notified);
  g_signal_connect (plan, "notify::signs", G_CALLBACK (count_cb), &n_signs);
  sb_safety_plan_set_lines (plan, SB_SAFETY_SIGNS, LINES ("a", "b"));
  sb_safety_plan_set_lines (plan, SB_SAFETY_SIGNS, LINES ("a", "b"));
  assert_lines (plan, SB_SAFETY_SIGNS, LINES ("a", "b"));
  g_assert_false (sb_safety_plan_is_empty (plan));
  g_assert_cmpuint (n_signs, ==, 1);

  sb_safety_plan_set_lines (plan, SB_SAFETY_REASONS, LINES ("c"));
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpuint (n_signs, ==, 1);

  /* Reasons alone are a plan, too. */
  sb_safety_plan_set_lines (plan, SB_SAFETY_SIGNS, NULL);
  g_assert_false (sb_safety_plan_is_empty (plan));
  sb_safety_plan_set_lines (plan, SB_SAFETY_REASONS, NULL);
  g_assert_true (sb_safety_plan_is_empty (plan));
  g_assert_cmpuint (n_notified, ==, 4);
}

/* A row that was added and not written in yet is no line; the others are as
 * they were written, while they are being written. */
static void
test_blank_lines (void)
{
  g_autoptr (SbSafetyPlan) plan = sb_safety_plan_new ();
  guint n_notified = 0;

  g_signal_connect (plan, "notify", G_CALLBACK (count_cb), &n_notified);
  sb_safety_plan_set_lines (plan, SB_SAFETY_ALONE, LINES ("", " ", "\t\n", "\xc2\xa0\xe3\x80\x80"));
  g_assert_true (sb_safety_plan_is_empty (plan));
  g_assert_cmpuint (n_notified, ==, 0);

  sb_safety_plan_set_lines (plan, SB_SAFETY_ALONE, LINES ("", " a walk ", " ", "a walk", "a walk"));
  assert_lines (plan, SB_SAFETY_ALONE, LINES (" a walk ", "a walk", "a walk"));
}

/* Lines of the plan itself may be handed back to it. */
static void
test_own_lines (void)
{
  g_autoptr (SbSafetyPlan) plan = sb_safety_plan_new ();

  sb_safety_plan_set_lines (plan, SB_SAFETY_PEOPLE, LINES ("Sam", "Jo"));
  sb_safety_plan_set_lines (plan, SB_SAFETY_PEOPLE, sb_safety_plan_get_lines (plan, SB_SAFETY_PEOPLE) + 1);
  assert_lines (plan, SB_SAFETY_PEOPLE, LINES ("Jo"));
}

/* A copy is on its way to the disk while the person writes on. */
static void
test_dup (void)
{
  g_autoptr (SbSafetyPlan) plan = sb_safety_plan_new ();
  g_autoptr (SbRecord) copy = NULL;

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    sb_safety_plan_set_lines (plan, i, LINES (sb_safety_step_get_name (i), "b"));
  copy = sb_record_dup (SB_RECORD (plan));
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    sb_safety_plan_set_lines (plan, i, NULL);

  g_assert_cmpstr (sb_record_get_id (copy), ==, PLAN_ID);
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    assert_lines (SB_SAFETY_PLAN (copy), i, LINES (sb_safety_step_get_name (i), "b"));
}

/* Asking for it writes nothing; whichever object is saved, there is one. */
static void
test_find (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbSafetyPlan) first = sb_store_dup_safety_plan (store);
  g_autoptr (SbSafetyPlan) second = sb_store_dup_safety_plan (store);
  g_autoptr (SbSafetyPlan) found = NULL;

  g_assert_true (first != second);
  sb_store_save_record (store, SB_RECORD (first));
  sb_safety_plan_set_lines (second, SB_SAFETY_SAFER, LINES ("a"));
  sb_store_save_record (store, SB_RECORD (second));
  found = sb_store_dup_safety_plan (store);
  g_assert_true (found == first);
  assert_lines (found, SB_SAFETY_SAFER, LINES ("a"));
  g_assert_finalize_object (store);

  g_clear_object (&found);
  store = open_store (path);
  found = sb_store_dup_safety_plan (store);
  assert_lines (found, SB_SAFETY_SAFER, LINES ("a"));
  g_assert_finalize_object (store);
}

/* What was deleted is not shown again; a new plan can be begun, and what was
 * deleted can be taken back. */
static void
test_find_deleted (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (store);
  g_autoptr (SbSafetyPlan) anew = NULL;
  g_autoptr (SbSafetyPlan) found = NULL;

  sb_safety_plan_set_lines (plan, SB_SAFETY_SIGNS, LINES ("a"));
  sb_store_save_record (store, SB_RECORD (plan));
  sb_store_delete_record (store, SB_RECORD (plan));
  anew = sb_store_dup_safety_plan (store);
  g_assert_true (sb_safety_plan_is_empty (anew));
  sb_store_restore_record (store, SB_RECORD (plan));
  found = sb_store_dup_safety_plan (store);
  assert_lines (found, SB_SAFETY_SIGNS, LINES ("a"));
  sb_store_delete_record (store, SB_RECORD (plan));
  g_assert_finalize_object (store);

  store = open_store (path);
  g_clear_object (&anew);
  anew = sb_store_dup_safety_plan (store);
  g_assert_true (sb_safety_plan_is_empty (anew));
  sb_safety_plan_set_lines (anew, SB_SAFETY_ALONE, LINES ("b"));
  sb_store_save_record (store, SB_RECORD (anew));
  g_clear_object (&found);
  found = sb_store_dup_safety_plan (store);
  g_assert_false (sb_record_is_deleted (SB_RECORD (found)));
  assert_lines (found, SB_SAFETY_SIGNS, (const char *const[]) { NULL });
  assert_lines (found, SB_SAFETY_ALONE, LINES ("b"));
  g_assert_finalize_object (store);
}

#define HISTORY(plans) \
  "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"safetyPlans\": [" plans "]}"
#define PLAN(id, changed, more) \
  "{\"id\": \"" id "\"" more ", \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"" changed "\"}"

/* The id is set right, empty steps are none, and what this version does not
 * know stays: a step of a newer one, for instance. */
static void
test_exchange (void)
{
  static const char file[] = HISTORY (PLAN (OTHER_ID, "2026-01-02T00:00:00Z",
                                            ", \"alone\": [], \"signs\": [\"a\", \" \", \"b “c”\"], \"people\": null,"
                                            " \"reasons\": [\"\"], \"after\": [\"sleep\"]"));
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;

  g_assert_cmpuint (import_text (database, file), ==, 1);
  g_assert_cmpuint (import_text (database, file), ==, 0);
  text = export_text (database);
  g_assert_nonnull (strstr (text, "{\"id\": \"" PLAN_ID "\", \"signs\": [\"a\", \"b “c”\"],"
                                  " \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"2026-01-02T00:00:00Z\","
                                  " \"after\": [\"sleep\"]}"));
  g_assert_cmpuint (import_text (database, text), ==, 0);
  again = export_text (database);
  g_assert_cmpstr (again, ==, text);
}

static const struct
{
  const char *a, *b, *expected, *missing;
} pairs[] = {
  /* Begun on two machines: one plan, whole, the later one. */
  { PLAN (OTHER_ID, "2026-02-01T00:00:00Z", ", \"signs\": [\"early\"], \"alone\": [\"walk\"]"),
    PLAN (PLAN_ID, "2026-02-02T00:00:00Z", ", \"signs\": [\"late\"]"), "\"signs\": [\"late\"]", "walk" },
  /* Emptied later on one of them. */
  { PLAN (PLAN_ID, "2026-02-01T00:00:00Z", ", \"signs\": [\"early\"]"),
    PLAN (PLAN_ID, "2026-02-02T00:00:00Z", ""), PLAN_ID, "early" },
  /* Deleted later on one of them … */
  { PLAN (PLAN_ID, "2026-02-01T00:00:00Z", ", \"signs\": [\"early\"]"),
    PLAN (PLAN_ID, "2026-02-02T00:00:00Z", ", \"deleted\": \"2026-02-02T00:00:00Z\""), "\"deleted\"", "early" },
  /* … and begun again after that. */
  { PLAN (PLAN_ID, "2026-02-03T00:00:00Z", ", \"signs\": [\"again\"]"),
    PLAN (PLAN_ID, "2026-02-02T00:00:00Z", ", \"deleted\": \"2026-02-02T00:00:00Z\""), "again", "\"deleted\"" },
  /* At the very same moment: either, so long as all machines choose alike. */
  { PLAN (PLAN_ID, "2026-02-01T00:00:00Z", ", \"signs\": [\"one\"]"),
    PLAN (PLAN_ID, "2026-02-01T00:00:00Z", ", \"signs\": [\"two\"]"), "two", "one\"" },
};

static char *
merge (const char *first,
       const char *second)
{
  g_autofree char *first_file = g_strdup_printf (HISTORY ("%s"), first);
  g_autofree char *second_file = g_strdup_printf (HISTORY ("%s"), second);
  g_autoptr (SbDatabase) database = open_empty ();

  import_text (database, first_file);
  import_text (database, second_file);
  g_assert_cmpuint (import_text (database, first_file), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM safety_plan"), ==, 1);
  return export_text (database);
}

static void
test_merge (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *there = merge (pairs[i].a, pairs[i].b);
      g_autofree char *here = merge (pairs[i].b, pairs[i].a);

      g_test_message ("%u", i);
      g_assert_cmpstr (here, ==, there);
      g_assert_nonnull (strstr (here, pairs[i].expected));
      g_assert_null (strstr (here, pairs[i].missing));
    }
}

/* The page is open, and an import changes the plan: the same object. */
static void
test_import_into_live (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (store);
  guint n_changed = 0;
  guint n_notified = 0;

  sb_safety_plan_set_lines (plan, SB_SAFETY_SIGNS, LINES ("a"));
  sb_store_save_record (store, SB_RECORD (plan));
  g_signal_connect (plan, "notify", G_CALLBACK (count_cb), &n_notified);
  g_signal_connect (store, "changed::SbSafetyPlan", G_CALLBACK (count_cb), &n_changed);
  import_into_store (store, HISTORY (PLAN (PLAN_ID, "2999-01-01T00:00:00Z",
                                           ", \"signs\": [\"a\"], \"services\": [\"b\"]")));
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpuint (n_changed, ==, 1);
  assert_lines (plan, SB_SAFETY_SERVICES, LINES ("b"));
  g_assert_finalize_object (store);
}

#define STAMPS ", \"created\": \"2026-10-08T08:00:00Z\", \"changed\": \"2026-10-08T08:00:00Z\""

/* What the version before this one kept of a newer file. */
static const char newer_sql[] = "INSERT INTO unknown VALUES ('safetyPlans', '0f8fad5b-d9cb-469f-a165-70867728950e', 0, 1790000000000000,"
                                " '{\"id\": \"0f8fad5b-d9cb-469f-a165-70867728950e\", \"signs\": [\"a\", \" \", \"b\"],"
                                " \"reasons\": [\"c\"]" STAMPS ", \"places\": 3}');"
                                "INSERT INTO unknown VALUES ('trusted', '4daf6071-8293-4a34-9c5d-6e7f8091a2b3', 0, 1790000000000000,"
                                " '{\"id\": \"4daf6071-8293-4a34-9c5d-6e7f8091a2b3\", \"name\": \"Sam\", \"kind\": \"person\","
                                " \"reach\": \"next door\", \"position\": 7" STAMPS ", \"birthday\": 5}');"
                                "INSERT INTO unknown VALUES ('trusted', 'junk', 1, 1790000000000000, '{\"id\": \"junk\"}');";

static const struct
{
  const char *question;
  gint64      answer;
} adopted[] = {
  { "PRAGMA user_version", 8 },
  { "SELECT count (*) FROM safety_plan WHERE id = '7060bc4a-547a-59f4-acdf-8234a283c394'"
    " AND changed = 1791446400000000 AND extra = '{\"places\": 3}'",
    1 },
  { "SELECT count (*) FROM safety_line", 3 },
  { "SELECT count (*) FROM safety_line WHERE step = 'signs' AND position = 1 AND text = 'b'", 1 },
  { "SELECT count (*) FROM safety_line WHERE step = 'reasons' AND position = 0 AND text = 'c'", 1 },
  { "SELECT count (*) FROM trusted", 1 },
  { "SELECT count (*) FROM trusted WHERE name = 'Sam' AND kind = 'person' AND reach = 'next door'"
    " AND note = '' AND position = 7 AND extra = '{\"birthday\": 5}'",
    1 },
  { "SELECT count (*) FROM unknown", 1 },
  { "SELECT count (*) FROM unknown WHERE key = 'trustedUnread' AND id = 'junk'", 1 },
};

/* From the version before this one, which has an index of words already. */
static void
test_adoption (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = open_database (path);
  g_autoptr (GError) error = NULL;

  import_text (database, "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1,"
                         " \"checkIns\": [{\"id\": \"6fa1c254-5678-4ef0-8123-456789abcdef\","
                         " \"at\": \"2026-10-06T20:00:00Z\", \"ratings\": {}, \"note\": \"It rained\"" STAMPS "}]}");
  sb_database_exec (database, "DROP TABLE safety_line; DROP TABLE safety_plan; DROP TABLE trusted;"
                              "DROP INDEX assessment_draft; DROP INDEX assessment_noted; DROP INDEX session_noted;"
                              "DROP INDEX check_in_noted; DROP INDEX session_ended;"
                              "PRAGMA user_version = 6",
                    &error);
  g_assert_no_error (error);
  sb_database_exec (database, newer_sql, &error);
  g_assert_no_error (error);
  g_clear_pointer (&database, sb_database_close);

  database = open_database (path);
  for (guint i = 0; i < G_N_ELEMENTS (adopted); i++)
    g_assert_cmpint (ask (database, adopted[i].question), ==, adopted[i].answer);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM note"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM note_words ('rained')"), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/safety-plan/names", test_names);
  g_test_add_func ("/history/safety-plan/lines", test_lines);
  g_test_add_func ("/history/safety-plan/blank-lines", test_blank_lines);
  g_test_add_func ("/history/safety-plan/own-lines", test_own_lines);
  g_test_add_func ("/history/safety-plan/dup", test_dup);
  g_test_add_func ("/history/safety-plan/find", test_find);
  g_test_add_func ("/history/safety-plan/find-deleted", test_find_deleted);
  g_test_add_func ("/history/safety-plan/exchange", test_exchange);
  g_test_add_func ("/history/safety-plan/merge", test_merge);
  g_test_add_func ("/history/safety-plan/import-into-live", test_import_into_live);
  g_test_add_func ("/history/safety-plan/adoption", test_adoption);

  return g_test_run ();
}
