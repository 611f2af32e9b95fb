/* sb-change.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbChange:
 * @SB_CHANGE_NONE: no reliable change
 * @SB_CHANGE_BETTER: reliably better
 * @SB_CHANGE_WORSE: reliably worse
 *
 * What two scores of the same scale say about change. There are only these
 * three words.
 */
typedef enum
{
  SB_CHANGE_NONE,
  SB_CHANGE_BETTER,
  SB_CHANGE_WORSE,
} SbChange;

double   sb_standard_error  (double   sd,
                             double   reliability);
double   sb_error_radius    (double   standard_error);
double   sb_reliable_change (double   standard_error);
SbChange sb_change_judge    (double   before,
                             double   after,
                             double   reliable_change,
                             gboolean higher_is_better);

G_END_DECLS
