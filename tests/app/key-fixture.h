/* key-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-fixture.h"

G_BEGIN_DECLS

void     key_press     (Ui         *ui,
                        const char *keys);
gboolean key_has_focus (Ui         *ui,
                        gpointer    within);

G_END_DECLS
