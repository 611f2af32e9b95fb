/* sb-readings.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-reading.h"

G_BEGIN_DECLS

SbReading *sb_readings_find             (GListModel *readings,
                                         const char *page);
SbReading *sb_readings_find_to_go_on    (GListModel *readings,
                                         SbContent  *content);
gboolean   sb_readings_is_saved         (SbReading  *reading,
                                         SbContent  *content);
int        sb_readings_compare_saved    (SbReading  *a,
                                         SbReading  *b);
guint      sb_readings_count_saved      (GListModel *readings,
                                         SbContent  *content);
guint      sb_readings_count_finished   (GListModel *readings,
                                         SbPart     *part);

G_END_DECLS
