/* sb-note-text.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char     *sb_note_text_fold        (const char *text);
gboolean  sb_note_text_is_question (const char *typed);
char     *sb_note_text_build_match (const char *typed);
gboolean  sb_note_text_match       (const char *typed,
                                    const char *text);

G_END_DECLS
