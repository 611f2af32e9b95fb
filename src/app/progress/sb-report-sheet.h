/* sb-report-sheet.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-report-layout.h"

G_BEGIN_DECLS

#define SB_TYPE_REPORT_SHEET (sb_report_sheet_get_type ())

G_DECLARE_FINAL_TYPE (SbReportSheet, sb_report_sheet, SB, REPORT_SHEET, GObject)

GdkPaintable *sb_report_sheet_new (SbReportLayout *layout,
                                   guint           page);

G_END_DECLS
