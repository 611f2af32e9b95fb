/* sb-article-ending.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

GtkWidget *sb_article_ending_new (SbPage    *page,
                                  SbArticle *article);

G_END_DECLS
