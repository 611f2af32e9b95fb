/* sb-article-head.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-article.h"

G_BEGIN_DECLS

char      *sb_article_head_dup_details (SbArticle *article);
GtkWidget *sb_article_head_append      (GtkBox    *body,
                                        SbArticle *article);

G_END_DECLS
