/* sb-plane-lists.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-paths.h"

G_BEGIN_DECLS

GListModel *sb_plane_lists_path_points (SbPlanePath *path);
GListModel *sb_plane_lists_day_points  (GPtrArray   *counting,
                                        guint32      day);
GPtrArray  *sb_plane_lists_path_rows   (SbPlanePath *path);
GPtrArray  *sb_plane_lists_day_rows    (GPtrArray   *counting,
                                        guint32      day);

G_END_DECLS
