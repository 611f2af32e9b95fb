/* sb-check-in.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

/* Far beyond any scale, and small enough that a double is exact. */
#define SB_CHECK_IN_LARGEST_RATING 1000000.0

#define SB_TYPE_CHECK_IN (sb_check_in_get_type ())

G_DECLARE_FINAL_TYPE (SbCheckIn, sb_check_in, SB, CHECK_IN, SbRecord)

SbCheckIn   *sb_check_in_new          (GDateTime  *at);
GDateTime   *sb_check_in_get_at       (SbCheckIn  *self);
void         sb_check_in_set_at       (SbCheckIn  *self,
                                       GDateTime  *at);
const char  *sb_check_in_get_note     (SbCheckIn  *self);
void         sb_check_in_set_note     (SbCheckIn  *self,
                                       const char *note);
gboolean     sb_check_in_get_rating   (SbCheckIn  *self,
                                       const char *name,
                                       double     *value);
void         sb_check_in_set_rating   (SbCheckIn  *self,
                                       const char *name,
                                       double      value);
void         sb_check_in_clear_rating (SbCheckIn  *self,
                                       const char *name);
const char **sb_check_in_list_ratings (SbCheckIn  *self);

const char *const *sb_check_in_get_tags (SbCheckIn         *self);
void               sb_check_in_set_tags (SbCheckIn         *self,
                                         const char *const *tags);

G_END_DECLS
