/* sb-report-pdf.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>
#include <gio/gio.h>
#include <glib/gi18n.h>

#include "sb-report-pdf.h"

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* What the file tells of itself says nothing of the person. */
static void
set_metadata (cairo_surface_t *surface)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, _ ("Secure Base Report"));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Secure Base " VERSION);
}

static void
draw_pages (SbReportLayout *layout,
            cairo_t        *cr)
{
  for (guint i = 0; i < sb_report_layout_get_n_pages (layout); i++)
    {
      sb_report_layout_draw (layout, cr, i);
      cairo_show_page (cr);
    }
}

/**
 * sb_report_pdf_write:
 * @layout: the pages of a report
 *
 * Returns: (transfer full) (nullable): a PDF file; %NULL and an error of
 *   #GIOErrorEnum where it could not be drawn
 */
GBytes *
sb_report_pdf_write (SbReportLayout  *layout,
                     GError         **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  double width, height;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  g_return_val_if_fail (SB_IS_REPORT_LAYOUT (layout), NULL);

  sb_report_layout_get_size (layout, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (append_cb, data, width, height);
  set_metadata (surface);
  cr = cairo_create (surface);
  draw_pages (layout, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}
