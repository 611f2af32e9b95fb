/* sb-regions.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-instrument.h"
#include "sb-region.h"

G_BEGIN_DECLS

#define SB_TYPE_REGIONS (sb_regions_get_type ())

G_DECLARE_FINAL_TYPE (SbRegions, sb_regions, SB, REGIONS, GObject)

SbRegions          *sb_regions_read                (SbReader *reader,
                                                    GError  **error);
gboolean            sb_regions_fit                 (SbRegions    *self,
                                                    SbInstrument *instrument);
SbRegion           *sb_regions_find                (SbRegions *self,
                                                    gboolean   high_anxiety,
                                                    gboolean   high_avoidance);
const char         *sb_regions_describe_level      (SbRegions *self,
                                                    double     score);
const char         *sb_regions_get_title           (SbRegions  *self,
                                                    const char *dimension);
const char         *sb_regions_get_meaning         (SbRegions  *self,
                                                    const char *dimension);
const char         *sb_regions_get_near_the_line   (SbRegions   *self);
const char *const  *sb_regions_get_does_not_mean   (SbRegions   *self);

G_END_DECLS
