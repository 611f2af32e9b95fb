/* sb-calendar-cursor.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-calendar-cursor.h"

#define N_MARKS 2

/**
 * SbCalendarCursor:
 *
 * The two marks of a calendar. There is not one for each day: the two take
 * turns. One is the current one, which has the focus or will get it; the other
 * goes to where the pointer is, or to where the focus is to go next. So the
 * focus does move from day to day, which is what assistive technologies listen
 * for.
 */
struct _SbCalendarCursor
{
  SbChart *chart; /* (unowned): it owns the cursor */
  SbMark *marks[N_MARKS];
  guint days[N_MARKS]; /* SB_CALENDAR_NO_DAY for one that is nowhere; the current one is somewhere */
  guint current;
  gboolean chosen; /* whether somebody went to the current day */

  SbCalendarYear year;
  SbCalendarLayout layout; /* of the last allocation */

  SbDayFormat format; /* (nullable) */
  gpointer format_data;
  GDestroyNotify format_destroy;
};

static char *
format_day (SbCalendarCursor *self,
            guint             day)
{
  char words[64];
  GDate date;

  sb_calendar_year_get_date (&self->year, day, &date);
  if (self->format != NULL)
    return self->format (&date, self->year.n[day], self->year.n_other[day], self->format_data);

  g_date_strftime (words, sizeof (words), "%x", &date);

  return g_strdup (words);
}

static void
update_mark (SbCalendarCursor *self,
             guint             position)
{
  guint day = self->days[position];
  g_autofree char *words = NULL;

  gtk_widget_set_child_visible (GTK_WIDGET (self->marks[position]), day != SB_CALENDAR_NO_DAY);
  if (day == SB_CALENDAR_NO_DAY)
    return;

  words = format_day (self, day);
  sb_mark_set_words (self->marks[position], words, NULL, words);
  sb_mark_set_index (self->marks[position], day, self->year.n_days);
}

static void
update_marks (SbCalendarCursor *self)
{
  for (guint i = 0; i < N_MARKS; i++)
    update_mark (self, i);
  sb_chart_update_tip (self->chart);
}

static void
allocate_mark (SbCalendarCursor *self,
               guint             position)
{
  graphene_point_t center;

  if (self->layout.year != self->year.year || self->days[position] == SB_CALENDAR_NO_DAY)
    return;

  center = sb_calendar_layout_to_point (&self->layout, self->days[position]);
  sb_mark_allocate_at (self->marks[position], center.x, center.y);
}

/* At once, because what is under the pointer is looked for by where marks are. */
static void
move_mark (SbCalendarCursor *self,
           guint             position,
           guint             day)
{
  if (self->days[position] == day)
    return;

  self->days[position] = day;
  update_mark (self, position);
  allocate_mark (self, position);
  sb_chart_update_tip (self->chart);
  gtk_widget_queue_draw (GTK_WIDGET (self->chart));
}

/* Only the current mark is in the tree: the other one would say of some day that
 * it is there as well. */
static void
set_current (SbCalendarCursor *self,
             guint             position)
{
  self->current = position;
  for (guint i = 0; i < N_MARKS; i++)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self->marks[i]),
                                 GTK_ACCESSIBLE_STATE_HIDDEN, i != position,
                                 -1);
}

/* The last day on which there was something, else today, else the first. */
static guint
find_entrance (SbCalendarCursor *self,
               const GDate      *today)
{
  guint day = sb_calendar_year_find_last (&self->year);

  if (day == SB_CALENDAR_NO_DAY)
    day = sb_calendar_year_find_date (&self->year, today);

  return day != SB_CALENDAR_NO_DAY ? day : 0;
}

/**
 * sb_calendar_cursor_new:
 * @chart: (transfer none): what to add marks to; it has to outlive the cursor
 */
SbCalendarCursor *
sb_calendar_cursor_new (SbChart *chart)
{
  SbCalendarCursor *self;

  g_return_val_if_fail (SB_IS_CHART (chart), NULL);

  self = g_new0 (SbCalendarCursor, 1);
  self->chart = chart;
  for (guint i = 0; i < N_MARKS; i++)
    {
      self->marks[i] = sb_mark_new ();
      self->days[i] = SB_CALENDAR_NO_DAY;
      sb_chart_add_child (chart, GTK_WIDGET (self->marks[i]));
    }
  set_current (self, 0);

  return self;
}

void
sb_calendar_cursor_free (SbCalendarCursor *self)
{
  g_return_if_fail (self != NULL);

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);
  g_free (self);
}

/**
 * sb_calendar_cursor_set_format:
 * @format: (nullable): puts a day in words; without it, a day is its date
 * @destroy: (nullable): frees @user_data
 */
void
sb_calendar_cursor_set_format (SbCalendarCursor *self,
                               SbDayFormat       format,
                               gpointer          user_data,
                               GDestroyNotify    destroy)
{
  g_return_if_fail (self != NULL);

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);
  self->format = format;
  self->format_data = user_data;
  self->format_destroy = destroy;

  update_marks (self);
}

/**
 * sb_calendar_cursor_set_year:
 * @year: (transfer none)
 * @today: (transfer none)
 *
 * Stays where somebody went, in the same year; else goes to the last day on
 * which there was something.
 */
void
sb_calendar_cursor_set_year (SbCalendarCursor     *self,
                             const SbCalendarYear *year,
                             const GDate          *today)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (year != NULL);
  g_return_if_fail (today != NULL && g_date_valid (today));

  if (year->year != self->year.year)
    {
      self->chosen = FALSE;
      self->days[1 - self->current] = SB_CALENDAR_NO_DAY;
    }

  self->year = *year;
  if (!self->chosen)
    self->days[self->current] = find_entrance (self, today);
  update_marks (self);
}

/**
 * sb_calendar_cursor_allocate:
 *
 * Gives the marks their places.
 */
void
sb_calendar_cursor_allocate (SbCalendarCursor       *self,
                             const SbCalendarLayout *layout)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (layout != NULL);

  self->layout = *layout;
  for (guint i = 0; i < N_MARKS; i++)
    allocate_mark (self, i);
}

/**
 * sb_calendar_cursor_get_mark:
 *
 * Returns: (transfer none): the current one
 */
SbMark *
sb_calendar_cursor_get_mark (SbCalendarCursor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->marks[self->current];
}

/**
 * sb_calendar_cursor_get_day:
 *
 * Returns: the day of the year that @mark is at, or %SB_CALENDAR_NO_DAY
 */
guint
sb_calendar_cursor_get_day (SbCalendarCursor *self,
                            SbMark           *mark)
{
  g_return_val_if_fail (self != NULL, SB_CALENDAR_NO_DAY);
  g_return_val_if_fail (SB_IS_MARK (mark), SB_CALENDAR_NO_DAY);

  return self->days[mark == self->marks[0] ? 0 : 1];
}

/**
 * sb_calendar_cursor_list_marks:
 *
 * Returns: (transfer container) (element-type SbMark): those that are at a day,
 *   in the order of days
 */
GPtrArray *
sb_calendar_cursor_list_marks (SbCalendarCursor *self)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  guint first;

  g_return_val_if_fail (self != NULL, NULL);

  first = self->days[0] <= self->days[1] ? 0 : 1;
  g_ptr_array_add (marks, self->marks[first]);
  if (self->days[1 - first] != SB_CALENDAR_NO_DAY)
    g_ptr_array_add (marks, self->marks[1 - first]);

  return g_steal_pointer (&marks);
}

/**
 * sb_calendar_cursor_send:
 *
 * Makes the mark that is free the current one, at @day.
 *
 * Returns: (transfer none): the mark that is at @day, to be focused
 */
SbMark *
sb_calendar_cursor_send (SbCalendarCursor *self,
                         guint             day)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (day < self->year.n_days, NULL);

  if (day != self->days[self->current])
    {
      /* It may be where the pointer is, and is about to be elsewhere. */
      sb_chart_set_hovered_mark (self->chart, NULL);
      move_mark (self, 1 - self->current, day);
      sb_calendar_cursor_choose (self, self->marks[1 - self->current]);
    }

  return self->marks[self->current];
}

/**
 * sb_calendar_cursor_choose:
 * @mark: the one that got the focus
 *
 * Makes @mark the current one. If it was, nobody went anywhere: a window's
 * opening may have given it the focus.
 */
void
sb_calendar_cursor_choose (SbCalendarCursor *self,
                           SbMark           *mark)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SB_IS_MARK (mark));

  if (mark == self->marks[self->current])
    return;

  self->chosen = TRUE;
  set_current (self, 1 - self->current);
}

/**
 * sb_calendar_cursor_point_at:
 * @day: where the pointer is, or %SB_CALENDAR_NO_DAY
 *
 * Sees to it that there is a mark.
 */
void
sb_calendar_cursor_point_at (SbCalendarCursor *self,
                             guint             day)
{
  g_return_if_fail (self != NULL);

  if (day == self->days[self->current])
    day = SB_CALENDAR_NO_DAY;
  move_mark (self, 1 - self->current, day);
}
