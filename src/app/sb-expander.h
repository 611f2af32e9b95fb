/* sb-expander.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void sb_expander_set_title (AdwExpanderRow *row,
                            const char     *title);

G_END_DECLS
