/* sb-report-subject.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

char *sb_report_subject_dup_title (SbContent *content,
                                   SbStore   *store,
                                   SbRecord  *record);

G_END_DECLS
