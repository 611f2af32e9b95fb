/* sb-session-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"
#include "sb-session.h"

G_BEGIN_DECLS

#define SB_TYPE_SESSION_ROW (sb_session_row_get_type ())

G_DECLARE_FINAL_TYPE (SbSessionRow, sb_session_row, SB, SESSION_ROW, GtkBox)

GtkWidget *sb_session_row_new       (void);
void       sb_session_row_show      (SbSessionRow *self,
                                     SbContent    *content,
                                     SbSession    *session);
char      *sb_session_row_dup_words (SbSessionRow *self);

G_END_DECLS
