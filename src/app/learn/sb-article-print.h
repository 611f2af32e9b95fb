/* sb-article-print.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"

G_BEGIN_DECLS

GtkPrintOperation *sb_article_print_new (SbArticle *article,
                                         SbContent *content);
void               sb_article_print_run (SbArticle *article,
                                         SbContent *content,
                                         GtkWindow *window);

G_END_DECLS
