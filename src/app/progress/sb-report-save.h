/* sb-report-save.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-report-file.h"

G_BEGIN_DECLS

void sb_report_save    (GtkWidget        *widget,
                        SbReportFileKind  kind,
                        SbContent        *content,
                        SbStore          *store,
                        SbReportOptions  *options);
void sb_report_save_to (GtkWidget        *widget,
                        GFile            *file,
                        SbReportFileKind  kind,
                        SbContent        *content,
                        SbStore          *store,
                        SbReportOptions  *options);

G_END_DECLS
