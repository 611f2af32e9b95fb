/* sb-check-in-tags.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Longer than any word for a thing; a sentence belongs into the note. */
#define SB_CHECK_IN_TAGS_LONGEST 40

char   **sb_check_in_tags_read      (const char *text);
gboolean sb_check_in_tags_are_same  (const char *a,
                                     const char *b);
char   **sb_check_in_tags_list_used (GListModel *check_ins,
                                     guint       most);

G_END_DECLS
