/* sb-times.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint sb_times_find (const double *times,
                     guint         n,
                     double        time);

G_END_DECLS
