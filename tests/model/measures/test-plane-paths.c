/* test-plane-paths.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "sb-bonds.h"
#include "sb-plane-paths.h"
#include "sb-reader.h"
#include "sb-time.h"

/* bond.json: one item for anxiety and one for avoidance, answered by 1, 4 or 7.
 * A score needs its item. */
static SbInstrument *
read_file (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

/* The same with another id, and something else in place of one thing. */
static SbInstrument *
read_variant (const char *id,
              const char *from,
              const char *to)
{
  g_autofree char *original = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", "bond.json", NULL);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "variant.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autoptr (GError) error = NULL;
  SbInstrument *instrument;

  g_file_get_contents (original, &text, NULL, &error);
  g_assert_no_error (error);
  changed = g_string_new (text);
  g_string_replace (changed, SB_BONDS_INSTRUMENT, id, 1);
  if (from != NULL)
    g_assert_cmpuint (g_string_replace (changed, from, to, 0), >, 0);
  g_file_set_contents (path, changed->str, -1, &error);
  g_assert_no_error (error);
  instrument = read_file (path);
  g_unlink (path);

  return instrument;
}

#define ANNA 0
#define BEN 1
#define ARCHIVED 2 /* another Anna, put away on 1 July 2026 */
#define N_PEOPLE 3
#define NOBODY 3

#define BOND 0
#define GENERAL 1
#define OTHER 2   /* shares the scales */
#define FOREIGN 3 /* does not */
#define N_INSTRUMENTS 4

typedef struct
{
  SbInstrument *instruments[N_INSTRUMENTS];
  GListStore *list;
  SbStore *store; /* not open: it keeps what is saved */
  SbPlanePaths *paths;
} Fixture;

static void
set_up_people (Fixture *fixture)
{
  static const char *const names[N_PEOPLE] = { "Anna", "Ben", "Anna" };
  g_autoptr (GDateTime) archived = g_date_time_new_utc (2026, 7, 1, 9, 0, 0);

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autofree char *id = g_strdup_printf ("00000000-0000-4000-8000-00000000000%u", i);
      g_autoptr (SbPerson) person = g_object_new (SB_TYPE_PERSON, "id", id, "name", names[i], "kind", "friend", NULL);

      sb_record_set_stamps (SB_RECORD (person), i + 1, i + 1, SB_TIME_NEVER);
      if (i == ARCHIVED)
        sb_archivable_set_archived (SB_ARCHIVABLE (person), archived);
      sb_store_save_person (fixture->store, person);
    }
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/history.db");

  fixture->instruments[BOND] = read_variant (SB_BONDS_INSTRUMENT, NULL, NULL);
  fixture->instruments[GENERAL] = read_variant (SB_BONDS_GENERAL_INSTRUMENT, NULL, NULL);
  fixture->instruments[OTHER] = read_variant ("other", NULL, NULL);
  fixture->instruments[FOREIGN] = read_variant ("foreign", "\"value\": 7", "\"value\": 6");
  fixture->list = g_list_store_new (SB_TYPE_INSTRUMENT);
  for (guint i = 0; i < N_INSTRUMENTS; i++)
    g_list_store_append (fixture->list, fixture->instruments[i]);
  fixture->store = sb_store_new (nowhere);
  set_up_people (fixture);
  fixture->paths = sb_plane_paths_new (fixture->instruments[BOND], G_LIST_MODEL (fixture->list),
                                       fixture->store);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->paths);
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->list);
  for (guint i = 0; i < N_INSTRUMENTS; i++)
    g_assert_finalize_object (fixture->instruments[i]);
}

/* An item that was skipped is 0; one without a date is a draft. */
typedef struct
{
  guint who;
  guint instrument;
  const char *completed; /* (nullable) */
  int anxiety;
  int avoidance;
} Answers;

static void
add_answers (Fixture       *fixture,
             const Answers *answers)
{
  g_autoptr (SbPerson) person = answers->who < N_PEOPLE ? g_list_model_get_item (sb_store_get_people (fixture->store), answers->who)
                                                        : NULL;
  g_autoptr (SbAssessment) assessment = sb_assessment_new (sb_instrument_get_id (fixture->instruments[answers->instrument]), "1",
                                                           person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL);
  g_autoptr (GDateTime) completed = NULL;

  if (answers->completed != NULL)
    completed = g_date_time_new_from_iso8601 (answers->completed, NULL);
  if (answers->anxiety > 0)
    sb_assessment_set_answer (assessment, "a1", answers->anxiety);
  if (answers->avoidance > 0)
    sb_assessment_set_answer (assessment, "v1", answers->avoidance);
  sb_assessment_set_completed (assessment, completed);
  sb_store_save_assessment (fixture->store, assessment);
}

static void
remove_last_answers (Fixture *fixture)
{
  GListModel *assessments = sb_store_get_assessments (fixture->store);
  g_autoptr (SbAssessment) last = g_list_model_get_item (assessments, g_list_model_get_n_items (assessments) - 1);

  sb_store_delete_assessment (fixture->store, last);
}

static void
remove_answers (Fixture *fixture)
{
  while (g_list_model_get_n_items (sb_store_get_assessments (fixture->store)) > 0)
    remove_last_answers (fixture);
}

static void
remove_person (Fixture *fixture,
               guint    who)
{
  g_autoptr (SbPerson) person = g_list_model_get_item (sb_store_get_people (fixture->store), who);

  sb_store_delete_person (fixture->store, person);
}

static guint32
to_day (const char *text)
{
  GDate day;
  int year, month, dom;

  g_assert_cmpint (sscanf (text, "%d-%d-%d", &year, &month, &dom), ==, 3);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, dom, month, year);

  return g_date_get_julian (&day);
}

static SbPlanePath *
dup_path (Fixture *fixture,
          guint    position)
{
  return g_list_model_get_item (sb_plane_paths_get_list (fixture->paths), position);
}

/* Only what has the same two scales, with the same ends, that mean the same. */
static void
test_share_scales (Fixture       *fixture,
                   gconstpointer  data)
{
  static const struct
  {
    const char *from;
    const char *to;
    gboolean shared;
  } cases[] = {
    { NULL, NULL, TRUE },
    { "\"version\": \"1\"", "\"version\": \"2\"", TRUE },
    { "\"value\": 7", "\"value\": 5", FALSE },
    { "\"value\": 1", "\"value\": 0", FALSE },
    { "\"anxiety\"", "\"worry\"", FALSE },
    { "\"avoidance\"", "\"distance\"", FALSE },
    { "\"title\": \"Avoidance\"", "\"title\": \"Avoidance\", \"better\": \"higher\"", FALSE },
    { "\"score\": \"mean\"", "\"score\": \"sum\"", TRUE }, /* of one item each */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbInstrument) other = read_variant ("mine", cases[i].from, cases[i].to);

      g_assert_cmpint (sb_plane_paths_share_scales (fixture->instruments[BOND], other), ==, cases[i].shared);
      g_assert_cmpint (sb_plane_paths_share_scales (other, fixture->instruments[BOND]), ==, cases[i].shared);
    }
}

/* Of a long list, only what is complete, has a place, and may be drawn. */
static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  static const Answers answers[] = {
    { ARCHIVED, BOND, "2026-02-01T09:00:00Z", 4, 4 },
    { BEN, BOND, "2026-03-01T09:00:00Z", 7, 7 },
    { BEN, BOND, "2026-01-01T09:00:00Z", 1, 1 },
    { BEN, BOND, "2026-02-01T09:00:00Z", 4, 0 },
    { BEN, BOND, NULL, 4, 4 },
    { ANNA, BOND, "2026-02-01T09:00:00Z", 0, 4 },
    { NOBODY, GENERAL, "2026-02-02T09:00:00Z", 4, 4 },
    { NOBODY, FOREIGN, "2026-02-03T09:00:00Z", 4, 4 },
  };
  static const struct
  {
    const char *name; /* (nullable) */
    guint ordinal;
    guint n_results;
    gboolean archived;
  } expected[] = { { NULL, 1, 1, FALSE }, { "Ben", 1, 2, FALSE }, { "Anna", 2, 1, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    add_answers (fixture, &answers[i]);

  g_assert_cmpuint (g_list_model_get_n_items (sb_plane_paths_get_list (fixture->paths)), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (SbPlanePath) path = dup_path (fixture, i);
      SbPerson *person = sb_plane_path_get_person (path);

      g_assert_cmpstr (person != NULL ? sb_person_get_name (person) : NULL, ==, expected[i].name);
      g_assert_cmpuint (sb_plane_path_get_ordinal (path), ==, expected[i].ordinal);
      g_assert_cmpuint (sb_plane_path_get_n_results (path), ==, expected[i].n_results);
      g_assert_cmpint (sb_plane_path_is_archived (path), ==, expected[i].archived);
    }
}

/* The oldest first, in whichever order they come. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  static const Answers answers[] = {
    { BEN, BOND, "2026-03-01T09:00:00Z", 7, 7 },
    { BEN, BOND, "2026-01-01T09:00:00Z", 1, 1 },
    { BEN, BOND, "2026-02-01T23:30:00Z", 4, 4 },
  };
  g_autoptr (SbPlanePath) path = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    add_answers (fixture, &answers[i]);

  path = dup_path (fixture, 0);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat (sb_result_get_value (sb_plane_path_get_result (path, i), "anxiety"), ==, 1 + 3 * i);
  g_assert_cmpuint (sb_plane_path_get_day (path, 1), ==, to_day ("2026-02-01"));
}

static void
assert_counting (SbPlanePath *path,
                 const char  *day,
                 int          counts)
{
  SbResult *counting = sb_plane_path_find_counting (path, to_day (day));

  if (counts == 0)
    g_assert_null (counting);
  else
    g_assert_cmpfloat (sb_result_get_value (counting, "anxiety"), ==, 1 + 3 * (counts - 1));
}

/* Which result counts on a day; 0 for none. */
static const struct
{
  const char *name;
  guint who;
  const char *completed[3];
  const char *day;
  int counts;
} rows[] = {
  { "same-day", ANNA, { "2026-03-01T09:00:00Z" }, "2026-03-01", 1 },
  { "day-before", ANNA, { "2026-03-01T09:00:00Z" }, "2026-02-28", 0 },
  { "end-of-the-day", ANNA, { "2026-03-01T23:59:59Z" }, "2026-03-01", 1 },
  { "last-before", ANNA, { "2026-01-01T09:00:00Z", "2026-02-01T09:00:00Z", "2026-04-01T09:00:00Z" }, "2026-03-01", 2 },
  { "two-that-day", ANNA, { "2026-03-01T08:00:00Z", "2026-03-01T20:00:00Z" }, "2026-03-01", 2 },
  { "a-year-later", ANNA, { "2026-03-01T09:00:00Z" }, "2027-03-01", 1 },
  { "a-year-and-a-day-later", ANNA, { "2026-03-01T09:00:00Z" }, "2027-03-02", 0 },
  { "leap-day", ANNA, { "2024-02-29T09:00:00Z" }, "2025-02-28", 1 },
  { "after-leap-day", ANNA, { "2024-02-29T09:00:00Z" }, "2025-03-01", 0 },
  { "over-a-leap-day", ANNA, { "2023-03-01T09:00:00Z" }, "2024-03-01", 1 },
  { "before-it-was-put-away", ARCHIVED, { "2026-06-01T09:00:00Z" }, "2026-06-30", 1 },
  { "on-the-day", ARCHIVED, { "2026-06-01T09:00:00Z" }, "2026-07-01", 0 },
  { "after-it-was-put-away", ARCHIVED, { "2026-06-01T09:00:00Z" }, "2026-08-01", 0 },
  { "result-after-it-was-put-away", ARCHIVED, { "2026-08-01T09:00:00Z" }, "2026-08-01", 0 },
};

static void
test_counting (Fixture       *fixture,
               gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SbPlanePath) path = NULL;

      g_test_message ("%s", rows[i].name);
      remove_answers (fixture);
      for (guint j = 0; j < 3 && rows[i].completed[j] != NULL; j++)
        add_answers (fixture, &(Answers) { rows[i].who, BOND, rows[i].completed[j], 1 + 3 * (int) j, 4 });
      path = dup_path (fixture, 0);

      /* By one look into the history, and by all that is read. */
      g_assert_false (sb_plane_path_is_loaded (path));
      assert_counting (path, rows[i].day, rows[i].counts);
      g_assert_false (sb_plane_path_is_loaded (path));
      sb_plane_path_load (path);
      g_assert_true (sb_plane_path_is_loaded (path));
      assert_counting (path, rows[i].day, rows[i].counts);
    }
}

/* Past many that have no place, however many there are. */
static void
test_look_back (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (SbPlanePath) path = NULL;

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *completed = g_strdup_printf ("2026-03-01T09:%02u:%02uZ", i / 60, i % 60);

      add_answers (fixture, &(Answers) { ANNA, BOND, completed, 4, 0 });
    }
  g_assert_cmpuint (g_list_model_get_n_items (sb_plane_paths_get_list (fixture->paths)), ==, 0);

  add_answers (fixture, &(Answers) { ANNA, BOND, "2026-02-28T09:00:00Z", 7, 4 });
  path = dup_path (fixture, 0);
  assert_counting (path, "2026-03-02", 3);
  assert_counting (path, "2026-02-27", 0);
  assert_counting (path, "2026-02-28", 3);
  g_assert_false (sb_plane_path_is_loaded (path));
  g_assert_cmpuint (sb_plane_path_get_n_results (path), ==, 1);
}

static const Answers several[] = {
  { NOBODY, GENERAL, "2025-01-10T09:00:00Z", 4, 4 },
  { ANNA, BOND, "2025-03-10T09:00:00Z", 1, 1 },
  { BEN, BOND, "2025-03-10T12:00:00Z", 4, 7 },
  { ANNA, BOND, "2025-09-10T09:00:00Z", 7, 1 },
  { ARCHIVED, BOND, "2025-09-10T09:00:00Z", 7, 7 },
  { BEN, BOND, "2026-05-01T09:00:00Z", 1, 7 },
};

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const expected[] = { "2025-01-10", "2025-03-10", "2025-09-10", "2026-04-01", "2026-05-01" };
  g_autoptr (GArray) none = sb_plane_paths_list_days (fixture->paths);
  g_autoptr (GArray) days = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (several); i++)
    add_answers (fixture, &several[i]);
  add_answers (fixture, &(Answers) { BEN, BOND, "2026-04-01T09:00:00Z", 4, 0 });
  days = sb_plane_paths_list_days (fixture->paths);
  g_assert_cmpuint (days->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < days->len; i++)
    {
      guint32 day = g_array_index (days, guint32, i);

      g_assert_cmpuint (day, ==, to_day (expected[i]));
      g_assert_cmpint (sb_plane_paths_has_results_on (fixture->paths, day), ==, i != 3);
      g_assert_false (sb_plane_paths_has_results_on (fixture->paths, day + 1));
    }
}

/* All bonds on one day: the anxiety of each, and how many are too old. */
static void
test_on_day (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char *day;
    const char *anxieties;
    guint n_older;
  } cases[] = {
    { "2025-01-09", "", 0 },
    { "2025-01-10", "4", 0 },
    { "2025-03-10", "4 1 4", 0 },
    { "2025-09-10", "4 7 4 7", 0 },
    { "2026-01-11", "7 4 7", 1 },
    { "2026-05-01", "7 1 7", 1 },
    { "2026-09-11", "1", 2 }, /* the other Anna was put away */
    { "2028-01-01", "", 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (several); i++)
    add_answers (fixture, &several[i]);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint32 day = to_day (cases[i].day);
      g_autoptr (GPtrArray) paths = sb_plane_paths_list_on (fixture->paths, day);
      g_autoptr (GString) anxieties = g_string_new (NULL);

      for (guint j = 0; j < paths->len; j++)
        g_string_append_printf (anxieties, "%s%.0f", j > 0 ? " " : "",
                                sb_result_get_value (sb_plane_path_find_counting (g_ptr_array_index (paths, j), day), "anxiety"));
      g_assert_cmpstr (anxieties->str, ==, cases[i].anxieties);
      g_assert_cmpuint (sb_plane_paths_count_older (fixture->paths, day), ==, cases[i].n_older);
    }
}

/* One bond asked with two instruments is one point: the later. */
static void
test_two_instruments (Fixture       *fixture,
                      gconstpointer  data)
{
  static const Answers answers[] = {
    { ANNA, BOND, "2026-01-01T09:00:00Z", 1, 1 },
    { ANNA, OTHER, "2026-02-01T09:00:00Z", 4, 4 },
    { ANNA, BOND, "2026-03-01T09:00:00Z", 7, 7 },
  };
  static const struct
  {
    const char *day;
    double anxiety;
  } cases[] = { { "2026-01-01", 1 }, { "2026-02-01", 4 }, { "2026-03-01", 7 } };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    add_answers (fixture, &answers[i]);

  g_assert_cmpuint (g_list_model_get_n_items (sb_plane_paths_get_list (fixture->paths)), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint32 day = to_day (cases[i].day);
      g_autoptr (GPtrArray) paths = sb_plane_paths_list_on (fixture->paths, day);

      g_assert_cmpuint (paths->len, ==, 1);
      g_assert_cmpfloat (sb_result_get_value (sb_plane_path_find_counting (paths->pdata[0], day), "anxiety"), ==, cases[i].anxiety);
      g_assert_cmpuint (sb_plane_paths_count_older (fixture->paths, day), ==, 0);
    }
}

/* What is removed is gone, and a person that is removed takes the path along. */
static void
test_live (Fixture       *fixture,
           gconstpointer  data)
{
  GListModel *list = sb_plane_paths_get_list (fixture->paths);

  add_answers (fixture, &(Answers) { ANNA, BOND, "2026-01-01T09:00:00Z", 1, 1 });
  add_answers (fixture, &(Answers) { BEN, BOND, "2026-01-02T09:00:00Z", 1, 1 });
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 2);
  remove_last_answers (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  remove_person (fixture, ANNA);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
}

#define add(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add ("/plane-paths/share-scales", test_share_scales);
  add ("/plane-paths/list", test_list);
  add ("/plane-paths/order", test_order);
  add ("/plane-paths/counting", test_counting);
  add ("/plane-paths/look-back", test_look_back);
  add ("/plane-paths/days", test_days);
  add ("/plane-paths/on-day", test_on_day);
  add ("/plane-paths/two-instruments", test_two_instruments);
  add ("/plane-paths/live", test_live);

  return g_test_run ();
}
