/* sb-insights-helped.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-helped.h"
#include "sb-insights-private.h"

/* What helps this person: sb_helped_rank() in words. */

/* So many exercises are named in a sentence; the evidence has them all. */
#define MOST_NAMED 3

static GPtrArray *
rank (const SbInsightInput *input)
{
  g_autoptr (GPtrArray) nothing = NULL;

  if (input->outcomes != NULL)
    return sb_helped_rank (input->outcomes);

  nothing = sb_outcomes_new ();
  return sb_helped_rank (nothing);
}

static char *
dup_title (const SbInsightInput *input,
           const SbHelped       *helped)
{
  g_autofree char *title = input->get_title (helped->exercise_id, input->user_data);

  if (!helped->shorter)
    return g_steal_pointer (&title);

  /* Translators: the title of an exercise */
  return g_strdup_printf (_ ("%s (shorter way)"), title);
}

static char *
describe_change (const SbHelped *helped)
{
  double size = fabs (helped->change);
  g_autofree char *points = g_strdup_printf ("%g", size);

  if (helped->kind == SB_HELPED_SAME)
    return g_strdup (_ ("mostly about the same"));
  if (helped->kind == SB_HELPED_EASED)
    /* Translators: a number of points from 0 to 10, such as “2” or “1.5” */
    return g_strdup_printf (ngettext ("mostly %s point less upset", "mostly %s points less upset", (gulong) ceil (size)), points);

  /* Translators: a number of points from 0 to 10, such as “2” or “1.5” */
  return g_strdup_printf (ngettext ("mostly %s point more upset", "mostly %s points more upset", (gulong) ceil (size)), points);
}

static char *
describe (const SbInsightInput *input,
          const SbHelped       *helped)
{
  g_autofree char *title = dup_title (input, helped);
  g_autofree char *change = describe_change (helped);

  /* Translators: the title of an exercise, a change such as “mostly 2 points
   * less upset”, and how often it was tried */
  return g_strdup_printf (ngettext ("%s: %s, %u try", "%s: %s, %u tries", helped->n_tries), title, change, helped->n_tries);
}

static char *
describe_best (const SbInsightInput *input,
               GPtrArray            *ranked)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < MIN (ranked->len, MOST_NAMED); i++)
    {
      const SbHelped *helped = g_ptr_array_index (ranked, i);

      if (helped->kind == SB_HELPED_EASED)
        g_ptr_array_add (titles, dup_title (input, helped));
    }
  /* Translators: between the titles of exercises */
  joined = g_strjoinv (_ (", "), (char **) titles->pdata);

  /* Translators: the titles of one exercise or a few */
  return g_strdup_printf (_ ("You were mostly less upset after this than before: %s."), joined);
}

static char *
describe_too_little (guint most)
{
  g_autofree char *takes = NULL;

  takes = g_strdup_printf (_ ("It takes %u tries of one exercise to tell anything. A try counts when you finish, and say how upset you were before and after."),
                           SB_HELPED_FEWEST_TRIES);
  if (most == 0)
    return g_steal_pointer (&takes);

  /* Translators: a sentence, and how often one exercise was tried */
  return g_strdup_printf (ngettext ("%s So far there is %u try of one.", "%s So far there are %u tries of one.", most), takes, most);
}

static char *
describe_rule (void)
{
  return g_strdup_printf (_ ("For each exercise, what counts is the change in the middle of all your tries: half changed more, half less. So one odd day does not decide. It takes %u tries, and a change of at least %g on the scale from 0 to 10. The shorter way counts for itself. Times that you stopped, or that have no numbers, are left out. Most upset goes down with time anyway, so take this as a hint, not as a promise."),
                          SB_HELPED_FEWEST_TRIES, SB_HELPED_LEAST_CHANGE);
}

static char *
describe_text (const SbInsightInput *input,
               SbInsightState        state,
               GPtrArray            *ranked)
{
  const SbHelped *first = ranked->len > 0 ? g_ptr_array_index (ranked, 0) : NULL;

  switch (state)
    {
    case SB_INSIGHT_FOUND:
      return describe_best (input, ranked);
    case SB_INSIGHT_NOT_CLEAR:
      return g_strdup (_ ("So far, no exercise stands out as one that eases. What you do can still be worth doing."));
    case SB_INSIGHT_TOO_LITTLE:
    default:
      return describe_too_little (first != NULL ? first->n_tries : 0);
    }
}

/* What is known comes first in the ranking, what eased most before the rest;
 * of what is not known, what was tried most. */
static SbInsightState
judge (GPtrArray *ranked)
{
  const SbHelped *first = ranked->len > 0 ? g_ptr_array_index (ranked, 0) : NULL;

  if (first == NULL || first->kind == SB_HELPED_TOO_EARLY)
    return SB_INSIGHT_TOO_LITTLE;

  return first->kind == SB_HELPED_EASED ? SB_INSIGHT_FOUND : SB_INSIGHT_NOT_CLEAR;
}

/* Adds what helps, to a list of insights. */
void
sb_insights_look_at_helped (GListStore           *insights,
                            const SbInsightInput *input)
{
  g_autoptr (GPtrArray) ranked = rank (input);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  SbInsightFacts facts = { SB_INSIGHT_HELPS, judge (ranked), _ ("What helps you") };
  g_autofree char *rule = describe_rule ();
  g_autofree char *text = describe_text (input, facts.state, ranked);
  g_autofree char *sample = NULL;

  for (guint i = 0; i < ranked->len; i++)
    {
      const SbHelped *helped = g_ptr_array_index (ranked, i);

      facts.n += helped->n_tries;
      if (helped->kind != SB_HELPED_TOO_EARLY)
        g_ptr_array_add (lines, describe (input, helped));
    }
  sample = g_strdup_printf (ngettext ("%u try", "%u tries", facts.n), facts.n);

  facts.text = text;
  facts.rule = rule;
  facts.sample = sample;
  facts.evidence = (const char *const *) lines->pdata;
  sb_insights_add (insights, &facts);
}
