/* sb-plane-path.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-person.h"
#include "sb-result.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE_PATH (sb_plane_path_get_type ())

G_DECLARE_FINAL_TYPE (SbPlanePath, sb_plane_path, SB, PLANE_PATH, GObject)

SbPlanePath  *sb_plane_path_new            (SbInstrument *instrument,
                                            SbPerson     *person,
                                            guint         ordinal,
                                            SbStore      *store,
                                            guint         n_assessments);
SbInstrument *sb_plane_path_get_instrument (SbPlanePath  *self);
SbPerson     *sb_plane_path_get_person     (SbPlanePath  *self);
const char   *sb_plane_path_get_person_id  (SbPlanePath  *self);
guint         sb_plane_path_get_ordinal    (SbPlanePath  *self);
gboolean      sb_plane_path_is_archived    (SbPlanePath  *self);
void          sb_plane_path_load           (SbPlanePath  *self);
gboolean      sb_plane_path_is_loaded      (SbPlanePath  *self);
guint         sb_plane_path_get_n_results  (SbPlanePath  *self);
SbResult     *sb_plane_path_get_result     (SbPlanePath  *self,
                                            guint         position);
const double *sb_plane_path_get_anxieties  (SbPlanePath  *self);
const double *sb_plane_path_get_avoidances (SbPlanePath  *self);
guint32       sb_plane_path_get_day        (SbPlanePath  *self,
                                            guint         position);
gboolean      sb_plane_path_has_results_on (SbPlanePath  *self,
                                            guint32       day);
SbResult     *sb_plane_path_find_last      (SbPlanePath  *self,
                                            guint32       day);
SbResult     *sb_plane_path_find_counting  (SbPlanePath  *self,
                                            guint32       day);

G_END_DECLS
