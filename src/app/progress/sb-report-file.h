/* sb-report-file.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-report-options.h"
#include "sb-store.h"

G_BEGIN_DECLS

typedef enum
{
  SB_REPORT_FILE_PDF,
  SB_REPORT_FILE_CSV,
} SbReportFileKind;

SbPaper sb_report_file_get_usual_paper (void);
GBytes *sb_report_file_create          (SbReportFileKind      kind,
                                        SbContent            *content,
                                        SbStore              *store,
                                        SbReportOptions      *options,
                                        gboolean              rtl,
                                        GError              **error);

G_END_DECLS
