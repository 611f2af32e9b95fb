/* sb-report-plot.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-axis.h"
#include "sb-report-line.h"
#include "sb-report-plot.h"
#include "sb-time-ticks.h"
#include "sb-value-ticks.h"

/* A chart of scores on paper: black on white, as many a printer has no other. */

#define TEXT_SIZE (8 * PANGO_SCALE)

/* In points. */
#define PLOT_HEIGHT   150
#define KEY_HEIGHT    14
#define LABEL_WIDTH   26
#define LABEL_SPACE   4
#define DATE_HEIGHT   26
#define INSET         8
#define SAMPLE_LENGTH 26
#define SAMPLE_SPACE  5
#define KEY_SPACE     16
#define GRID_LINE     0.25
#define AXIS_LINE     0.6

#define VALUE_TICKS 8
#define TIME_TICKS  7

/* How dark a band is, from 0 to 1: two that overlap are darker. */
#define BAND_SHADE 0.09

/* How bright lines are that only guide the eye. */
#define GRID_SHADE 0.72

typedef struct
{
  PangoContext *context;
  double width;
  const SbReportChart *chart;
  SbAxis along;
  SbAxis up;
} Plot;

static void
plot_free (gpointer data)
{
  Plot *self = data;

  g_clear_object (&self->context);
  g_free (self);
}

static gboolean
is_rtl (Plot *self)
{
  return pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
}

static PangoLayout *
create_layout (Plot       *self,
               const char *words)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (self->context));

  pango_font_description_set_size (font, TEXT_SIZE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, words, -1);

  return layout;
}

/* @share: which part of the words stands before @x, and which before @y, from 0
 *   to 1
 * Returns: how wide they are, in points */
static double
draw_words (Plot       *self,
            cairo_t    *cr,
            const char *words,
            double      x,
            double      y,
            double      share_x,
            double      share_y)
{
  g_autoptr (PangoLayout) layout = create_layout (self, words);
  int width, height;

  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_size (layout, &width, &height);
  cairo_move_to (cr, x - share_x * width / PANGO_SCALE, y - share_y * height / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);

  return (double) width / PANGO_SCALE;
}

/* --- The key --- */

/* Where something begins that is @length wide and @along from the start. */
static double
place (Plot   *self,
       double  along,
       double  length)
{
  return is_rtl (self) ? self->width - along - length : along;
}

static void
draw_band_sample (Plot    *self,
                  cairo_t *cr,
                  double   along)
{
  cairo_rectangle (cr, place (self, along, SAMPLE_LENGTH), 1, SAMPLE_LENGTH, KEY_HEIGHT - 5);
  cairo_set_source_rgba (cr, 0, 0, 0, BAND_SHADE * 2);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, GRID_LINE);
  cairo_stroke (cr);
}

static double
draw_key_words (Plot       *self,
                cairo_t    *cr,
                const char *words,
                double      along)
{
  double x = is_rtl (self) ? self->width - along : along;

  return draw_words (self, cr, words, x, (KEY_HEIGHT - 3) / 2.0, is_rtl (self) ? 1 : 0, 0.5);
}

static gboolean
has_band (const SbReportSeries *series)
{
  return !isnan (series->band) && series->points->len > 0;
}

static void
draw_key (Plot    *self,
          cairo_t *cr)
{
  double along = 0;
  gboolean banded = FALSE;

  for (guint i = 0; i < self->chart->series->len; i++)
    {
      const SbReportSeries *series = g_ptr_array_index (self->chart->series, i);

      sb_report_line_draw_sample (cr, i, place (self, along, SAMPLE_LENGTH), (KEY_HEIGHT - 3) / 2.0, SAMPLE_LENGTH);
      along += SAMPLE_LENGTH + SAMPLE_SPACE;
      along += draw_key_words (self, cr, series->title, along) + KEY_SPACE;
      banded |= has_band (series);
    }

  if (!banded)
    return;
  draw_band_sample (self, cr, along);
  draw_key_words (self, cr, _ ("no reliable change from the first"), along + SAMPLE_LENGTH + SAMPLE_SPACE);
}

/* --- The plot --- */

static void
draw_values (Plot    *self,
             cairo_t *cr)
{
  g_autoptr (GPtrArray) ticks = sb_value_ticks_new (self->chart->lowest, self->chart->highest, VALUE_TICKS);
  double first = MIN (self->along.start, self->along.end) - INSET;
  double last = MAX (self->along.start, self->along.end) + INSET;

  cairo_set_line_width (cr, GRID_LINE);
  for (guint i = 0; i < ticks->len; i++)
    {
      const SbTick *tick = g_ptr_array_index (ticks, i);
      double y = sb_axis_to_pixel (&self->up, tick->value);

      cairo_set_source_rgb (cr, GRID_SHADE, GRID_SHADE, GRID_SHADE);
      cairo_move_to (cr, first, y);
      cairo_line_to (cr, last, y);
      cairo_stroke (cr);
      cairo_set_source_rgb (cr, 0, 0, 0);
      draw_words (self, cr, tick->label, is_rtl (self) ? last + LABEL_SPACE : first - LABEL_SPACE, y, is_rtl (self) ? 0 : 1, 0.5);
    }
}

static GDateTime *
to_local (double time)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (time);

  return g_date_time_to_local (utc);
}

static void
draw_dates (Plot    *self,
            cairo_t *cr)
{
  g_autoptr (GDateTime) first = to_local (self->along.minimum);
  g_autoptr (GDateTime) last = to_local (self->along.maximum);
  g_autoptr (GPtrArray) ticks = sb_time_ticks_new (first, last, TIME_TICKS);

  cairo_set_line_width (cr, AXIS_LINE);
  for (guint i = 0; i < ticks->len; i++)
    {
      const SbTick *tick = g_ptr_array_index (ticks, i);
      double x = sb_axis_to_pixel (&self->along, tick->value);

      cairo_move_to (cr, x, PLOT_HEIGHT);
      cairo_line_to (cr, x, PLOT_HEIGHT + LABEL_SPACE - 1);
      cairo_stroke (cr);
      draw_words (self, cr, tick->label, x, PLOT_HEIGHT + LABEL_SPACE, 0.5, 0);
    }
}

/* About the first value: what lies within differs from it by no more than
 * chance. */
static void
draw_band (Plot                 *self,
           cairo_t              *cr,
           const SbReportSeries *series)
{
  double value = g_array_index (series->points, SbReportPoint, 0).value;
  double top = sb_axis_to_pixel (&self->up, MIN (value + series->band, self->chart->highest));
  double bottom = sb_axis_to_pixel (&self->up, MAX (value - series->band, self->chart->lowest));
  double first = MIN (self->along.start, self->along.end) - INSET;

  cairo_rectangle (cr, first, top, fabs (self->along.end - self->along.start) + 2 * INSET, bottom - top);
  cairo_set_source_rgba (cr, 0, 0, 0, BAND_SHADE);
  cairo_fill (cr);
}

static void
draw (cairo_t  *cr,
      gpointer  data)
{
  Plot *self = data;

  draw_key (self, cr);
  if (self->chart->direction != NULL)
    draw_words (self, cr, self->chart->direction, is_rtl (self) ? self->width : 0, KEY_HEIGHT, is_rtl (self) ? 1 : 0, 0);

  cairo_translate (cr, 0, 2 * KEY_HEIGHT);
  for (guint i = 0; i < self->chart->series->len; i++)
    {
      const SbReportSeries *series = g_ptr_array_index (self->chart->series, i);

      if (has_band (series))
        draw_band (self, cr, series);
    }
  draw_values (self, cr);
  draw_dates (self, cr);
  for (guint i = 0; i < self->chart->series->len; i++)
    sb_report_line_draw (cr, g_ptr_array_index (self->chart->series, i), i, &self->along, &self->up, self->chart->max_gap);
}

static void
append_words (GString  *words,
              gpointer  data)
{
  const Plot *self = data;

  /* Translators: what a chart shows */
  g_string_append_printf (words, _ ("A chart: %s. The table below has the same numbers."), self->chart->title);
}

/* The labels of the values stand at the side where the time begins. */
static void
set_axes (Plot *self)
{
  double first, last;
  double beside = LABEL_WIDTH + INSET;

  sb_report_chart_get_extent ((SbReportChart *) self->chart, &first, &last);
  self->up = sb_axis_new_up (self->chart->lowest, self->chart->highest, PLOT_HEIGHT, INSET);
  self->along = sb_axis_new_along (first, last, self->width - beside, INSET, is_rtl (self));
  if (is_rtl (self))
    return;

  self->along.start += beside;
  self->along.end += beside;
}

/**
 * sb_report_plot_add:
 * @text: what is to be printed
 * @context: how it is written
 * @width: of the page, in points
 * @chart: a chart with points, which has to outlive @text
 *
 * Adds the chart: a line a scale, told apart by dashes and marks, with a gap
 * where nobody knows what was between.
 */
void
sb_report_plot_add (SbPrintText         *text,
                    PangoContext        *context,
                    double               width,
                    const SbReportChart *chart)
{
  Plot *self = g_new0 (Plot, 1);

  self->context = g_object_ref (context);
  self->width = width;
  self->chart = chart;
  set_axes (self);

  sb_print_text_add_drawing (text,
                             (SbPrintDrawing) { 2 * KEY_HEIGHT + PLOT_HEIGHT + DATE_HEIGHT, draw, append_words, self, plot_free },
                             LABEL_SPACE);
}
