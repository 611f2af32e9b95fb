/* sb-link-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"

G_BEGIN_DECLS

GtkWidget *sb_link_row_new (SbContent  *content,
                            const char *uri);
GtkWidget *sb_link_row_new_for_support (void);

G_END_DECLS
