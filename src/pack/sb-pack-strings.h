/* sb-pack-strings.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

int sb_pack_strings (int    argc,
                     char **argv);

G_END_DECLS
