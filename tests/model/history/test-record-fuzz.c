/* test-record-fuzz.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "list-mirror.h"
#include "lettered-history.h"
#include "sb-exchange.h"
#include "sb-time.h"
#include "store-fixture.h"

/* Anything that may happen to records, in any order, beside a plain table of
 * what they should be.  After each step all lists are what the table says, and
 * a view that only followed what they told shows the same. */

#define N_RECORDS 24
#define N_LISTS   14
#define N_STEPS   1200
#define N_NOTES   4

static const char *const notes[N_NOTES] = { "", "Café by the sea", "The sea, again", "café au lait" };
static const char *const note_words[] = { NULL, "cafe", "sea", "the cafe", "nothing" };
static const char has_words[][N_NOTES + 1] = { "1111", "0101", "0110", "0100", "0000" };

/* What a record should be. */
typedef struct
{
  gboolean exists;
  gboolean deleted;
  int      started;
  int      completed; /* or -1 */
  guint    note;
} Row;

/* What a list should show. */
typedef struct
{
  SbQuery     query;
  guint       words;
  GListModel *model;
  ListMirror *mirror;
} List;

typedef struct
{
  char      *path;
  SbStore   *store;
  Row        rows[N_RECORDS];
  SbRecord  *held[N_RECORDS]; /* (nullable) */
  List       lists[N_LISTS];
} Fuzz;

/* --- What does not change of a record follows from its number --- */

static char *
get_id (guint i)
{
  return g_strdup_printf ("00000000-0000-4000-9000-%012x", i * 7919 % 1000);
}

static const char *
get_instrument (guint i)
{
  return i % 3 == 0 ? "bond" : "general";
}

static const char *
get_person (guint i)
{
  return i % 3 != 0 ? NULL : i % 2 == 0 ? LETTERED_SAM
                                        : LETTERED_KIM;
}

/* --- What should be found --- */

static gint64
get_time (const List *list,
          const Row  *row)
{
  return MOMENT (list->query.by_completion ? row->completed : row->started);
}

static gboolean
belongs (const List *list,
         const Row  *row,
         guint       i)
{
  const SbQuery *query = &list->query;
  const char *person = get_person (i);

  if (!row->exists || row->deleted || has_words[list->words][row->note] != '1')
    return FALSE;
  if (query->by_completion && row->completed < 0)
    return FALSE;
  if (query->state != SB_QUERY_ANY_STATE && (query->state == SB_QUERY_DRAFTS) != (row->completed < 0))
    return FALSE;
  if (query->instrument != NULL && !g_str_equal (query->instrument, get_instrument (i)))
    return FALSE;
  if (query->person != NULL && !g_str_equal (query->person, person != NULL ? person : ""))
    return FALSE;

  return (query->since == 0 || get_time (list, row) >= query->since)
         && (query->until == 0 || get_time (list, row) < query->until);
}

typedef struct
{
  gint64 time;
  char  *id;
} Place;

static void
place_clear (gpointer data)
{
  g_free (((Place *) data)->id);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *left = a;
  const Place *right = b;

  if (left->time != right->time)
    return left->time < right->time ? -1 : 1;

  return strcmp (left->id, right->id);
}

static void
check_list (Fuzz *self,
            List *list)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  guint n;

  g_array_set_clear_func (places, place_clear);
  for (guint i = 0; i < N_RECORDS; i++)
    if (belongs (list, &self->rows[i], i))
      {
        Place place = { get_time (list, &self->rows[i]), get_id (i) };

        g_array_append_val (places, place);
      }
  g_array_sort (places, compare_places);

  n = list->query.limit != 0 ? MIN (places->len, list->query.limit) : places->len;
  g_assert_cmpuint (count_items (list->model), ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (list->model, i);
      guint at = list->query.newest_first ? places->len - 1 - i : i;

      g_assert_cmpstr (sb_record_get_id (record), ==, g_array_index (places, Place, at).id);
    }
  list_mirror_check (list->mirror);
}

/* A record that somebody has says what was last saved. */
static void
check_held (Fuzz  *self,
            guint  i)
{
  SbAssessment *assessment = SB_ASSESSMENT (self->held[i]);
  const Row *row = &self->rows[i];
  gint64 completed = sb_time_from_date_time (sb_assessment_get_completed (assessment));

  g_assert_cmpint (sb_record_is_deleted (self->held[i]), ==, row->deleted);
  g_assert_cmpint (sb_record_get_time (self->held[i]), ==, MOMENT (row->started));
  g_assert_cmpint (completed, ==, row->completed < 0 ? SB_TIME_NEVER : MOMENT (row->completed));
  g_assert_cmpstr (sb_assessment_get_note (assessment), ==, notes[row->note]);
}

static void
check (Fuzz *self)
{
  for (guint i = 0; i < N_LISTS; i++)
    check_list (self, &self->lists[i]);
  for (guint i = 0; i < N_RECORDS; i++)
    if (self->held[i] != NULL)
      check_held (self, i);
}

/* --- Lists --- */

static void
drop_list (List *list)
{
  g_clear_pointer (&list->mirror, list_mirror_free);
  g_clear_object (&list->model);
}

static void
make_list (Fuzz  *self,
           guint  i)
{
  static const char *const people[] = { NULL, NULL, SB_QUERY_NOBODY, LETTERED_SAM, LETTERED_KIM };
  List *list = &self->lists[i];
  int since = g_test_rand_int_range (-20, 40);

  drop_list (list);
  list->words = g_test_rand_int_range (0, 3) == 0 ? g_test_rand_int_range (1, G_N_ELEMENTS (note_words)) : 0;
  list->query = (SbQuery) {
    .type = SB_TYPE_ASSESSMENT,
    .state = g_test_rand_int_range (0, 2) == 0 ? g_test_rand_int_range (0, 4) : SB_QUERY_ANY_STATE,
    .instrument = g_test_rand_int_range (0, 3) == 0 ? "general" : NULL,
    .person = people[g_test_rand_int_range (0, G_N_ELEMENTS (people))],
    .words = note_words[list->words],
    .since = since > 0 ? MOMENT (since) : 0,
    .until = since > 10 ? MOMENT (since + g_test_rand_int_range (0, 30)) : 0,
    .by_completion = g_test_rand_int_range (0, 3) == 0,
    .newest_first = g_test_rand_int_range (0, 2),
    .limit = g_test_rand_int_range (0, 2) == 0 ? g_test_rand_int_range (1, 6) : 0,
  };
  list->model = sb_store_list (self->store, &list->query);
  list->mirror = list_mirror_new (list->model);
}

/* --- Steps --- */

static void
change_row (Row *row)
{
  if (g_test_rand_int_range (0, 2) == 0)
    row->started = g_test_rand_int_range (0, 40);
  if (g_test_rand_int_range (0, 2) == 0)
    row->completed = g_test_rand_int_range (0, 3) == 0 ? -1 : g_test_rand_int_range (0, 40);
  if (g_test_rand_int_range (0, 2) == 0)
    row->note = g_test_rand_int_range (0, N_NOTES);
}

static void
find_record (Fuzz  *self,
             guint  i)
{
  GListModel *model = sb_store_get_assessments (self->store);
  g_autofree char *id = get_id (i);

  for (guint j = 0; self->held[i] == NULL && j < count_items (model); j++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (model, j);

      if (g_str_equal (sb_record_get_id (record), id))
        self->held[i] = g_steal_pointer (&record);
    }
}

static void
make_record (Fuzz  *self,
             guint  i)
{
  g_autofree char *id = get_id (i);

  self->rows[i] = (Row) { TRUE, FALSE, 0, -1, 0 };
  self->held[i] = g_object_new (SB_TYPE_ASSESSMENT,
                                "id", id,
                                "instrument-id", get_instrument (i),
                                "instrument-version", "1",
                                "person-id", get_person (i),
                                NULL);
}

static void
save (Fuzz  *self,
      guint  i)
{
  SbAssessment *assessment = SB_ASSESSMENT (self->held[i]);
  const Row *row = &self->rows[i];
  g_autoptr (GDateTime) started = moment (row->started);
  g_autoptr (GDateTime) completed = row->completed < 0 ? NULL : moment (row->completed);

  sb_assessment_set_started (assessment, started);
  sb_assessment_set_completed (assessment, completed);
  sb_assessment_set_note (assessment, notes[row->note]);
  sb_store_save_assessment (self->store, assessment);
}

static void
change_record (Fuzz  *self,
               guint  i)
{
  Row *row = &self->rows[i];

  if (!row->exists)
    make_record (self, i);
  find_record (self, i);
  if (self->held[i] == NULL)
    return;

  switch (g_test_rand_int_range (0, 6))
    {
    case 0:
      row->deleted = TRUE;
      sb_store_delete_record (self->store, self->held[i]);
      /* One that was made a moment ago was never saved as the row says. */
      save (self, i);
      break;
    case 1:
      row->deleted = FALSE;
      save (self, i);
      sb_store_restore_record (self->store, self->held[i]);
      break;
    default:
      change_row (row);
      save (self, i);
      break;
    }
}

/* Later than all that is saved here and that came before, or earlier: two that
 * are of the same moment are another story. */
static char *
make_stamp (gboolean newer)
{
  static guint n;
  guint at = newer ? n : 86399 - n;

  n++;
  return g_strdup_printf ("%s-01-01T%02u:%02u:%02uZ", newer ? "2100" : "1999", at / 3600, at / 60 % 60, at % 60);
}

static void
append_record (GString   *text,
               guint      i,
               const Row *row,
               gboolean   newer)
{
  g_autofree char *id = get_id (i);
  g_autoptr (GString) started = g_string_new (NULL);
  g_autoptr (GString) completed = g_string_new (NULL);
  g_autofree char *person = get_person (i) != NULL ? g_strdup_printf ("\"%s\"", get_person (i)) : g_strdup ("null");
  g_autofree char *changed = make_stamp (newer);

  sb_time_append (MOMENT (row->started), started);
  if (row->completed >= 0)
    sb_time_append (MOMENT (row->completed), completed);
  g_string_append_printf (text,
                          "%s{\"id\": \"%s\", \"instrument\": \"%s\", \"instrumentVersion\": \"1\", \"person\": %s,"
                          " \"started\": \"%s\", \"completed\": %s%s%s, \"note\": \"%s\", \"answers\": {},"
                          " \"created\": \"1999-01-01T00:00:00Z\", \"changed\": \"%s\"%s%s%s}",
                          text->len > 0 ? ", " : "", id, get_instrument (i), person, started->str,
                          row->completed >= 0 ? "\"" : "", row->completed >= 0 ? completed->str : "null",
                          row->completed >= 0 ? "\"" : "", notes[row->note], changed,
                          row->deleted ? ", \"deleted\": \"" : "", row->deleted ? changed : "", row->deleted ? "\"" : "");
}

static void
import (Fuzz *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *file = NULL;

  for (guint i = 0; i < N_RECORDS; i++)
    {
      Row row = self->rows[i];
      gboolean newer = g_test_rand_int_range (0, 3) > 0;

      if (g_test_rand_int_range (0, 4) > 0)
        continue;

      row.exists = TRUE;
      row.started = MAX (row.started, 0);
      change_row (&row);
      row.deleted = g_test_rand_int_range (0, 4) == 0;
      append_record (text, i, &row, newer);
      if (newer || !self->rows[i].exists)
        self->rows[i] = row;
    }

  file = g_strdup_printf ("{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"assessments\": [%s]}", text->str);
  import_into_store (self->store, file);
}

static void
let_go (Fuzz *self)
{
  for (guint i = 0; i < N_RECORDS; i++)
    if (g_test_rand_int_range (0, 2) == 0)
      g_clear_object (&self->held[i]);
}

static void
open_anew (Fuzz *self)
{
  for (guint i = 0; i < N_RECORDS; i++)
    g_clear_object (&self->held[i]);
  for (guint i = 0; i < N_LISTS; i++)
    drop_list (&self->lists[i]);
  g_assert_finalize_object (self->store);

  self->store = open_store (self->path);
  for (guint i = 0; i < N_LISTS; i++)
    make_list (self, i);
}

static void
step (Fuzz *self)
{
  switch (g_test_rand_int_range (0, 60))
    {
    case 0:
      open_anew (self);
      break;
    case 1:
      sb_store_close (self->store);
      g_assert_true (try_to_open (self->store, NULL));
      break;
    case 2:
    case 3:
      flush_store (self->store);
      break;
    case 4:
    case 5:
    case 6:
      import (self);
      break;
    case 7:
    case 8:
      let_go (self);
      break;
    case 9:
    case 10:
    case 11:
      make_list (self, g_test_rand_int_range (0, N_LISTS));
      break;
    default:
      change_record (self, g_test_rand_int_range (0, N_RECORDS));
      break;
    }
}

static void
test_fuzz (void)
{
  g_autoptr (SbPerson) sam = g_object_new (SB_TYPE_PERSON, "id", LETTERED_SAM, "name", "Sam", "kind", "friend", NULL);
  g_autoptr (SbPerson) kim = g_object_new (SB_TYPE_PERSON, "id", LETTERED_KIM, "name", "Kim", "kind", "friend", NULL);
  Fuzz fuzz = { .path = history_path () };

  fuzz.store = open_store (fuzz.path);
  sb_store_save_person (fuzz.store, sam);
  sb_store_save_person (fuzz.store, kim);
  for (guint i = 0; i < N_LISTS; i++)
    make_list (&fuzz, i);

  for (guint i = 0; i < N_STEPS; i++)
    {
      g_test_message ("step %u", i);
      step (&fuzz);
      check (&fuzz);
    }

  open_anew (&fuzz);
  check (&fuzz);
  for (guint i = 0; i < N_LISTS; i++)
    drop_list (&fuzz.lists[i]);
  g_assert_finalize_object (fuzz.store);
  g_free (fuzz.path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/record-fuzz", test_fuzz);

  return g_test_run ();
}
