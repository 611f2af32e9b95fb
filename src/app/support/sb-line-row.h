/* sb-line-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-directory.h"
#include "sb-line.h"

G_BEGIN_DECLS

GtkWidget *sb_line_row_new               (SbLine      *line,
                                          const GDate *today);
GtkWidget *sb_line_row_new_for_directory (SbDirectory *directory,
                                          const GDate *today);
GtkWidget *sb_line_row_new_for_words     (const char  *name,
                                          const char  *text,
                                          const char  *reach,
                                          const char  *uri);

G_END_DECLS
