/* sb-place-bar.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void sb_place_bar_fill (AdwViewSwitcherBar *bar,
                        AdwViewStack       *stack);

G_END_DECLS
