/* sb-instruments.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-result.h"
#include "sb-store.h"

G_BEGIN_DECLS

/* The instruments that there are: the app's own, and those that the person
 * has imported. */

SbInstrument *sb_instruments_get_for_pack (SbPack       *pack);
SbInstrument *sb_instruments_find         (SbContent  *content,
                                           SbStore    *store,
                                           const char *id,
                                           const char *version);
GListModel   *sb_instruments_list_own     (SbStore      *store);
SbResult     *sb_instruments_dup_result   (SbContent    *content,
                                           SbStore      *store,
                                           SbAssessment *assessment);

G_END_DECLS
