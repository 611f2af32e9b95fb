/* sb-report-rows.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-print-text.h"
#include "sb-report-table.h"

G_BEGIN_DECLS

void sb_report_rows_add (SbPrintText         *text,
                         PangoContext        *context,
                         double               width,
                         const SbReportTable *table);

G_END_DECLS
