/* test-today.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-course.h"
#include "sb-time.h"
#include "sb-today-words.h"
#include "store-fixture.h"

/* What a day is for. The content is the app's own. */

#define NOW "2026-11-22T12:00:00Z"
#define KIM "11111111-1111-4111-8111-111111111111"
#define SAM "22222222-2222-4222-8222-222222222222"

typedef struct
{
  const char *name;
  const char *history; /* what was done, and how many days ago */
  SbTodayGuest guest;
  const char *items; /* what is offered; of suggestions, only how many */
} Row;

/* A form about bonds in general, or about one, tells something again after 28
 * days. */
static const Row rows[] = {
  /* Who comes. */
  { "new", "", SB_TODAY_NEW, "+2" },
  { "deleted", "deleted@1", SB_TODAY_NEW, "+2" },
  { "read-something", "reading=article:the-four-styles@1", SB_TODAY_REGULAR, "+2" },
  { "read-long-ago", "reading=article:the-four-styles@14", SB_TODAY_BACK, "+2" },
  { "a-goal", "goal=boundaries@13", SB_TODAY_REGULAR, "+2" },
  { "somebody-to-turn-to", "trusted@3", SB_TODAY_REGULAR, "+2" },
  { "a-safety-plan", "safety@3", SB_TODAY_REGULAR, "+2" },
  { "a-minute-before-a-gap", "check-in@13.9993", SB_TODAY_REGULAR, "done check-in: +2" },
  { "a-gap", "check-in@14", SB_TODAY_BACK, "done check-in: +2" },
  { "a-long-gap", "check-in@9000", SB_TODAY_BACK, "done check-in: +2" },
  { "a-gap-of-one-kind", "check-in@14 session=grounding@2", SB_TODAY_REGULAR, "done exercise:grounding +2" },
  { "only-begun", "session-draft=grounding@2", SB_TODAY_REGULAR, "draft exercise:grounding +2" },
  { "only-stopped", "session-stopped=grounding@2", SB_TODAY_REGULAR, "+2" },
  { "clock-set-back", "check-in@-3", SB_TODAY_REGULAR, "done check-in: +2" },

  /* What was done last. */
  { "done-check-in", "session=grounding@2 check-in@1 pulse@3", SB_TODAY_REGULAR, "done check-in: +2" },
  { "done-session", "session=grounding@1 check-in@2 pulse@3", SB_TODAY_REGULAR, "done exercise:grounding +2" },
  { "done-pulse", "session=grounding@3 check-in@2 pulse@1", SB_TODAY_REGULAR, "done instrument:weekly-pulse +2" },
  { "done-not-stopped", "session=grounding@3 session-stopped=container@1", SB_TODAY_REGULAR, "done exercise:grounding +2" },
  { "done-unknown", "session=of-tomorrow@1", SB_TODAY_REGULAR, "done exercise:of-tomorrow +2" },

  /* When a retake makes sense. */
  { "too-early", "general@27.9993 check-in@1", SB_TODAY_REGULAR, "done check-in: +3" },
  { "due", "general@28 check-in@1", SB_TODAY_REGULAR, "retake instrument:attachment-general done check-in: +3" },
  { "due-after-a-gap", "general@28", SB_TODAY_BACK, "retake instrument:attachment-general +3" },
  { "due-not-the-first", "general@90 general@3", SB_TODAY_REGULAR, "done instrument:attachment-general +3" },
  { "due-but-begun", "general@40 general-draft@1", SB_TODAY_REGULAR,
    "draft instrument:attachment-general +3" },
  { "due-begun-long-ago", "general@40 general-draft@10 bond-draft=" KIM "@1", SB_TODAY_REGULAR,
    "draft instrument:attachment-bond#" KIM " done instrument:attachment-general +3" },
  { "pulse-is-not-asked-for", "pulse@90 check-in@1", SB_TODAY_REGULAR, "done check-in: +2" },
  { "bond-too-early", "bond=" KIM "@27.9993 check-in@1", SB_TODAY_REGULAR, "done check-in: +2" },
  { "bond-due", "bond=" KIM "@28 check-in@1", SB_TODAY_REGULAR, "retake instrument:attachment-bond#" KIM " done check-in: +2" },
  { "bond-the-oldest", "bond=" KIM "@30 bond=" SAM "@31 check-in@1", SB_TODAY_REGULAR,
    "retake instrument:attachment-bond#" SAM " done check-in: +2" },
  { "bond-by-its-newest", "bond=" KIM "@30 bond=" SAM "@60 bond=" SAM "@29 check-in@1", SB_TODAY_REGULAR,
    "retake instrument:attachment-bond#" KIM " done check-in: +2" },
  { "bond-not-archived", "bond=" KIM "@30 bond=" SAM "@31 archive=" SAM "@5 check-in@1", SB_TODAY_REGULAR,
    "retake instrument:attachment-bond#" KIM " done check-in: +2" },
  { "bond-after-general", "bond=" KIM "@90 general@28 check-in@1", SB_TODAY_REGULAR,
    "retake instrument:attachment-general done check-in: +3" },
  { "bond-when-general-is-new", "bond=" KIM "@90 general@27 check-in@1", SB_TODAY_REGULAR,
    "retake instrument:attachment-bond#" KIM " done check-in: +3" },
  { "bond-of-nobody", "bond=33333333-3333-4333-8333-333333333333@90 check-in@1", SB_TODAY_REGULAR, "done check-in: +2" },

  /* What was begun. */
  { "both-begun", "general-draft@1 session-draft=thought-record@2", SB_TODAY_REGULAR,
    "draft instrument:attachment-general draft exercise:thought-record +1" },
  { "the-newest-of-each", "session-draft=container@3 session-draft=grounding@2 pulse-draft@5 general-draft@6", SB_TODAY_REGULAR,
    "draft instrument:weekly-pulse draft exercise:grounding +2" },
  { "begun-unknown", "session-draft=of-tomorrow@1", SB_TODAY_REGULAR, "+2" },
  { "begun-what-was-done", "session=grounding@2 session-draft=grounding@1", SB_TODAY_REGULAR, "draft exercise:grounding +2" },

  /* The plan. */
  { "plan", "plan=more-worry@1", SB_TODAY_REGULAR, "step exercise:paced-breathing plan plan: +2" },
  { "plan-rests", "plan-at-rest=more-worry@1", SB_TODAY_REGULAR, "+2" },
  { "plan-step-begun", "plan=more-worry@1 session-draft=paced-breathing@1", SB_TODAY_REGULAR,
    "draft exercise:paced-breathing plan plan: +2" },
  { "plan-of-tomorrow", "plan=of-tomorrow@1", SB_TODAY_REGULAR, "+2" },

  /* What was read needs no reading. */
  { "first-page-read", "reading=article:what-insecure-attachment-is@1", SB_TODAY_REGULAR, "+1" },

  /* Seven rows, of which the check-in is one. */
  { "plan-and-done", "general@5 plan=more-worry@1 check-in@1", SB_TODAY_REGULAR,
    "step exercise:paced-breathing plan plan: done check-in: +3" },
  { "plan-retake-and-done", "general@35 plan=more-worry@1 check-in@1", SB_TODAY_REGULAR,
    "step exercise:paced-breathing plan plan: retake instrument:attachment-general done check-in: +2" },
  { "everything", "general@35 pulse-draft@1 session-draft=grounding@1 plan=more-worry@1 check-in@1", SB_TODAY_REGULAR,
    "draft instrument:weekly-pulse draft exercise:grounding step exercise:paced-breathing plan plan: "
    "retake instrument:attachment-general done check-in:" },
};

typedef struct
{
  SbContent *content;
  SbStore *store;
  GDateTime *now;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *root = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (root);
  g_autofree char *path = history_path ();

  fixture->content = sb_content_new (file);
  fixture->store = open_store (path);
  fixture->now = g_date_time_new_from_iso8601 (NOW, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  sb_store_close (fixture->store);
  g_clear_pointer (&fixture->now, g_date_time_unref);
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
  g_assert_finalize_object (g_steal_pointer (&fixture->content));
}

/* --- A history --- */

/* As if it had been saved then, and not now. */
static void
save (Fixture   *fixture,
      gpointer   record,
      GDateTime *at)
{
  gint64 time = sb_time_from_date_time (at);

  sb_store_save_record (fixture->store, record);
  sb_record_set_stamps (record, time, time, SB_TIME_NEVER);
}

static void
add_session (Fixture    *fixture,
             const char *exercise,
             const char *ended, /* (nullable) */
             GDateTime  *at)
{
  g_autoptr (SbSession) session = g_object_new (SB_TYPE_SESSION, "exercise-id", exercise, "exercise-version", "1",
                                                "started", at, NULL);

  if (ended != NULL)
    g_object_set (session, ended, at, NULL);
  save (fixture, session, at);
}

/* Much worry, and little distance: there is something to suggest. */
static void
answer_all (Fixture      *fixture,
            SbAssessment *assessment)
{
  SbInstrument *instrument = sb_content_find_instrument (fixture->content, sb_assessment_get_instrument_id (assessment));
  GListModel *items = sb_instrument_get_items (instrument);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      gboolean high = g_strcmp0 (sb_item_get_scale (item), "anxiety") == 0;

      sb_assessment_set_answer (assessment, sb_item_get_id (item), high != sb_item_get_reverse (item) ? 6 : 2);
    }
}

static void
add_assessment (Fixture    *fixture,
                const char *instrument,
                const char *person, /* (nullable) */
                gboolean    completed,
                GDateTime  *at)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new (instrument, "1", person);

  sb_assessment_set_started (assessment, at);
  if (completed)
    {
      answer_all (fixture, assessment);
      sb_assessment_set_completed (assessment, at);
    }
  else
    {
      sb_assessment_set_answer (assessment, "a1", 6);
    }
  save (fixture, assessment, at);
}

static void
add_person (Fixture    *fixture,
            const char *id,
            const char *name)
{
  g_autoptr (SbPerson) person = g_object_new (SB_TYPE_PERSON, "id", id, "name", name, "kind", "friend", NULL);
  g_autoptr (GDateTime) long_ago = g_date_time_add_years (fixture->now, -50);

  save (fixture, person, long_ago);
}

/* People whom nothing but bonds need. */
static void
add_people (Fixture *fixture)
{
  add_person (fixture, KIM, "Kim");
  add_person (fixture, SAM, "Sam");
}

static void
archive (Fixture    *fixture,
         const char *id,
         GDateTime  *at)
{
  GListModel *people = sb_store_get_people (fixture->store);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (!g_str_equal (sb_record_get_id (SB_RECORD (person)), id))
        continue;

      sb_archivable_set_archived (SB_ARCHIVABLE (person), at);
      save (fixture, person, at);
    }
}

static void
add_check_in (Fixture   *fixture,
              gboolean   deleted,
              GDateTime *at)
{
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

  save (fixture, check_in, at);
  if (deleted)
    sb_store_delete_check_in (fixture->store, check_in);
}

static void
add_reading (Fixture    *fixture,
             const char *uri,
             GDateTime  *at)
{
  g_autoptr (SbReading) reading = sb_reading_new (uri);

  sb_reading_set_finished (reading, at);
  save (fixture, reading, at);
}

static void
add_plan (Fixture    *fixture,
          const char *path,
          gboolean    rests,
          GDateTime  *at)
{
  g_autoptr (SbPlan) plan = sb_plan_new (path, "steady-ground");

  sb_plan_pause (plan, rests);
  save (fixture, plan, at);
}

static void
add_safety_plan (Fixture   *fixture,
                 GDateTime *at)
{
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (fixture->store);

  sb_safety_plan_set_lines (plan, SB_SAFETY_SIGNS, (const char *const[]) { "I go quiet", NULL });
  save (fixture, plan, at);
}

static void
add_aim (Fixture    *fixture,
         const char *goal,
         GDateTime  *at)
{
  g_autoptr (SbAim) aim = sb_aim_new (goal);

  save (fixture, aim, at);
}

static void
add_trusted (Fixture   *fixture,
             GDateTime *at)
{
  g_autoptr (SbTrusted) trusted = sb_trusted_new ("person", "Mo");

  save (fixture, trusted, at);
}

static void
add_assessments (Fixture    *fixture,
                 const char *what,
                 const char *detail,
                 GDateTime  *at)
{
  gboolean completed = !g_str_has_suffix (what, "-draft");

  if (g_str_has_prefix (what, "general"))
    add_assessment (fixture, "attachment-general", NULL, completed, at);
  else if (g_str_has_prefix (what, "pulse"))
    add_assessment (fixture, "weekly-pulse", NULL, completed, at);
  else if (g_str_has_prefix (what, "bond"))
    add_assessment (fixture, "attachment-bond", detail, completed, at);
}

static void
add (Fixture    *fixture,
     const char *what,
     const char *detail,
     GDateTime  *at)
{
  if (g_str_equal (what, "check-in") || g_str_equal (what, "deleted"))
    add_check_in (fixture, g_str_equal (what, "deleted"), at);
  else if (g_str_equal (what, "session"))
    add_session (fixture, detail, "completed", at);
  else if (g_str_equal (what, "session-stopped"))
    add_session (fixture, detail, "stopped", at);
  else if (g_str_equal (what, "session-draft"))
    add_session (fixture, detail, NULL, at);
  else if (g_str_equal (what, "archive"))
    archive (fixture, detail, at);
  else if (g_str_equal (what, "reading"))
    add_reading (fixture, detail, at);
  else if (g_str_has_prefix (what, "plan"))
    add_plan (fixture, detail, g_str_equal (what, "plan-at-rest"), at);
  else if (g_str_equal (what, "safety"))
    add_safety_plan (fixture, at);
  else if (g_str_equal (what, "goal"))
    add_aim (fixture, detail, at);
  else if (g_str_equal (what, "trusted"))
    add_trusted (fixture, at);
  else
    add_assessments (fixture, what, detail, at);
}

static void
add_word (Fixture    *fixture,
          const char *word)
{
  g_auto (GStrv) sides = g_strsplit (word, "@", 2);
  g_auto (GStrv) parts = g_strsplit (sides[0], "=", 2);
  g_autoptr (GDateTime) at = g_date_time_add (fixture->now, -g_ascii_strtod (sides[1], NULL) * G_TIME_SPAN_DAY);

  add (fixture, parts[0], parts[1], at);
}

static void
add_history (Fixture    *fixture,
             const char *history)
{
  g_auto (GStrv) words = g_strsplit (history, " ", -1);

  if (strstr (history, "bond") != NULL)
    add_people (fixture);
  for (char **word = words; *word != NULL; word++)
    add_word (fixture, *word);
}

/* --- Days --- */

static char *
describe (SbToday *today)
{
  static const char *const kinds[] = { "draft", "step", "plan", "retake", "done" };
  GListModel *items = sb_today_get_items (today);
  GString *words = g_string_new (NULL);
  guint n_suggestions = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbTodayItem) item = g_list_model_get_item (items, i);
      SbTodayKind kind = sb_today_item_get_kind (item);

      if (kind == SB_TODAY_SUGGESTION)
        n_suggestions++;
      else
        g_string_append_printf (words, "%s%s %s", words->len > 0 ? " " : "", kinds[kind], sb_today_item_get_uri (item));
    }
  if (n_suggestions > 0)
    g_string_append_printf (words, "%s+%u", words->len > 0 ? " " : "", n_suggestions);

  return g_string_free_and_steal (words);
}

static void
assert_short_and_each_once (SbToday *today)
{
  GListModel *items = sb_today_get_items (today);
  g_autoptr (GHashTable) uris = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (g_list_model_get_n_items (items), <=, 6);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbTodayItem) item = g_list_model_get_item (items, i);

      g_assert_true (g_hash_table_add (uris, (gpointer) g_intern_string (sb_today_item_get_uri (item))));
    }
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  const Row *row = data;
  g_autoptr (SbToday) today = NULL;
  g_autofree char *items = NULL;

  add_history (fixture, row->history);
  today = sb_today_new (fixture->content, fixture->store, fixture->now);
  items = describe (today);
  g_assert_cmpint (sb_today_get_guest (today), ==, row->guest);
  g_assert_cmpstr (items, ==, row->items);
  assert_short_and_each_once (today);
}

/* While the history is not open, nobody knows whether there is one. */
static void
test_not_open (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/history.db");
  g_autoptr (SbStore) store = sb_store_new (nowhere);
  g_autoptr (SbToday) today = sb_today_new (fixture->content, store, fixture->now);

  g_assert_cmpint (sb_today_get_guest (today), ==, SB_TODAY_UNKNOWN);
  g_assert_cmpuint (g_list_model_get_n_items (sb_today_get_items (today)), ==, 0);
  g_assert_cmpstr (sb_today_words_for_heading (today), ==, "What would help now?");
  g_assert_null (sb_today_words_for_welcome (today));
}

/* --- Words --- */

typedef struct
{
  const char *name;
  const char *history;
  const char *now;
  SbTodayKind kind;
  const char *group;
  const char *title; /* (nullable) */
  const char *words; /* (nullable) */
} WordsRow;

static const WordsRow words_rows[] = {
  { "done-today", "session=paced-breathing@0.1", NOW, SB_TODAY_DONE, "Looking back", "Paced breathing", "Today" },
  { "done-yesterday", "session=paced-breathing@1", NOW, SB_TODAY_DONE, "Looking back", "Paced breathing", "Yesterday" },
  { "done-before", "check-in@2", NOW, SB_TODAY_DONE, "Looking back", "Check-in", "Friday, 20 November 2026" },
  { "done-about-somebody", "bond=" KIM "@2", NOW, SB_TODAY_DONE, "Looking back", "Your bond with Kim", "Friday, 20 November 2026" },
  /* Noon in London is already the next day on Kiritimati. */
  { "done-elsewhere", "check-in@0", "2026-11-23T02:30:00+14:00", SB_TODAY_DONE, "Looking back", "Check-in", "Today" },
  { "done-elsewhere-before", "check-in@0.5", "2026-11-23T02:30:00+14:00", SB_TODAY_DONE, "Looking back", "Check-in", "Yesterday" },
  /* No date tells for how long somebody was away. */
  { "done-back", "session=paced-breathing@20", NOW, SB_TODAY_DONE, "Looking back", "Paced breathing", "What you did last" },

  { "draft", "session-draft=thought-record@1", NOW, SB_TODAY_DRAFT, "Go on where you were", NULL, "Begun on 21 November 2026" },
  { "draft-back", "session-draft=thought-record@40", NOW, SB_TODAY_DRAFT, "Go on where you were", NULL,
    "Kept for you where you stopped" },
  { "draft-of-a-form", "general-draft@1", NOW, SB_TODAY_DRAFT, "Go on where you were", "How you are in close bonds",
    "1 of 18 answered" },
  { "draft-about-somebody", "bond-draft=" KIM "@1", NOW, SB_TODAY_DRAFT, "Go on where you were", "Your bond with Kim",
    "1 of 9 answered" },

  { "retake", "general@30 check-in@1", NOW, SB_TODAY_RETAKE, "Looking back", "How you are in close bonds",
    "By now, another look can tell you more." },
  { "retake-about-somebody", "bond=" KIM "@30 check-in@1", NOW, SB_TODAY_RETAKE, "Looking back",
    "Your bond with Kim", "By now, another look can tell you more." },

  { "step", "plan=more-worry@1", NOW, SB_TODAY_STEP, "Your next small step", NULL, NULL },
  { "plan", "plan=more-worry@1", NOW, SB_TODAY_PLAN, "Your next small step", "When worry is loud", "Week 1 of 6: Steady ground first" },
  { "plan-step-begun", "plan=more-worry@1 session-draft=paced-breathing@1", NOW, SB_TODAY_PLAN, "Your plan",
    "When worry is loud", "Week 1 of 6: Steady ground first" },

  { "first-steps", "", NOW, SB_TODAY_SUGGESTION, "A good place to start", NULL, NULL },
  { "next-steps", "general@1", NOW, SB_TODAY_SUGGESTION, "Next steps for you", NULL, NULL },
};

static SbTodayItem *
find_item (SbToday     *today,
           SbTodayKind  kind)
{
  GListModel *items = sb_today_get_items (today);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (SbTodayItem) item = g_list_model_get_item (items, i);

      if (sb_today_item_get_kind (item) == kind)
        return item;
    }

  g_assert_not_reached ();
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  const WordsRow *row = data;
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (row->now, NULL);
  g_autoptr (SbToday) today = NULL;
  SbTodayItem *item;

  add_history (fixture, row->history);
  today = sb_today_new (fixture->content, fixture->store, now);
  item = find_item (today, row->kind);
  g_assert_cmpstr (sb_today_words_for_kind (today, row->kind), ==, row->group);
  g_assert_cmpstr (sb_today_item_get_title (item), ==, row->title);
  g_assert_cmpstr (sb_today_item_get_words (item), ==, row->words);
}

/* A welcome counts nothing. */
static void
test_welcome (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const histories[] = { "", "check-in@400" };
  static const char *const headings[] = { "Welcome", "Welcome back" };

  for (guint i = 0; i < G_N_ELEMENTS (histories); i++)
    {
      g_autoptr (SbToday) today = NULL;

      add_history (fixture, histories[i]);
      today = sb_today_new (fixture->content, fixture->store, fixture->now);
      g_assert_cmpstr (sb_today_words_for_heading (today), ==, headings[i]);
      g_assert_nonnull (sb_today_words_for_welcome (today));
      g_assert_false (g_regex_match_simple ("[0-9]|day|week|long|miss", sb_today_words_for_welcome (today), 0, 0));
    }
}

/* --- Midnight --- */

static const struct
{
  const char *zone;
  int year, month, day, hour, minute;
  double hours_left;
} midnights[] = {
  { "UTC", 2026, 11, 22, 12, 0, 12 },
  { "UTC", 2026, 12, 31, 23, 59, 1 / 60.0 },
  { "UTC", 2026, 2, 28, 0, 0, 24 },
  { "+05:45", 2026, 11, 22, 6, 0, 18 },
  /* An hour is left out, or comes twice. */
  { "Europe/Berlin", 2026, 3, 29, 0, 30, 22.5 },
  { "Europe/Berlin", 2026, 10, 25, 0, 30, 24.5 },
};

static void
test_midnight (Fixture       *fixture,
               gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (midnights); i++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (midnights[i].zone);
      g_autoptr (GDateTime) now = g_date_time_new (zone, midnights[i].year, midnights[i].month, midnights[i].day,
                                                   midnights[i].hour, midnights[i].minute, 0);
      g_autoptr (SbToday) today = sb_today_new (fixture->content, fixture->store, now);
      GTimeSpan left = sb_today_get_time_left (today);
      g_autoptr (GDateTime) midnight = g_date_time_add (now, left);
      g_autoptr (GDateTime) before = g_date_time_add (midnight, -1);

      g_assert_cmpint (left, ==, (GTimeSpan) (midnights[i].hours_left * G_TIME_SPAN_HOUR));
      g_assert_false (sb_today_is_over (today, before));
      g_assert_true (sb_today_is_over (today, midnight));
    }
}

static void
add_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/today/", rows[i].name, NULL);

      g_test_add (path, Fixture, &rows[i], set_up, test_row, tear_down);
    }
  for (guint i = 0; i < G_N_ELEMENTS (words_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/today/words/", words_rows[i].name, NULL);

      g_test_add (path, Fixture, &words_rows[i], set_up, test_words, tear_down);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_set_nonfatal_assertions ();

  add_rows ();
  g_test_add ("/today/not-open", Fixture, NULL, set_up, test_not_open, tear_down);
  g_test_add ("/today/welcome", Fixture, NULL, set_up, test_welcome, tear_down);
  g_test_add ("/today/midnight", Fixture, NULL, set_up, test_midnight, tear_down);

  return g_test_run ();
}
