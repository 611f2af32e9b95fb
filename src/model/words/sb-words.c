/* sb-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-bonds.h"
#include "sb-words.h"

/* Unseen: what follows runs from left to right. */
#define LEFT_TO_RIGHT_MARK "\u200e"

/**
 * sb_words_for_day:
 * @time: a time
 *
 * Returns: (transfer full): its day where the person is, in words
 */
char *
sb_words_for_day (GDateTime *time)
{
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (time != NULL, NULL);

  local = g_date_time_to_local (time);

  /* Translators: a day, such as “22 November 2026”; see g_date_time_format()
   * for what the letters stand for */
  return g_date_time_format (local, _ ("%-e %B %Y"));
}

/**
 * sb_words_for_days:
 * @first: a time
 * @last: a later one
 *
 * Returns: (transfer full): the days from one to the other where the person is,
 *   in words; the year is said once where it is the same
 */
char *
sb_words_for_days (GDateTime *first,
                   GDateTime *last)
{
  g_autoptr (GDateTime) local_first = NULL;
  g_autoptr (GDateTime) local_last = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  from = sb_words_for_day (first);
  to = sb_words_for_day (last);
  if (g_str_equal (from, to))
    return g_steal_pointer (&from);

  local_first = g_date_time_to_local (first);
  local_last = g_date_time_to_local (last);
  if (g_date_time_get_year (local_first) == g_date_time_get_year (local_last))
    {
      g_free (from);
      /* Translators: a day of a year that is said later, as in “1 March to 31 May
       * 2026”; see g_date_time_format() for what the letters stand for */
      from = g_date_time_format (local_first, _ ("%-e %B"));
    }

  /* Translators: from one day to another, as in “1 March to 31 May 2026” */
  return g_strdup_printf (_ ("%s to %s"), from, to);
}

/**
 * sb_words_for_score:
 * @score: a score
 *
 * Returns: (transfer full): the score, to one place, as numbers are written
 *   where the person is
 */
char *
sb_words_for_score (double score)
{
  return g_strdup_printf ("%.1f", score);
}

/**
 * sb_words_for_score_on:
 * @scale: a scale
 * @score: a score on it
 *
 * Returns: (transfer full): the score; a sum that is whole is written so
 */
char *
sb_words_for_score_on (SbScale *scale,
                       double   score)
{
  g_return_val_if_fail (SB_IS_SCALE (scale), NULL);

  if (sb_scale_get_key (scale)->method == SB_SCORE_METHOD_SUM && score == round (score))
    return g_strdup_printf ("%.0f", score);

  return sb_words_for_score (score);
}

/**
 * sb_words_for_signed:
 * @size: how much it is, without a sign
 * @number: whose sign it has
 *
 * A minus as wide as a plus, which is read as one; and a sign that stays before
 * its number where text runs from right to left, instead of going behind it.
 *
 * Returns: (transfer full): the number with its sign; nothing is without
 */
char *
sb_words_for_signed (const char *size,
                     double      number)
{
  g_return_val_if_fail (size != NULL, NULL);

  if (number == 0)
    return g_strdup (size);

  return g_strconcat (LEFT_TO_RIGHT_MARK, number < 0 ? "−" : "+", size, NULL);
}

/**
 * sb_words_for_scores:
 * @result: a result that has a place on the plane
 *
 * Returns: (transfer full): its scores
 */
char *
sb_words_for_scores (SbResult *result)
{
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  /* Translators: two scores, as a screen reader tells them */
  return g_strdup_printf (_ ("anxiety %.1f, avoidance %.1f"), sb_result_get_value (result, "anxiety"),
                          sb_result_get_value (result, "avoidance"));
}

/**
 * sb_words_for_change:
 * @change: a judgement of change
 *
 * Returns: (transfer none): the judgement in words
 */
const char *
sb_words_for_change (SbChange change)
{
  switch (change)
    {
    case SB_CHANGE_BETTER:
      return _ ("better");
    case SB_CHANGE_WORSE:
      return _ ("worse");
    case SB_CHANGE_NONE:
    default:
      return _ ("no reliable change");
    }
}

/**
 * sb_words_for_result:
 * @result: a result
 * @regions: the words for results
 *
 * Near a line, no one description is claimed.
 *
 * Returns: (transfer none): what the result is, in a phrase
 */
const char *
sb_words_for_result (SbResult  *result,
                     SbRegions *regions)
{
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (SB_IS_REGIONS (regions), NULL);

  if (!sb_bonds_has_place (result))
    return _ ("Not enough answers");

  if (sb_result_is_near (result, "anxiety") || sb_result_is_near (result, "avoidance"))
    return _ ("Near the line");

  return sb_region_get_title (sb_regions_find (regions, sb_result_is_high (result, "anxiety"),
                                               sb_result_is_high (result, "avoidance")));
}

/**
 * sb_words_with_person:
 * @text: a text that may name a person as `{person}`
 * @name: (nullable): the person's name; may be empty, as a history can tell of
 *   a bond without telling with whom
 *
 * Returns: (transfer full): the text with the name, or with “this person”
 */
char *
sb_words_with_person (const char *text,
                      const char *name)
{
  GString *words;

  g_return_val_if_fail (text != NULL, NULL);

  words = g_string_new (text);
  /* Translators: stands for a name within a sentence, as in “I can rely on
   * this person” */
  g_string_replace (words, "{person}", name != NULL && *name != '\0' ? name : _ ("this person"), 0);

  return g_string_free (words, FALSE);
}
