/* sb-series-layer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <math.h>

#include "sb-segment.h"
#include "sb-series-layer.h"
#include "sb-stroke.h"

/* From here on marks are small. */
#define DENSE_MARKS 24

/**
 * SbSeriesLayer:
 *
 * One series of a time chart: its band, its line and its marks. Its place is
 * the whole plot; it lies over the layers of other series.
 *
 * It follows its series and emits [signal@SeriesLayer::changed] afterwards, so
 * that the chart can range its axes anew.
 *
 * The line goes through all points, but not all have a mark: of a series of
 * more than %SB_SERIES_LAYER_MAX_MARKS only %SB_SERIES_LAYER_THINNED_MARKS do,
 * evenly picked, among them the first and the last.
 *
 * # CSS nodes
 *
 * ```
 * series.<style class of the series>[.dense]
 * ├── band
 * ├── line
 * ╰── point
 *     ╰── dot
 * ```
 *
 * The line takes the `color` of its node.
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
  double max_gap; /* in seconds */

  /* As last told: the model that it follows may not yet know of a change that
   * another series of the chart has been told of. */
  GPtrArray *points; /* (element-type SbChartPoint) */
  GArray *times;     /* (element-type double), in seconds */
  GArray *values;    /* (element-type double) */

  GtkWidget *band;
  GtkWidget *line;
  GPtrArray *marks; /* (element-type SbMark), owned by the widget tree */
};

G_DEFINE_FINAL_TYPE (SbSeriesLayer, sb_series_layer, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const double *
get_numbers (GArray *numbers)
{
  return (const double *) (gconstpointer) numbers->data;
}

static double
get_number (GArray *numbers,
            guint   position)
{
  return g_array_index (numbers, double, position);
}

static graphene_point_t
get_place (SbSeriesLayer *self,
           guint          position)
{
  double x = sb_axis_to_pixel (&self->time_axis, get_number (self->times, position));
  double y = sb_axis_to_pixel (&self->value_axis, get_number (self->values, position));

  return GRAPHENE_POINT_INIT (x, y);
}

static void
read_points (SbSeriesLayer *self)
{
  guint n_points = g_list_model_get_n_items (sb_series_get_points (self->series));

  g_ptr_array_set_size (self->points, 0);
  g_array_set_size (self->times, 0);
  g_array_set_size (self->values, 0);
  for (guint i = 0; i < n_points; i++)
    {
      SbChartPoint *point = sb_series_dup_point (self->series, i);
      double time = g_date_time_to_unix (sb_chart_point_get_time (point));
      double value = sb_chart_point_get_value (point);

      g_ptr_array_add (self->points, point);
      g_array_append_val (self->times, time);
      g_array_append_val (self->values, value);
    }
}

static SbChartPoint *
get_first (SbSeriesLayer *self)
{
  return self->points->len > 0 ? g_ptr_array_index (self->points, 0) : NULL;
}

/* Keeps the marks that there are, so that one with the focus keeps it when a
 * point joins. */
static void
resize_marks (SbSeriesLayer *self,
              guint          n_marks)
{
  while (self->marks->len > n_marks)
    gtk_widget_unparent (g_ptr_array_steal_index (self->marks, self->marks->len - 1));

  while (self->marks->len < n_marks)
    {
      SbMark *mark = sb_mark_new ();

      gtk_widget_set_parent (GTK_WIDGET (mark), GTK_WIDGET (self));
      g_ptr_array_add (self->marks, mark);
    }
}

static void
update_marks (SbSeriesLayer *self)
{
  guint n_points = self->points->len;
  guint limit = n_points > SB_SERIES_LAYER_MAX_MARKS ? SB_SERIES_LAYER_THINNED_MARKS : SB_SERIES_LAYER_MAX_MARKS;
  g_autoptr (GArray) positions = sb_segments_thin (n_points, limit);

  if (positions->len > DENSE_MARKS)
    gtk_widget_add_css_class (GTK_WIDGET (self), "dense");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "dense");

  resize_marks (self, positions->len);
  for (guint i = 0; i < positions->len; i++)
    sb_mark_set_index (g_ptr_array_index (self->marks, i),
                       g_array_index (positions, guint, i),
                       n_points);
}

static void
changed_cb (SbSeriesLayer *self)
{
  g_assert (SB_IS_SERIES_LAYER (self));

  read_points (self);
  update_marks (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GskPath *
build_path (SbSeriesLayer *self)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GArray) segments = NULL;

  segments = sb_segments_new (get_numbers (self->times), self->times->len, self->max_gap);

  for (guint i = 0; i < segments->len; i++)
    {
      SbSegment *segment = &g_array_index (segments, SbSegment, i);

      for (guint j = 0; segment->length > 1 && j < segment->length; j++)
        {
          graphene_point_t place = get_place (self, segment->first + j);

          if (j == 0)
            gsk_path_builder_move_to (builder, place.x, place.y);
          else
            gsk_path_builder_line_to (builder, place.x, place.y);
        }
    }

  return gsk_path_builder_free_to_path (builder);
}

/* From the first point on, for it says nothing of the time before. */
static void
allocate_band (SbSeriesLayer *self,
               int            width)
{
  gboolean mirrored = self->time_axis.end < self->time_axis.start;
  double low, high;
  gboolean shown = sb_series_get_band_range (self->series, get_first (self), &low, &high);
  int x, top, bottom;

  gtk_widget_set_child_visible (self->band, shown);
  if (!shown)
    return;

  x = round (sb_axis_to_pixel (&self->time_axis, get_number (self->times, 0)));
  top = round (sb_axis_to_pixel (&self->value_axis, MIN (high, self->value_axis.maximum)));
  bottom = round (sb_axis_to_pixel (&self->value_axis, MAX (low, self->value_axis.minimum)));
  gtk_widget_size_allocate (self->band,
                            &(GtkAllocation) {
                                .x = mirrored ? 0 : x,
                                .y = top,
                                .width = MAX (2, mirrored ? x : width - x),
                                .height = MAX (2, bottom - top),
                            },
                            -1);
}

static void
sb_series_layer_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  SbSeriesLayer *self = SB_SERIES_LAYER (widget);

  allocate_band (self, width);

  sb_stroke_set_path (SB_STROKE (self->line), build_path (self));
  gtk_widget_size_allocate (self->line, &(GtkAllocation) { 0, 0, width, height }, -1);

  for (guint i = 0; i < self->marks->len; i++)
    {
      SbMark *mark = g_ptr_array_index (self->marks, i);
      graphene_point_t place = get_place (self, sb_mark_get_index (mark));

      sb_mark_allocate_at (mark, place.x, place.y);
    }
}

static void
sb_series_layer_dispose (GObject *object)
{
  SbSeriesLayer *self = SB_SERIES_LAYER (object);

  resize_marks (self, 0);
  g_clear_pointer (&self->band, gtk_widget_unparent);
  g_clear_pointer (&self->line, gtk_widget_unparent);
  g_clear_object (&self->series);

  G_OBJECT_CLASS (sb_series_layer_parent_class)->dispose (object);
}

static void
sb_series_layer_finalize (GObject *object)
{
  SbSeriesLayer *self = SB_SERIES_LAYER (object);

  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_clear_pointer (&self->times, g_array_unref);
  g_clear_pointer (&self->values, g_array_unref);
  g_clear_pointer (&self->marks, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_series_layer_parent_class)->finalize (object);
}

static void
sb_series_layer_class_init (SbSeriesLayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_series_layer_dispose;
  object_class->finalize = sb_series_layer_finalize;

  widget_class->size_allocate = sb_series_layer_size_allocate;

  /**
   * SbSeriesLayer::changed:
   *
   * The series has other points, or another band. Marks may be new, and are
   * without words until [method@SeriesLayer.set_words].
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
  self->points = g_ptr_array_new_with_free_func (g_object_unref);
  self->times = g_array_new (FALSE, FALSE, sizeof (double));
  self->values = g_array_new (FALSE, FALSE, sizeof (double));
  self->marks = g_ptr_array_new ();

  self->band = g_object_new (ADW_TYPE_BIN,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "css-name", "band",
                             "can-target", FALSE,
                             NULL);
  gtk_widget_set_parent (self->band, GTK_WIDGET (self));

  self->line = sb_stroke_new ("line", 2);
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
}

SbSeriesLayer *
sb_series_layer_new (SbSeries *series)
{
  SbSeriesLayer *self;

  g_return_val_if_fail (SB_IS_SERIES (series), NULL);

  self = g_object_new (SB_TYPE_SERIES_LAYER, NULL);
  self->series = g_object_ref (series);
  gtk_widget_add_css_class (GTK_WIDGET (self), sb_series_get_style_class (series));

  g_signal_connect_object (sb_series_get_points (series), "items-changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (series, "notify", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return self;
}

/**
 * sb_series_layer_get_marks:
 *
 * Returns: (transfer none) (element-type SbMark): in the order of time
 */
GPtrArray *
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

  return sb_stroke_get_path (SB_STROKE (self->line));
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

  sb_extent_add_points (extent,
                        get_numbers (self->times),
                        get_numbers (self->values),
                        self->times->len);
}

/**
 * sb_series_layer_get_time:
 * @mark: one of this layer's
 */
double
sb_series_layer_get_time (SbSeriesLayer *self,
                          SbMark        *mark)
{
  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), 0);
  g_return_val_if_fail (SB_IS_MARK (mark), 0);
  g_return_val_if_fail (sb_mark_get_index (mark) < self->times->len, 0);

  return get_number (self->times, sb_mark_get_index (mark));
}

/**
 * sb_series_layer_find_nearest:
 *
 * Returns: (transfer none) (nullable): the mark nearest in time, the earlier
 *   one of two
 */
SbMark *
sb_series_layer_find_nearest (SbSeriesLayer *self,
                              double         time)
{
  SbMark *nearest = NULL;
  double least = G_MAXDOUBLE;

  g_return_val_if_fail (SB_IS_SERIES_LAYER (self), NULL);

  for (guint i = 0; i < self->marks->len; i++)
    {
      SbMark *mark = g_ptr_array_index (self->marks, i);
      double distance = fabs (sb_series_layer_get_time (self, mark) - time);

      if (distance < least)
        {
          nearest = mark;
          least = distance;
        }
    }

  return nearest;
}

/**
 * sb_series_layer_set_words:
 *
 * Names the marks, and the layer itself.
 */
void
sb_series_layer_set_words (SbSeriesLayer      *self,
                           const SbPointWords *words)
{
  g_autofree char *band = NULL;

  g_return_if_fail (SB_IS_SERIES_LAYER (self));
  g_return_if_fail (words != NULL);

  for (guint i = 0; i < self->marks->len; i++)
    {
      SbMark *mark = g_ptr_array_index (self->marks, i);
      SbChartPoint *point = g_ptr_array_index (self->points, sb_mark_get_index (mark));
      g_autofree char *name = sb_point_words_name (words, self->series, point);
      g_autofree char *tip = sb_point_words_tip (words, self->series, point);

      sb_mark_set_words (mark, name, sb_chart_point_get_label (point), tip);
    }

  band = sb_point_words_band (self->series, get_first (self));
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
 * sb_series_layer_set_max_gap:
 * @max_gap: in seconds
 */
void
sb_series_layer_set_max_gap (SbSeriesLayer *self,
                             double         max_gap)
{
  g_return_if_fail (SB_IS_SERIES_LAYER (self));

  self->max_gap = max_gap;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
