/* sb-page-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-article.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PAGE_ROW (sb_page_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPageRow, sb_page_row, SB, PAGE_ROW, AdwActionRow)

GtkWidget *sb_page_row_new (SbStore   *store,
                            SbArticle *page);

G_END_DECLS
