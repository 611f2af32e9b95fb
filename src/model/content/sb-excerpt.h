/* sb-excerpt.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sb_excerpt_new (const char *text,
                      GPtrArray  *words);

G_END_DECLS
