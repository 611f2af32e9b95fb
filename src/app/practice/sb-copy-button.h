/* sb-copy-button.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sb_copy_button_new      (void);
void       sb_copy_button_set_text (GtkWidget  *button,
                                    const char *text);

G_END_DECLS
