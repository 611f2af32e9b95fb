/* sb-article-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_ARTICLE_PAGE (sb_article_page_get_type ())

G_DECLARE_FINAL_TYPE (SbArticlePage, sb_article_page, SB, ARTICLE_PAGE, SbPage)

AdwNavigationPage *sb_article_page_new (SbContent  *content,
                                        SbStore    *store,
                                        SbArticle  *article,
                                        const char *section);

G_END_DECLS
