/* sb-report-layout.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "sb-report.h"

G_BEGIN_DECLS

#define SB_TYPE_REPORT_LAYOUT (sb_report_layout_get_type ())

G_DECLARE_FINAL_TYPE (SbReportLayout, sb_report_layout, SB, REPORT_LAYOUT, GObject)

SbReportLayout *sb_report_layout_new         (SbReport       *report,
                                              gboolean        rtl);
void            sb_report_layout_get_size    (SbReportLayout *self,
                                              double         *width,
                                              double         *height);
guint           sb_report_layout_get_n_pages (SbReportLayout *self);
void            sb_report_layout_draw        (SbReportLayout *self,
                                              cairo_t        *cr,
                                              guint           page);
char           *sb_report_layout_dup_words   (SbReportLayout *self,
                                              guint           page);

G_END_DECLS
