/* sb-series-summary-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-series-summary.h"

/* A summary in plain words. What is better is said only where it is known to
 * be more than chance; a gap is where the line is open, and nobody's fault. */

static char *
format_value (const SbSeriesWords *words,
              double               value)
{
  return words->format != NULL ? words->format (value, words->user_data) : g_strdup_printf ("%.1f", value);
}

static char *
format_day (const SbSeriesWords *words,
            double               time)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc ((gint64) time);
  g_autoptr (GDateTime) there = words->zone != NULL ? g_date_time_to_timezone (utc, words->zone)
                                                    : g_date_time_to_local (utc);

  /* Translators: a day, such as “22 November 2026”; see g_date_time_format()
   * for what the letters stand for */
  return g_date_time_format (there, _ ("%-e %B %Y"));
}

static char *
describe_times (const SbSeriesSummary *summary,
                const SbSeriesWords   *words)
{
  g_autofree char *first = format_day (words, summary->first_time);
  g_autofree char *last = format_day (words, summary->last_time);
  g_autofree char *value = NULL;

  if (summary->n == 1)
    {
      value = format_value (words, summary->first);
      /* Translators: what was measured, a day and a value */
      return g_strdup_printf (_ ("%s: noted once, on %s, at %s. A second time will show whether anything moved."),
                              words->title, first, value);
    }

  if (g_str_equal (first, last))
    /* Translators: what was measured, how often, and a day */
    return g_strdup_printf (ngettext ("%s: noted %u time on %s.", "%s: noted %u times on %s.", summary->n),
                            words->title, summary->n, first);

  /* Translators: what was measured, how often, the first day and the last */
  return g_strdup_printf (ngettext ("%s: noted %u time from %s to %s.", "%s: noted %u times from %s to %s.", summary->n),
                          words->title, summary->n, first, last);
}

static const char *
get_judgement (SbSeriesChange change)
{
  switch (change)
    {
    case SB_SERIES_CHANGE_NONE:
      /* Translators: follows “The first was 4.2, the last 3.9.” */
      return _ ("No reliable change: by chance alone, two can lie as far apart.");
    case SB_SERIES_CHANGE_BETTER:
      return _ ("That is better, by more than chance alone is likely to bring.");
    case SB_SERIES_CHANGE_WORSE:
      return _ ("That is worse, by more than chance alone is likely to bring.");
    case SB_SERIES_CHANGE_MOVED:
      return _ ("That is a change of more than chance alone is likely to bring.");
    case SB_SERIES_CHANGE_UNKNOWN:
    default:
      return _ ("How much of that is chance is not known.");
    }
}

static char *
describe_change (const SbSeriesSummary *summary,
                 const SbSeriesWords   *words)
{
  g_autofree char *first = format_value (words, summary->first);
  g_autofree char *last = format_value (words, summary->last);

  /* Translators: two values, and then a sentence about how they differ */
  return g_strdup_printf (_ ("The first was %s, the last %s. %s"), first, last, get_judgement (summary->change));
}

static char *
describe_spread (const SbSeriesSummary *summary,
                 const SbSeriesWords   *words)
{
  g_autofree char *lowest = format_value (words, summary->lowest);
  g_autofree char *highest = format_value (words, summary->highest);
  g_autofree char *median = format_value (words, summary->median);

  if (summary->lowest == summary->highest)
    /* Translators: a value */
    return g_strdup_printf (_ ("It was %s each time."), lowest);

  /* Translators: three values; the last one is the median */
  return g_strdup_printf (_ ("The lowest was %s, the highest %s, and the one in the middle %s."), lowest, highest, median);
}

static char *
describe_clear_trend (const SbSeriesSummary *summary,
                      const SbSeriesWords   *words)
{
  g_autofree char *begin = format_value (words, sb_trend_get_value (&summary->line, summary->first_time));
  g_autofree char *end = format_value (words, sb_trend_get_value (&summary->line, summary->last_time));
  gboolean rises = summary->trend == SB_SERIES_TREND_RISES;

  if (g_str_equal (begin, end))
    return g_strdup (rises ? _ ("There is a clear trend, and a very small one: it rises.")
                           : _ ("There is a clear trend, and a very small one: it falls."));

  /* Translators: where a line begins and where it ends */
  return g_strdup_printf (rises ? _ ("There is a clear trend: the line rises from about %s to about %s.")
                                : _ ("There is a clear trend: the line falls from about %s to about %s."),
                          begin, end);
}

static char *
describe_trend (const SbSeriesSummary *summary,
                const SbSeriesWords   *words)
{
  switch (summary->trend)
    {
    case SB_SERIES_TREND_FALLS:
    case SB_SERIES_TREND_RISES:
      return describe_clear_trend (summary, words);
    case SB_SERIES_TREND_UNCLEAR:
      return g_strdup (_ ("There is no clear trend: it may rise, fall, or do neither."));
    case SB_SERIES_TREND_GUESS:
      return g_strdup (_ ("The line is a first guess. With a few more, it can be told how sure it is."));
    case SB_SERIES_TREND_NONE:
    default:
      return g_strdup_printf (_ ("It takes %u, at different times, to draw a line."), SB_TREND_FEWEST);
    }
}

static char *
describe_gaps (const SbSeriesSummary *summary)
{
  if (summary->n_gaps == 0)
    return NULL;

  return g_strdup_printf (ngettext ("The line is open in %u place, where a longer time lies between.",
                                    "The line is open in %u places, where a longer time lies between.", summary->n_gaps),
                          summary->n_gaps);
}

static char *
describe_direction (const SbSeriesWords *words)
{
  if (words->higher == NULL)
    return NULL;

  if (g_str_equal (words->higher, _ ("less secure")))
    return g_strdup (_ ("Lower is more secure."));

  /* Translators: what a higher value means, such as “more worry” */
  return g_strdup_printf (_ ("Higher means: %s."), words->higher);
}

static void
take (GPtrArray *sentences,
      char      *sentence)
{
  if (sentence != NULL)
    g_ptr_array_add (sentences, sentence);
}

/**
 * sb_series_summary_to_text:
 * @summary: the facts
 * @words: what to put them in words with
 *
 * Returns: (transfer full): the facts in a few sentences, which say what a
 *   chart of the same values shows
 */
char *
sb_series_summary_to_text (const SbSeriesSummary *summary,
                           const SbSeriesWords   *words)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  g_return_val_if_fail (summary != NULL, NULL);
  g_return_val_if_fail (words != NULL && words->title != NULL, NULL);

  if (summary->n == 0)
    /* Translators: what was measured */
    return g_strdup_printf (_ ("%s: nothing was noted in this time."), words->title);

  take (sentences, describe_times (summary, words));
  if (summary->n > 1)
    {
      take (sentences, describe_change (summary, words));
      if (summary->n > 2)
        take (sentences, describe_spread (summary, words));
      take (sentences, describe_trend (summary, words));
      take (sentences, describe_gaps (summary));
    }
  take (sentences, describe_direction (words));

  return g_strjoinv (" ", (char **) sentences->pdata);
}
