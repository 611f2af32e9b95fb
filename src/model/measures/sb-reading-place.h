/* sb-reading-place.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-article.h"

G_BEGIN_DECLS

gboolean sb_reading_place_find (const char *place,
                                SbArticle  *article,
                                guint      *section,
                                guint      *block);

G_END_DECLS
