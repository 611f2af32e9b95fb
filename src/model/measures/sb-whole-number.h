/* sb-whole-number.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sb_whole_number_read (const char *text,
                               int        *value);

G_END_DECLS
