/* sb-report-pdf.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report-layout.h"

G_BEGIN_DECLS

GBytes *sb_report_pdf_write (SbReportLayout  *layout,
                             GError         **error);

G_END_DECLS
