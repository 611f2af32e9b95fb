/* sb-cursor-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

/* For the files that SbCursor is made of. */

struct _SbCursor
{
  SbReader *reader;   /* not owned: the reader owns its cursors */
  JsonObject *object; /* (nullable): not there, and its absence already told */
  char *path;
};

char       *sb_cursor_dup_place   (const SbCursor *self,
                                   const char     *member);
JsonNode   *sb_cursor_need        (const SbCursor *self,
                                   const char     *member);
const char *sb_cursor_read_string (const SbCursor *self,
                                   const char     *member,
                                   JsonNode       *node);

G_END_DECLS
