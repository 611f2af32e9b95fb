/* sb-json-reader.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * SbJsonReader:
 *
 * Reads JSON that may be wrong.  It stands at one place in the file, and
 * checks the type and the range of each value that it is asked for.  After
 * the first fault, which it keeps with the place, whatever is asked for is
 * empty: a reader of many values need look for a fault only once, at its end.
 */
typedef struct _SbJsonReader SbJsonReader;

typedef enum
{
  SB_JSON_REQUIRED,
  SB_JSON_OPTIONAL, /* may be missing, or null */
} SbJsonNeed;

SbJsonReader *sb_json_reader_new           (const char         *file_name,
                                            JsonNode           *root);
void          sb_json_reader_free          (SbJsonReader       *self);
gboolean      sb_json_reader_failed        (SbJsonReader       *self);
GError       *sb_json_reader_steal_error   (SbJsonReader       *self);
void          sb_json_reader_fail          (SbJsonReader       *self,
                                            const char         *member,
                                            int                 code,
                                            const char         *problem);

JsonNode     *sb_json_reader_get_node      (SbJsonReader       *self);
gboolean      sb_json_reader_enter         (SbJsonReader       *self,
                                            const char         *member,
                                            JsonNodeType        type,
                                            SbJsonNeed          need);
gboolean      sb_json_reader_enter_element (SbJsonReader       *self,
                                            guint               index);
void          sb_json_reader_leave         (SbJsonReader       *self);
guint         sb_json_reader_get_length    (SbJsonReader       *self);
GList        *sb_json_reader_list_members  (SbJsonReader       *self);

const char   *sb_json_reader_read_string   (SbJsonReader       *self,
                                            const char         *member,
                                            SbJsonNeed          need);
const char   *sb_json_reader_read_name     (SbJsonReader       *self,
                                            const char         *member);
char         *sb_json_reader_read_uuid     (SbJsonReader       *self,
                                            const char         *member,
                                            SbJsonNeed          need);
const char   *sb_json_reader_read_element  (SbJsonReader       *self,
                                            guint               index);
GStrv         sb_json_reader_read_strings  (SbJsonReader       *self,
                                            const char         *member,
                                            SbJsonNeed          need);
gint64        sb_json_reader_read_time     (SbJsonReader       *self,
                                            const char         *member,
                                            SbJsonNeed          need);
gboolean      sb_json_reader_read_date     (SbJsonReader       *self,
                                            const char         *member,
                                            GDate              *date);
gint64        sb_json_reader_read_int      (SbJsonReader       *self,
                                            const char         *member,
                                            SbJsonNeed          need,
                                            gint64              minimum,
                                            gint64              maximum,
                                            gint64              fallback);
double        sb_json_reader_read_number   (SbJsonReader       *self,
                                            const char         *member,
                                            double              limit);
gboolean      sb_json_reader_read_boolean  (SbJsonReader       *self,
                                            const char         *member);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbJsonReader, sb_json_reader_free)

G_END_DECLS
