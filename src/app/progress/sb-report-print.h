/* sb-report-print.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-report-layout.h"

G_BEGIN_DECLS

GtkPrintOperation *sb_report_print_new (SbReportLayout *layout);

G_END_DECLS
