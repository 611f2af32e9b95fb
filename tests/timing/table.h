/* table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What takes no more than logarithmically longer the more records there are
 * takes at most so much longer with 125,200 of them, which are fifty years, than
 * with 30: log (125200) / log (30). */
#define TABLE_GROWTH 3.45

/* Values of the same thing, measured again and again. */
typedef GArray Values; /* (element-type double) */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Values, g_array_unref)

Values *values_new        (void);
void    values_add        (Values     *values,
                           double      value);
double  values_get_median (Values     *values);
double  values_get_share  (Values     *values,
                           double      share);

void    table_add         (const char *what,
                           const char *against,
                           const char *unit,
                           Values     *reference,
                           Values     *measured,
                           double      target);

G_END_DECLS
