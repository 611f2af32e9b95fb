/* sb-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-words.h"

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
