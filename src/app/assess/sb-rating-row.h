/* sb-rating-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-check-in-scales.h"

G_BEGIN_DECLS

#define SB_TYPE_RATING_ROW (sb_rating_row_get_type ())

G_DECLARE_FINAL_TYPE (SbRatingRow, sb_rating_row, SB, RATING_ROW, AdwPreferencesRow)

GtkWidget  *sb_rating_row_new       (const char        *scale,
                                     const char        *question,
                                     const char *const *steps);
const char *sb_rating_row_get_scale (SbRatingRow       *self);
guint       sb_rating_row_get_step  (SbRatingRow       *self);
void        sb_rating_row_set_step  (SbRatingRow       *self,
                                     guint              step);

G_END_DECLS
