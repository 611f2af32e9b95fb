/* lettered-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "sb-time.h"
#include "store-fixture.h"

/* A small history in which each record has a letter for its name, so that what
 * a question should find can be written down as a word.  Those that go by the
 * same moment stand in the order of their letters. */

#define NEVER G_MININT

static const struct
{
  char        letter;
  const char *instrument;
  const char *version;
  const char *person;
  int         started;
  int         completed;
  gboolean    deleted;
  const char *note;
} assessments[] = {
  { 'a', "general", "1", NULL, 10, 20, FALSE, "Café au lait, très bon" },
  { 'b', "general", "1", NULL, 20, NEVER, FALSE, "" },
  { 'c', "general", "2", NULL, 30, 35, FALSE, "It's a well-being check: 100% fine" },
  { 'd', "bond", "1", LETTERED_SAM, 40, 90, FALSE, "ÉCOLE, Straße\nÇeşme" },
  { 'e', "bond", "1", LETTERED_KIM, 50, 60, FALSE, "He said \"AND\" and left" },
  { 'f', "bond", "1", LETTERED_SAM, 60, NEVER, FALSE, "NOT near(this) OR that*" },
  { 'g', "bond", "2", LETTERED_SAM, 60, 61, FALSE, "日本語のメモ" },
  { 'h', "general", "1", NULL, 5, 200, TRUE, "café" },
  { 'i', "bond", "1", LETTERED_KIM, -100, 60, FALSE, "cafe\xcc\x81 de\xcc\x81"
                                                     "compose\xcc\x81" },
};

static const struct
{
  char        letter;
  const char *exercise;
  int         started;
  int         completed;
  int         stopped;
  int         before;
  int         after;
  gboolean    shorter;
  gboolean    deleted;
  const char *note;
  const char *response; /* JSON */
} sessions[] = {
  { 'A', "grounding", 10, 15, NEVER, 7, 3, FALSE, FALSE, "A walk in the park", NULL },
  { 'B', "grounding", 20, NEVER, NEVER, 5, -1, FALSE, FALSE, "", "\"parked\"" },
  { 'C', "letter", 30, NEVER, 31, 7, 9, FALSE, FALSE, "", "\"Dear mother, I was afraid\"" },
  { 'D', "letter", 40, 45, 44, -1, -1, TRUE, FALSE, "walking", NULL },
  { 'E', "grounding", 50, 55, NEVER, 7, 3, FALSE, TRUE, "deleted park", NULL },
  { 'F', "letter", 60, NEVER, NEVER, 0, -1, TRUE, FALSE, "", "{\"list\": [\"Angst\", {\"deep\": \"Mut\"}, 7, null]}" },
  { 'G', "grounding", 60, 65, NEVER, 7, 3, FALSE, FALSE, "", NULL },
  { 'H', "grounding", 70, 75, NEVER, 0, 10, TRUE, FALSE, "", NULL },
};

static const struct
{
  char        letter;
  int         at;
  gboolean    deleted;
  const char *note;
  const char *tags[3];
  int         calm; /* NEVER for none */
} check_ins[] = {
  { 'v', -20, FALSE, "before anything", { NULL }, -3 },
  { 'w', 30, TRUE, "calm", { NULL }, 9 },
  { 'x', 10, FALSE, "", { "work", "Küche" }, 1 },
  { 'y', 20, FALSE, "calm morning", { NULL }, 2 },
  { 'z', 20, FALSE, "Calmly, calmer", { "at work" }, NEVER },
};

GDateTime *
moment (int seconds)
{
  return seconds != NEVER ? sb_time_to_date_time (MOMENT (seconds)) : NULL;
}

char *
lettered_id (char letter)
{
  return g_strdup_printf ("00000000-0000-4000-8000-0000000000%02x", letter);
}

char
lettered_get (SbRecord *record)
{
  return g_ascii_strtoull (sb_record_get_id (record) + strlen ("00000000-0000-4000-8000-"), NULL, 16);
}

static void
add (GPtrArray *records,
     gpointer   record,
     gboolean   deleted)
{
  if (deleted)
    sb_record_delete (record);
  g_ptr_array_add (records, record);
}

static void
add_assessments (GPtrArray *records)
{
  for (guint i = 0; i < G_N_ELEMENTS (assessments); i++)
    {
      g_autofree char *id = lettered_id (assessments[i].letter);
      g_autoptr (GDateTime) started = moment (assessments[i].started);
      g_autoptr (GDateTime) completed = moment (assessments[i].completed);
      SbAssessment *assessment = g_object_new (SB_TYPE_ASSESSMENT,
                                               "id", id,
                                               "instrument-id", assessments[i].instrument,
                                               "instrument-version", assessments[i].version,
                                               "person-id", assessments[i].person,
                                               "started", started,
                                               "completed", completed,
                                               "note", assessments[i].note,
                                               NULL);

      sb_assessment_set_answer (assessment, "a1", assessments[i].letter);
      add (records, assessment, assessments[i].deleted);
    }
}

static void
add_sessions (GPtrArray *records)
{
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      g_autofree char *id = lettered_id (sessions[i].letter);
      g_autoptr (GDateTime) started = moment (sessions[i].started);
      g_autoptr (GDateTime) completed = moment (sessions[i].completed);
      g_autoptr (GDateTime) stopped = moment (sessions[i].stopped);
      SbSession *session = g_object_new (SB_TYPE_SESSION,
                                         "id", id,
                                         "exercise-id", sessions[i].exercise,
                                         "exercise-version", "1",
                                         "started", started,
                                         "completed", completed,
                                         "stopped", stopped,
                                         "distress-before", sessions[i].before,
                                         "distress-after", sessions[i].after,
                                         "shorter", sessions[i].shorter,
                                         "note", sessions[i].note,
                                         NULL);

      if (sessions[i].response != NULL)
        sb_session_set_response (session, "words", json_from_string (sessions[i].response, NULL));
      add (records, session, sessions[i].deleted);
    }
}

static void
add_check_ins (GPtrArray *records)
{
  for (guint i = 0; i < G_N_ELEMENTS (check_ins); i++)
    {
      g_autofree char *id = lettered_id (check_ins[i].letter);
      g_autoptr (GDateTime) at = moment (check_ins[i].at);
      SbCheckIn *check_in = g_object_new (SB_TYPE_CHECK_IN, "id", id, "at", at, "note", check_ins[i].note, NULL);

      sb_check_in_set_tags (check_in, check_ins[i].tags);
      if (check_ins[i].calm != NEVER)
        sb_check_in_set_rating (check_in, "calm", check_ins[i].calm);
      add (records, check_in, check_ins[i].deleted);
    }
}

/* Not saved yet. */
GPtrArray *
lettered_history_new (void)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, g_object_new (SB_TYPE_PERSON, "id", LETTERED_SAM, "name", "Sam", "kind", "friend", NULL));
  g_ptr_array_add (records, g_object_new (SB_TYPE_PERSON, "id", LETTERED_KIM, "name", "Kim", "kind", "friend", NULL));
  add_assessments (records);
  add_sessions (records);
  add_check_ins (records);
  return records;
}

/* In one order or another. */
void
lettered_history_save (SbStore   *store,
                       GPtrArray *records)
{
  guint n_people = 2;

  for (guint i = 0; i < n_people; i++)
    sb_store_save_record (store, g_ptr_array_index (records, i));
  for (guint i = records->len; i > n_people; i--)
    sb_store_save_record (store, g_ptr_array_index (records, i - 1));
}

char *
lettered_list_model (GListModel *model)
{
  GString *letters = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (model, i);

      g_string_append_c (letters, lettered_get (record));
    }

  return g_string_free_and_steal (letters);
}

char *
lettered_list_records (GPtrArray *records)
{
  GString *letters = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    g_string_append_c (letters, lettered_get (g_ptr_array_index (records, i)));

  return g_string_free_and_steal (letters);
}

/* The path of a file of it. */
char *
lettered_history_make_file (void)
{
  char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (GPtrArray) records = lettered_history_new ();

  lettered_history_save (store, records);
  g_assert_finalize_object (store);
  return path;
}

/* (transfer full) */
SbRecord *
lettered_find_in_store (SbStore *store,
                        GType    type,
                        char     letter)
{
  const SbQuery query = { .type = type };
  g_autoptr (GListModel) model = sb_store_list (store, &query);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (model, i);

      if (lettered_get (record) == letter)
        return g_steal_pointer (&record);
    }

  g_assert_not_reached ();
}
