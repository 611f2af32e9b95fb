/* sb-shift.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbShift:
 * @shift: how much higher the first values lie than the others
 * @low: the lower end of its interval; −∞ where there are too few values
 * @high: the upper end; ∞ where there are too few values
 *
 * How far two groups of values lie apart, and how sure that is.
 */
typedef struct
{
  double shift;
  double low;
  double high;
} SbShift;

gboolean sb_shift_estimate (const double  *values,
                            guint          n,
                            const double  *others,
                            guint          n_others,
                            double         error,
                            SbShift       *shift);
gboolean sb_shift_is_clear (const SbShift *shift,
                            double         least);

G_END_DECLS
