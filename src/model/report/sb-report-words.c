/* sb-report-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days, periods and numbers as a report writes them.
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-moment.h"
#include "sb-report-words.h"
#include "sb-words.h"

/* Less than a hundredth is seen as none. */
#define LEAST_SEEN 0.005

static GDateTime *
to_noon (const GDate *date)
{
  return g_date_time_new_local (g_date_get_year (date), g_date_get_month (date), g_date_get_day (date), 12, 0, 0);
}

/**
 * sb_report_words_for_date:
 * @date: a date
 *
 * Returns: (transfer full): the date, in full
 */
char *
sb_report_words_for_date (const GDate *date)
{
  g_autoptr (GDateTime) noon = to_noon (date);

  return sb_words_for_day (noon);
}

/**
 * sb_report_words_for_short_date:
 * @date: a date
 *
 * Returns: (transfer full): the date, for a table
 */
char *
sb_report_words_for_short_date (const GDate *date)
{
  g_autoptr (GDateTime) noon = to_noon (date);

  return sb_report_words_for_day (noon);
}

/**
 * sb_report_words_for_day:
 * @time: a time
 *
 * Returns: (transfer full): its day where the person is, for a table
 */
char *
sb_report_words_for_day (GDateTime *time)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (time);

  /* Translators: a day in a table, such as “22 Nov 2026”, which cannot be taken
   * for another; the spaces are such at which no line breaks. See
   * g_date_time_format() for what the letters stand for */
  return g_date_time_format (local, _ ("%-e\u00a0%b\u00a0%Y"));
}

/**
 * sb_report_words_for_time:
 * @time: a time
 *
 * Returns: (transfer full): its day and its minute where the person is, for a
 *   table
 */
char *
sb_report_words_for_time (GDateTime *time)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (time);

  /* Translators: a day and a time in a table, such as “22 Nov 2026, 18:05” */
  return g_date_time_format (local, _ ("%-e\u00a0%b\u00a0%Y, %H:%M"));
}

/**
 * sb_report_words_for_period:
 * @options: what is wanted
 * @now: the time of the report, where the person is
 *
 * Returns: (transfer full): the first day and the last one
 */
char *
sb_report_words_for_period (SbReportOptions *options,
                            GDateTime       *now)
{
  const GDate *from = sb_report_options_get_from (options);
  const GDate *to = sb_report_options_get_to (options);
  g_autofree char *first = from != NULL ? sb_report_words_for_date (from) : NULL;
  g_autofree char *last = to != NULL ? sb_report_words_for_date (to) : sb_words_for_day (now);

  if (first == NULL)
    /* Translators: a period; the last day of it */
    return g_strdup_printf (_ ("From the first entry to %s"), last);

  /* Translators: a period; the first day of it, and the last one */
  return g_strdup_printf (_ ("From %s to %s, both included"), first, last);
}

static gboolean
is_whole_sum (SbScale *scale,
              double   value)
{
  return sb_scale_get_key (scale)->method == SB_SCORE_METHOD_SUM && value == round (value);
}

/**
 * sb_report_words_for_score:
 * @scale: a scale
 * @score: a score on it; may be NAN
 *
 * Returns: (transfer full): the score to two places; a sum that is whole is
 *   written so
 */
char *
sb_report_words_for_score (SbScale *scale,
                           double   score)
{
  if (isnan (score))
    return g_strdup (SB_REPORT_NOTHING);

  return g_strdup_printf ("%.*f", is_whole_sum (scale, score) ? 0 : 2, score);
}

/**
 * sb_report_words_for_difference:
 * @scale: a scale
 * @difference: between two scores on it; may be NAN
 *
 * Returns: (transfer full): the difference, with its sign
 */
char *
sb_report_words_for_difference (SbScale *scale,
                                double   difference)
{
  g_autofree char *size = NULL;

  if (isnan (difference))
    return g_strdup (SB_REPORT_NOTHING);

  size = sb_report_words_for_score (scale, fabs (difference));

  return sb_words_for_signed (size, fabs (difference) < LEAST_SEEN ? 0 : difference);
}

/**
 * sb_report_words_for_direction:
 * @scale: a scale
 *
 * Returns: (transfer full): what a higher score means
 */
char *
sb_report_words_for_direction (SbScale *scale)
{
  if (sb_scale_get_higher (scale) == NULL)
    return g_strdup (_ ("The author does not say what a higher score means."));

  /* Translators: what a higher score means, as in “Higher: less secure.” */
  return g_strdup_printf (_ ("Higher: %s."), sb_scale_get_higher (scale));
}

/**
 * sb_report_words_for_median:
 * @median: of whole numbers, so that it is whole or half-way; may be NAN
 *
 * Returns: (transfer full): the median
 */
char *
sb_report_words_for_median (double median)
{
  if (isnan (median))
    return g_strdup (SB_REPORT_NOTHING);

  return g_strdup_printf ("%.*f", median == round (median) ? 0 : 1, median);
}

/**
 * sb_report_words_for_part:
 * @part: one part of a report
 *
 * Returns: (transfer none): its title
 */
const char *
sb_report_words_for_part (SbReportPart part)
{
  switch (part)
    {
    case SB_REPORT_SUMMARY:
      return _ ("Summary");
    case SB_REPORT_SCORES:
      return _ ("Scores");
    case SB_REPORT_ANSWERS:
      return _ ("Answers");
    case SB_REPORT_CHECK_INS:
      return _ ("Check-Ins");
    case SB_REPORT_PRACTICE:
      return _ ("Practice");
    case SB_REPORT_EVENTS:
      return _ ("Events");
    case SB_REPORT_NOTES:
      return _ ("Notes");
    case SB_REPORT_SAFETY_PLAN:
      return _ ("Safety Plan");
    default:
      g_return_val_if_reached ("");
    }
}
