/* sb-pair.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SB_TYPE_PAIR (sb_pair_get_type ())

G_DECLARE_FINAL_TYPE (SbPair, sb_pair, SB, PAIR, GObject)

SbPair     *sb_pair_new             (const char *title,
                                     double      before,
                                     double      after,
                                     guint       n,
                                     const char *description);
const char *sb_pair_get_title       (SbPair     *self);
double      sb_pair_get_before      (SbPair     *self);
double      sb_pair_get_after       (SbPair     *self);
guint       sb_pair_get_n           (SbPair     *self);
const char *sb_pair_get_description (SbPair     *self);

G_END_DECLS
