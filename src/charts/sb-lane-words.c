/* sb-lane-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-lane-words.h"
#include "sb-time-mark.h"

/* As many as are read out before it gets long. */
#define MAX_TITLES 3

static char *
format_day (GDateTime *time)
{
  /* Translators: a day in full, as in "12 March 2026"; see
   * g_date_time_format(). */
  return g_date_time_format (time, _ ("%-d %B %Y"));
}

static char *
format_days (GDateTime *first,
             GDateTime *last)
{
  g_autofree char *from = format_day (first);
  g_autofree char *to = NULL;

  if (last == NULL)
    return g_steal_pointer (&from);

  to = format_day (last);
  if (g_str_equal (from, to))
    return g_steal_pointer (&from);

  /* Translators: from one day to another, as in "12 March 2026 to 4 May 2026" */
  return g_strdup_printf (_ ("%s to %s"), from, to);
}

/**
 * sb_lane_words_name:
 * @marks: of [class@TimeMark], in the order of time
 * @length: how many of them it is about, from @first on
 *
 * As in "12 March 2026: Moved house", or "5 things, 12 March 2026 to 14 March
 * 2026".
 */
char *
sb_lane_words_name (GListModel *marks,
                    guint      first,
                    guint      length)
{
  g_autoptr (SbTimeMark) mark = NULL;
  g_autoptr (SbTimeMark) last = NULL;
  g_autofree char *days = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (marks), NULL);
  g_return_val_if_fail (length > 0 && first + length <= g_list_model_get_n_items (marks), NULL);

  mark = g_list_model_get_item (marks, first);
  if (length == 1)
    {
      days = format_days (sb_time_mark_get_time (mark), sb_time_mark_get_end (mark));
      /* Translators: a day and what happened then, as in "12 March 2026: Moved
       * house" */
      return g_strdup_printf (_ ("%s: %s"), days, sb_time_mark_get_title (mark));
    }

  last = g_list_model_get_item (marks, first + length - 1);
  days = format_days (sb_time_mark_get_time (mark), sb_time_mark_get_time (last));

  /* Translators: how many things happened, such as events and exercises, and on
   * which days */
  return g_strdup_printf (g_dngettext (NULL, "%u thing, %s", "%u things, %s", length), length, days);
}

/**
 * sb_lane_words_description:
 * @marks: of [class@TimeMark], in the order of time
 *
 * What several of them are, as in "Moved house, Breathing, Breathing, and 2
 * more".
 *
 * Returns: (transfer full) (nullable): %NULL for one alone, whose name says all
 */
char *
sb_lane_words_description (GListModel *marks,
                           guint      first,
                           guint      length)
{
  g_autoptr (GString) titles = g_string_new (NULL);
  guint n_titles = length > MAX_TITLES + 1 ? MAX_TITLES : length;

  g_return_val_if_fail (G_IS_LIST_MODEL (marks), NULL);
  g_return_val_if_fail (first + length <= g_list_model_get_n_items (marks), NULL);

  if (length <= 1)
    return NULL;

  for (guint i = 0; i < n_titles; i++)
    {
      g_autoptr (SbTimeMark) mark = g_list_model_get_item (marks, first + i);

      if (i > 0)
        /* Translators: between the items of a list */
        g_string_append (titles, C_ ("list", ", "));
      g_string_append (titles, sb_time_mark_get_title (mark));
    }
  if (n_titles == length)
    return g_string_free_and_steal (g_steal_pointer (&titles));

  /* Translators: some of what happened, and how much more, as in "Moved house,
   * Breathing, and 2 more" */
  return g_strdup_printf (_ ("%s, and %u more"), titles->str, length - n_titles);
}
