/* sb-median.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

double sb_median        (double *values,
                         gsize   n);
double sb_median_select (double *values,
                         gsize   n,
                         gsize   position);

G_END_DECLS
