/* sb-report-file.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <gtk/gtk.h>

#include "sb-history-csv.h"
#include "sb-report-file.h"
#include "sb-report-pdf.h"

/* A report as a file, with a display or without. */

/**
 * sb_report_file_get_usual_paper:
 *
 * Returns: the paper that is usual where the person is
 */
SbPaper
sb_report_file_get_usual_paper (void)
{
  return g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) ? SB_PAPER_LETTER : SB_PAPER_A4;
}

static GBytes *
create_pdf (SbContent        *content,
            SbStore          *store,
            SbReportOptions  *options,
            gboolean          rtl,
            GError          **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SbReport) report = sb_report_new (content, store, options, now);
  g_autoptr (SbReportLayout) layout = sb_report_layout_new (report, rtl);

  return sb_report_pdf_write (layout, error);
}

/**
 * sb_report_file_create:
 * @kind: a report to read, or its data
 * @content: what the app knows
 * @store: what the person did
 * @options: what of it is wanted
 * @rtl: whether it is read from right to left
 *
 * Returns: (transfer full) (nullable): what is to be in the file; %NULL and an
 *   error of #GIOErrorEnum where it could not be drawn
 */
GBytes *
sb_report_file_create (SbReportFileKind   kind,
                       SbContent         *content,
                       SbStore           *store,
                       SbReportOptions   *options,
                       gboolean           rtl,
                       GError           **error)
{
  char *csv;

  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (options), NULL);

  if (kind == SB_REPORT_FILE_PDF)
    return create_pdf (content, store, options, rtl, error);

  csv = sb_history_csv_write (content, store, options);
  return g_bytes_new_take (csv, strlen (csv));
}
