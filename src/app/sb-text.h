/* sb-text.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-block.h"

G_BEGIN_DECLS

GtkWidget *sb_text_new_heading   (const char         *text,
                                  guint               level);
GtkWidget *sb_text_new_paragraph (const char         *line,
                                  GPtrArray          *cited);
GtkWidget *sb_text_new_list      (const char *const  *lines,
                                  gboolean            ordered,
                                  GPtrArray          *cited);
GtkWidget *sb_text_new_note      (const char         *line,
                                  gboolean            caution,
                                  GPtrArray          *cited);
GtkWidget *sb_text_new_block     (SbBlock            *block,
                                  GPtrArray          *cited);
GtkWidget *sb_text_new_fact      (const char         *title,
                                  const char         *words);
void       sb_text_set_line      (GtkLabel           *label,
                                  const char         *line,
                                  GPtrArray          *cited);
void       sb_text_focus         (GtkWidget          *heading);
void       sb_text_narrow        (GtkWidget          *widget);

G_END_DECLS
