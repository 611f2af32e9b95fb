/* sb-report.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-report-options.h"
#include "sb-report-section.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_REPORT (sb_report_get_type ())

G_DECLARE_FINAL_TYPE (SbReport, sb_report, SB, REPORT, GObject)

SbReport              *sb_report_new            (SbContent       *content,
                                                 SbStore         *store,
                                                 SbReportOptions *options,
                                                 GDateTime       *now);
guint                  sb_report_get_n_sections (SbReport        *self);
const SbReportSection *sb_report_get_section    (SbReport        *self,
                                                 guint            position);
GDateTime             *sb_report_get_time       (SbReport        *self);
SbPaper                sb_report_get_paper      (SbReport        *self);

G_END_DECLS
