/* test-asking.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "sb-asking.h"
#include "sb-reader.h"

/* A day, with questions of all kinds:
 *
 *   hello  a text
 *   work   yes or no; must be answered
 *   hours  a number from 0 to 24; asked where there was work
 *   day    good (1), fair (2) or bad (3)
 *   nap    yes or no; in a group that is asked where there was no work
 *   long   a number; asked after a nap, in the same group
 *   sorry  a text; shown after a bad day
 *   why    good or bad; must be answered; asked after a bad day
 *   end    yes or no
 */
static const char day[] = "{ 'id': 'day', 'version': '1', 'title': 'Day', 'scales': [],"
                          "  'options': [{ 'value': 1, 'label': 'Good' }, { 'value': 2, 'label': 'Fair' }, { 'value': 3, 'label': 'Bad' }],"
                          "  'items': ["
                          "    { 'id': 'hello', 'kind': 'display', 'text': 'Hello.' },"
                          "    { 'id': 'work', 'kind': 'boolean', 'text': 'Work?', 'required': true },"
                          "    { 'id': 'hours', 'kind': 'integer', 'text': 'Hours?', 'minimum': 0, 'maximum': 24,"
                          "      'enableWhen': [{ 'item': 'work', 'operator': '=', 'value': true }] },"
                          "    { 'id': 'day', 'text': 'The day?' },"
                          "    { 'id': 'rest', 'kind': 'group', 'enableWhen': [{ 'item': 'work', 'operator': '=', 'value': false }], 'items': ["
                          "      { 'id': 'nap', 'kind': 'boolean', 'text': 'A nap?' },"
                          "      { 'id': 'long', 'kind': 'integer', 'text': 'How long?',"
                          "        'enableWhen': [{ 'item': 'nap', 'operator': '=', 'value': true }] }] },"
                          "    { 'id': 'sorry', 'kind': 'display', 'text': 'Sorry.',"
                          "      'enableWhen': [{ 'item': 'day', 'operator': '=', 'value': 3 }] },"
                          "    { 'id': 'why', 'text': 'Why?', 'required': true,"
                          "      'enableWhen': [{ 'item': 'day', 'operator': '=', 'value': 3 }] },"
                          "    { 'id': 'end', 'kind': 'boolean', 'text': 'The end?' }] }";

static const char list[] = "{ 'id': 'list', 'version': '1', 'title': 'List', 'form': 'checklist', 'scales': [],"
                           "  'items': ["
                           "    { 'id': 'a', 'kind': 'boolean', 'text': 'A' },"
                           "    { 'id': 'b', 'kind': 'boolean', 'text': 'B' },"
                           "    { 'id': 'c', 'kind': 'boolean', 'text': 'C',"
                           "      'enableWhen': [{ 'item': 'a', 'operator': '=', 'value': true }] }] }";

static SbInstrument *
read_instrument (const char *json)
{
  g_autofree char *quoted = g_strdelimit (g_strdup (json), "'", '"');
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", quoted, -1, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

/* @answers: `ID=VALUE`, apart by spaces */
static SbAsking *
begin (const char *json,
       const char *answers)
{
  g_autoptr (SbInstrument) instrument = read_instrument (json);
  g_autoptr (SbAssessment) assessment = NULL;
  g_auto (GStrv) pairs = g_strsplit (answers, " ", -1);

  assessment = sb_assessment_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument), NULL);
  for (guint i = 0; pairs[i] != NULL && *pairs[i] != '\0'; i++)
    {
      g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);

      sb_assessment_set_answer (assessment, pair[0], atoi (pair[1]));
    }

  return sb_asking_new (instrument, assessment);
}

typedef struct
{
  const char *name;
  const char *answers; /* those there are at the start */
  const char *steps;   /* a number answers and goes on, s skips, n goes on, b goes back */
  const char *item;    /* what is asked then */
  guint number;
  guint n_questions;
  gboolean can_go_back;
  gboolean can_skip;
} Row;

static const Row rows[] = {
  /* name, answers, steps, item, number, of, back, skip */
  { "begins-with-text", "", "", "hello", 0, 3, FALSE, FALSE },
  { "after-text", "", "n", "work", 1, 3, TRUE, FALSE },
  { "back-to-text", "", "n b", "hello", 0, 3, FALSE, FALSE },
  { "yes-brings-one-more", "", "n 1", "hours", 2, 4, TRUE, TRUE },
  { "no-brings-another", "", "n 0", "day", 2, 4, TRUE, TRUE },
  { "integer", "", "n 1 8", "day", 3, 4, TRUE, TRUE },
  { "skip", "", "n 1 s", "day", 3, 4, TRUE, TRUE },
  { "past-group", "", "n 1 8 2", "end", 4, 4, TRUE, TRUE },
  { "into-group", "", "n 0 2", "nap", 3, 4, TRUE, TRUE },
  { "deeper", "", "n 0 2 1", "long", 4, 5, TRUE, TRUE },
  { "not-deeper", "", "n 0 2 0", "end", 4, 4, TRUE, TRUE },
  { "text-in-between", "", "n 1 8 3", "sorry", 0, 5, TRUE, FALSE },
  { "required-after-text", "", "n 1 8 3 n", "why", 4, 5, TRUE, FALSE },
  { "skipped-condition-is-none", "", "n 0 s", "nap", 3, 4, TRUE, TRUE },

  { "back-past-unasked", "", "n 1 8 2 b", "day", 3, 4, TRUE, TRUE },
  { "back-within-group", "", "n 0 2 1 b", "nap", 3, 5, TRUE, TRUE },
  { "change-of-mind", "", "n 1 8 2 b b b 0", "day", 2, 4, TRUE, TRUE },
  { "back-and-forth", "", "n 1 8 2 b b b 0 2", "nap", 3, 4, TRUE, TRUE },
  /* What was said of a nap counts no more, nor what hangs on it. */
  { "unasked-enables-nothing", "nap=1 long=30", "n 1 8", "day", 3, 4, TRUE, TRUE },

  { "resume-behind-last", "work=1", "", "hours", 2, 4, TRUE, TRUE },
  { "resume-past-skipped", "work=1 day=2", "", "end", 4, 4, TRUE, TRUE },
  { "resume-at-text", "work=1 day=3", "", "sorry", 0, 5, TRUE, FALSE },
  { "resume-at-the-end", "work=1 end=1", "", "end", 4, 4, TRUE, TRUE },
  { "resume-at-last-open", "work=1 day=2 hours=3", "", "end", 4, 4, TRUE, TRUE },
  /* The first question must be answered, whatever came later. */
  { "resume-at-required", "end=1", "", "work", 1, 3, TRUE, FALSE },
  { "resume-at-required-later", "work=1 day=3 end=1", "", "why", 4, 5, TRUE, FALSE },
  /* Answers that are not on offer are none. */
  { "resume-not-offered", "work=1 hours=25", "", "hours", 2, 4, TRUE, TRUE },
  { "resume-not-asked", "work=1 nap=1", "", "hours", 2, 4, TRUE, TRUE },
};

static void
step (SbAsking   *asking,
      const char *word)
{
  if (g_str_equal (word, "b"))
    {
      sb_asking_go_back (asking);
      return;
    }

  if (g_str_equal (word, "s"))
    sb_asking_skip (asking);
  else if (!g_str_equal (word, "n"))
    g_assert_true (sb_asking_answer (asking, atoi (word)));

  g_assert_true (sb_asking_advance (asking));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbAsking) asking = begin (day, row->answers);
  g_auto (GStrv) words = g_strsplit (row->steps, " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    step (asking, words[i]);

  g_assert_cmpstr (sb_item_get_id (sb_asking_get_item (asking)), ==, row->item);
  g_assert_cmpuint (sb_asking_get_number (asking), ==, row->number);
  g_assert_cmpuint (sb_asking_get_n_questions (asking), ==, row->n_questions);
  g_assert_cmpint (sb_asking_can_go_back (asking), ==, row->can_go_back);
  g_assert_cmpint (sb_asking_can_skip (asking), ==, row->can_skip);
}

static int
get_kept (SbAsking   *asking,
          const char *id)
{
  return sb_assessment_get_answer (sb_asking_get_assessment (asking), id);
}

static void
test_answer (void)
{
  g_autoptr (SbAsking) asking = begin (day, "work=1");

  g_assert_cmpint (sb_asking_get_answer (asking), ==, SB_UNANSWERED);
  g_assert_false (sb_asking_answer (asking, 25));
  g_assert_false (sb_asking_answer (asking, -1));
  g_assert_false (sb_asking_answer (asking, SB_UNANSWERED));
  g_assert_false (sb_asking_answer (asking, SB_NOT_ASKED));
  g_assert_cmpint (get_kept (asking, "hours"), ==, SB_UNANSWERED);

  g_assert_true (sb_asking_answer (asking, 24));
  g_assert_cmpint (sb_asking_get_answer (asking), ==, 24);
  g_assert_cmpint (get_kept (asking, "hours"), ==, 24);
  g_assert_cmpuint (sb_asking_get_n_answered (asking), ==, 2);

  /* Skipping takes it back, once. */
  g_assert_true (sb_asking_skip (asking));
  g_assert_false (sb_asking_skip (asking));
  g_assert_cmpint (get_kept (asking, "hours"), ==, SB_UNANSWERED);
  g_assert_cmpuint (sb_asking_get_n_answered (asking), ==, 1);
}

/* A text has no answer. */
static void
test_text (void)
{
  g_autoptr (SbAsking) asking = begin (day, "");

  g_assert_cmpint (sb_asking_get_answer (asking), ==, SB_UNANSWERED);
  g_assert_false (sb_asking_answer (asking, 1));
  g_assert_cmpuint (sb_asking_get_n_answered (asking), ==, 0);
}

/* Answers to what is no more asked go when the whole is complete, and not
 * before: who changes their mind again finds them. */
static void
test_complete (void)
{
  g_autoptr (SbAsking) asking = begin (day, "work=0 day=2 nap=1 long=30");

  while (sb_asking_can_go_back (asking))
    sb_asking_go_back (asking);
  step (asking, "n");
  step (asking, "1");
  g_assert_cmpint (get_kept (asking, "long"), ==, 30);
  step (asking, "8");
  step (asking, "2");
  g_assert_true (sb_asking_answer (asking, 1));
  g_assert_false (sb_asking_advance (asking));
  g_assert_cmpstr (sb_item_get_id (sb_asking_get_item (asking)), ==, "end");

  g_assert_false (sb_asking_is_over (asking));
  sb_asking_complete (asking);
  g_assert_true (sb_asking_is_over (asking));
  g_assert_true (sb_assessment_is_complete (sb_asking_get_assessment (asking)));
  g_assert_cmpint (get_kept (asking, "nap"), ==, SB_UNANSWERED);
  g_assert_cmpint (get_kept (asking, "long"), ==, SB_UNANSWERED);
  g_assert_cmpint (get_kept (asking, "hours"), ==, 8);
  g_assert_cmpuint (sb_assessment_get_n_answers (sb_asking_get_assessment (asking)), ==, 4);
}

static void
test_deleted_elsewhere (void)
{
  g_autoptr (SbAsking) asking = begin (day, "");

  sb_record_delete (SB_RECORD (sb_asking_get_assessment (asking)));
  g_assert_true (sb_asking_is_over (asking));
}

static void
test_checklist (void)
{
  g_autoptr (SbAsking) asking = begin (list, "b=1");

  g_assert_false (sb_asking_is_ticked (asking, 0));
  g_assert_true (sb_asking_is_ticked (asking, 1));
  g_assert_false (sb_asking_is_shown (asking, 2));

  sb_asking_set_ticked (asking, 0, TRUE);
  g_assert_true (sb_asking_is_ticked (asking, 0));
  g_assert_true (sb_asking_is_shown (asking, 2));
  sb_asking_set_ticked (asking, 1, FALSE);
  g_assert_cmpint (get_kept (asking, "a"), ==, 1);
  g_assert_cmpint (get_kept (asking, "b"), ==, SB_UNANSWERED);

  sb_asking_complete (asking);
  g_assert_cmpint (get_kept (asking, "a"), ==, 1);
  g_assert_cmpint (get_kept (asking, "b"), ==, 0);
  g_assert_cmpint (get_kept (asking, "c"), ==, 0);
}

/* That nothing fits is an answer, too. */
static void
test_checklist_without_a_tick (void)
{
  g_autoptr (SbAsking) asking = begin (list, "");

  sb_asking_complete (asking);
  g_assert_cmpint (get_kept (asking, "a"), ==, 0);
  g_assert_cmpint (get_kept (asking, "b"), ==, 0);
  g_assert_cmpint (get_kept (asking, "c"), ==, SB_UNANSWERED);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/asking/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/asking/answer", test_answer);
  g_test_add_func ("/asking/text", test_text);
  g_test_add_func ("/asking/complete", test_complete);
  g_test_add_func ("/asking/deleted-elsewhere", test_deleted_elsewhere);
  g_test_add_func ("/asking/checklist", test_checklist);
  g_test_add_func ("/asking/checklist-without-a-tick", test_checklist_without_a_tick);

  return g_test_run ();
}
