/* sb-term.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_TERM (sb_term_get_type ())

G_DECLARE_FINAL_TYPE (SbTerm, sb_term, SB, TERM, GObject)

SbTerm             *sb_term_read        (const SbCursor *cursor);
const char         *sb_term_get_id      (SbTerm         *self);
const char         *sb_term_get_uri     (SbTerm         *self);
const char         *sb_term_get_title   (SbTerm         *self);
const char *const  *sb_term_get_also    (SbTerm         *self);
const char         *sb_term_get_text    (SbTerm         *self);
const char *const  *sb_term_get_related (SbTerm         *self);
gboolean            sb_term_matches     (SbTerm         *self,
                                         const char     *words);

G_END_DECLS
