/* sb-gather.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-findings.h"
#include "sb-result.h"
#include "sb-store.h"

G_BEGIN_DECLS

SbFindings *sb_gather_findings    (SbContent *content,
                                   SbStore   *store,
                                   SbResult  *result);
SbPerson   *sb_gather_find_person (SbStore      *store,
                                   SbAssessment *assessment);

G_END_DECLS
