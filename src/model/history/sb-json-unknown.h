/* sb-json-unknown.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-json-reader.h"

G_BEGIN_DECLS

/* What a history file holds that this version does not know, kept as text. */

char *sb_json_unknown_read         (SbJsonReader       *reader,
                                    const char         *member);
char *sb_json_unknown_read_members (SbJsonReader       *reader,
                                    const char *const  *known);
void  sb_json_unknown_append       (GString            *text,
                                    const char         *members);

G_END_DECLS
