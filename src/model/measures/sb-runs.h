/* sb-runs.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-instrument.h"
#include "sb-store.h"

G_BEGIN_DECLS

gboolean      sb_runs_is_of      (SbAssessment *assessment,
                                  SbInstrument *instrument,
                                  const char   *person_id);
GListModel   *sb_runs_list       (SbStore      *store,
                                  SbInstrument *instrument,
                                  const char   *person_id);
SbAssessment *sb_runs_find_draft (SbStore      *store,
                                  SbInstrument *instrument,
                                  const char   *person_id);
SbAssessment *sb_runs_find_last  (SbStore      *store,
                                  SbInstrument *instrument,
                                  const char   *person_id);

G_END_DECLS
