/* sb-insights-before.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-day-counts.h"
#include "sb-insights-private.h"

/* What came before a change. That it was the cause is never said: people do
 * many things in four weeks, and scores drift back on their own. */

/* Two results that follow each other and differ by more than chance. */
typedef struct
{
  const SbInsightScores *scores;
  guint first;
  guint second;
  SbSeriesChange change;
} Change;

static double
get_time (const Change *change)
{
  return change->scores->times[change->second];
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double left = get_time (a);
  double right = get_time (b);

  return (left < right) - (left > right);
}

/* Returns how many pairs there are to judge. */
static guint
find_changes (const SbInsightScores *scores,
              GArray                *changes)
{
  guint n_pairs = 0;
  guint n = 0;
  guint last = 0;

  if (isnan (scores->scale.reliable_change))
    return 0;

  for (guint i = 0; i < scores->n; i++)
    {
      Change change = { scores, last, i };

      if (!isfinite (scores->values[i]))
        continue;

      last = i;
      if (n++ == 0)
        continue;

      n_pairs++;
      change.change = sb_series_scale_judge (&scores->scale, scores->values[change.first], scores->values[i]);
      if (change.change != SB_SERIES_CHANGE_NONE)
        g_array_append_val (changes, change);
    }

  return n_pairs;
}

static char *
format_day (const SbInsightInput *input,
            double                time)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc ((gint64) time);
  g_autoptr (GDateTime) there = g_date_time_to_timezone (utc, input->zone);

  /* Translators: a day, such as “22 November 2026”; see g_date_time_format()
   * for what the letters stand for */
  return g_date_time_format (there, _ ("%-e %B %Y"));
}

/* Whether @day is one of the 28 before @end. That one itself is not, as nobody
 * knows what came first on it. */
static gboolean
is_before (guint32 day,
           guint32 end)
{
  return day < end && day + SB_INSIGHTS_DAYS_BEFORE >= end;
}

static guint
add_events (const SbInsightInput *input,
            guint32               end,
            GStrvBuilder         *lines)
{
  guint n = 0;

  for (guint i = 0; i < input->n_events; i++)
    {
      const SbInsightEvent *event = &input->events[i];
      g_autoptr (GDateTime) day = NULL;
      g_autofree char *date = NULL;

      if (!g_date_valid (&event->date) || !is_before (g_date_get_julian (&event->date), end))
        continue;

      day = g_date_time_new_utc (g_date_get_year (&event->date), g_date_get_month (&event->date),
                                 g_date_get_day (&event->date), 12, 0, 0);
      date = g_date_time_format (day, _ ("%-e %B %Y"));
      /* Translators: a day, and what happened on it */
      g_strv_builder_take (lines, g_strdup_printf (_ ("%s: %s"), date, event->title));
      n++;
    }

  return n;
}

static guint
count_practice (const SbInsightInput *input,
                guint32               end)
{
  guint n = 0;

  for (guint i = 0; i < input->n_practice; i++)
    n += is_before (sb_day_counts_find_day (input->zone, input->practice[i].time), end);

  return n;
}

typedef struct
{
  const char *title;
  guint n;
} Done;

static int
compare_done (gconstpointer a,
              gconstpointer b)
{
  const Done *left = a;
  const Done *right = b;

  if (left->n != right->n)
    return left->n > right->n ? -1 : 1;

  return g_utf8_collate (left->title, right->title);
}

static GArray *
list_practice (const SbInsightInput *input,
               guint32               end)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Done));
  GHashTableIter iter;
  gpointer title;
  gpointer n;

  for (guint i = 0; i < input->n_practice; i++)
    {
      const SbInsightPractice *practice = &input->practice[i];

      if (!is_before (sb_day_counts_find_day (input->zone, practice->time), end))
        continue;

      n = g_hash_table_lookup (counts, practice->title);
      g_hash_table_insert (counts, (gpointer) practice->title, GUINT_TO_POINTER (GPOINTER_TO_UINT (n) + 1));
    }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &title, &n))
    {
      const Done done = { title, GPOINTER_TO_UINT (n) };

      g_array_append_val (list, done);
    }
  g_array_sort (list, compare_done);

  return list;
}

static guint
add_practice (const SbInsightInput *input,
              guint32               end,
              GStrvBuilder         *lines)
{
  g_autoptr (GArray) practice = list_practice (input, end);
  guint n = 0;

  for (guint i = 0; i < practice->len; i++)
    {
      const Done *done = &g_array_index (practice, Done, i);

      /* Translators: an exercise, and how often it was done */
      g_strv_builder_take (lines, g_strdup_printf (ngettext ("%s: %u time", "%s: %u times", done->n), done->title, done->n));
      n += done->n;
    }

  return n;
}

/* How much practice there was before the first result: without it, any amount
 * would look like a lot. Where the two stretches of time overlap, there is
 * nothing to set against. */
static void
add_usual (const SbInsightInput *input,
           const Change         *change,
           guint32               end,
           guint                 n_done,
           GStrvBuilder         *lines)
{
  guint32 first = sb_day_counts_find_day (input->zone, change->scores->times[change->first]);
  guint n_usual;

  if (is_before (first, end) || first == end)
    return;

  n_usual = count_practice (input, first);
  if (n_usual + n_done > 0)
    /* Translators: a number of days twice, and how many exercises were
     * finished in them */
    g_strv_builder_take (lines, g_strdup_printf (_ ("Exercises in these %u days: %u. In the %u days before the earlier result: %u."),
                                                 SB_INSIGHTS_DAYS_BEFORE, n_done, SB_INSIGHTS_DAYS_BEFORE, n_usual));
}

static const char *
get_judgement (SbSeriesChange change)
{
  switch (change)
    {
    case SB_SERIES_CHANGE_BETTER:
      return _ ("That is better, by more than chance alone is likely to bring.");
    case SB_SERIES_CHANGE_WORSE:
      return _ ("That is worse, by more than chance alone is likely to bring.");
    case SB_SERIES_CHANGE_MOVED:
    case SB_SERIES_CHANGE_NONE:
    case SB_SERIES_CHANGE_UNKNOWN:
    default:
      return _ ("That is a change of more than chance alone is likely to bring.");
    }
}

static char *
describe_change (const SbInsightInput *input,
                 const Change         *change,
                 gboolean              found)
{
  const SbInsightScores *scores = change->scores;
  g_autofree char *first = format_day (input, scores->times[change->first]);
  g_autofree char *second = format_day (input, scores->times[change->second]);
  g_autofree char *went = NULL;
  g_autofree char *before = NULL;

  /* Translators: what was measured, a score and a day twice */
  went = g_strdup_printf (_ ("%s went from %.1f on %s to %.1f on %s."), scores->title, scores->values[change->first], first,
                          scores->values[change->second], second);
  before = found ? g_strdup_printf (_ ("What is listed came before it, in the %u days up to then. It need not be why."), SB_INSIGHTS_DAYS_BEFORE)
                 : g_strdup_printf (_ ("In the %u days before it, no event and no exercise was noted."), SB_INSIGHTS_DAYS_BEFORE);

  return g_strjoin (" ", went, get_judgement (change->change), before, NULL);
}

static char *
describe_rule (guint n_pairs,
               guint n_changes)
{
  g_autofree char *how = NULL;
  g_autofree char *looked = NULL;

  how = g_strdup_printf (_ ("Each result is set against the one before it, of the same questions. Where they differ by more than chance is likely to bring, the %u days before the later one are looked through for events and for exercises that you finished. The day itself is left out, as no one can tell what came first on it. The newest %u changes are shown."),
                         SB_INSIGHTS_DAYS_BEFORE, SB_INSIGHTS_MOST_CHANGES);
  looked = g_strdup_printf (ngettext ("Looked at: %u pair, of which %u differed so. Where nothing changes at all, about 1 in 20 still does.",
                                      "Looked at: %u pairs, of which %u differed so. Where nothing changes at all, about 1 in 20 still does.", n_pairs),
                            n_pairs, n_changes);

  /* Translators: sentences about how it was worked out */
  return g_strdup_printf (_ ("%s %s What comes before a change need not be its cause, and scores drift back toward the middle on their own."), how, looked);
}

static char *
describe_sample (guint n_pairs)
{
  return g_strdup_printf (ngettext ("%u pair of results", "%u pairs of results", n_pairs), n_pairs);
}

static void
add_change (GListStore           *insights,
            const SbInsightInput *input,
            const Change         *change,
            guint                 n_pairs,
            guint                 n_changes)
{
  guint32 end = sb_day_counts_find_day (input->zone, get_time (change));
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  guint n_events = add_events (input, end, lines);
  guint n_done = add_practice (input, end, lines);
  /* Translators: what was measured */
  g_autofree char *title = g_strdup_printf (_ ("Before a change: %s"), change->scores->title);
  g_autofree char *text = describe_change (input, change, n_events + n_done > 0);
  g_autofree char *rule = describe_rule (n_pairs, n_changes);
  g_autofree char *sample = describe_sample (n_pairs);
  g_auto (GStrv) evidence = NULL;
  SbInsightFacts facts = { SB_INSIGHT_BEFORE, SB_INSIGHT_FOUND, title, text, rule, sample, n_pairs };

  add_usual (input, change, end, n_done, lines);
  evidence = g_strv_builder_end (lines);
  facts.evidence = (const char *const *) evidence;
  sb_insights_add (insights, &facts);
}

static void
add_nothing (GListStore *insights,
             guint       n_pairs)
{
  SbInsightState state = n_pairs > 0 ? SB_INSIGHT_NOT_CLEAR : SB_INSIGHT_TOO_LITTLE;
  const char *text = n_pairs > 0 ? _ ("So far, no result differs from the one before it by more than chance is likely to bring.")
                                 : _ ("It takes two results of the same questions, some weeks apart, on a scale where it is known how much chance brings.");
  g_autofree char *rule = describe_rule (n_pairs, 0);
  g_autofree char *sample = describe_sample (n_pairs);
  const SbInsightFacts facts = { SB_INSIGHT_BEFORE, state, _ ("What came before a change"), text, rule, sample, n_pairs };

  sb_insights_add (insights, &facts);
}

/* Adds what came before the newest changes, to a list of insights. */
void
sb_insights_look_at_before (GListStore           *insights,
                            const SbInsightInput *input)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (Change));
  guint n_pairs = 0;

  for (guint i = 0; i < input->n_scores; i++)
    n_pairs += find_changes (&input->scores[i], changes);
  g_array_sort (changes, compare_times);

  for (guint i = 0; i < MIN (changes->len, SB_INSIGHTS_MOST_CHANGES); i++)
    add_change (insights, input, &g_array_index (changes, Change, i), n_pairs, changes->len);
  if (changes->len == 0)
    add_nothing (insights, n_pairs);
}
