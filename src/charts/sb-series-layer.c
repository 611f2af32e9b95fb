/* sb-series-layer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <math.h>

#include "sb-series-layer.h"
#include "sb-series-lines.h"

/* From here on marks are small. */
#define DENSE_MARKS 24

/**
 * SbSeriesLayer:
 *
 * One series of a time chart: its band, its trend, its line and its marks. Its
 * place is the whole plot; it lies over the layers of other series.
 *
 * It follows its series and emits [signal@SeriesLayer::changed] afterwards, so
 * that the chart can range its axes anew.
 *
 * Where more points show at once than %SB_SERIES_LAYER_MAX_MARKS, they are summed
 * up by column of pixels, and a single mark walks over all of them (see
 * [struct@SeriesMarks]).
 *
 * # CSS nodes
 *
 * ```
 * series.<style class of the series>[.dense][.summarized]
 * ├── band
 * ├── lines   see SbSeriesLines
 * ╰── point
 * ```
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_LIST, with the title of the series for a name, and its
 * band in words for a description.
 *
 * # Text direction
 *
 * That of the time axis which it is given.
 */
struct _SbSeriesLayer
{
  GtkWidget parent_instance;

  SbSeries *series;
  SbAxis time_axis;
  SbAxis value_axis;
  SbTimeRange view;
  double max_gap; /* in seconds */
  SbPointWords words;

  SbSeriesPoints *points;
  SbExtent extent;
  guint first; /* the position of the first point that shows */
  guint end;   /* the position after the last one */

  GtkWidget *band;
  gboolean band_shown;
  GtkWidget *lines;
  SbSeriesMarks *marks;
};

G_DEFINE_FINAL_TYPE (SbSeriesLayer, sb_series_layer, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static graphene_point_t
get_place (SbSeriesLayer *self,
           guint          position)
{
  double x = sb_axis_to_pixel (&self->time_axis, sb_series_points_get_times (self->points)[position]);
  double y = sb_axis_to_pixel (&self->value_axis, sb_series_points_get_values (self->points)[position]);

  return GRAPHENE_POINT_INIT (x, y);
}

static void
read_points (SbSeriesLayer *self)
{
  g_clear_pointer (&self->points, sb_series_points_free);
  self->points = sb_series_points_new (self->series);

  self->extent = sb_extent_new (G_MAXDOUBLE, -G_MAXDOUBLE);
  sb_extent_add_points (&self->extent,
                        sb_series_points_get_times (self->points),
                        sb_series_points_get_values (self->points),
                        sb_series_points_get_n (self->points));
}

static void
update_view (SbSeriesLayer *self)
{
  gboolean summarized;

  self->first = sb_series_points_find_from (self->points, self->view.from);
  self->end = MAX (self->first, sb_series_points_find_after (self->points, self->view.to));
  summarized = sb_series_layer_is_summarized (self);

  if (!summarized && self->end - self->first > DENSE_MARKS)
    gtk_widget_add_css_class (GTK_WIDGET (self), "dense");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "dense");
  if (summarized)
    gtk_widget_add_css_class (GTK_WIDGET (self), "summarized");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "summarized");
  sb_series_marks_show (self->marks, self->first, self->end, summarized);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
points_changed_cb (SbSeriesLayer *self)
{
  SbMark *focused = sb_mark_get_focused (GTK_WIDGET (self));
  double time = 0;

  g_assert (SB_IS_SERIES_LAYER (self));

  if (focused != NULL)
    time = sb_series_points_get_times (self->points)[sb_mark_get_index (focused)];

  read_points (self);
  sb_series_marks_set_points (self->marks, self->points, &self->words);
  update_view (self);

  /* Who has come to a point that is gone stays near it. */
  if (focused != NULL && sb_mark_get_focused (GTK_WIDGET (self)) == NULL)
    {
      focused = sb_series_marks_find_nearest (self->marks, time);
      if (focused != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (focused));
    }
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
series_changed_cb (SbSeriesLayer *self)
{
  g_assert (SB_IS_SERIES_LAYER (self));

  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
allocate_band (SbSeriesLayer *self,
               int            width)
{
  SbBand band = { .from = self->extent.first };
  GtkAllocation place;
  gboolean shown;

  shown = self->band_shown && sb_series_layer_get_band (self, &band) && sb_band_get_place (&band, &self->time_axis, &self->value_axis, width, &place);
  gtk_widget_set_child_visible (self->band, shown);
  if (shown)
    gtk_widget_size_allocate (self->band, &place, -1);
}

static void
allocate_marks (SbSeriesLayer *self)
{
  GPtrArray *marks = sb_series_marks_get_all (self->marks);

  for (guint i = 0; i < marks->len; i++)
    {
      SbMark *mark = g_ptr_array_index (marks, i);
      graphene_point_t place;

      if (!gtk_widget_get_child_visible (GTK_WIDGET (mark)))
        continue;
      place = get_place (self, sb_mark_get_index (mark));
      sb_mark_allocate_at (mark, place.x, place.y);
    }
}

static void
sb_series_layer_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  SbSeriesLayer *self = SB_SERIES_LAYER (widget);
  SbSeriesRun run = {
    .times = sb_series_points_get_times (self->points),
    .values = sb_series_points_get_values (self->points),
    .n_points = sb_series_points_get_n (self->points),
    .first = self->first,
    .end = self->end,
    .max_gap = self->max_gap,
  };

  allocate_band (self, width);
  sb_series_lines_set_axes (SB_SERIES_LINES (self->lines), &self->time_axis, &self->value_axis);
  sb_series_lines_set_run (SB_SERIES_LINES (self->lines), &run, sb_series_layer_is_summarized (self));
  gtk_widget_size_allocate (self->lines, &(GtkAllocation) { 0, 0, width, height }, -1);
  allocate_marks (self);
}

static void
sb_series_layer_dispose (GObject *object)
{
  SbSeriesLayer *self = SB_SERIES_LAYER (object);
  GtkWidget *child;

  g_clear_pointer (&self->marks, sb_series_marks_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->points, sb_series_points_free);
  g_clear_object (&self->series);

  G_OBJECT_CLASS (sb_series_layer_parent_class)->dispose (object);
}

static void
sb_series_layer_class_init (SbSeriesLayerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_series_layer_dispose;

  widget_class->size_allocate = sb_series_layer_size_allocate;

  /**
   * SbSeriesLayer::changed:
   *
   * The series has other points, or another band, trend or range. Marks may be
   * new, and without their final words until [method@SeriesLayer.set_words].
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed",
                                          G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "series");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
sb_series_layer_init (SbSeriesLayer *self)
{
  self->words.format = sb_point_words_format_value;
  self->view = (SbTimeRange) { -G_MAXDOUBLE, G_MAXDOUBLE };
  self->band_shown = TRUE;
  self->band = g_object_new (ADW_TYPE_BIN,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "css-name", "band",
                             "can-target", FALSE,
                             NULL);
  gtk_widget_set_parent (self->band, GTK_WIDGET (self));
}

SbSeriesLayer *
sb_series_layer_new (SbSeries *series)
{
  SbSeriesLayer *self;

  g_return_val_if_fail (SB_IS_SERIES (series), NULL);

  self = g_object_new (SB_TYPE_SERIES_LAYER, NULL);
  self->series = g_object_ref (series);
  gtk_widget_add_css_class (GTK_WIDGET (self), sb_series_get_style_class (series));
  self->marks = sb_series_marks_new (GTK_WIDGET (self), series);
  self->lines = sb_series_lines_new (series);
  gtk_widget_set_parent (self->lines, GTK_WIDGET (self));

  g_signal_connect_object (sb_series_get_points (series), "items-changed",
                           G_CALLBACK (points_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (series, "notify", G_CALLBACK (series_changed_cb), self, G_CONNECT_SWAPPED);
  points_changed_cb (self);

  return self;
}

/**
 * sb_series_layer_get_series:
 *
 * Returns: (transfer none)
 */
SbSeries *
sb_series_layer_get_series (SbSeriesLayer *self)
{
  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), NULL);

  return self->series;
}

SbSeriesMarks *
sb_series_layer_get_marks (SbSeriesLayer *self)
{
  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), NULL);

  return self->marks;
}

/**
 * sb_series_layer_get_path:
 *
 * Returns: (transfer none) (nullable): the line, as it was last laid out
 */
GskPath *
sb_series_layer_get_path (SbSeriesLayer *self)
{
  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), NULL);

  return sb_series_lines_get_path (SB_SERIES_LINES (self->lines));
}

/**
 * sb_series_layer_is_summarized:
 *
 * Whether it shows sums of its points, by column, rather than each of them.
 */
gboolean
sb_series_layer_is_summarized (SbSeriesLayer *self)
{
  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), FALSE);

  return self->end - self->first > SB_SERIES_LAYER_MAX_MARKS;
}

/**
 * sb_series_layer_add_extent:
 * @extent: (inout): an extent, to be widened to what this layer's points span
 */
void
sb_series_layer_add_extent (SbSeriesLayer *self,
                            SbExtent      *extent)
{
  g_return_if_fail (SB_IS_SERIES_LAYER (self));
  g_return_if_fail (extent != NULL);

  sb_extent_add_extent (extent, &self->extent);
}

/**
 * sb_series_layer_get_points:
 *
 * Returns: (transfer none): whether they show or not
 */
SbSeriesPoints *
sb_series_layer_get_points (SbSeriesLayer *self)
{
  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), NULL);

  return self->points;
}

/**
 * sb_series_layer_pick:
 * @distance: (inout): how far away the mark may be, in pixels, and then how far
 *   it is
 *
 * The mark nearest to @x and @y that is within reach. Where one mark walks over
 * many points, it comes to the nearest in time, wherever that is in height.
 *
 * Returns: (transfer none) (nullable)
 */
SbMark *
sb_series_layer_pick (SbSeriesLayer *self,
                      double         x,
                      double         y,
                      double        *distance)
{
  graphene_point_t place;
  guint position;

  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), NULL);
  g_return_val_if_fail (distance != NULL, NULL);

  if (!sb_series_layer_is_summarized (self))
    return sb_mark_pick (sb_series_marks_get_list (self->marks), GTK_WIDGET (self), x, y, distance);

  position = sb_series_points_find_nearest (self->points, self->first, self->end,
                                            sb_axis_from_pixel (&self->time_axis, x));
  place = get_place (self, position);
  if (fabs (place.x - x) > *distance || y < 0 || y > gtk_widget_get_height (GTK_WIDGET (self)))
    return NULL;

  *distance = MIN (*distance, hypot (place.x - x, place.y - y));

  return sb_series_marks_get_at (self->marks, position);
}

/**
 * sb_series_layer_get_band:
 * @band: (inout): of which it sets the values
 *
 * Returns: whether there is a band, shown or not
 */
gboolean
sb_series_layer_get_band (SbSeriesLayer *self,
                          SbBand        *band)
{
  g_autoptr (SbChartPoint) first = NULL;

  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), FALSE);
  g_return_val_if_fail (band != NULL, FALSE);

  first = sb_series_points_dup_point (self->points, 0);

  return sb_series_get_band_range (self->series, first, &band->low, &band->high);
}

void
sb_series_layer_set_band_shown (SbSeriesLayer *self,
                                gboolean       shown)
{
  g_return_if_fail (SB_IS_SERIES_LAYER (self));

  if (self->band_shown == shown)
    return;

  self->band_shown = shown;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_series_layer_set_words:
 * @max_gap: the longest stretch that its line may bridge, in seconds
 *
 * Names the marks, and the layer itself.
 */
void
sb_series_layer_set_words (SbSeriesLayer      *self,
                           const SbPointWords *words,
                           double              max_gap)
{
  g_autoptr (SbChartPoint) first = NULL;
  g_autofree char *band = NULL;

  g_return_if_fail (SB_IS_SERIES_LAYER (self));
  g_return_if_fail (words != NULL);

  self->words = *words;
  self->max_gap = max_gap;
  sb_series_marks_set_points (self->marks, self->points, &self->words);
  update_view (self);

  first = sb_series_points_dup_point (self->points, 0);
  band = sb_point_words_band (self->series, first);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sb_series_get_title (self->series),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, band != NULL ? band : "",
                                  -1);
}

/**
 * sb_series_layer_set_axes:
 *
 * May be called in an allocation.
 */
void
sb_series_layer_set_axes (SbSeriesLayer *self,
                          const SbAxis  *time_axis,
                          const SbAxis  *value_axis)
{
  g_return_if_fail (SB_IS_SERIES_LAYER (self));
  g_return_if_fail (time_axis != NULL);
  g_return_if_fail (value_axis != NULL);

  if (sb_axis_equal (&self->time_axis, time_axis) && sb_axis_equal (&self->value_axis, value_axis))
    return;

  self->time_axis = *time_axis;
  self->value_axis = *value_axis;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_series_layer_set_view:
 * @view: the time that shows
 */
void
sb_series_layer_set_view (SbSeriesLayer     *self,
                          const SbTimeRange *view)
{
  g_return_if_fail (SB_IS_SERIES_LAYER (self));
  g_return_if_fail (view != NULL);

  self->view = *view;
  update_view (self);
}
