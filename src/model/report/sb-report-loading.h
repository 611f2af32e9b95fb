/* sb-report-loading.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report-options.h"
#include "sb-store.h"

G_BEGIN_DECLS

void       sb_report_loading_start  (SbStore              *store,
                                     SbReportOptions      *options,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
GPtrArray *sb_report_loading_finish (SbStore              *store,
                                     GAsyncResult         *result,
                                     GError              **error);

G_END_DECLS
