/* sb-calendar.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-calendar-legend.h"
#include "sb-calendar.h"
#include "sb-day-count.h"

/**
 * SbCalendar:
 *
 * A year at a glance: on which days there was something, of two kinds, and about
 * how much. A day without anything is a place like any other: nothing is said
 * or counted of it.
 *
 * Of the list of days it reads what the year has, and the first and the last
 * for the years there are. This year is always one of them. Whoever gives the
 * days of the year that shows only, says with sb_calendar_set_years() which
 * years there are.
 *
 * # CSS nodes
 *
 * ```
 * calendar-chart
 * ├── box.header
 * │   ├── button.flat
 * │   ├── label.heading.numeric
 * │   ╰── button.flat
 * ├── calendar-grid   see SbCalendarGrid
 * ╰── chart-legend    see SbCalendarLegend
 * ```
 *
 * # Shortcuts and gestures
 *
 * See [class@CalendarGrid]; the buttons are stops for Tab before it.
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_GROUP, with the buttons and the list of days, which has
 * the name of the year. The owner sets %GTK_ACCESSIBLE_PROPERTY_LABEL to what the
 * calendar is of, and %GTK_ACCESSIBLE_PROPERTY_DESCRIPTION to what it shows, in a
 * sentence. A button has the name of the year that it goes to.
 *
 * # Text direction
 *
 * Where text runs from right to left so do weeks and years.
 */
struct _SbCalendar
{
  GtkWidget parent_instance;

  GListModel *days; /* (nullable) (element-type SbDayCount) */
  GDate today;
  int year;
  int first_year;
  int last_year;
  int earliest; /* what the owner says; 0 where that says nothing */
  int latest;

  GtkWidget *header;
  GtkWidget *previous;
  GtkWidget *year_label;
  GtkWidget *next;
  GtkWidget *grid;
  GtkWidget *legend;
};

G_DEFINE_FINAL_TYPE (SbCalendar, sb_calendar, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_DAYS,
  PROP_YEAR,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
get_year_at (SbCalendar *self,
             guint       position)
{
  g_autoptr (SbDayCount) day = g_list_model_get_item (self->days, position);

  return g_date_get_year (sb_day_count_get_date (day));
}

static void
update_limits (SbCalendar *self)
{
  guint n_days = self->days != NULL ? g_list_model_get_n_items (self->days) : 0;

  self->first_year = self->last_year = g_date_get_year (&self->today);
  if (n_days > 0)
    {
      self->first_year = MIN (self->first_year, get_year_at (self, 0));
      self->last_year = MAX (self->last_year, get_year_at (self, n_days - 1));
    }
  if (self->earliest != 0)
    {
      self->first_year = MIN (self->first_year, self->earliest);
      self->last_year = MAX (self->last_year, self->latest);
    }
}

static void
update_button (SbCalendar *self,
               GtkWidget  *button,
               int         year)
{
  gboolean sensitive = year >= self->first_year && year <= self->last_year;
  g_autofree char *name = NULL;

  /* Translators: what a button does; it goes to the year before or after, as in
   * "Show 2025". */
  name = g_strdup_printf (_ ("Show %d"), year);
  gtk_widget_set_tooltip_text (button, name);

  /* The focus of a button that can do no more would be lost. */
  if (!sensitive && gtk_widget_has_focus (button))
    gtk_widget_grab_focus (self->grid);
  gtk_widget_set_sensitive (button, sensitive);
}

static void
update_header (SbCalendar *self)
{
  g_autofree char *name = g_strdup_printf ("%d", self->year);

  gtk_label_set_text (GTK_LABEL (self->year_label), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  update_button (self, self->previous, self->year - 1);
  update_button (self, self->next, self->year + 1);
}

static void
show_year (SbCalendar *self)
{
  SbCalendarYear year;

  sb_calendar_year_read (&year, self->year, self->days);
  sb_calendar_grid_show (SB_CALENDAR_GRID (self->grid), &year);
  update_header (self);
}

static void
days_changed_cb (SbCalendar *self)
{
  int year = self->year;

  g_assert (SB_IS_CALENDAR (self));

  update_limits (self);
  self->year = CLAMP (year, self->first_year, self->last_year);
  show_year (self);
  if (self->year != year)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_YEAR]);
}

static void
previous_clicked_cb (SbCalendar *self)
{
  g_assert (SB_IS_CALENDAR (self));

  sb_calendar_set_year (self, self->year - 1);
}

static void
next_clicked_cb (SbCalendar *self)
{
  g_assert (SB_IS_CALENDAR (self));

  sb_calendar_set_year (self, self->year + 1);
}

static void
sb_calendar_dispose (GObject *object)
{
  SbCalendar *self = SB_CALENDAR (object);

  if (self->days != NULL)
    g_signal_handlers_disconnect_by_func (self->days, days_changed_cb, self);
  g_clear_object (&self->days);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->grid, gtk_widget_unparent);
  g_clear_pointer (&self->legend, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_calendar_parent_class)->dispose (object);
}

static void
sb_calendar_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SbCalendar *self = SB_CALENDAR (object);

  switch (prop_id)
    {
    case PROP_DAYS:
      g_value_set_object (value, self->days);
      break;

    case PROP_YEAR:
      g_value_set_int (value, self->year);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_calendar_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SbCalendar *self = SB_CALENDAR (object);

  switch (prop_id)
    {
    case PROP_DAYS:
      sb_calendar_set_days (self, g_value_get_object (value));
      break;

    case PROP_YEAR:
      sb_calendar_set_year (self, g_value_get_int (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_calendar_class_init (SbCalendarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_calendar_dispose;
  object_class->get_property = sb_calendar_get_property;
  object_class->set_property = sb_calendar_set_property;

  /**
   * SbCalendar:days: (nullable)
   *
   * A live list of [class@DayCount], ascending.
   */
  properties[PROP_DAYS] = g_param_spec_object ("days", NULL, NULL,
                                               G_TYPE_LIST_MODEL,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * SbCalendar:year:
   *
   * The year that shows; at first this one.
   */
  properties[PROP_YEAR] = g_param_spec_int ("year", NULL, NULL,
                                            1, G_MAXUINT16, 1,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "calendar-chart");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
add_button (SbCalendar *self,
            const char *icon_name,
            GCallback   clicked_cb)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", clicked_cb, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->header), button);

  return button;
}

static void
add_header (SbCalendar *self)
{
  self->header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_add_css_class (self->header, "header");
  gtk_widget_set_parent (self->header, GTK_WIDGET (self));

  self->previous = add_button (self, "go-previous-symbolic", G_CALLBACK (previous_clicked_cb));
  self->year_label = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->year_label, "heading");
  gtk_widget_add_css_class (self->year_label, "numeric");
  gtk_box_append (GTK_BOX (self->header), self->year_label);
  self->next = add_button (self, "go-next-symbolic", G_CALLBACK (next_clicked_cb));
}

static void
sb_calendar_init (SbCalendar *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);

  add_header (self);
  self->grid = sb_calendar_grid_new ();
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
  self->legend = sb_calendar_legend_new ();
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));

  g_date_clear (&self->today, 1);
  g_date_set_time_t (&self->today, time (NULL));
  self->year = g_date_get_year (&self->today);
  days_changed_cb (self);
}

GtkWidget *
sb_calendar_new (void)
{
  return g_object_new (SB_TYPE_CALENDAR, NULL);
}

/**
 * sb_calendar_get_days:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_calendar_get_days (SbCalendar *self)
{
  g_return_val_if_fail (SB_IS_CALENDAR (self), NULL);

  return self->days;
}

/**
 * sb_calendar_set_days:
 * @days: (transfer none) (nullable): a list of [class@DayCount], ascending
 */
void
sb_calendar_set_days (SbCalendar *self,
                      GListModel *days)
{
  g_return_if_fail (SB_IS_CALENDAR (self));
  g_return_if_fail (days == NULL || G_IS_LIST_MODEL (days));

  if (self->days == days)
    return;

  if (self->days != NULL)
    g_signal_handlers_disconnect_by_func (self->days, days_changed_cb, self);
  g_set_object (&self->days, days);
  if (days != NULL)
    g_signal_connect_object (days, "items-changed", G_CALLBACK (days_changed_cb), self, G_CONNECT_SWAPPED);

  days_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAYS]);
}

int
sb_calendar_get_year (SbCalendar *self)
{
  g_return_val_if_fail (SB_IS_CALENDAR (self), 0);

  return self->year;
}

/**
 * sb_calendar_set_year:
 * @year: the year to show; of those that there are, the nearest is taken
 */
void
sb_calendar_set_year (SbCalendar *self,
                      int         year)
{
  g_return_if_fail (SB_IS_CALENDAR (self));

  year = CLAMP (year, self->first_year, self->last_year);
  if (self->year == year)
    return;

  self->year = year;
  show_year (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_YEAR]);
}

/**
 * sb_calendar_get_years:
 * @first: (out): the first year that one can go to
 * @last: (out): the last
 */
void
sb_calendar_get_years (SbCalendar *self,
                       int        *first,
                       int        *last)
{
  g_return_if_fail (SB_IS_CALENDAR (self));
  g_return_if_fail (first != NULL && last != NULL);

  *first = self->first_year;
  *last = self->last_year;
}

/**
 * sb_calendar_set_years:
 * @first: the first year there is, even if the list of days has none of it
 * @last: the last
 */
void
sb_calendar_set_years (SbCalendar *self,
                       int         first,
                       int         last)
{
  g_return_if_fail (SB_IS_CALENDAR (self));
  g_return_if_fail (first <= last);

  self->earliest = first;
  self->latest = last;
  days_changed_cb (self);
}

/**
 * sb_calendar_set_today:
 * @today: (transfer none): the day to outline; without this, that on which the
 *   calendar was made
 */
void
sb_calendar_set_today (SbCalendar  *self,
                       const GDate *today)
{
  g_return_if_fail (SB_IS_CALENDAR (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
  sb_calendar_grid_set_today (SB_CALENDAR_GRID (self->grid), today);
  days_changed_cb (self);
}

/**
 * sb_calendar_set_labels:
 * @label: (nullable): what there is a dot for
 * @other_label: (nullable): what there is a ring for
 * @both_label: (nullable): what a dot in a ring is
 *
 * Fills the legend.
 */
void
sb_calendar_set_labels (SbCalendar *self,
                        const char *label,
                        const char *other_label,
                        const char *both_label)
{
  g_return_if_fail (SB_IS_CALENDAR (self));

  sb_calendar_legend_set_labels (SB_CALENDAR_LEGEND (self->legend), label, other_label, both_label);
}

/**
 * sb_calendar_set_format:
 * @format: (nullable): puts a day in words; without it, a day is its date
 * @destroy: (nullable): frees @user_data
 */
void
sb_calendar_set_format (SbCalendar     *self,
                        SbDayFormat     format,
                        gpointer        user_data,
                        GDestroyNotify  destroy)
{
  g_return_if_fail (SB_IS_CALENDAR (self));

  sb_calendar_cursor_set_format (sb_calendar_grid_get_cursor (SB_CALENDAR_GRID (self->grid)),
                                 format, user_data, destroy);
}

/**
 * sb_calendar_get_grid:
 *
 * Returns: (transfer none): the days
 */
SbCalendarGrid *
sb_calendar_get_grid (SbCalendar *self)
{
  g_return_val_if_fail (SB_IS_CALENDAR (self), NULL);

  return SB_CALENDAR_GRID (self->grid);
}
