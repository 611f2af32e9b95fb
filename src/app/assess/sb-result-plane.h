/* sb-result-plane.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane.h"
#include "sb-regions.h"
#include "sb-result.h"

G_BEGIN_DECLS

gboolean sb_result_plane_has_place (SbRegions    *regions,
                                    SbResult     *result);
void     sb_result_plane_set_up    (SbPlane      *plane,
                                    SbRegions    *regions,
                                    SbInstrument *instrument);
void     sb_result_plane_fill      (SbPlane      *plane,
                                    SbRegions    *regions,
                                    SbResult     *result);

G_END_DECLS
