/* sb-series-lines.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-columns.h"
#include "sb-series-lines.h"
#include "sb-stroke.h"

#define LINE_WIDTH 2

/* Where there is a lot to draw, lines lie close together. */
#define SUMMARY_LINE_WIDTH 1.5

/**
 * SbSeriesLines:
 *
 * What is drawn of a series, except for its marks and its band. Of more points
 * than can be told apart it draws what pixels can show: for each column of them
 * the lowest, the highest and the mean value.
 *
 * # CSS nodes
 *
 * ```
 * lines
 * ├── wedge      how sure the trend is
 * ├── envelope   from the lowest to the highest value of each column
 * ├── line       through the points, or the means of the columns
 * ├── dots       columns that stand alone
 * ╰── trend
 * ```
 *
 * All of them take the `color` of their node.
 *
 * # Accessibility
 *
 * Not in the tree: the points are.
 *
 * # Text direction
 *
 * That of the time axis which it is given.
 */
struct _SbSeriesLines
{
  GtkWidget parent_instance;

  SbSeries *series;
  SbAxis time_axis;
  SbAxis value_axis;
  SbSeriesRun run;
  gboolean summarized;

  GtkWidget *wedge;
  GtkWidget *envelope;
  GtkWidget *line;
  GtkWidget *dots;
  GtkWidget *trend;
};

G_DEFINE_FINAL_TYPE (SbSeriesLines, sb_series_lines, GTK_TYPE_WIDGET)

/* The times at the two edges of the plot, which reach beyond the axis. */
static SbTimeRange
get_edges (SbSeriesLines *self,
           int            width)
{
  double one = sb_axis_from_pixel (&self->time_axis, 0);
  double other = sb_axis_from_pixel (&self->time_axis, width);

  return (SbTimeRange) { MIN (one, other), MAX (one, other) };
}

/* Those that show, and those at the edges of the plot beyond them. */
static GArray *
create_columns (SbSeriesLines *self,
                int            width)
{
  SbTimeRange edges = get_edges (self, width);
  guint first = self->run.first;
  guint end = self->run.end;

  while (first > 0 && self->run.times[first - 1] >= edges.from)
    first--;
  while (end < self->run.n_points && self->run.times[end] <= edges.to)
    end++;

  return sb_columns_new (self->run.times, self->run.values, first, end,
                         SB_SERIES_PATH_COLUMN_WIDTH * (edges.to - edges.from) / width);
}

static void
update_summary (SbSeriesLines *self,
                int            width)
{
  const SbAxis *time_axis = &self->time_axis;
  const SbAxis *value_axis = &self->value_axis;
  g_autoptr (GArray) columns = create_columns (self, width);

  sb_stroke_set_line_width (SB_STROKE (self->line), SUMMARY_LINE_WIDTH);
  sb_stroke_set_path (SB_STROKE (self->line), sb_series_path_new_means (&self->run, columns, time_axis, value_axis));
  sb_stroke_set_path (SB_STROKE (self->envelope), sb_series_path_new_envelope (&self->run, columns, time_axis, value_axis));
  sb_stroke_set_path (SB_STROKE (self->dots), sb_series_path_new_dots (columns, time_axis, value_axis));
}

static void
update_line (SbSeriesLines *self,
             int            width)
{
  GskPath *line = sb_series_path_new_line (&self->run, &self->time_axis, &self->value_axis, width);

  sb_stroke_set_line_width (SB_STROKE (self->line), LINE_WIDTH);
  sb_stroke_set_path (SB_STROKE (self->line), line);
  sb_stroke_set_path (SB_STROKE (self->envelope), NULL);
  sb_stroke_set_path (SB_STROKE (self->dots), NULL);
}

static void
update_trend (SbSeriesLines *self,
              int            width)
{
  const SbTrendLine *trend = sb_series_get_trend (self->series);
  SbTimeRange span = get_edges (self, width);
  GskPath *line = NULL, *wedge = NULL;

  if (self->run.n_points > 0)
    {
      span.from = MAX (span.from, self->run.times[0]);
      span.to = MIN (span.to, self->run.times[self->run.n_points - 1]);
      line = sb_series_path_new_trend (trend, &span, &self->time_axis, &self->value_axis);
      wedge = sb_series_path_new_wedge (trend, &span, &self->time_axis, &self->value_axis);
    }

  sb_stroke_set_path (SB_STROKE (self->trend), line);
  sb_stroke_set_path (SB_STROKE (self->wedge), wedge);
}

static void
sb_series_lines_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  SbSeriesLines *self = SB_SERIES_LINES (widget);

  if (self->summarized)
    update_summary (self, MAX (1, width));
  else
    update_line (self, width);
  update_trend (self, width);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_size_allocate (child, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
sb_series_lines_dispose (GObject *object)
{
  SbSeriesLines *self = SB_SERIES_LINES (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->series);

  G_OBJECT_CLASS (sb_series_lines_parent_class)->dispose (object);
}

static void
sb_series_lines_class_init (SbSeriesLinesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_series_lines_dispose;

  widget_class->size_allocate = sb_series_lines_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "lines");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
add_child (SbSeriesLines *self,
           GtkWidget     *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return child;
}

static void
sb_series_lines_init (SbSeriesLines *self)
{
  const float trend_dashes[] = { 10, 6 };

  self->wedge = add_child (self, sb_stroke_new_filled ("wedge"));
  self->envelope = add_child (self, sb_stroke_new_filled ("envelope"));
  self->line = add_child (self, sb_stroke_new ("line", LINE_WIDTH));
  self->dots = add_child (self, sb_stroke_new_filled ("dots"));
  self->trend = add_child (self, sb_stroke_new ("trend", 1.5));
  sb_stroke_set_dashes (SB_STROKE (self->trend), trend_dashes, G_N_ELEMENTS (trend_dashes));
}

GtkWidget *
sb_series_lines_new (SbSeries *series)
{
  SbSeriesLines *self;
  const float *dashes;
  gsize n_dashes;

  g_return_val_if_fail (SB_IS_SERIES (series), NULL);

  /* Clipped, for a line may come from beyond. */
  self = g_object_new (SB_TYPE_SERIES_LINES,
                       "can-target", FALSE,
                       "overflow", GTK_OVERFLOW_HIDDEN,
                       NULL);
  self->series = g_object_ref (series);
  dashes = sb_series_get_dashes (series, &n_dashes);
  sb_stroke_set_dashes (SB_STROKE (self->line), dashes, n_dashes);

  return GTK_WIDGET (self);
}

/**
 * sb_series_lines_get_path:
 *
 * Returns: (transfer none) (nullable): the line, as it was last laid out
 */
GskPath *
sb_series_lines_get_path (SbSeriesLines *self)
{
  g_return_val_if_fail (SB_IS_SERIES_LINES (self), NULL);

  return sb_stroke_get_path (SB_STROKE (self->line));
}

/**
 * sb_series_lines_set_axes:
 *
 * May be called in an allocation.
 */
void
sb_series_lines_set_axes (SbSeriesLines *self,
                          const SbAxis  *time_axis,
                          const SbAxis  *value_axis)
{
  g_return_if_fail (SB_IS_SERIES_LINES (self));
  g_return_if_fail (time_axis != NULL);
  g_return_if_fail (value_axis != NULL);

  self->time_axis = *time_axis;
  self->value_axis = *value_axis;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_series_lines_set_run:
 * @run: what to draw; its arrays have to last until there is another
 * @summarized: whether there is more than can be told apart
 *
 * May be called in an allocation.
 */
void
sb_series_lines_set_run (SbSeriesLines     *self,
                         const SbSeriesRun *run,
                         gboolean           summarized)
{
  g_return_if_fail (SB_IS_SERIES_LINES (self));
  g_return_if_fail (run != NULL);

  self->run = *run;
  self->summarized = summarized;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
