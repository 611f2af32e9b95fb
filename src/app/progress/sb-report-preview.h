/* sb-report-preview.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-report-layout.h"

G_BEGIN_DECLS

#define SB_TYPE_REPORT_PREVIEW (sb_report_preview_get_type ())

G_DECLARE_FINAL_TYPE (SbReportPreview, sb_report_preview, SB, REPORT_PREVIEW, AdwBin)

void sb_report_preview_set_layout (SbReportPreview *self,
                                   SbReportLayout  *layout);

G_END_DECLS
