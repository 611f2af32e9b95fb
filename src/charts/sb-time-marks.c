/* sb-time-marks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time-marks.h"

/**
 * SbTimeMarks:
 *
 * What happened, as a plain array of times, for histories that are too long for
 * an object each. It is a list of [class@TimeMark], too, but those are made when
 * they are asked for, anew each time.
 *
 * A chart reads the array, and makes a mark only of what somebody looks at.
 */
struct _SbTimeMarks
{
  GObject parent_instance;

  GArray *times;    /* (element-type double), in seconds of Unix time, ascending */
  GPtrArray *drawn; /* (element-type SbTimeMark), ascending in time */

  SbTimeMarkFunc make;
  gpointer make_data;
  GDestroyNotify make_destroy;
};

static GType
sb_time_marks_get_item_type (GListModel *model)
{
  return SB_TYPE_TIME_MARK;
}

static guint
sb_time_marks_get_n_items (GListModel *model)
{
  return SB_TIME_MARKS (model)->times->len;
}

static gpointer
sb_time_marks_get_item (GListModel *model,
                        guint       position)
{
  SbTimeMarks *self = SB_TIME_MARKS (model);

  return position < self->times->len ? self->make (position, self->make_data) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sb_time_marks_get_item_type;
  iface->get_n_items = sb_time_marks_get_n_items;
  iface->get_item = sb_time_marks_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SbTimeMarks, sb_time_marks, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
sb_time_marks_finalize (GObject *object)
{
  SbTimeMarks *self = SB_TIME_MARKS (object);

  g_clear_pointer (&self->times, g_array_unref);
  g_clear_pointer (&self->drawn, g_ptr_array_unref);
  if (self->make_destroy != NULL)
    self->make_destroy (self->make_data);

  G_OBJECT_CLASS (sb_time_marks_parent_class)->finalize (object);
}

static void
sb_time_marks_class_init (SbTimeMarksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_time_marks_finalize;
}

static void
sb_time_marks_init (SbTimeMarks *self)
{
  self->times = g_array_new (FALSE, FALSE, sizeof (double));
  self->drawn = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * sb_time_marks_new:
 * @make: (scope notified): makes a mark when somebody asks for it
 * @destroy: (nullable): frees @user_data
 *
 * Returns: (transfer full): marks, of which there are none yet
 */
SbTimeMarks *
sb_time_marks_new (SbTimeMarkFunc make,
                   gpointer       user_data,
                   GDestroyNotify destroy)
{
  SbTimeMarks *self;

  g_return_val_if_fail (make != NULL, NULL);

  self = g_object_new (SB_TYPE_TIME_MARKS, NULL);
  self->make = make;
  self->make_data = user_data;
  self->make_destroy = destroy;

  return self;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  return g_date_time_compare (sb_time_mark_get_time (*(SbTimeMark **) a), sb_time_mark_get_time (*(SbTimeMark **) b));
}

static SbTimeMark *
get_mark (guint    position,
          gpointer marks)
{
  return g_object_ref (g_ptr_array_index ((GPtrArray *) marks, position));
}

/**
 * sb_time_marks_new_sorted:
 * @model: (nullable): of [class@TimeMark], in any order
 *
 * Returns: (transfer full): all that are in it now, ascending in time
 */
SbTimeMarks *
sb_time_marks_new_sorted (GListModel *model)
{
  guint n_items = model != NULL ? g_list_model_get_n_items (model) : 0;
  GPtrArray *marks = g_ptr_array_new_with_free_func (g_object_unref);
  SbTimeMarks *self = sb_time_marks_new (get_mark, marks, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GArray) times = g_array_sized_new (FALSE, FALSE, sizeof (double), n_items);

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (marks, g_list_model_get_item (model, i));
  g_ptr_array_sort (marks, compare_times);
  for (guint i = 0; i < n_items; i++)
    {
      double time = g_date_time_to_unix (sb_time_mark_get_time (g_ptr_array_index (marks, i)));

      g_array_append_val (times, time);
    }
  sb_time_marks_set (self, times, marks);

  return self;
}

/**
 * sb_time_marks_set:
 * @times: (element-type double): when it happened, in seconds of Unix time,
 *   ascending; not to be changed from here on
 * @drawn: (element-type SbTimeMark): of all of it, in the same order, at least
 *   what has an end, or a line through the plot; not to be changed either
 *
 * Has other marks from now on.
 */
void
sb_time_marks_set (SbTimeMarks *self,
                   GArray      *times,
                   GPtrArray   *drawn)
{
  guint n_before;

  g_return_if_fail (SB_IS_TIME_MARKS (self));
  g_return_if_fail (times != NULL);
  g_return_if_fail (drawn != NULL);

  n_before = self->times->len;
  g_array_ref (times);
  g_array_unref (self->times);
  self->times = times;
  g_ptr_array_ref (drawn);
  g_ptr_array_unref (self->drawn);
  self->drawn = drawn;
  if (n_before > 0 || times->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, times->len);
}

/**
 * sb_time_marks_get_times:
 *
 * Returns: (transfer none) (element-type double): of all marks, in seconds of
 *   Unix time, ascending
 */
GArray *
sb_time_marks_get_times (SbTimeMarks *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARKS (self), NULL);

  return self->times;
}

/**
 * sb_time_marks_get_drawn:
 *
 * Returns: (transfer none) (element-type SbTimeMark): see sb_time_marks_set()
 */
GPtrArray *
sb_time_marks_get_drawn (SbTimeMarks *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARKS (self), NULL);

  return self->drawn;
}
