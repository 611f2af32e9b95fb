/* sb-score-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-inline.h"
#include "sb-result-words.h"
#include "sb-score-row.h"
#include "sb-words.h"

/* What the scale measures, or what a higher score on it means. */
static char *
describe_scale (SbRegions *regions,
                SbResult  *result,
                SbScale   *scale)
{
  const char *meaning = NULL;

  if (sb_regions_fit (regions, sb_result_get_instrument (result)))
    meaning = sb_regions_get_meaning (regions, sb_scale_get_id (scale));
  if (meaning != NULL)
    return sb_inline_to_plain (meaning);

  if (sb_scale_get_higher (scale) == NULL)
    return g_strdup ("");

  /* Translators: what a higher score means, as the questionnaire says it */
  return g_strdup_printf (_ ("Higher means: %s."), sb_scale_get_higher (scale));
}

static char *
describe_range (SbRegions *regions,
                SbResult  *result,
                SbScale   *scale,
                double     value)
{
  g_autofree char *meaning = describe_scale (regions, result, scale);
  g_autofree char *number = sb_words_for_score_on (scale, value);
  g_autofree char *text = NULL;

  /* Translators: a score, the lowest and the highest it can be, and a
   * sentence on what it measures */
  text = g_strdup_printf (_ ("%s on a scale from %g to %g. %s"), number, sb_scale_get_lowest_score (scale),
                          sb_scale_get_highest_score (scale), meaning);
  return g_strdup (g_strchomp (text));
}

static char *
describe_missing (SbScale       *scale,
                  const SbScore *score)
{
  guint needed = sb_score_get_needed (sb_scale_get_key (scale), score);

  /* Translators: how many questions of how many were answered, and how many
   * must be for a score */
  return g_strdup_printf (ngettext ("Not enough answers: %u of %u. A score needs %u.",
                                    "Not enough answers: %u of %u. A score needs %u.", needed),
                          score->answered, score->asked, needed);
}

static char *
create_title (SbRegions     *regions,
              SbResult      *result,
              SbScale       *scale,
              const SbScore *score)
{
  const char *name = sb_result_words_for_scale (regions, result, scale);

  if (!sb_score_is_scored (score) || !sb_regions_fit (regions, sb_result_get_instrument (result))
      || sb_regions_get_title (regions, sb_scale_get_id (scale)) == NULL)
    return g_strdup (name);

  /* Translators: what is measured, and how high it is in words */
  return g_strdup_printf (_ ("%s: %s"), name, sb_regions_describe_level (regions, score->value));
}

/**
 * sb_score_row_new:
 * @regions: the words for results
 * @result: a result
 * @scale: a scale of its instrument
 *
 * Returns: (transfer floating): a row that tells the score, in words where
 *   there are any, and what it means
 */
GtkWidget *
sb_score_row_new (SbRegions *regions,
                  SbResult  *result,
                  SbScale   *scale)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;
  SbScore score;

  g_return_val_if_fail (SB_IS_REGIONS (regions), NULL);
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (SB_IS_SCALE (scale), NULL);

  score = sb_result_get_score (result, sb_scale_get_id (scale));
  title = create_title (regions, result, scale, &score);
  words = sb_score_is_scored (&score) ? describe_range (regions, result, scale, score.value)
                                      : describe_missing (scale, &score);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);

  return row;
}
