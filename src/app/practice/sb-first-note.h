/* sb-first-note.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"

G_BEGIN_DECLS

GtkWidget  *sb_first_note_new       (SbContent  *content,
                                     const char *to);
const char *sb_first_note_get_words (const char *to);

G_END_DECLS
