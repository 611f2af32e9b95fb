/* test-merge.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "random-history.h"
#include "sb-exchange.h"

/* Few ids and half a second: nearly every record meets other versions of
 * itself. */
#define N_IDS 12
#define SPAN  6

#define N_FILES 3

static char *
import_in_order (char        *const *files,
                 const guint        *order,
                 guint               n)
{
  g_autoptr (SbDatabase) database = open_empty ();

  for (guint i = 0; i < n; i++)
    import_text (database, files[order[i]]);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
  return export_text (database);
}

static void
make_files (guint32   seed,
            guint     n_records,
            char    **files)
{
  g_autoptr (RandomHistory) random = random_history_new (seed, N_IDS, SPAN);

  for (guint i = 0; i < N_FILES; i++)
    files[i] = random_history_make (random, n_records);
}

/* In whichever order machines meet, and however often: the same history. */
static void
test_any_order (void)
{
  static const struct
  {
    guint order[5], n;
  } ways[] = {
    { { 0, 1, 2 }, 3 },
    { { 0, 2, 1 }, 3 },
    { { 1, 0, 2 }, 3 },
    { { 1, 2, 0 }, 3 },
    { { 2, 0, 1 }, 3 },
    { { 2, 1, 0 }, 3 },
    { { 0, 1, 0, 2, 1 }, 5 },
    { { 2, 2, 1, 1, 0 }, 5 },
  };

  for (guint32 seed = 0; seed < 20; seed++)
    {
      char *files[N_FILES + 1] = { NULL };
      g_autofree char *expected = NULL;

      make_files (seed, 15, files);
      expected = import_in_order (files, ways[0].order, ways[0].n);
      for (guint i = 1; i < G_N_ELEMENTS (ways); i++)
        {
          g_autofree char *text = import_in_order (files, ways[i].order, ways[i].n);

          g_assert_cmpstr (text, ==, expected);
        }

      for (guint i = 0; i < N_FILES; i++)
        g_free (files[i]);
    }
}

/* The records of an export, without its own stamp and what a machine that
 * does not know a key can only guess at. */
static char *
cut_unknown (const char *text)
{
  const char *end = strstr (text, ",\n  \"habits\"");

  return end != NULL ? g_strndup (text, end - text) : g_strdup (text);
}

/* Two machines merge, a third takes what they have: the same as each alone. */
static void
test_by_way_of_another (void)
{
  for (guint32 seed = 100; seed < 110; seed++)
    {
      const guint all[] = { 0, 1, 2 };
      char *files[N_FILES + 1] = { NULL };
      g_autoptr (SbDatabase) last = open_empty ();
      g_autofree char *merged = NULL;
      g_autofree char *expected = NULL;
      g_autofree char *actual = NULL;
      g_autofree char *expected_records = NULL;
      g_autofree char *actual_records = NULL;

      make_files (seed, 15, files);
      expected = import_in_order (files, all, 3);
      merged = import_in_order (files, all + 1, 2);
      import_text (last, files[0]);
      import_text (last, merged);
      actual = export_text (last);

      expected_records = cut_unknown (expected);
      actual_records = cut_unknown (actual);
      g_assert_cmpstr (actual_records, ==, expected_records);

      for (guint i = 0; i < N_FILES; i++)
        g_free (files[i]);
    }
}

static void
test_twice (void)
{
  for (guint32 seed = 200; seed < 220; seed++)
    {
      g_autoptr (RandomHistory) random = random_history_new (seed, N_IDS, SPAN);
      g_autofree char *file = random_history_make (random, 40);
      g_autoptr (SbDatabase) database = open_empty ();
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;
      g_autofree char *third = NULL;

      g_assert_cmpuint (import_text (database, file), >, 0);
      first = export_text (database);

      /* Neither the same file nor one's own export changes anything. */
      g_assert_cmpuint (import_text (database, file), ==, 0);
      second = export_text (database);
      g_assert_cmpstr (second, ==, first);
      g_assert_cmpuint (import_text (database, first), ==, 0);
      third = export_text (database);
      g_assert_cmpstr (third, ==, first);
    }
}

static char *
person_file (const char *name,
             const char *changed,
             const char *deleted)
{
  g_autofree char *mark = deleted != NULL ? g_strdup_printf (", \"deleted\": \"%s\"", deleted) : g_strdup ("");

  return g_strdup_printf ("{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"people\": ["
                          "{\"id\": \"0f8fad5b-d9cb-469f-a165-70867728950e\", \"name\": \"%s\", \"kind\": \"friend\","
                          " \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"%s\"%s}]}",
                          name, changed, mark);
}

typedef struct
{
  const char *name, *changed, *deleted;
} Version;

static const struct
{
  Version     a, b;
  const char *expected;
} pairs[] = {
  /* The later wins, by a microsecond. */
  { { "old", "2026-02-01T00:00:00Z", NULL }, { "new", "2026-02-01T00:00:00.000001Z", NULL }, "new" },
  /* A deletion is a change like any other: it wins over what was before … */
  { { "kept", "2026-02-01T00:00:00Z", NULL }, { "gone", "2026-02-02T00:00:00Z", "2026-02-02T00:00:00Z" }, NULL },
  /* … and loses to what came after. */
  { { "gone", "2026-02-02T00:00:00Z", "2026-02-02T00:00:00Z" }, { "edited", "2026-02-03T00:00:00Z", NULL }, "edited" },
  /* A tie goes the same way everywhere. */
  { { "Ada", "2026-02-01T00:00:00Z", NULL }, { "Ben", "2026-02-01T00:00:00Z", NULL }, "Ben" },
};

static void
test_pairs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    for (guint swapped = 0; swapped < 2; swapped++)
      {
        const Version *a = swapped ? &pairs[i].b : &pairs[i].a;
        const Version *b = swapped ? &pairs[i].a : &pairs[i].b;
        g_autofree char *first = person_file (a->name, a->changed, a->deleted);
        g_autofree char *second = person_file (b->name, b->changed, b->deleted);
        g_autoptr (SbDatabase) database = open_empty ();
        g_autoptr (SbStatement) row = NULL;

        import_text (database, first);
        import_text (database, second);
        row = sb_database_prepare (database, "SELECT name FROM person WHERE deleted IS NULL", NULL);
        if (pairs[i].expected == NULL)
          {
            g_assert_cmpint (sb_statement_step (row, NULL), ==, SB_STEP_DONE);
            continue;
          }
        g_assert_cmpint (sb_statement_step (row, NULL), ==, SB_STEP_ROW);
        g_assert_cmpstr (sb_statement_get_text (row, 0), ==, pairs[i].expected);
      }
}

#define BOND_FILE "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"assessments\": [" \
                  "{\"id\": \"11111111-1111-4111-8111-111111111111\", \"instrument\": \"attachment-bond\"," \
                  " \"instrumentVersion\": \"1\", \"person\": \"0F8FAD5B-d9cb-469f-a165-70867728950e\"," \
                  " \"started\": \"2026-01-01T00:00:00Z\", \"completed\": null, \"note\": \"\", \"answers\": {}}]}"

/* An assessment of someone whom the file does not list: nothing is lost, and
 * who they are may come with another file, before or after. */
static void
test_missing_person (void)
{
  g_autofree char *person = person_file ("Ada", "2026-02-01T00:00:00Z", NULL);
  g_autoptr (SbDatabase) before = open_empty ();
  g_autoptr (SbDatabase) after = open_empty ();
  g_autofree char *text_before = NULL;
  g_autofree char *text_after = NULL;

  g_assert_cmpuint (import_text (before, BOND_FILE), ==, 2);
  g_assert_cmpint (ask (before, "SELECT count (*) FROM person WHERE name = ''"), ==, 1);
  g_assert_cmpuint (import_text (before, BOND_FILE), ==, 0);
  g_assert_cmpuint (import_text (before, person), ==, 1);
  g_assert_cmpuint (import_text (before, BOND_FILE), ==, 0);

  g_assert_cmpuint (import_text (after, person), ==, 1);
  g_assert_cmpuint (import_text (after, BOND_FILE), ==, 1);

  text_before = export_text (before);
  text_after = export_text (after);
  g_assert_cmpstr (text_before, ==, text_after);
  g_assert_cmpint (ask (before, "SELECT count (*) FROM person"), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/merge/any-order", test_any_order);
  g_test_add_func ("/history/merge/by-way-of-another", test_by_way_of_another);
  g_test_add_func ("/history/merge/twice", test_twice);
  g_test_add_func ("/history/merge/pairs", test_pairs);
  g_test_add_func ("/history/merge/missing-person", test_missing_person);

  return g_test_run ();
}
