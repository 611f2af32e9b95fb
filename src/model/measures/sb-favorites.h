/* sb-favorites.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-exercise.h"

G_BEGIN_DECLS

gboolean    sb_favorites_has  (GListModel *readings,
                               SbExercise *exercise);
GListModel *sb_favorites_sort (GListModel *readings,
                               GListModel *exercises);

G_END_DECLS
