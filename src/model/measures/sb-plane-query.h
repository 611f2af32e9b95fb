/* sb-plane-query.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-result.h"
#include "sb-store.h"

G_BEGIN_DECLS

SbQuery   sb_plane_query        (const char   *instrument_id,
                                 const char   *person_id);
SbResult *sb_plane_query_last   (SbStore      *store,
                                 SbInstrument *instrument,
                                 const char   *person_id,
                                 guint32       day);
GArray   *sb_plane_query_days   (SbStore      *store,
                                 const char   *instrument_id,
                                 const char   *person_id);
guint32   sb_plane_query_to_day (GDateTime    *time);

G_END_DECLS
