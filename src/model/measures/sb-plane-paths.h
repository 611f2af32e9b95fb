/* sb-plane-paths.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-plane-path.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE_PATHS (sb_plane_paths_get_type ())

G_DECLARE_FINAL_TYPE (SbPlanePaths, sb_plane_paths, SB, PLANE_PATHS, GObject)

SbPlanePaths *sb_plane_paths_new          (SbInstrument *instrument,
                                           GListModel   *instruments,
                                           SbStore      *store);
gboolean      sb_plane_paths_share_scales (SbInstrument *instrument,
                                           SbInstrument *other);
GListModel   *sb_plane_paths_get_list     (SbPlanePaths *self);
GArray       *sb_plane_paths_list_days    (SbPlanePaths *self);
gboolean      sb_plane_paths_has_results_on
                                          (SbPlanePaths *self,
                                           guint32       day);
GPtrArray    *sb_plane_paths_list_on      (SbPlanePaths *self,
                                           guint32       day);
guint         sb_plane_paths_count_older  (SbPlanePaths *self,
                                           guint32       day);

G_END_DECLS
