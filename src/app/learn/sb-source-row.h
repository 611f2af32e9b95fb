/* sb-source-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-source.h"

G_BEGIN_DECLS

#define SB_TYPE_SOURCE_ROW (sb_source_row_get_type ())

G_DECLARE_FINAL_TYPE (SbSourceRow, sb_source_row, SB, SOURCE_ROW, GtkBox)

GtkWidget *sb_source_row_new             (void);
void       sb_source_row_show            (SbSourceRow *self,
                                          SbSource    *source,
                                          guint        n_citing);
char      *sb_source_row_dup_words       (SbSourceRow *self);
char      *sb_source_row_words_for_cited (guint        n_citing);

G_END_DECLS
