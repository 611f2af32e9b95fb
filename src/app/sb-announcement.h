/* sb-announcement.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sb_announcement_make       (GtkWidget  *widget,
                                 const char *words);
void sb_announcement_make_later (GtkWidget  *widget,
                                 const char *words);

G_END_DECLS
