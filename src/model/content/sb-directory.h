/* sb-directory.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_DIRECTORY (sb_directory_get_type ())

G_DECLARE_FINAL_TYPE (SbDirectory, sb_directory, SB, DIRECTORY, GObject)

SbDirectory *sb_directory_read             (const SbCursor *cursor);
const char  *sb_directory_get_id           (SbDirectory    *self);
const char  *sb_directory_get_name         (SbDirectory    *self);
const char  *sb_directory_get_text         (SbDirectory    *self);
const char  *sb_directory_get_uri          (SbDirectory    *self);
const char  *sb_directory_get_source_title (SbDirectory    *self);
const char  *sb_directory_get_source_uri   (SbDirectory    *self);
const char  *sb_directory_get_published    (SbDirectory    *self);
const GDate *sb_directory_get_last_checked (SbDirectory    *self);
gboolean     sb_directory_is_stale         (SbDirectory    *self,
                                            const GDate    *today);

G_END_DECLS
