/* sb-ratings.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"

G_BEGIN_DECLS

/**
 * SbRatings:
 * @times: (element-type double): when, in seconds since 1970, ascending
 * @values: (element-type double): how it was rated then
 *
 * How one thing was rated in check-ins, over time.
 */
typedef struct
{
  GArray *times;
  GArray *values;
} SbRatings;

SbRatings *sb_ratings_new  (void);
void       sb_ratings_free (SbRatings   *self);
gboolean   sb_ratings_read (SbRatings   *self,
                            SbDatabase  *database,
                            const char  *name,
                            gint64       since,
                            gint64       until,
                            GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbRatings, sb_ratings_free)

G_END_DECLS
