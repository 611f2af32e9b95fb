/* test-bonds.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-bonds.h"
#include "sb-reader.h"

/* bond.json: one item for anxiety and one for avoidance, answered by 1, 4 or 7.
 * A score needs its item. */
static SbInstrument *
read_instrument (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", "bond.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

#define ANNA 0
#define BEN 1
#define N_PEOPLE 2
#define NOBODY 2

typedef struct
{
  SbInstrument *instrument;
  SbStore *store; /* not open: it keeps what is saved */
  SbBonds *bonds;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const char *const names[N_PEOPLE] = { "Anna", "Ben" };

  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/history.db");

  fixture->instrument = read_instrument ();
  fixture->store = sb_store_new (nowhere);
  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autoptr (SbPerson) person = sb_person_new (names[i], "friend");

      sb_store_save_person (fixture->store, person);
    }
  fixture->bonds = sb_bonds_new (fixture->store, fixture->instrument);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->bonds);
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->instrument);
}

static SbPerson *
dup_person (Fixture *fixture,
            guint    who)
{
  return g_list_model_get_item (sb_store_get_people (fixture->store), who);
}

static SbBond *
dup_bond (Fixture *fixture,
          guint    position)
{
  return g_list_model_get_item (sb_bonds_get_list (fixture->bonds), position);
}

/* An item that was skipped is 0; a day of 0 is of a draft. */
typedef struct
{
  guint who;
  int day;
  int anxiety;
  int avoidance;
  const char *instrument; /* (nullable) */
} Answers;

static SbAssessment *
add_answers (Fixture       *fixture,
             const Answers *answers)
{
  g_autoptr (SbPerson) person = answers->who < N_PEOPLE ? dup_person (fixture, answers->who) : NULL;
  const char *instrument = answers->instrument != NULL ? answers->instrument : SB_BONDS_INSTRUMENT;
  g_autoptr (SbAssessment) assessment = sb_assessment_new (instrument, "1",
                                                           person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL);
  g_autoptr (GDateTime) completed = answers->day > 0 ? g_date_time_new_utc (2026, 11, answers->day, 9, 0, 0) : NULL;

  if (answers->anxiety > 0)
    sb_assessment_set_answer (assessment, "a1", answers->anxiety);
  if (answers->avoidance > 0)
    sb_assessment_set_answer (assessment, "v1", answers->avoidance);
  sb_assessment_set_completed (assessment, completed);
  sb_store_save_assessment (fixture->store, assessment);

  /* The store keeps it alive. */
  return assessment;
}

/* Which answers count for Anna, for Ben and for nobody in particular; -1 for
 * none. */
typedef struct
{
  const char *name;
  Answers answers[3];
  int counts[N_PEOPLE + 1];
} Row;

static const Row rows[] = {
  { "no-result", { { 0 } }, { -1, -1, -1 } },
  { "one", { { ANNA, 1, 4, 4 } }, { 0, -1, -1 } },
  { "newest-last", { { ANNA, 1, 4, 4 }, { ANNA, 2, 7, 7 } }, { 1, -1, -1 } },
  { "newest-first", { { ANNA, 2, 4, 4 }, { ANNA, 1, 7, 7 } }, { 0, -1, -1 } },
  { "draft", { { ANNA, 0, 4, 4 } }, { -1, -1, -1 } },
  { "draft-after", { { ANNA, 1, 4, 4 }, { ANNA, 0, 7, 7 } }, { 0, -1, -1 } },
  { "newest-without-a-score", { { ANNA, 1, 4, 4 }, { ANNA, 2, 0, 0 } }, { 0, -1, -1 } },
  { "newest-with-half-a-place", { { ANNA, 1, 4, 4 }, { ANNA, 2, 7, 0 } }, { 0, -1, -1 } },
  { "newest-with-the-other-half", { { ANNA, 1, 4, 4 }, { ANNA, 2, 0, 7 } }, { 0, -1, -1 } },
  { "none-has-a-place", { { ANNA, 2, 4, 0 }, { ANNA, 1, 0, 4 } }, { 0, -1, -1 } },
  { "place-after-none", { { ANNA, 1, 0, 0 }, { ANNA, 2, 1, 1 } }, { 1, -1, -1 } },
  { "two-people", { { ANNA, 1, 4, 4 }, { BEN, 2, 7, 7 } }, { 0, 1, -1 } },
  { "never-of-another", { { BEN, 2, 7, 7 } }, { -1, 0, -1 } },
  { "nobody-in-particular", { { NOBODY, 3, 4, 4 }, { ANNA, 1, 7, 7 } }, { 1, -1, 0 } },
  { "another-instrument", { { ANNA, 3, 4, 4, "drinks" }, { ANNA, 1, 7, 7 } }, { 1, -1, -1 } },
  { "answer-not-offered", { { ANNA, 1, 4, 4 }, { ANNA, 2, 5, 5 } }, { 0, -1, -1 } },
};

static void
assert_counts (SbResult     *result,
               SbAssessment *assessment)
{
  g_assert_true ((result != NULL ? sb_result_get_assessment (result) : NULL) == assessment);
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  const Row *row = data;
  SbAssessment *added[G_N_ELEMENTS (row->answers)] = { NULL };
  g_autoptr (SbResult) general = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (row->answers); i++)
    {
      const Answers *answers = &row->answers[i];

      if (answers->day > 0 || answers->anxiety > 0)
        added[i] = add_answers (fixture, answers);
    }

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autoptr (SbBond) bond = dup_bond (fixture, i);

      assert_counts (sb_bond_get_result (bond), row->counts[i] >= 0 ? added[row->counts[i]] : NULL);
    }
  general = sb_bonds_find_result (fixture->store, fixture->instrument, NULL);
  assert_counts (general, row->counts[NOBODY] >= 0 ? added[row->counts[NOBODY]] : NULL);
}

static void
count_cb (GListModel *list,
          guint       position,
          guint       n_removed,
          guint       n_added,
          gpointer    user_data)
{
  guint *changes = user_data;

  changes[0]++;
  changes[1] = position;
  changes[2] = n_removed;
  changes[3] = n_added;
}

static void
assert_change (guint *changes,
               guint  position,
               guint  n_removed,
               guint  n_added)
{
  g_assert_cmpuint (changes[0], ==, 1);
  g_assert_cmpuint (changes[1], ==, position);
  g_assert_cmpuint (changes[2], ==, n_removed);
  g_assert_cmpuint (changes[3], ==, n_added);
  changes[0] = 0;
}

/* No more is announced than what is different. */
static void
test_live (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (SbPerson) anna = dup_person (fixture, ANNA);
  g_autoptr (SbPerson) cleo = sb_person_new ("Cleo", "other");
  guint changes[4] = { 0 };

  g_signal_connect (sb_bonds_get_list (fixture->bonds), "items-changed", G_CALLBACK (count_cb), changes);

  add_answers (fixture, &(Answers) { BEN, 1, 4, 4 });
  assert_change (changes, 1, 1, 1);
  add_answers (fixture, &(Answers) { BEN, 0, 4, 4 });
  g_assert_cmpuint (changes[0], ==, 0);
  sb_store_save_person (fixture->store, anna);
  g_assert_cmpuint (changes[0], ==, 0);

  sb_person_set_name (anna, "Anne");
  sb_store_save_person (fixture->store, anna);
  assert_change (changes, 0, 1, 1);
  sb_person_set_kind (anna, "mother");
  sb_store_save_person (fixture->store, anna);
  assert_change (changes, 0, 1, 1);

  sb_store_save_person (fixture->store, cleo);
  assert_change (changes, 2, 0, 1);
  sb_store_delete_person (fixture->store, anna);
  assert_change (changes, 0, 1, 0);
}

static void
test_archived (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (SbPerson) ben = dup_person (fixture, BEN);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (SbBond) anna = NULL;
  g_autoptr (SbBond) archived = NULL;
  g_autoptr (SbBond) taken_out = NULL;

  add_answers (fixture, &(Answers) { BEN, 1, 4, 4 });
  sb_archivable_set_archived (SB_ARCHIVABLE (ben), now);
  sb_store_save_person (fixture->store, ben);
  anna = dup_bond (fixture, 0);
  archived = dup_bond (fixture, 1);
  g_assert_false (sb_bond_is_archived (anna));
  g_assert_true (sb_bond_is_archived (archived));
  g_assert_nonnull (sb_bond_get_result (archived));

  sb_archivable_set_archived (SB_ARCHIVABLE (ben), NULL);
  sb_store_save_person (fixture->store, ben);
  taken_out = dup_bond (fixture, 1);
  g_assert_false (sb_bond_is_archived (taken_out));
}

/* The answers about somebody who is gone are nobody's. */
static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (SbPerson) anna = dup_person (fixture, ANNA);
  g_autoptr (SbBond) left = NULL;
  g_autoptr (SbResult) general = NULL;

  add_answers (fixture, &(Answers) { ANNA, 1, 4, 4 });
  sb_store_delete_person (fixture->store, anna);
  g_assert_cmpuint (g_list_model_get_n_items (sb_bonds_get_list (fixture->bonds)), ==, 1);
  left = dup_bond (fixture, 0);
  g_assert_cmpstr (sb_bond_get_name (left), ==, "Ben");
  g_assert_null (sb_bond_get_result (left));
  general = sb_bonds_find_result (fixture->store, fixture->instrument, NULL);
  g_assert_null (general);
}

static void
test_namesakes (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const names[] = { "Ben", "ben", "Ben", "" };
  static const guint ordinals[] = { 1, 1, 2, 1, 3, 1 };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (SbPerson) person = sb_person_new (names[i], "other");

      sb_store_save_person (fixture->store, person);
    }

  for (guint i = 0; i < G_N_ELEMENTS (ordinals); i++)
    {
      g_autoptr (SbBond) bond = dup_bond (fixture, i);

      g_assert_cmpuint (sb_bond_get_ordinal (bond), ==, ordinals[i]);
    }
}

/* Where the content could not be read there are people all the same. */
static void
test_no_instrument (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (SbBonds) bonds = sb_bonds_new (fixture->store, NULL);
  g_autoptr (SbBond) anna = NULL;

  add_answers (fixture, &(Answers) { ANNA, 1, 4, 4 });
  g_assert_cmpuint (g_list_model_get_n_items (sb_bonds_get_list (bonds)), ==, N_PEOPLE);
  anna = g_list_model_get_item (sb_bonds_get_list (bonds), 0);
  g_assert_null (sb_bond_get_result (anna));
}

#define add(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/bonds/counts/", rows[i].name, NULL);

      g_test_add (path, Fixture, &rows[i], set_up, test_row, tear_down);
    }
  add ("/bonds/live", test_live);
  add ("/bonds/archived", test_archived);
  add ("/bonds/deleted", test_deleted);
  add ("/bonds/namesakes", test_namesakes);
  add ("/bonds/no-instrument", test_no_instrument);

  return g_test_run ();
}
