/* sb-report-parts.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report-records.h"
#include "sb-report-section.h"

G_BEGIN_DECLS

/* The parts of a report, each of the same records. */

SbReportSection *sb_report_write_front     (SbReportRecords *records);
SbReportSection *sb_report_write_summary   (SbReportRecords *records);
SbReportSection *sb_report_write_scores    (SbReportRecords *records);
SbReportSection *sb_report_write_answers   (SbReportRecords *records);
SbReportSection *sb_report_write_check_ins (SbReportRecords *records);
SbReportSection *sb_report_write_practice  (SbReportRecords *records);
SbReportSection *sb_report_write_events    (SbReportRecords *records);
SbReportSection *sb_report_write_notes     (SbReportRecords *records);
SbReportSection *sb_report_write_safety_plan
                                           (SbReportRecords *records);

G_END_DECLS
