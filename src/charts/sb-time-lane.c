/* sb-time-lane.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sb-lane-group.h"
#include "sb-lane-path.h"
#include "sb-lane-words.h"
#include "sb-stroke.h"
#include "sb-time-lane.h"

/* What stays free between two marks. */
#define SPACING 4

/* What a count has around it. */
#define PADDING 12

/**
 * SbTimeLane:
 *
 * What happened, below the plot of a time chart: marks that have a time but no
 * value. What lasted has a bar from its start to its end. Marks that would touch
 * each other are one, with their count.
 *
 * Which are one depends on how much time a pixel shows, not on which time, so that
 * they stay what they are while somebody drags them past.
 *
 * # CSS nodes
 *
 * ```
 * time-lane
 * ├── spans   the bars
 * ╰── point
 * ```
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_LIST, of one item a mark, or several that are one.
 *
 * # Text direction
 *
 * That of the time axis which it is given.
 */
struct _SbTimeLane
{
  GtkWidget parent_instance;

  GListModel *model;    /* (nullable) (element-type SbTimeMark) */
  SbTimeMarks *happened; /* what is in it, ascending in time */
  SbTimeRange view;
  SbAxis axis;

  GArray *groups;       /* (element-type SbLaneGroup) */
  double least;         /* the seconds by which they are apart */
  guint regrouping;     /* a tick callback, or 0 */
  guint first;          /* the position of the first group that has a mark */
  GPtrArray *marks;     /* (element-type SbMark), owned by the widget tree */
  GtkWidget *spans;
};

G_DEFINE_FINAL_TYPE (SbTimeLane, sb_time_lane, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SbLaneGroup *
get_group (SbTimeLane *self,
           guint       position)
{
  return &g_array_index (self->groups, SbLaneGroup, position);
}

static void
remove_mark (SbTimeLane *self,
             guint       index)
{
  gtk_widget_unparent (g_ptr_array_steal_index (self->marks, index));
}

static void
remove_marks (SbTimeLane *self)
{
  while (self->marks->len > 0)
    remove_mark (self, self->marks->len - 1);
}

static void
insert_mark (SbTimeLane *self,
             guint       index,
             guint       position)
{
  SbLaneGroup *group = get_group (self, position);
  GListModel *happened = G_LIST_MODEL (self->happened);
  g_autoptr (SbTimeMark) first = g_list_model_get_item (happened, group->first);
  SbMark *mark = sb_mark_new ();
  g_autofree char *name = sb_lane_words_name (happened, group->first, group->length);
  g_autofree char *description = sb_lane_words_description (happened, group->first, group->length);
  g_autofree char *tip = NULL;
  GtkWidget *next = index < self->marks->len ? g_ptr_array_index (self->marks, index) : NULL;

  /* Translators: what happened, and more about it */
  tip = description != NULL ? g_strdup_printf (_ ("%s: %s"), name, description) : g_strdup (name);
  sb_mark_set_sign (mark, sb_time_mark_get_icon_name (first), group->length);
  sb_mark_set_index (mark, position, self->groups->len);
  sb_mark_set_words (mark, name, description, tip);
  gtk_widget_insert_before (GTK_WIDGET (mark), GTK_WIDGET (self), next);
  g_ptr_array_insert (self->marks, (int) index, mark);
}

/* Those that still show stay, with their focus. */
static void
update_marks (SbTimeLane *self)
{
  guint first = sb_lane_groups_find_from (self->groups, self->view.from);
  guint end = MAX (first, sb_lane_groups_find_after (self->groups, self->view.to));

  for (; self->marks->len > 0 && self->first < first; self->first++)
    remove_mark (self, 0);
  while (self->marks->len > 0 && self->first + self->marks->len > end)
    remove_mark (self, self->marks->len - 1);
  if (self->marks->len == 0)
    self->first = MIN (MAX (self->first, first), end);

  while (self->first > first)
    insert_mark (self, 0, --self->first);
  while (self->first + self->marks->len < end)
    insert_mark (self, self->marks->len, self->first + self->marks->len);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
measure_count (SbTimeLane *self,
               int        *width,
               int        *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "99+");

  pango_layout_get_pixel_size (layout, width, height);
}

/* How many seconds apart two marks have to be, or 0 before the first
 * allocation. */
static double
get_least (SbTimeLane *self)
{
  double pixels = fabs (self->axis.end - self->axis.start);
  int width, height;

  if (pixels <= 0)
    return 0;

  measure_count (self, &width, &height);

  return MAX (SB_MARK_SIZE + SPACING, width + PADDING) * (self->view.to - self->view.from) / pixels;
}

static void
group (SbTimeLane *self)
{
  GArray *times = sb_time_marks_get_times (self->happened);
  double least = get_least (self);

  remove_marks (self);
  g_clear_pointer (&self->groups, g_array_unref);
  self->groups = sb_lane_groups_new ((const double *) (gconstpointer) times->data,
                                     least > 0 ? times->len : 0, least);
  self->least = least;
  self->first = 0;
  update_marks (self);
}

static gboolean
is_grouped (SbTimeLane *self)
{
  return fabs (self->least - get_least (self)) <= self->least * 1e-6;
}

static gboolean
regroup_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  SbTimeLane *self = SB_TIME_LANE (widget);

  self->regrouping = 0;
  if (!is_grouped (self))
    group (self);

  return G_SOURCE_REMOVE;
}

static void
model_changed_cb (SbTimeLane *self)
{
  SbMark *focused = sb_mark_get_focused (GTK_WIDGET (self));
  double there = focused != NULL ? get_group (self, sb_mark_get_index (focused))->time : 0;

  g_assert (SB_IS_TIME_LANE (self));

  g_object_unref (self->happened);
  self->happened = SB_IS_TIME_MARKS (self->model) ? g_object_ref (SB_TIME_MARKS (self->model))
                                                  : sb_time_marks_new_sorted (self->model);

  group (self);
  if (focused != NULL && self->marks->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (sb_time_lane_find_nearest (self, there)));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
sb_time_lane_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  SbTimeLane *self = SB_TIME_LANE (widget);

  sb_stroke_set_path (SB_STROKE (self->spans),
                      sb_lane_path_new_spans (sb_time_marks_get_drawn (self->happened), &self->view, &self->axis, height - 1.5));
  gtk_widget_size_allocate (self->spans, &(GtkAllocation) { 0, 0, width, height }, -1);

  for (guint i = 0; i < self->marks->len; i++)
    sb_mark_allocate_at (g_ptr_array_index (self->marks, i),
                         sb_axis_to_pixel (&self->axis, get_group (self, self->first + i)->time),
                         height / 2.0);
}

static void
sb_time_lane_dispose (GObject *object)
{
  SbTimeLane *self = SB_TIME_LANE (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, model_changed_cb, self);
  g_clear_object (&self->model);
  remove_marks (self);
  g_clear_pointer (&self->spans, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_time_lane_parent_class)->dispose (object);
}

static void
sb_time_lane_finalize (GObject *object)
{
  SbTimeLane *self = SB_TIME_LANE (object);

  g_clear_object (&self->happened);
  g_clear_pointer (&self->groups, g_array_unref);
  g_clear_pointer (&self->marks, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_time_lane_parent_class)->finalize (object);
}

static void
sb_time_lane_class_init (SbTimeLaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_time_lane_dispose;
  object_class->finalize = sb_time_lane_finalize;

  widget_class->size_allocate = sb_time_lane_size_allocate;

  /**
   * SbTimeLane::changed:
   *
   * There are other marks.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed",
                                          G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "time-lane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
sb_time_lane_init (SbTimeLane *self)
{
  self->happened = sb_time_marks_new_sorted (NULL);
  self->groups = g_array_new (FALSE, FALSE, sizeof (SbLaneGroup));
  self->marks = g_ptr_array_new ();

  self->spans = sb_stroke_new ("spans", 3);
  gtk_widget_set_parent (self->spans, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("What happened"),
                                  -1);
}

GtkWidget *
sb_time_lane_new (void)
{
  return g_object_new (SB_TYPE_TIME_LANE, NULL);
}

/**
 * sb_time_lane_get_model:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_time_lane_get_model (SbTimeLane *self)
{
  g_return_val_if_fail (SB_IS_TIME_LANE (self), NULL);

  return self->model;
}

/**
 * sb_time_lane_set_model:
 * @model: (nullable): a live list of [class@TimeMark], in any order; where they
 *   are very many, [class@TimeMarks]
 */
void
sb_time_lane_set_model (SbTimeLane *self,
                        GListModel *model)
{
  g_return_if_fail (SB_IS_TIME_LANE (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, model_changed_cb, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed", G_CALLBACK (model_changed_cb), self, G_CONNECT_SWAPPED);

  model_changed_cb (self);
}

/**
 * sb_time_lane_get_times:
 *
 * Returns: (transfer none) (element-type double): of all marks, in seconds,
 *   ascending
 */
GArray *
sb_time_lane_get_times (SbTimeLane *self)
{
  g_return_val_if_fail (SB_IS_TIME_LANE (self), NULL);

  return sb_time_marks_get_times (self->happened);
}

/**
 * sb_time_lane_get_height:
 *
 * How high it has to be, in pixels: 0 without marks.
 */
int
sb_time_lane_get_height (SbTimeLane *self)
{
  int width, height;

  g_return_val_if_fail (SB_IS_TIME_LANE (self), 0);

  if (sb_time_lane_get_times (self)->len == 0)
    return 0;

  measure_count (self, &width, &height);

  return MAX (SB_MARK_SIZE, height) + SPACING;
}

/**
 * sb_time_lane_set_view:
 * @view: the time that shows
 */
void
sb_time_lane_set_view (SbTimeLane        *self,
                       const SbTimeRange *view)
{
  g_return_if_fail (SB_IS_TIME_LANE (self));
  g_return_if_fail (view != NULL);

  self->view = *view;
  if (is_grouped (self))
    update_marks (self);
  else
    group (self);
}

/**
 * sb_time_lane_set_axis:
 *
 * May be called in an allocation: where marks have to be merged anew for its
 * length, they are in the next frame.
 */
void
sb_time_lane_set_axis (SbTimeLane   *self,
                       const SbAxis *axis)
{
  g_return_if_fail (SB_IS_TIME_LANE (self));
  g_return_if_fail (axis != NULL);

  if (sb_axis_equal (&self->axis, axis))
    return;

  self->axis = *axis;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (self->regrouping == 0 && sb_time_lane_get_times (self)->len > 0 && !is_grouped (self))
    self->regrouping = gtk_widget_add_tick_callback (GTK_WIDGET (self), regroup_cb, NULL, NULL);
}

/**
 * sb_time_lane_get_groups:
 *
 * Returns: (transfer none) (element-type SbLaneGroup): all marks, merged, whether
 *   they show or not
 */
GArray *
sb_time_lane_get_groups (SbTimeLane *self)
{
  g_return_val_if_fail (SB_IS_TIME_LANE (self), NULL);

  return self->groups;
}

/**
 * sb_time_lane_get_mark:
 *
 * Returns: (transfer none) (nullable): %NULL where that does not show
 */
SbMark *
sb_time_lane_get_mark (SbTimeLane *self,
                       guint       position)
{
  g_return_val_if_fail (SB_IS_TIME_LANE (self), NULL);

  if (position < self->first || position >= self->first + self->marks->len)
    return NULL;

  return g_ptr_array_index (self->marks, position - self->first);
}

/**
 * sb_time_lane_get_marks:
 *
 * Returns: (transfer none) (element-type SbMark): those that show, in the order
 *   of time
 */
GPtrArray *
sb_time_lane_get_marks (SbTimeLane *self)
{
  g_return_val_if_fail (SB_IS_TIME_LANE (self), NULL);

  return self->marks;
}

/**
 * sb_time_lane_find_nearest:
 *
 * Returns: (transfer none) (nullable): of those that show, the nearest in time,
 *   the earlier one of two
 */
SbMark *
sb_time_lane_find_nearest (SbTimeLane *self,
                           double      time)
{
  guint end;

  g_return_val_if_fail (SB_IS_TIME_LANE (self), NULL);

  end = self->first + self->marks->len;
  if (self->first == end)
    return NULL;

  return sb_time_lane_get_mark (self, sb_lane_groups_find_nearest (self->groups, self->first, end, time));
}

/**
 * sb_time_lane_new_event_lines:
 * @height: of the plot
 *
 * Returns: (transfer full): a line from the foot to the head of the plot for
 *   each event that shows
 */
GskPath *
sb_time_lane_new_event_lines (SbTimeLane *self,
                              double      height)
{
  g_return_val_if_fail (SB_IS_TIME_LANE (self), NULL);

  return sb_lane_path_new_event_lines (sb_time_marks_get_drawn (self->happened), &self->view, &self->axis, height);
}
