/* sb-calendar-grid.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-calendar-frame.h"
#include "sb-calendar-grid.h"
#include "sb-calendar-shapes.h"
#include "sb-week.h"

/* How small a day may be and still be told from others, and how large it has to
 * be for nobody to want it larger, in pixels. */
#define LEAST_CELL 12
#define MOST_CELL 18

/**
 * SbCalendarGrid:
 *
 * The days of a year, in columns of weeks.
 *
 * # CSS nodes
 *
 * ```
 * calendar-grid
 * ├── calendar-frame    see SbCalendarFrame
 * ├── calendar-shapes   see SbCalendarShapes
 * ├── point             two of them
 * ╰── tip               see SbTip
 * ```
 *
 * # Shortcuts and gestures
 *
 * One stop for Tab, which enters at the day that had the focus last, else at the
 * last one on which there was something, else today. All days can be walked:
 *
 * - Up and Down: to the day before and after
 * - Left and Right: to the week before and after (the other way around when text
 *   runs from right to left)
 * - Page Up and Page Down: to the month before and after
 * - Home and End: to the first and the last day of the year
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_LIST, which the owner names. In it is the day that has the
 * focus, or will get it, with its number among all.
 *
 * # Text direction
 *
 * Where text runs from right to left weeks do, too.
 */
struct _SbCalendarGrid
{
  SbChart parent_instance;

  SbCalendarYear year;
  SbCalendarLayout layout;
  GDateWeekday first_weekday;
  GDate today;

  GtkWidget *frame;
  GtkWidget *shapes;
  SbCalendarCursor *cursor;
};

G_DEFINE_FINAL_TYPE (SbCalendarGrid, sb_calendar_grid, SB_TYPE_CHART)

static guint
step (SbCalendarGrid *self,
      guint           day,
      int             n_days)
{
  int to = (int) day + n_days;

  return to >= 0 && to < (int) self->year.n_days ? (guint) to : SB_CALENDAR_NO_DAY;
}

static guint
find_day (SbCalendarGrid *self,
          guint           from,
          SbChartMove     move)
{
  switch (move)
    {
    case SB_CHART_EARLIER:
      return step (self, from, -SB_CALENDAR_N_WEEKDAYS);

    case SB_CHART_LATER:
      return step (self, from, SB_CALENDAR_N_WEEKDAYS);

    case SB_CHART_FIRST:
      return 0;

    case SB_CHART_LAST:
      return self->year.n_days - 1;

    case SB_CHART_PREVIOUS_SERIES:
      return step (self, from, -1);

    case SB_CHART_NEXT_SERIES:
      return step (self, from, 1);

    default:
      g_assert_not_reached ();
    }
}

static GPtrArray *
sb_calendar_grid_list_marks (SbChart *chart)
{
  return sb_calendar_cursor_list_marks (SB_CALENDAR_GRID (chart)->cursor);
}

static SbMark *
sb_calendar_grid_find_mark (SbChart     *chart,
                            SbMark      *from,
                            SbChartMove  move)
{
  SbCalendarGrid *self = SB_CALENDAR_GRID (chart);
  guint day;

  if (from == NULL)
    return sb_calendar_cursor_get_mark (self->cursor);

  day = find_day (self, sb_calendar_cursor_get_day (self->cursor, from), move);

  return day != SB_CALENDAR_NO_DAY ? sb_calendar_cursor_send (self->cursor, day) : NULL;
}

static gboolean
page_pressed_cb (GtkWidget *widget,
                 GVariant  *args,
                 gpointer   user_data)
{
  SbCalendarGrid *self = SB_CALENDAR_GRID (widget);
  SbMark *from = sb_calendar_cursor_get_mark (self->cursor);
  guint day;

  if (!gtk_widget_has_focus (GTK_WIDGET (from)))
    return FALSE;

  day = sb_calendar_year_move_month (&self->year, sb_calendar_cursor_get_day (self->cursor, from),
                                     g_variant_get_int32 (args));
  if (day == SB_CALENDAR_NO_DAY)
    gtk_widget_error_bell (widget);
  else
    gtk_widget_grab_focus (GTK_WIDGET (sb_calendar_cursor_send (self->cursor, day)));

  return TRUE;
}

static void
point_at (SbCalendarGrid *self,
          double          x,
          double          y)
{
  sb_calendar_cursor_point_at (self->cursor, sb_calendar_layout_find_at (&self->layout, x, y));
}

static void
pointer_moved_cb (SbCalendarGrid *self,
                  double          x,
                  double          y)
{
  g_assert (SB_IS_CALENDAR_GRID (self));

  point_at (self, x, y);
}

static void
pressed_cb (SbCalendarGrid *self,
            int             n_press,
            double          x,
            double          y)
{
  g_assert (SB_IS_CALENDAR_GRID (self));

  point_at (self, x, y);
}

static void
sb_calendar_grid_set_focus_child (GtkWidget *widget,
                                  GtkWidget *child)
{
  SbCalendarGrid *self = SB_CALENDAR_GRID (widget);

  if (SB_IS_MARK (child))
    sb_calendar_cursor_choose (self->cursor, SB_MARK (child));

  GTK_WIDGET_CLASS (sb_calendar_grid_parent_class)->set_focus_child (widget, child);
}

static SbCalendarLayout
create_layout (SbCalendarGrid *self,
               int             width)
{
  SbCalendarLayout layout = {
    .year = self->year.year,
    .first_weekday = self->first_weekday,
    .width = width,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };

  sb_calendar_frame_reserve (SB_CALENDAR_FRAME (self->frame), &layout);
  sb_calendar_layout_fit (&layout, LEAST_CELL, MOST_CELL);

  return layout;
}

static int
measure_width (SbCalendarGrid *self,
               guint           n_blocks,
               int             cell)
{
  return create_layout (self, 0).side + (int) sb_calendar_layout_count_columns (n_blocks) * cell;
}

static void
sb_calendar_grid_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  SbCalendarGrid *self = SB_CALENDAR_GRID (widget);
  SbCalendarLayout layout;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = measure_width (self, SB_CALENDAR_MAX_BLOCKS, LEAST_CELL);
      *natural = measure_width (self, 1, LEAST_CELL);
      return;
    }

  layout = create_layout (self, for_size >= 0 ? for_size : measure_width (self, 1, MOST_CELL));
  *natural = sb_calendar_layout_get_height (&layout);
  layout.cell = LEAST_CELL;
  *minimum = sb_calendar_layout_get_height (&layout);
}

static GtkSizeRequestMode
sb_calendar_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
place_days (SbCalendarGrid *self)
{
  SbCalendarShapes *shapes = SB_CALENDAR_SHAPES (self->shapes);
  guint today = sb_calendar_year_find_date (&self->year, &self->today);

  sb_calendar_shapes_clear (shapes, self->layout.cell);
  for (guint day = 0; day < self->year.n_days; day++)
    {
      graphene_point_t center = sb_calendar_layout_to_point (&self->layout, day);

      sb_calendar_shapes_add_day (shapes, &center, self->year.n[day], self->year.n_other[day]);
      if (day == today)
        sb_calendar_shapes_add_today (shapes, &center);
    }
  sb_calendar_shapes_finish (shapes);
}

static void
sb_calendar_grid_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SbCalendarGrid *self = SB_CALENDAR_GRID (widget);
  GtkAllocation all = { 0, 0, width, height };

  self->layout = create_layout (self, width);
  sb_calendar_layout_shrink (&self->layout, height, LEAST_CELL);

  sb_calendar_frame_set_layout (SB_CALENDAR_FRAME (self->frame), &self->layout);
  gtk_widget_size_allocate (self->frame, &all, -1);
  place_days (self);
  gtk_widget_size_allocate (self->shapes, &all, -1);
  sb_calendar_cursor_allocate (self->cursor, &self->layout);
  sb_chart_allocate_tip (SB_CHART (self), width, height);
}

static void
sb_calendar_grid_finalize (GObject *object)
{
  SbCalendarGrid *self = SB_CALENDAR_GRID (object);

  g_clear_pointer (&self->cursor, sb_calendar_cursor_free);

  G_OBJECT_CLASS (sb_calendar_grid_parent_class)->finalize (object);
}

static void
sb_calendar_grid_class_init (SbCalendarGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  SbChartClass *chart_class = SB_CHART_CLASS (klass);

  object_class->finalize = sb_calendar_grid_finalize;

  widget_class->get_request_mode = sb_calendar_grid_get_request_mode;
  widget_class->measure = sb_calendar_grid_measure;
  widget_class->size_allocate = sb_calendar_grid_size_allocate;
  widget_class->set_focus_child = sb_calendar_grid_set_focus_child;

  chart_class->find_mark = sb_calendar_grid_find_mark;
  chart_class->list_marks = sb_calendar_grid_list_marks;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, page_pressed_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Page_Up, 0, page_pressed_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, page_pressed_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Page_Down, 0, page_pressed_cb, "i", 1);

  gtk_widget_class_set_css_name (widget_class, "calendar-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

/* In the capture phase, so that a mark is there before the chart looks for one. */
static void
add_pointer (SbCalendarGrid *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *click = GTK_EVENT_CONTROLLER (gtk_gesture_click_new ());

  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "enter", G_CALLBACK (pointer_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (pointer_moved_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  gtk_event_controller_set_propagation_phase (click, GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), click);
}

static void
sb_calendar_grid_init (SbCalendarGrid *self)
{
  self->first_weekday = sb_week_get_first_day ();
  g_date_clear (&self->today, 1);
  g_date_set_time_t (&self->today, time (NULL));
  sb_calendar_year_read (&self->year, g_date_get_year (&self->today), NULL);

  self->frame = sb_calendar_frame_new ();
  sb_calendar_frame_set_first_weekday (SB_CALENDAR_FRAME (self->frame), self->first_weekday);
  sb_chart_add_child (SB_CHART (self), self->frame);
  self->shapes = sb_calendar_shapes_new ();
  sb_chart_add_child (SB_CHART (self), self->shapes);
  self->cursor = sb_calendar_cursor_new (SB_CHART (self));
  sb_calendar_cursor_set_year (self->cursor, &self->year, &self->today);

  add_pointer (self);
}

GtkWidget *
sb_calendar_grid_new (void)
{
  return g_object_new (SB_TYPE_CALENDAR_GRID, NULL);
}

/**
 * sb_calendar_grid_show:
 * @year: (transfer none): what to show
 */
void
sb_calendar_grid_show (SbCalendarGrid       *self,
                       const SbCalendarYear *year)
{
  g_return_if_fail (SB_IS_CALENDAR_GRID (self));
  g_return_if_fail (year != NULL);

  self->year = *year;
  sb_calendar_cursor_set_year (self->cursor, &self->year, &self->today);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_calendar_grid_set_today:
 * @today: (transfer none): the day to outline
 */
void
sb_calendar_grid_set_today (SbCalendarGrid *self,
                            const GDate    *today)
{
  g_return_if_fail (SB_IS_CALENDAR_GRID (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
  sb_calendar_cursor_set_year (self->cursor, &self->year, &self->today);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_calendar_grid_set_first_weekday:
 * @first_weekday: what a week begins with; without this, what the locale says
 */
void
sb_calendar_grid_set_first_weekday (SbCalendarGrid *self,
                                    GDateWeekday    first_weekday)
{
  g_return_if_fail (SB_IS_CALENDAR_GRID (self));
  g_return_if_fail (g_date_valid_weekday (first_weekday));

  self->first_weekday = first_weekday;
  sb_calendar_frame_set_first_weekday (SB_CALENDAR_FRAME (self->frame), first_weekday);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sb_calendar_grid_get_cursor:
 *
 * Returns: (transfer none)
 */
SbCalendarCursor *
sb_calendar_grid_get_cursor (SbCalendarGrid *self)
{
  g_return_val_if_fail (SB_IS_CALENDAR_GRID (self), NULL);

  return self->cursor;
}

/**
 * sb_calendar_grid_get_layout:
 *
 * Returns: (transfer none): where days stand since the last allocation
 */
const SbCalendarLayout *
sb_calendar_grid_get_layout (SbCalendarGrid *self)
{
  g_return_val_if_fail (SB_IS_CALENDAR_GRID (self), NULL);

  return &self->layout;
}
