/* sb-plane-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-paths.h"

G_BEGIN_DECLS

char *sb_plane_words_for_path       (SbPlanePath  *path);
char *sb_plane_words_for_title      (SbPlanePath  *path);
char *sb_plane_words_for_day        (guint32       day);
char *sb_plane_words_for_point      (SbResult     *result);
char *sb_plane_words_for_change     (SbResult     *result,
                                     SbResult     *previous);
char *sb_plane_words_describe       (SbResult     *result,
                                     SbResult     *previous);
char *sb_plane_words_summarize_path (SbPlanePath  *path);
char *sb_plane_words_summarize_day  (SbPlanePaths *paths,
                                     GPtrArray    *counting,
                                     guint32       day);

G_END_DECLS
