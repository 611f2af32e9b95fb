/* sb-history-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_HISTORY_ROW (sb_history_row_get_type ())

G_DECLARE_FINAL_TYPE (SbHistoryRow, sb_history_row, SB, HISTORY_ROW, GtkBox)

GtkListItemFactory *sb_history_row_create_factory (SbContent    *content,
                                                   SbStore      *store);
void                sb_history_row_set_assessment (SbHistoryRow *self,
                                                   SbContent    *content,
                                                   SbStore      *store,
                                                   SbAssessment *assessment);
const char         *sb_history_row_get_summary    (SbHistoryRow *self);

G_END_DECLS
