/* sb-json-text.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Writing JSON piece by piece.  The same values always give the same text:
 * files can be compared byte for byte, and so can records. */

void  sb_json_text_append_name   (GString    *text,
                                  const char *name);
void  sb_json_text_append_string (GString    *text,
                                  const char *value);
void  sb_json_text_append_int    (GString    *text,
                                  gint64      value);
void  sb_json_text_append_number (GString    *text,
                                  double      value);
void  sb_json_text_append_time   (GString    *text,
                                  gint64      time);
void  sb_json_text_append_node   (GString    *text,
                                  JsonNode   *node);
char *sb_json_text_from_node     (JsonNode   *node);

G_END_DECLS
