/* sb-word-match.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sb_word_match (GPtrArray  *words,
                        const char *text);

G_END_DECLS
