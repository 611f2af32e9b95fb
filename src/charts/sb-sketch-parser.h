/* sb-sketch-parser.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GPtrArray *sb_sketch_parse (const char  *text,
                            gssize       length,
                            double      *width,
                            double      *height,
                            GError     **error);

G_END_DECLS
