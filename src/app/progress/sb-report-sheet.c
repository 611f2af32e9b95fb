/* sb-report-sheet.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-report-sheet.h"

#define EDGE_SHADE 0.7

/**
 * SbReportSheet:
 *
 * One page of a report as a picture. It is paper, and white in the dark, too.
 */
struct _SbReportSheet
{
  GObject parent_instance;

  SbReportLayout *layout;
  guint page;
};

static void sb_report_sheet_paintable_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SbReportSheet, sb_report_sheet, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, sb_report_sheet_paintable_init))

static void
sb_report_sheet_snapshot (GdkPaintable *paintable,
                          GdkSnapshot  *snapshot,
                          double        width,
                          double        height)
{
  SbReportSheet *self = SB_REPORT_SHEET (paintable);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, width, height);
  double page_width, page_height;
  cairo_t *cr;

  sb_report_layout_get_size (self->layout, &page_width, &page_height);
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, width / page_width, height / page_height);
  sb_report_layout_draw (self->layout, cr, self->page);

  /* The edge of the paper, where what is about it is as bright. */
  cairo_rectangle (cr, 0, 0, page_width, page_height);
  cairo_set_source_rgb (cr, EDGE_SHADE, EDGE_SHADE, EDGE_SHADE);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static GdkPaintableFlags
sb_report_sheet_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE | GDK_PAINTABLE_STATIC_CONTENTS;
}

static int
sb_report_sheet_get_intrinsic_width (GdkPaintable *paintable)
{
  double width, height;

  sb_report_layout_get_size (SB_REPORT_SHEET (paintable)->layout, &width, &height);
  return width;
}

static int
sb_report_sheet_get_intrinsic_height (GdkPaintable *paintable)
{
  double width, height;

  sb_report_layout_get_size (SB_REPORT_SHEET (paintable)->layout, &width, &height);
  return height;
}

static void
sb_report_sheet_paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = sb_report_sheet_snapshot;
  iface->get_flags = sb_report_sheet_get_flags;
  iface->get_intrinsic_width = sb_report_sheet_get_intrinsic_width;
  iface->get_intrinsic_height = sb_report_sheet_get_intrinsic_height;
}

static void
sb_report_sheet_dispose (GObject *object)
{
  g_clear_object (&SB_REPORT_SHEET (object)->layout);

  G_OBJECT_CLASS (sb_report_sheet_parent_class)->dispose (object);
}

static void
sb_report_sheet_class_init (SbReportSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_report_sheet_dispose;
}

static void
sb_report_sheet_init (SbReportSheet *self)
{
}

/**
 * sb_report_sheet_new:
 * @layout: the pages of a report
 * @page: one of them, from 0
 *
 * Returns: (transfer full): the page
 */
GdkPaintable *
sb_report_sheet_new (SbReportLayout *layout,
                     guint           page)
{
  SbReportSheet *self;

  g_return_val_if_fail (SB_IS_REPORT_LAYOUT (layout), NULL);
  g_return_val_if_fail (page < sb_report_layout_get_n_pages (layout), NULL);

  self = g_object_new (SB_TYPE_REPORT_SHEET, NULL);
  self->layout = g_object_ref (layout);
  self->page = page;

  return GDK_PAINTABLE (self);
}
