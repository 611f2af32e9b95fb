/* sb-private-file.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sb_private_file_create (const char  *path,
                                 GError     **error);

G_END_DECLS
