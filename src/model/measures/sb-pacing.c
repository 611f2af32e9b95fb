/* sb-pacing.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pacing.h"

/**
 * sb_pacing_get_days_left:
 * @instrument: an instrument
 * @last: (nullable): when it was last completed, for the same bond
 * @now: the time now
 *
 * After how many days a retake begins to tell something. The days between
 * two times are counted in full days of 24 hours, and what is left of one
 * counts as one.
 *
 * Returns: the days; 0 where it already does, or was never taken
 */
guint
sb_pacing_get_days_left (SbInstrument *instrument,
                         GDateTime    *last,
                         GDateTime    *now)
{
  GTimeSpan left;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), 0);
  g_return_val_if_fail (now != NULL, 0);

  if (last == NULL)
    return 0;

  left = sb_instrument_get_retake_after (instrument) * G_TIME_SPAN_DAY - g_date_time_difference (now, last);

  return left > 0 ? (left + G_TIME_SPAN_DAY - 1) / G_TIME_SPAN_DAY : 0;
}
