/* sb-chart-voice.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-announcement.h"
#include "sb-chart-voice.h"
#include "sb-words.h"

/**
 * sb_chart_voice_add:
 * @chart: a chart of time
 *
 * Has a screen reader say which time the chart shows when the person has asked
 * for another by keys. A walk to a point outside of what shows is no such wish:
 * the point says its own time.
 */
void
sb_chart_voice_add (SbTimeChart *chart)
{
  g_return_if_fail (SB_IS_TIME_CHART (chart));

  g_signal_connect_object (sb_time_chart_get_viewport (chart), "chosen",
                           G_CALLBACK (sb_chart_voice_say_range), chart, G_CONNECT_SWAPPED);
}

/**
 * sb_chart_voice_say_range:
 * @chart: a chart of time
 *
 * Says which time shows, once it is left at that.
 */
void
sb_chart_voice_say_range (SbTimeChart *chart)
{
  g_autoptr (GDateTime) from = NULL;
  g_autoptr (GDateTime) to = NULL;
  g_autofree char *words = NULL;
  SbTimeRange shown;

  g_return_if_fail (SB_IS_TIME_CHART (chart));

  shown = sb_time_viewport_get_shown (sb_time_chart_get_viewport (chart));
  from = g_date_time_new_from_unix_utc ((gint64) shown.from);
  to = g_date_time_new_from_unix_utc ((gint64) shown.to);
  words = sb_words_for_days (from, to);
  sb_announcement_make_later (GTK_WIDGET (chart), words);
}
