/* sb-report-options.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  SB_REPORT_SUMMARY = 1 << 0,
  SB_REPORT_SCORES = 1 << 1,
  SB_REPORT_ANSWERS = 1 << 2,
  SB_REPORT_CHECK_INS = 1 << 3,
  SB_REPORT_PRACTICE = 1 << 4,
  SB_REPORT_EVENTS = 1 << 5,
  SB_REPORT_NOTES = 1 << 6,
  SB_REPORT_SAFETY_PLAN = 1 << 7,
} SbReportPart;

#define SB_REPORT_N_PARTS   8
#define SB_REPORT_ALL_PARTS ((1 << SB_REPORT_N_PARTS) - 1)

typedef enum
{
  SB_PAPER_A4,
  SB_PAPER_LETTER,
} SbPaper;

#define SB_TYPE_REPORT_OPTIONS (sb_report_options_get_type ())

G_DECLARE_FINAL_TYPE (SbReportOptions, sb_report_options, SB, REPORT_OPTIONS, GObject)

SbReportOptions *sb_report_options_new          (void);
const GDate     *sb_report_options_get_from     (SbReportOptions *self);
const GDate     *sb_report_options_get_to       (SbReportOptions *self);
void             sb_report_options_set_period   (SbReportOptions *self,
                                                 const GDate     *from,
                                                 const GDate     *to);
void             sb_report_options_set_months   (SbReportOptions *self,
                                                 guint            months,
                                                 GDateTime       *now);
gboolean         sb_report_options_covers_day   (SbReportOptions *self,
                                                 const GDate     *day);
gboolean         sb_report_options_covers_time  (SbReportOptions *self,
                                                 GDateTime       *time);
gboolean         sb_report_options_has_part     (SbReportOptions *self,
                                                 SbReportPart     part);
void             sb_report_options_set_part     (SbReportOptions *self,
                                                 SbReportPart     part,
                                                 gboolean         included);
gboolean         sb_report_options_has_person   (SbReportOptions *self,
                                                 const char      *person_id);
void             sb_report_options_set_person   (SbReportOptions *self,
                                                 const char      *person_id,
                                                 gboolean         included);
gboolean         sb_report_options_has_everyone (SbReportOptions *self);
gboolean         sb_report_options_is_redacted  (SbReportOptions *self,
                                                 const char      *record_id);
void             sb_report_options_set_redacted (SbReportOptions *self,
                                                 const char      *record_id,
                                                 gboolean         redacted);
SbPaper          sb_report_options_get_paper    (SbReportOptions *self);
void             sb_report_options_set_paper    (SbReportOptions *self,
                                                 SbPaper          paper);

G_END_DECLS
