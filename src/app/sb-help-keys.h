/* sb-help-keys.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void sb_help_keys_add (AdwApplicationWindow *window);

G_END_DECLS
