/* sb-value-ticks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-value-ticks.h"

/* Less than any reader sees, more than any rounding error. */
#define TOLERANCE 1e-9

static int
count_decimals (double step)
{
  return MAX (0, (int) -floor (log10 (step) + TOLERANCE));
}

/**
 * sb_value_ticks_step:
 * @span: what the ticks cover, more than 0
 * @limit: the most ticks that there may be, at least 2
 *
 * The smallest of 1, 2 and 5 times a power of ten with which no more than
 * @limit ticks cover @span.
 */
double
sb_value_ticks_step (double span,
                     guint  limit)
{
  const double nice[] = { 1, 2, 5 };
  double least, magnitude;

  g_return_val_if_fail (span > 0 && isfinite (span), 1);
  g_return_val_if_fail (limit >= 2, span);

  least = span / (limit - 1);
  magnitude = pow (10, floor (log10 (least) + TOLERANCE));

  for (guint i = 0; i < G_N_ELEMENTS (nice); i++)
    {
      if (nice[i] * magnitude >= least * (1 - TOLERANCE))
        return nice[i] * magnitude;
    }

  return 10 * magnitude;
}

/**
 * sb_value_ticks_new:
 * @limit: the most ticks that there may be, at least 2
 *
 * Round values from @minimum to @maximum, in the notation of the locale.
 *
 * Returns: (transfer full) (element-type SbTick): ascending
 */
GPtrArray *
sb_value_ticks_new (double minimum,
                    double maximum,
                    guint  limit)
{
  g_autoptr (GPtrArray) ticks = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_tick_free);
  double step, first, last;

  if (!(maximum > minimum))
    return g_steal_pointer (&ticks);

  step = sb_value_ticks_step (maximum - minimum, limit);
  first = ceil (minimum / step - TOLERANCE);
  last = floor (maximum / step + TOLERANCE);

  for (double i = first; i <= last; i++)
    {
      /* Each from its number, so that errors do not add up; and 0 without a
       * sign, which ceil() may have left. */
      double value = i * step + 0.0;
      g_autofree char *label = g_strdup_printf ("%.*f", count_decimals (step), value);

      g_ptr_array_add (ticks, sb_tick_new (value, label));
    }

  return g_steal_pointer (&ticks);
}
