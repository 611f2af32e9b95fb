/* sb-series-marks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-series-marks.h"

/**
 * SbSeriesMarks:
 *
 * The marks of one series: one for each point that shows, or, where those are
 * too many to be told apart, a single one that walks over them all.
 *
 * A screen reader says where the focus goes, not that what has it stands
 * elsewhere. So the walking mark is really two, of which one is hidden: a step
 * shows the other one at the next point, and the focus moves on to it.
 */
struct _SbSeriesMarks
{
  GtkWidget *parent;
  SbSeries *series;           /* the parent's */
  SbSeriesPoints *points;     /* (nullable), the parent's */
  const SbPointWords *words;  /* (nullable), the parent's */

  gboolean walking;
  guint first; /* the position of the first point that shows */
  guint end;   /* the position after the last one */
  GPtrArray *marks; /* (element-type SbMark), owned by the widget tree; in order, or the two that walk */
  GPtrArray *list;  /* (element-type SbMark), those that can be reached */
  SbMark *walker;   /* (nullable): of the two the one to stop at */
};

/**
 * sb_series_marks_new:
 * @parent: what they are in, which outlives them
 * @series: of which they are
 */
SbSeriesMarks *
sb_series_marks_new (GtkWidget *parent,
                     SbSeries  *series)
{
  SbSeriesMarks *self;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (SB_IS_SERIES (series), NULL);

  self = g_new0 (SbSeriesMarks, 1);
  self->parent = parent;
  self->series = series;
  self->marks = g_ptr_array_new ();
  self->list = g_ptr_array_new ();

  return self;
}

static void
remove_at (SbSeriesMarks *self,
           guint          index)
{
  gtk_widget_unparent (g_ptr_array_steal_index (self->marks, index));
}

static void
remove_all (SbSeriesMarks *self)
{
  while (self->marks->len > 0)
    remove_at (self, self->marks->len - 1);
  self->walker = NULL;
}

void
sb_series_marks_free (SbSeriesMarks *self)
{
  g_return_if_fail (self != NULL);

  remove_all (self);
  g_ptr_array_unref (self->marks);
  g_ptr_array_unref (self->list);
  g_free (self);
}

static void
put_at (SbSeriesMarks *self,
        SbMark        *mark,
        guint          position)
{
  g_autoptr (SbChartPoint) point = sb_series_points_dup_point (self->points, position);
  const double *values = sb_series_points_get_values (self->points);
  g_autofree char *name = sb_point_words_name (self->words, self->series, point);
  g_autofree char *tip = sb_point_words_tip (self->words, self->series, point);
  g_autofree char *change = NULL;
  const char *label = sb_chart_point_get_label (point);

  if ((label == NULL || *label == '\0') && position > 0)
    change = sb_point_words_change (values[position] - values[position - 1]);
  sb_mark_set_index (mark, position, sb_series_points_get_n (self->points));
  sb_mark_set_words (mark, name, change != NULL ? change : label, tip);
  gtk_widget_queue_allocate (self->parent);
}

/* In the tree as in the list, for that is how it is read. */
static SbMark *
insert_at (SbSeriesMarks *self,
           guint          index)
{
  SbMark *mark = sb_mark_new ();
  GtkWidget *next = NULL;

  if (index < self->marks->len)
    next = g_ptr_array_index (self->marks, index);
  gtk_widget_insert_before (GTK_WIDGET (mark), self->parent, next);
  g_ptr_array_insert (self->marks, (int) index, mark);

  return mark;
}

/* Keeps the marks of points that still show, so that one with the focus keeps
 * it. The others are not moved but removed: a focus that stays where it is says
 * nothing of another point. */
static void
show_each (SbSeriesMarks *self,
           guint          first,
           guint          end)
{
  while (self->marks->len > 0 && self->first < first)
    {
      remove_at (self, 0);
      self->first++;
    }
  while (self->marks->len > 0 && self->first + self->marks->len > end)
    remove_at (self, self->marks->len - 1);
  if (self->marks->len == 0)
    self->first = MIN (MAX (self->first, first), end);

  while (self->first > first)
    put_at (self, insert_at (self, 0), --self->first);
  while (self->first + self->marks->len < end)
    {
      guint position = self->first + self->marks->len;

      put_at (self, insert_at (self, self->marks->len), position);
    }
}

static void
set_shown (SbMark   *mark,
           gboolean  shown)
{
  gtk_widget_set_child_visible (GTK_WIDGET (mark), shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_STATE_HIDDEN, !shown, -1);
}

static SbMark *
get_spare (SbSeriesMarks *self)
{
  SbMark *one = g_ptr_array_index (self->marks, 0);
  SbMark *other = g_ptr_array_index (self->marks, 1);

  return one == self->walker ? other : one;
}

/* At the latest point, unless it stands at one that shows. */
static void
show_walker (SbSeriesMarks *self,
             guint          first,
             guint          end)
{
  self->first = first;
  while (self->marks->len < 2)
    set_shown (insert_at (self, self->marks->len), FALSE);

  for (guint i = 0; i < 2; i++)
    {
      SbMark *mark = g_ptr_array_index (self->marks, i);

      if (sb_mark_get_index (mark) < first || sb_mark_get_index (mark) >= end)
        set_shown (mark, FALSE);
      else if (mark == self->walker)
        return;
    }
  self->walker = first < end ? get_spare (self) : NULL;
  if (self->walker == NULL)
    return;

  put_at (self, self->walker, end - 1);
  set_shown (self->walker, TRUE);
}

static void
fill_list (SbSeriesMarks *self)
{
  g_ptr_array_set_size (self->list, 0);
  if (!self->walking)
    g_ptr_array_extend (self->list, self->marks, NULL, NULL);
  else if (self->walker != NULL)
    g_ptr_array_add (self->list, self->walker);
}

/**
 * sb_series_marks_get_list:
 *
 * Returns: (transfer none) (element-type SbMark): those that can be reached, in
 *   the order of time
 */
GPtrArray *
sb_series_marks_get_list (SbSeriesMarks *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->list;
}

/**
 * sb_series_marks_get_all:
 *
 * Returns: (transfer none) (element-type SbMark): those that may have to be given
 *   a place, which is what is child-visible of them
 */
GPtrArray *
sb_series_marks_get_all (SbSeriesMarks *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->marks;
}

/**
 * sb_series_marks_show:
 * @first: the position of the first point that shows
 * @end: the position after the last one
 * @walking: whether one mark is to walk over them, rather than each have its own
 */
void
sb_series_marks_show (SbSeriesMarks *self,
                      guint          first,
                      guint          end,
                      gboolean       walking)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->points != NULL);
  g_return_if_fail (first <= end && end <= sb_series_points_get_n (self->points));

  if (self->walking != walking)
    {
      remove_all (self);
      self->first = first;
    }
  self->walking = walking;
  self->end = end;
  if (walking)
    show_walker (self, first, end);
  else
    show_each (self, first, end);

  fill_list (self);
}

/**
 * sb_series_marks_set_points:
 * @points: to last until there are others
 * @words: to last as long
 *
 * Names anew what marks there are; sb_series_marks_show() then says which there
 * have to be.
 */
void
sb_series_marks_set_points (SbSeriesMarks      *self,
                            SbSeriesPoints     *points,
                            const SbPointWords *words)
{
  guint n_points = sb_series_points_get_n (points);

  g_return_if_fail (self != NULL);
  g_return_if_fail (points != NULL);
  g_return_if_fail (words != NULL);

  self->points = points;
  self->words = words;

  if (!self->walking)
    {
      while (self->marks->len > 0 && self->first + self->marks->len > n_points)
        remove_at (self, self->marks->len - 1);
      for (guint i = 0; i < self->marks->len; i++)
        put_at (self, g_ptr_array_index (self->marks, i), self->first + i);
    }
  else if (self->walker != NULL)
    {
      set_shown (get_spare (self), FALSE);
      if (sb_mark_get_index (self->walker) < n_points)
        put_at (self, self->walker, sb_mark_get_index (self->walker));
      else
        remove_all (self);
    }
}

/**
 * sb_series_marks_get_at:
 * @position: of a point that shows
 *
 * The mark of the point there. Where one walks over all it comes there; where it
 * came from is hidden by [method@SeriesMarks.settle].
 *
 * Returns: (transfer none) (nullable)
 */
SbMark *
sb_series_marks_get_at (SbSeriesMarks *self,
                        guint          position)
{
  SbMark *spare;

  g_return_val_if_fail (self != NULL, NULL);

  if (position < self->first || position >= self->end)
    return NULL;
  if (!self->walking)
    return g_ptr_array_index (self->marks, position - self->first);
  if (sb_mark_get_index (self->walker) == position)
    return self->walker;

  spare = get_spare (self);
  put_at (self, spare, position);
  set_shown (spare, TRUE);

  return spare;
}

/**
 * sb_series_marks_find_nearest:
 *
 * Returns: (transfer none) (nullable): of the points that show, the mark of the
 *   nearest in time, the earlier one of two
 */
SbMark *
sb_series_marks_find_nearest (SbSeriesMarks *self,
                              double         time)
{
  guint end;

  g_return_val_if_fail (self != NULL, NULL);

  end = self->walking ? self->end : self->first + self->marks->len;
  if (self->first == end)
    return NULL;

  return sb_series_marks_get_at (self, sb_series_points_find_nearest (self->points, self->first, end, time));
}

/**
 * sb_series_marks_settle:
 * @focused: (nullable): the mark that has the focus, of whichever series
 * @hovered: (nullable): the mark under the pointer
 *
 * Of the two marks that walk, hides the one that nobody looks at.
 */
void
sb_series_marks_settle (SbSeriesMarks *self,
                        SbMark        *focused,
                        SbMark        *hovered)
{
  SbMark *spare;

  g_return_if_fail (self != NULL);

  if (!self->walking || self->walker == NULL)
    return;

  spare = get_spare (self);
  if (focused == spare)
    {
      spare = self->walker;
      self->walker = focused;
      fill_list (self);
    }
  if (spare != hovered)
    set_shown (spare, FALSE);
}
