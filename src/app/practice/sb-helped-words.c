/* sb-helped-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sb-helped-words.h"
#include "sb-session-answers.h"

/* What came of an exercise, in words: never more than the tries can tell. */

/**
 * sb_helped_words_for_title:
 * @content: what the app knows
 * @helped: how somebody fared
 *
 * Returns: (transfer full): what was done, and which way
 */
char *
sb_helped_words_for_title (SbContent      *content,
                           const SbHelped *helped)
{
  SbExercise *exercise;
  g_autofree char *title = NULL;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (helped != NULL, NULL);

  exercise = sb_content_find_exercise (content, helped->exercise_id);
  title = exercise != NULL ? g_strdup (sb_exercise_get_title (exercise))
                           : sb_session_answers_word_id (helped->exercise_id);
  if (!helped->shorter)
    return g_steal_pointer (&title);

  /* Translators: the title of an exercise */
  return g_strdup_printf (_ ("%s (shorter way)"), title);
}

/**
 * sb_helped_words_for_change:
 * @helped: how somebody fared
 *
 * Returns: (transfer full): the change, where there were enough tries; else
 *   that it is too early to tell
 */
char *
sb_helped_words_for_change (const SbHelped *helped)
{
  g_autofree char *points = NULL;
  double size;

  g_return_val_if_fail (helped != NULL, NULL);

  size = fabs (helped->change);
  points = g_strdup_printf ("%g", size);
  switch (helped->kind)
    {
    case SB_HELPED_EASED:
      /* Translators: a number of points from 0 to 10, such as “2” or “1.5” */
      return g_strdup_printf (ngettext ("Mostly %s point less upset", "Mostly %s points less upset", (gulong) ceil (size)), points);
    case SB_HELPED_HARDER:
      return g_strdup_printf (ngettext ("Mostly %s point more upset", "Mostly %s points more upset", (gulong) ceil (size)), points);
    case SB_HELPED_SAME:
      return g_strdup (_ ("Mostly about the same"));
    case SB_HELPED_TOO_EARLY:
    default:
      return g_strdup (_ ("Too early to tell"));
    }
}

/**
 * sb_helped_words_for_summary:
 * @helped: how somebody fared
 *
 * Returns: (transfer full): the change, and what it is known from
 */
char *
sb_helped_words_for_summary (const SbHelped *helped)
{
  GString *words;
  g_autofree char *change = NULL;

  g_return_val_if_fail (helped != NULL, NULL);

  change = sb_helped_words_for_change (helped);
  words = g_string_new (change);
  if (helped->n_tries > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, ngettext ("%u try", "%u tries", helped->n_tries), helped->n_tries);
    }
  if (helped->n_stopped > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, ngettext ("stopped %u time", "stopped %u times", helped->n_stopped), helped->n_stopped);
    }
  if (helped->n_unrated > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, ngettext ("%u time without numbers", "%u times without numbers", helped->n_unrated),
                              helped->n_unrated);
    }

  return g_string_free (words, FALSE);
}
