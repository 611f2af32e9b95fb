/* sb-term-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"

G_BEGIN_DECLS

#define SB_TYPE_TERM_ROW (sb_term_row_get_type ())

G_DECLARE_FINAL_TYPE (SbTermRow, sb_term_row, SB, TERM_ROW, GtkBox)

GtkWidget *sb_term_row_new  (void);
void       sb_term_row_show (SbTermRow *self,
                             SbTerm    *term,
                             SbContent *content);

G_END_DECLS
