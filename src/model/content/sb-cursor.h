/* sb-cursor.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-reader.h"

G_BEGIN_DECLS

/**
 * SbCursor:
 *
 * A place in a content file: an object whose members are asked for by name
 * and checked as they are read. Cursors belong to their reader. Strings that
 * a cursor hands out live as long as the reader.
 */

SbCursor          *sb_cursor_new          (SbReader           *reader,
                                           JsonNode           *node,
                                           const char         *path);
void               sb_cursor_free         (SbCursor           *self);

gboolean           sb_cursor_has          (const SbCursor     *self,
                                           const char         *member);
JsonNode          *sb_cursor_peek         (const SbCursor     *self,
                                           const char         *member);
GStrv              sb_cursor_dup_members  (const SbCursor     *self);
const char        *sb_cursor_get_id       (const SbCursor     *self,
                                           const char         *member);
const char        *sb_cursor_get_string   (const SbCursor     *self,
                                           const char         *member);
const char        *sb_cursor_get_optional_string (const SbCursor *self,
                                                  const char     *member);
const char        *sb_cursor_get_text     (const SbCursor     *self,
                                           const char         *member);
const char        *sb_cursor_get_optional_text (const SbCursor *self,
                                                const char     *member);
const char        *sb_cursor_get_date     (const SbCursor     *self,
                                           const char         *member);
int                sb_cursor_get_int      (const SbCursor     *self,
                                           const char         *member,
                                           int                 minimum,
                                           int                 maximum);
double             sb_cursor_get_double   (const SbCursor     *self,
                                           const char         *member,
                                           double              minimum,
                                           double              maximum);
gboolean           sb_cursor_get_boolean  (const SbCursor     *self,
                                           const char         *member,
                                           gboolean            fallback);
guint              sb_cursor_get_choice   (const SbCursor     *self,
                                           const char         *member,
                                           const char *const  *choices);
const SbCursor    *sb_cursor_get_child    (const SbCursor     *self,
                                           const char         *member);
GPtrArray         *sb_cursor_dup_children (const SbCursor     *self,
                                           const char         *member,
                                           guint               minimum);
GStrv              sb_cursor_dup_ids      (const SbCursor     *self,
                                           const char         *member);
GStrv              sb_cursor_dup_texts    (const SbCursor     *self,
                                           const char         *member);
void               sb_cursor_fault        (const SbCursor     *self,
                                           const char         *member,
                                           const char         *format,
                                           ...) G_GNUC_PRINTF (3, 4);
void               sb_cursor_close        (const SbCursor     *self,
                                           const char *const  *known);

G_END_DECLS
