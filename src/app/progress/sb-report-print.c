/* sb-report-print.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-print.h"

/* The pages on their way to the printer: drawn as everywhere else, and made
 * smaller where the paper is. */

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              SbReportLayout    *layout)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height, scale;

  sb_report_layout_get_size (layout, &width, &height);
  scale = MIN (gtk_print_context_get_width (context) / width, gtk_print_context_get_height (context) / height);
  cairo_scale (cr, MIN (scale, 1), MIN (scale, 1));
  sb_report_layout_draw (layout, cr, page);
}

static GtkPageSetup *
create_page_setup (SbReportLayout *layout)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  double width, height;
  GtkPaperSize *paper;

  sb_report_layout_get_size (layout, &width, &height);
  paper = gtk_paper_size_new (width > 600 ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);
  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_paper_size_free (paper);

  return setup;
}

/**
 * sb_report_print_new:
 * @layout: the pages of a report
 *
 * Returns: (transfer full): prints them
 */
GtkPrintOperation *
sb_report_print_new (SbReportLayout *layout)
{
  g_autoptr (GtkPageSetup) setup = NULL;
  GtkPrintOperation *operation;

  g_return_val_if_fail (SB_IS_REPORT_LAYOUT (layout), NULL);

  setup = create_page_setup (layout);
  operation = gtk_print_operation_new ();
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_job_name (operation, _ ("Secure Base Report"));
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_n_pages (operation, sb_report_layout_get_n_pages (layout));
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (draw_page_cb), layout, G_CONNECT_DEFAULT);
  g_object_set_data_full (G_OBJECT (operation), "layout", g_object_ref (layout), g_object_unref);

  return operation;
}
