/* test-insights.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "sb-insights.h"

#define DAY 86400.0

/* Noon of Monday, 5 January 2026, UTC. */
#define BEGIN 1767614400.0

#define NONE SB_SESSION_NO_DISTRESS

static const char *const states[] = { "found", "not clear", "too little" };

static GListModel *
find (SbInsightInput *input)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  input->zone = utc;

  return sb_insights_find (input);
}

/* Whatever is said, the rule and the sample are said too. */
static void
assert_complete (SbInsight *insight)
{
  g_autofree char *n = g_strdup_printf ("%u ", sb_insight_get_n (insight));

  g_assert_cmpstr (sb_insight_get_title (insight), !=, "");
  g_assert_cmpstr (sb_insight_get_text (insight), !=, "");
  g_assert_cmpuint (strlen (sb_insight_get_rule (insight)), >, 100);
  g_assert_true (g_str_has_prefix (sb_insight_get_sample (insight), n));
}

/* The insights of a kind, a line each: “STATE N: TITLE: TEXT [EVIDENCE | …]”. */
static char *
list_kind (GListModel    *insights,
           SbInsightKind  kind)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (insights); i++)
    {
      g_autoptr (SbInsight) insight = g_list_model_get_item (insights, i);
      g_autofree char *evidence = g_strjoinv (" | ", (char **) sb_insight_get_evidence (insight));

      assert_complete (insight);
      if (sb_insight_get_kind (insight) != kind)
        continue;

      g_string_append_printf (text, "%s%s %u: %s: %s [%s]", text->len > 0 ? "\n" : "",
                              states[sb_insight_get_state (insight)], sb_insight_get_n (insight),
                              sb_insight_get_title (insight), sb_insight_get_text (insight), evidence);
    }

  return g_string_free (text, FALSE);
}

static SbInsight *
dup_first (GListModel    *insights,
           SbInsightKind  kind)
{
  for (guint i = 0; i < g_list_model_get_n_items (insights); i++)
    {
      g_autoptr (SbInsight) insight = g_list_model_get_item (insights, i);

      if (sb_insight_get_kind (insight) == kind)
        return g_steal_pointer (&insight);
    }

  return NULL;
}

/* Nothing yet: each kind says what it takes. */
static void
test_nothing (void)
{
  SbInsightInput input = { NULL };
  g_autoptr (GListModel) insights = find (&input);
  g_autofree char *helps = list_kind (insights, SB_INSIGHT_HELPS);
  g_autofree char *days = list_kind (insights, SB_INSIGHT_DAYS);
  g_autofree char *before = list_kind (insights, SB_INSIGHT_BEFORE);

  g_assert_cmpuint (g_list_model_get_n_items (insights), ==, 3);
  g_assert_cmpstr (helps, ==, "too little 0: What helps you: It takes 3 tries of one exercise to tell anything. A try counts when you finish, and say how upset you were before and after. []");
  g_assert_cmpstr (days, ==, "too little 0: Which days differ: It takes check-ins on at least 5 days of one kind, such as one day of the week or days with one tag, and on 5 other days. []");
  g_assert_cmpstr (before, ==, "too little 0: What came before a change: It takes two results of the same questions, some weeks apart, on a scale where it is known how much chance brings. []");
}

/* What helps. */

#define MAX_OUTCOMES 6

/* So many times that an exercise ended alike. */
typedef struct
{
  const char *exercise;
  gboolean shorter;
  gboolean stopped;
  int before;
  int after;
  guint n;
} Outcome;

#define WALK(before, after, n) { "walk", FALSE, FALSE, before, after, n }
#define STOPPED_WALK { "walk", FALSE, TRUE, 7, NONE, 1 }
#define BREATH(before, after, n) { "breath", TRUE, FALSE, before, after, n }
#define CALM(before, after, n) { "calm", FALSE, FALSE, before, after, n }
#define CARE(before, after, n) { "care", FALSE, FALSE, before, after, n }

static const struct
{
  const char *name;
  Outcome outcomes[MAX_OUTCOMES];
  const char *expected;
} helped[] = {
  { "one", { WALK (7, 2, 1) }, "too little 1: What helps you: It takes 3 tries of one exercise to tell anything. A try counts when you finish, and say how upset you were before and after. So far there is 1 try of one. []" },
  { "two-of-two", { WALK (7, 2, 2), BREATH (5, 3, 2) }, "too little 4: What helps you: It takes 3 tries of one exercise to tell anything. A try counts when you finish, and say how upset you were before and after. So far there are 2 tries of one. []" },
  { "stopped-and-without-numbers", { WALK (7, 2, 1), STOPPED_WALK, WALK (7, NONE, 1), WALK (NONE, 2, 1) }, "too little 1: What helps you: It takes 3 tries of one exercise to tell anything. A try counts when you finish, and say how upset you were before and after. So far there is 1 try of one. []" },
  /* −5, −7 and −1: in the middle −5. */
  { "eased", { WALK (7, 2, 1), WALK (8, 1, 1), WALK (6, 5, 1) }, "found 3: What helps you: You were mostly less upset after this than before: Walk. [Walk: mostly 5 points less upset, 3 tries]" },
  { "one-point", { WALK (7, 6, 3), CALM (5, 1, 1) }, "found 4: What helps you: You were mostly less upset after this than before: Walk. [Walk: mostly 1 point less upset, 3 tries]" },
  { "two-eased", { WALK (7, 6, 3), BREATH (5, 3, 3), BREATH (5, 4, 1) }, "found 7: What helps you: You were mostly less upset after this than before: Breath (shorter way), Walk. [Breath (shorter way): mostly 2 points less upset, 4 tries | Walk: mostly 1 point less upset, 3 tries]" },
  { "not-clear", { WALK (7, 7, 2), WALK (7, 6, 1) }, "not clear 3: What helps you: So far, no exercise stands out as one that eases. What you do can still be worth doing. [Walk: mostly about the same, 3 tries]" },
  { "harder", { WALK (4, 6, 3), BREATH (5, 3, 3) }, "found 6: What helps you: You were mostly less upset after this than before: Breath (shorter way). [Breath (shorter way): mostly 2 points less upset, 3 tries | Walk: mostly 2 points more upset, 3 tries]" },
  { "three-named",
    { WALK (9, 1, 3), BREATH (9, 2, 3), CALM (9, 3, 3), CARE (9, 4, 3) },
    "found 12: What helps you: You were mostly less upset after this than before: Walk, Breath (shorter way), Calm. [Walk: mostly 8 points less upset, 3 tries | Breath (shorter way): mostly 7 points less upset, 3 tries | Calm: mostly 6 points less upset, 3 tries | Care: mostly 5 points less upset, 3 tries]" },
};

/* A title begins with a capital. */
static char *
get_title (const char *exercise_id,
           gpointer    user_data)
{
  char *title = g_strdup (exercise_id);

  title[0] = g_ascii_toupper (title[0]);
  return title;
}

static void
test_helped (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) outcomes = sb_outcomes_new ();
  SbInsightInput input = { .outcomes = outcomes, .get_title = get_title };
  g_autoptr (GListModel) insights = NULL;
  g_autofree char *found = NULL;

  for (guint i = 0; i < MAX_OUTCOMES && helped[row].outcomes[i].exercise != NULL; i++)
    {
      const Outcome *outcome = &helped[row].outcomes[i];

      sb_outcomes_add (outcomes, outcome->exercise, outcome->shorter, outcome->stopped, outcome->before, outcome->after,
                       outcome->n);
    }
  insights = find (&input);
  found = list_kind (insights, SB_INSIGHT_HELPS);

  g_assert_cmpstr (found, ==, helped[row].expected);
}

/* Which days. */

#define MAX_DAYS 400

static const char *const walk[] = { "walk", NULL };

/* A check-in a day, as each row has it. */
typedef struct
{
  double times[MAX_DAYS];
  double values[MAX_DAYS];
  const char *const *tags[MAX_DAYS];
  guint n;
} Diary;

static void
note (Diary             *diary,
      double             day,
      double             value,
      const char *const *tags)
{
  diary->times[diary->n] = BEGIN + day * DAY;
  diary->values[diary->n] = value;
  diary->tags[diary->n++] = tags;
}

static void
fill_sundays (Diary *diary)
{
  for (guint i = 0; i < 70; i++)
    note (diary, i, i % 7 == 6 ? 5 : 3, NULL);
}

/* Every third day of six weeks: two of the six days of each day of the week. */
static void
fill_walks (Diary *diary)
{
  for (guint i = 0; i < 42; i++)
    note (diary, i, i % 3 == 0 ? 2 : 3, i % 3 == 0 ? walk : NULL);
}

static void
fill_small_walks (Diary *diary)
{
  for (guint i = 0; i < 42; i++)
    note (diary, i, i % 3 == 0 ? 3.25 : 3, i % 3 == 0 ? walk : NULL);
}

/* In steps, where half of the walks are one step higher: of 14 with and 28
 * without, 196 differences are 1 and 196 are 0. */
static void
fill_half_a_step (Diary *diary)
{
  for (guint i = 0; i < 42; i++)
    note (diary, i, i % 6 == 0 ? 4 : 3, i % 3 == 0 ? walk : NULL);
}

static void
fill_five_and_five (Diary *diary)
{
  for (guint i = 0; i < 10; i++)
    note (diary, i, i < 5 ? 5 : 1, i < 5 ? walk : NULL);
}

static void
fill_four_and_six (Diary *diary)
{
  for (guint i = 0; i < 10; i++)
    note (diary, i, i < 4 ? 5 : 1, i < 4 ? walk : NULL);
}

static void
fill_six_and_four (Diary *diary)
{
  for (guint i = 0; i < 10; i++)
    note (diary, i, i < 6 ? 5 : 1, i < 6 ? walk : NULL);
}

/* Three check-ins on each of four days: four days. */
static void
fill_four_days (Diary *diary)
{
  for (guint i = 0; i < 12; i++)
    note (diary, i / 3 + i % 3 * 0.1, 5, walk);
  for (guint i = 4; i < 10; i++)
    note (diary, i, 1, NULL);
}

static void
fill_flat (Diary *diary)
{
  for (guint i = 0; i < 70; i++)
    note (diary, i, 3, i % 3 == 0 ? walk : NULL);
}

#define NOT_CLEAR "Which days differ: So far, no day of the week and no tag stands out. []"
#define TOO_LITTLE "Which days differ: It takes check-ins on at least 5 days of one kind, such as one day of the week or days with one tag, and on 5 other days. So far there are 10 days with check-ins. []"

static const struct
{
  const char *name;
  void (*fill) (Diary *diary);
  guint n_looked_at;
  const char *expected;
} days[] = {
  /* Each difference between a Sunday and another day is 2. On other days, such
   * as Mondays, 500 of 600 differences are 0. */
  { "sundays", fill_sundays, 7, "found 70: Mood on Sunday: “Mood” was higher on Sunday than on other days, by about 2.0. [Sunday: 10 days, in the middle 5.0 | Other days: 60 days, in the middle 3.0]" },
  { "walks", fill_walks, 8, "found 42: Mood and “walk”: “Mood” was lower on days with “walk” than on days without, by about 1.0. [Days with “walk”: 14 days, in the middle 2.0 | Other days: 28 days, in the middle 3.0]" },
  /* 0 is at the level 98 and 1 at 294: at 196 it is 1/2. Seven 4 and 35 3 take
   * 336 + 42840 away: Var = 14 · 28 / 12 · (43 − 43176 / 1722) = 385.6. Of eight
   * comparisons, z is 2.73: r = 196 − 53.7 = 142: at 141.5 it is 43.5 / 196, at
   * 250.5 it is 152.5 / 196. */
  { "half-a-step", fill_half_a_step, 8, "found 42: Mood and “walk”: “Mood” was higher on days with “walk” than on days without, by about 0.5. [Days with “walk”: 14 days, in the middle 3.5 | Other days: 28 days, in the middle 3.0 | The difference is likely between 0.2 and 0.8]" },
  /* As sure, and too small to matter. */
  { "small", fill_small_walks, 8, "not clear 42: " NOT_CLEAR },
  { "flat", fill_flat, 8, "not clear 70: " NOT_CLEAR },
  /* One comparison. Five 1 and five 5 take 240 away: Var = 25 / 12 · (11 −
   * 240 / 90) = 17.36; 12.5 − 1.96 · 4.17 = 4.3: from the 4th, 4, to 4. */
  { "five-and-five", fill_five_and_five, 1, "found 10: Mood and “walk”: “Mood” was higher on days with “walk” than on days without, by about 4.0. [Days with “walk”: 5 days, in the middle 5.0 | Other days: 5 days, in the middle 1.0]" },
  { "four-and-six", fill_four_and_six, 0, "too little 10: " TOO_LITTLE },
  { "six-and-four", fill_six_and_four, 0, "too little 10: " TOO_LITTLE },
  { "four-days", fill_four_days, 0, "too little 10: " TOO_LITTLE },
};

static void
set_rating (SbInsightRating *rating,
            const char      *title,
            const Diary     *diary)
{
  *rating = (SbInsightRating) { title, diary->times, diary->values, diary->tags, diary->n, SB_INSIGHTS_LEAST_DIFFERENCE };
}

/* How many kinds of days were looked at is said, whatever was found. */
static void
assert_looked_at (GListModel *insights,
                  guint       n)
{
  g_autoptr (SbInsight) insight = dup_first (insights, SB_INSIGHT_DAYS);
  g_autofree char *looked_at = g_strdup_printf ("Looked at for this: %u kind", n);

  g_assert_nonnull (strstr (sb_insight_get_rule (insight), looked_at));
}

static void
test_days (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree Diary *diary = g_new0 (Diary, 1);
  g_autoptr (GListModel) insights = NULL;
  g_autofree char *found = NULL;
  SbInsightRating rating;
  SbInsightInput input = { .ratings = &rating, .n_ratings = 1 };

  days[row].fill (diary);
  set_rating (&rating, "Mood", diary);
  insights = find (&input);
  found = list_kind (insights, SB_INSIGHT_DAYS);

  g_assert_cmpstr (found, ==, days[row].expected);
  assert_looked_at (insights, days[row].n_looked_at);
}

/* On two scales, twice as much is looked at; what differs most comes first. */
static void
test_two_ratings (void)
{
  g_autofree Diary *walks = g_new0 (Diary, 1);
  g_autofree Diary *sundays = g_new0 (Diary, 1);
  g_autoptr (GListModel) insights = NULL;
  g_autoptr (SbInsight) first = NULL;
  g_autoptr (SbInsight) second = NULL;
  SbInsightRating ratings[2];
  SbInsightInput input = { .ratings = ratings, .n_ratings = 2 };

  fill_walks (walks);
  fill_sundays (sundays);
  set_rating (&ratings[0], "Mood", walks);
  set_rating (&ratings[1], "Worried", sundays);
  insights = find (&input);
  first = g_list_model_get_item (insights, 1);
  second = g_list_model_get_item (insights, 2);

  g_assert_cmpuint (g_list_model_get_n_items (insights), ==, 4);
  g_assert_cmpstr (sb_insight_get_title (first), ==, "Worried on Sunday");
  g_assert_cmpstr (sb_insight_get_title (second), ==, "Mood and “walk”");
  assert_looked_at (insights, 15);
}

#define N_LIVES 400
#define N_TAGS 10

/* Mood of a year in five steps, and ten tags, all by chance: of 400 such lives,
 * at the most 1 in 20 may be told of anything, give or take two standard
 * deviations, √(400 · 0.05 · 0.95) = 4.36. The numbers are the same each time. */
static void
test_chance (void)
{
  const char *const tags[N_TAGS][2] = { { "a" }, { "b" }, { "c" }, { "d" }, { "e" }, { "f" }, { "g" }, { "h" }, { "i" }, { "j" } };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1963);
  guint n_told = 0;

  for (guint life = 0; life < N_LIVES; life++)
    {
      g_autofree Diary *diary = g_new0 (Diary, 1);
      g_autoptr (GListModel) insights = NULL;
      g_autoptr (SbInsight) insight = NULL;
      SbInsightRating rating;
      SbInsightInput input = { .ratings = &rating, .n_ratings = 1 };

      for (guint i = 0; i < 365; i++)
        note (diary, i, g_rand_int_range (rand, 1, 6), tags[g_rand_int_range (rand, 0, N_TAGS)]);
      set_rating (&rating, "Mood", diary);
      rating.least_difference = 0;
      insights = find (&input);
      insight = dup_first (insights, SB_INSIGHT_DAYS);
      n_told += sb_insight_get_state (insight) == SB_INSIGHT_FOUND;
    }

  g_assert_cmpuint (n_told, <=, N_LIVES / 20 + 8);
  g_assert_cmpuint (n_told, >, 0);
}

/* What came before. */

#define MAX_RESULTS 8
#define MAX_EVENTS 6
#define BAND 1.25

/* Results, events and exercises on so many days from then. */
static const struct
{
  const char *name;
  SbSeriesBetter better;
  double band;
  guint n;
  double result_days[MAX_RESULTS];
  double scores[MAX_RESULTS];
  guint n_events;
  int event_days[MAX_EVENTS];
  guint n_walks;
  double walk_days[MAX_EVENTS];
  guint n_looked_at;
  const char *expected;
} changes[] = {
  { "one-result", SB_SERIES_BETTER_LOWER, BAND, 1, { 0 }, { 5 }, 0, { 0 }, 0, { 0 }, 0, "too little 0: What came before a change: It takes two results of the same questions, some weeks apart, on a scale where it is known how much chance brings. []" },
  { "band-unknown", SB_SERIES_BETTER_LOWER, NAN, 2, { 0, 56 }, { 7, 1 }, 0, { 0 }, 0, { 0 }, 0, "too little 0: What came before a change: It takes two results of the same questions, some weeks apart, on a scale where it is known how much chance brings. []" },
  { "one-scored", SB_SERIES_BETTER_LOWER, BAND, 2, { 0, 56 }, { 5, NAN }, 0, { 0 }, 0, { 0 }, 0, "too little 0: What came before a change: It takes two results of the same questions, some weeks apart, on a scale where it is known how much chance brings. []" },
  { "within-the-band", SB_SERIES_BETTER_LOWER, BAND, 2, { 0, 56 }, { 5, 3.75 }, 0, { 0 }, 0, { 0 }, 1, "not clear 1: What came before a change: So far, no result differs from the one before it by more than chance is likely to bring. []" },
  /* Many small steps are not one that is more than chance. */
  { "step-by-step", SB_SERIES_BETTER_LOWER, BAND, 4, { 0, 28, 56, 84 }, { 6, 5, 4, 3 }, 0, { 0 }, 0, { 0 }, 3, "not clear 3: What came before a change: So far, no result differs from the one before it by more than chance is likely to bring. []" },

  { "nothing-noted", SB_SERIES_BETTER_LOWER, BAND, 2, { 0, 56 }, { 5, 3 }, 0, { 0 }, 0, { 0 }, 1, "found 1: Before a change: Anxiety: Anxiety went from 5.0 on 5 January 2026 to 3.0 on 2 March 2026. That is better, by more than chance alone is likely to bring. In the 28 days before it, no event and no exercise was noted. []" },
  /* 27 is 29 days before 56, 28 is 28; 56 is the day itself. The day 28 is
   * 2 February, 55 is 1 March. Day −28.2, at 7:12, is 8 December and in the 28
   * days before 5 January; −29 is not. */
  { "better", SB_SERIES_BETTER_LOWER, BAND, 2, { 0, 56 }, { 5, 3 }, 4, { 27, 28, 55, 56 }, 6, { -29, -28.2, 27, 30, 31, 56 }, 1, "found 1: Before a change: Anxiety: Anxiety went from 5.0 on 5 January 2026 to 3.0 on 2 March 2026. That is better, by more than chance alone is likely to bring. What is listed came before it, in the 28 days up to then. It need not be why. [2 February 2026: Event 2 | 1 March 2026: Event 3 | Walk: 2 times | Exercises in these 28 days: 2. In the 28 days before the earlier result: 1.]" },
  { "worse", SB_SERIES_BETTER_LOWER, BAND, 2, { 0, 56 }, { 3, 5 }, 1, { 40 }, 0, { 0 }, 1, "found 1: Before a change: Anxiety: Anxiety went from 3.0 on 5 January 2026 to 5.0 on 2 March 2026. That is worse, by more than chance alone is likely to bring. What is listed came before it, in the 28 days up to then. It need not be why. [14 February 2026: Event 1]" },
  { "higher-is-better", SB_SERIES_BETTER_HIGHER, BAND, 2, { 0, 56 }, { 3, 5 }, 0, { 0 }, 1, { 55 }, 1, "found 1: Before a change: Anxiety: Anxiety went from 3.0 on 5 January 2026 to 5.0 on 2 March 2026. That is better, by more than chance alone is likely to bring. What is listed came before it, in the 28 days up to then. It need not be why. [Walk: 1 time | Exercises in these 28 days: 1. In the 28 days before the earlier result: 0.]" },
  { "no-better-side", SB_SERIES_BETTER_UNKNOWN, BAND, 2, { 0, 56 }, { 3, 5 }, 0, { 0 }, 0, { 0 }, 1, "found 1: Before a change: Anxiety: Anxiety went from 3.0 on 5 January 2026 to 5.0 on 2 March 2026. That is a change of more than chance alone is likely to bring. In the 28 days before it, no event and no exercise was noted. []" },
  /* 20 days apart, the 28 days before either are partly the same. */
  { "soon", SB_SERIES_BETTER_LOWER, BAND, 2, { 0, 20 }, { 5, 3 }, 0, { 0 }, 2, { -3, 10 }, 1, "found 1: Before a change: Anxiety: Anxiety went from 5.0 on 5 January 2026 to 3.0 on 25 January 2026. That is better, by more than chance alone is likely to bring. What is listed came before it, in the 28 days up to then. It need not be why. [Walk: 2 times]" },
  { "missing-between", SB_SERIES_BETTER_LOWER, BAND, 3, { 0, 28, 56 }, { 5, NAN, 3 }, 0, { 0 }, 0, { 0 }, 1, "found 1: Before a change: Anxiety: Anxiety went from 5.0 on 5 January 2026 to 3.0 on 2 March 2026. That is better, by more than chance alone is likely to bring. In the 28 days before it, no event and no exercise was noted. []" },
};

typedef struct
{
  SbInsightEvent events[MAX_EVENTS];
  SbInsightPractice practice[MAX_EVENTS];
  double times[MAX_RESULTS];
} Past;

static void
fill_past (Past *past,
           guint row)
{
  const char *const titles[] = { "Event 1", "Event 2", "Event 3", "Event 4", "Event 5", "Event 6" };

  for (guint i = 0; i < changes[row].n; i++)
    past->times[i] = BEGIN + changes[row].result_days[i] * DAY;
  for (guint i = 0; i < changes[row].n_events; i++)
    {
      past->events[i].title = titles[i];
      g_date_set_dmy (&past->events[i].date, 5, G_DATE_JANUARY, 2026);
      g_date_add_days (&past->events[i].date, changes[row].event_days[i]);
    }
  for (guint i = 0; i < changes[row].n_walks; i++)
    past->practice[i] = (SbInsightPractice) { "Walk", BEGIN + changes[row].walk_days[i] * DAY };
}

static void
test_before (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  Past past = { 0 };
  const SbInsightScores scores = { "Anxiety", past.times, changes[row].scores, changes[row].n, { changes[row].band, changes[row].better, 0 } };
  SbInsightInput input = { .scores = &scores, .n_scores = 1, .events = past.events, .n_events = changes[row].n_events, .practice = past.practice, .n_practice = changes[row].n_walks };
  g_autoptr (GListModel) insights = NULL;
  g_autoptr (SbInsight) insight = NULL;
  g_autofree char *found = NULL;
  g_autofree char *looked_at = NULL;

  fill_past (&past, row);
  insights = find (&input);
  insight = dup_first (insights, SB_INSIGHT_BEFORE);
  found = list_kind (insights, SB_INSIGHT_BEFORE);
  looked_at = g_strdup_printf ("Looked at: %u pair", changes[row].n_looked_at);

  g_assert_cmpstr (found, ==, changes[row].expected);
  g_assert_nonnull (strstr (sb_insight_get_rule (insight), looked_at));
  g_assert_nonnull (strstr (sb_insight_get_rule (insight), "need not be its cause"));
}

/* Of many changes, the newest three, on whichever scale; how many there were is
 * said. */
static void
test_newest (void)
{
  const double times[] = { BEGIN, BEGIN + 28 * DAY, BEGIN + 56 * DAY, BEGIN + 84 * DAY };
  const double later[] = { BEGIN + 10 * DAY, BEGIN + 70 * DAY };
  const double anxiety[] = { 2, 5, 2, 5 };
  const double avoidance[] = { 2, 5 };
  const SbInsightScores scores[] = {
    { "Anxiety", times, anxiety, 4, { BAND, SB_SERIES_BETTER_LOWER, 0 } },
    { "Avoidance", later, avoidance, 2, { BAND, SB_SERIES_BETTER_LOWER, 0 } },
  };
  SbInsightInput input = { .scores = scores, .n_scores = 2 };
  g_autoptr (GListModel) insights = find (&input);
  const char *const expected[] = { "to 5.0 on 30 March 2026", "to 5.0 on 16 March 2026", "to 2.0 on 2 March 2026" };

  g_assert_cmpuint (g_list_model_get_n_items (insights), ==, 5);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (SbInsight) insight = g_list_model_get_item (insights, i + 2);

      g_assert_nonnull (strstr (sb_insight_get_text (insight), expected[i]));
      g_assert_nonnull (strstr (sb_insight_get_rule (insight), "Looked at: 4 pairs, of which 4 differed so."));
    }
}

/* What exercises were done is told by how often. */
static void
test_practice_order (void)
{
  const double times[] = { BEGIN, BEGIN + 56 * DAY };
  const double values[] = { 5, 3 };
  const SbInsightScores scores = { "Anxiety", times, values, 2, { BAND, SB_SERIES_BETTER_LOWER, 0 } };
  const double at = BEGIN + 40 * DAY;
  const SbInsightPractice practice[] = { { "Walk", at }, { "Breath", at }, { "Calm place", at }, { "Calm place", at } };
  SbInsightInput input = { .scores = &scores, .n_scores = 1, .practice = practice, .n_practice = 4 };
  g_autoptr (GListModel) insights = find (&input);
  g_autoptr (SbInsight) insight = dup_first (insights, SB_INSIGHT_BEFORE);
  g_autofree char *evidence = g_strjoinv (" | ", (char **) sb_insight_get_evidence (insight));

  g_assert_cmpstr (evidence, ==, "Calm place: 2 times | Breath: 1 time | Walk: 1 time | Exercises in these 28 days: 4. In the 28 days before the earlier result: 0.");
}

#define MANY 100000

/* 50 years: six check-ins a day for four scales, 20,000 exercises and 5,000
 * results. */
static void
test_many (void)
{
  g_autofree double *times = g_new (double, MANY);
  g_autofree double *values = g_new (double, MANY);
  g_autofree const char *const **tags = g_new0 (const char *const *, MANY);
  g_autofree SbInsightPractice *practice = g_new (SbInsightPractice, MANY / 5);
  SbInsightRating ratings[4];
  SbInsightScores scores = { "Anxiety", times, values, MANY / 20, { BAND, SB_SERIES_BETTER_LOWER, 0 } };
  SbInsightInput input = { .practice = practice, .n_practice = MANY / 5, .ratings = ratings, .n_ratings = 4, .scores = &scores, .n_scores = 1 };
  g_autoptr (GListModel) insights = NULL;

  for (guint i = 0; i < MANY; i++)
    {
      times[i] = BEGIN + i * 15768.0;
      values[i] = 1 + i * 7 % 5;
      tags[i] = i % 3 == 0 ? walk : NULL;
    }
  for (guint i = 0; i < MANY / 5; i++)
    practice[i] = (SbInsightPractice) { "Walk", times[i * 5] };
  for (guint i = 0; i < 4; i++)
    ratings[i] = (SbInsightRating) { "Mood", times, values, tags, MANY, SB_INSIGHTS_LEAST_DIFFERENCE };
  insights = find (&input);

  g_assert_cmpuint (g_list_model_get_n_items (insights), >=, 3);
}

static void
add_row (const char    *folder,
         const char    *name,
         guint          position,
         GTestDataFunc  func)
{
  g_autofree char *path = g_strconcat ("/insights/", folder, "/", name, NULL);

  g_test_add_data_func (path, GUINT_TO_POINTER (position), func);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/insights/nothing", test_nothing);
  for (guint i = 0; i < G_N_ELEMENTS (helped); i++)
    add_row ("helped", helped[i].name, i, test_helped);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    add_row ("days", days[i].name, i, test_days);
  g_test_add_func ("/insights/days/two-ratings", test_two_ratings);
  g_test_add_func ("/insights/days/chance", test_chance);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    add_row ("before", changes[i].name, i, test_before);
  g_test_add_func ("/insights/before/newest", test_newest);
  g_test_add_func ("/insights/before/practice-order", test_practice_order);
  g_test_add_func ("/insights/many", test_many);

  return g_test_run ();
}
