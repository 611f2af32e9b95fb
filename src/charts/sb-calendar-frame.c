/* sb-calendar-frame.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-calendar-frame.h"
#include "sb-ruler.h"
#include "sb-week.h"

#define SPACING 6
#define GAP 12

/**
 * SbCalendarFrame:
 *
 * What stands around the days of a calendar: above each block the names of its
 * months, where they begin, and beside it those of the days of the week, as many
 * as there is room for.
 *
 * # CSS nodes
 *
 * ```
 * calendar-frame
 * ├── label.caption   one a month
 * ╰── ruler           one a block
 * ```
 *
 * # Accessibility
 *
 * Not in the tree: each day says its date.
 *
 * # Text direction
 *
 * Where text runs from right to left so do weeks, and the days of the week are
 * named on the right.
 */
struct _SbCalendarFrame
{
  GtkWidget parent_instance;

  SbCalendarLayout layout;

  GtkWidget *months[SB_CALENDAR_N_MONTHS];
  GtkWidget *weekdays[SB_CALENDAR_MAX_BLOCKS];
};

G_DEFINE_FINAL_TYPE (SbCalendarFrame, sb_calendar_frame, GTK_TYPE_WIDGET)

static int
measure_most (GtkWidget      **widgets,
              guint            n_widgets,
              GtkOrientation   orientation)
{
  int most = 0;

  for (guint i = 0; i < n_widgets; i++)
    {
      int natural;

      gtk_widget_measure (widgets[i], orientation, -1, NULL, &natural, NULL, NULL);
      most = MAX (most, natural);
    }

  return most;
}

/* A month is named above the first week that it begins; before that there may be
 * a few days of it, with the name of the month before above them. */
static guint
find_month_column (SbCalendarFrame *self,
                   guint            month)
{
  guint first = sb_calendar_layout_get_month (&self->layout, month);
  SbCalendarPlace place = sb_calendar_layout_place (&self->layout, first);

  return place.row > 0 && place.column > 0 ? place.column + 1 : place.column;
}

static void
allocate_month (SbCalendarFrame *self,
                guint            month)
{
  const SbCalendarLayout *layout = &self->layout;
  GtkWidget *label = self->months[month - 1];
  guint first = sb_calendar_layout_get_month (layout, month);
  guint block = sb_calendar_layout_place (layout, first).block;
  int x = layout->side + find_month_column (self, month) * layout->cell;
  int height = layout->above - SPACING / 2;
  int y = sb_calendar_layout_get_top (layout, block) - layout->above;
  int minimum, natural;

  /* Four weeks are always free, as is the edge for a name at the end. */
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  natural = MAX (minimum, MIN (natural, 4 * layout->cell));
  if (layout->mirrored)
    x = layout->width - x - natural;

  gtk_widget_size_allocate (label, &(GtkAllocation) { x, y, natural, height }, -1);
}

static void
allocate_weekdays (SbCalendarFrame *self,
                   guint            block)
{
  const SbCalendarLayout *layout = &self->layout;
  GtkWidget *ruler = self->weekdays[block];
  int extent = SB_CALENDAR_N_WEEKDAYS * layout->cell;
  GtkAllocation place = { 0, 0, layout->side - SPACING, extent };
  SbAxis axis = { 0, SB_CALENDAR_N_WEEKDAYS, 0, extent };

  gtk_widget_set_child_visible (ruler, block < layout->n_blocks);
  if (block >= layout->n_blocks)
    return;

  place.x = layout->mirrored ? layout->width - place.width : 0;
  place.y = sb_calendar_layout_get_top (layout, block);
  sb_ruler_set_axis (SB_RULER (ruler), &axis);
  gtk_widget_size_allocate (ruler, &place, -1);
}

static void
sb_calendar_frame_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  SbCalendarFrame *self = SB_CALENDAR_FRAME (widget);

  for (guint month = 1; month <= SB_CALENDAR_N_MONTHS; month++)
    allocate_month (self, month);
  for (guint block = 0; block < SB_CALENDAR_MAX_BLOCKS; block++)
    allocate_weekdays (self, block);
}

static void
sb_calendar_frame_dispose (GObject *object)
{
  SbCalendarFrame *self = SB_CALENDAR_FRAME (object);

  for (guint i = 0; i < SB_CALENDAR_N_MONTHS; i++)
    g_clear_pointer (&self->months[i], gtk_widget_unparent);
  for (guint i = 0; i < SB_CALENDAR_MAX_BLOCKS; i++)
    g_clear_pointer (&self->weekdays[i], gtk_widget_unparent);

  G_OBJECT_CLASS (sb_calendar_frame_parent_class)->dispose (object);
}

static void
sb_calendar_frame_class_init (SbCalendarFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_calendar_frame_dispose;

  widget_class->size_allocate = sb_calendar_frame_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "calendar-frame");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
create_month (guint month)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (2001, month, 1, 12, 0, 0);
  /* Translators: the label of a month that is on a time axis: short, and the
   * form of the name as it stands alone, without a day. See
   * g_date_time_format(). */
  g_autofree char *name = g_date_time_format (time, _ ("%Ob"));
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "label", name,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");

  return label;
}

static void
sb_calendar_frame_init (SbCalendarFrame *self)
{
  for (guint i = 0; i < SB_CALENDAR_N_MONTHS; i++)
    {
      self->months[i] = create_month (i + 1);
      gtk_widget_set_parent (self->months[i], GTK_WIDGET (self));
    }
  for (guint i = 0; i < SB_CALENDAR_MAX_BLOCKS; i++)
    {
      self->weekdays[i] = sb_ruler_new (GTK_ORIENTATION_VERTICAL);
      gtk_widget_set_parent (self->weekdays[i], GTK_WIDGET (self));
    }
}

GtkWidget *
sb_calendar_frame_new (void)
{
  return g_object_new (SB_TYPE_CALENDAR_FRAME,
                       "can-target", FALSE,
                       NULL);
}

void
sb_calendar_frame_set_first_weekday (SbCalendarFrame *self,
                                     GDateWeekday     first_weekday)
{
  g_return_if_fail (SB_IS_CALENDAR_FRAME (self));
  g_return_if_fail (g_date_valid_weekday (first_weekday));

  for (guint i = 0; i < SB_CALENDAR_MAX_BLOCKS; i++)
    {
      GPtrArray *ticks = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_tick_free);

      for (guint row = 0; row < SB_CALENDAR_N_WEEKDAYS; row++)
        {
          GDateWeekday weekday = (first_weekday - 1 + row) % SB_CALENDAR_N_WEEKDAYS + 1;
          g_autofree char *name = sb_week_format_day (weekday);

          g_ptr_array_add (ticks, sb_tick_new (row + 0.5, name));
        }
      sb_ruler_set_ticks (SB_RULER (self->weekdays[i]), ticks);
    }
}

/**
 * sb_calendar_frame_reserve:
 *
 * Sets how much of @layout the frame takes.
 */
void
sb_calendar_frame_reserve (SbCalendarFrame  *self,
                           SbCalendarLayout *layout)
{
  g_return_if_fail (SB_IS_CALENDAR_FRAME (self));
  g_return_if_fail (layout != NULL);

  layout->side = measure_most (self->weekdays, 1, GTK_ORIENTATION_HORIZONTAL) + SPACING;
  layout->above = measure_most (self->months, SB_CALENDAR_N_MONTHS, GTK_ORIENTATION_VERTICAL) + SPACING / 2;
  layout->gap = GAP;
}

/**
 * sb_calendar_frame_set_layout:
 *
 * To be called in an allocation, before the frame's own.
 */
void
sb_calendar_frame_set_layout (SbCalendarFrame        *self,
                              const SbCalendarLayout *layout)
{
  g_return_if_fail (SB_IS_CALENDAR_FRAME (self));
  g_return_if_fail (layout != NULL);

  self->layout = *layout;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
