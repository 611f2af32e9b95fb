/* sb-history-csv.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-report-options.h"
#include "sb-store.h"

G_BEGIN_DECLS

char *sb_history_csv_write (SbContent       *content,
                            SbStore         *store,
                            SbReportOptions *options);

G_END_DECLS
