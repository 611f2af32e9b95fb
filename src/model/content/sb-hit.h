/* sb-hit.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SB_TYPE_HIT (sb_hit_get_type ())

G_DECLARE_FINAL_TYPE (SbHit, sb_hit, SB, HIT, GObject)

SbHit      *sb_hit_new                (const char *uri,
                                       const char *title,
                                       const char *section,
                                       const char *heading,
                                       const char *text,
                                       GPtrArray  *words);
const char *sb_hit_get_uri            (SbHit      *self);
const char *sb_hit_get_title          (SbHit      *self);
const char *sb_hit_get_section        (SbHit      *self);
const char *sb_hit_get_heading        (SbHit      *self);
const char *sb_hit_get_excerpt_markup (SbHit      *self);

G_END_DECLS
