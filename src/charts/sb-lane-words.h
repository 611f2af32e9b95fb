/* sb-lane-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *sb_lane_words_name        (GListModel *marks,
                                 guint      first,
                                 guint      length);
char *sb_lane_words_description (GListModel *marks,
                                 guint      first,
                                 guint      length);

G_END_DECLS
