/* sb-link-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"

G_BEGIN_DECLS

GtkWidget *sb_link_row_new             (SbContent    *content,
                                        const char   *uri);
GtkWidget *sb_link_row_new_for_support (void);
void       sb_link_row_fill            (AdwActionRow *row,
                                        GObject      *object,
                                        const char   *uri,
                                        GtkWidget    *mark);

G_END_DECLS
