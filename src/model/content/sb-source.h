/* sb-source.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_SOURCE (sb_source_get_type ())

G_DECLARE_FINAL_TYPE (SbSource, sb_source, SB, SOURCE, GObject)

SbSource   *sb_source_read            (const SbCursor *cursor);
const char *sb_source_get_id          (SbSource       *self);
const char *sb_source_get_authors     (SbSource       *self);
int         sb_source_get_year        (SbSource       *self);
const char *sb_source_get_title       (SbSource       *self);
const char *sb_source_get_publication (SbSource       *self);
const char *sb_source_get_uri         (SbSource       *self);
int         sb_source_compare         (SbSource       *self,
                                       SbSource       *other);
char       *sb_source_to_text         (SbSource       *self);
char       *sb_source_to_markup       (SbSource       *self);
gboolean    sb_source_matches         (SbSource       *self,
                                       const char     *words);

G_END_DECLS
