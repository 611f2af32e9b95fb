/* test-calendar.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "chart-test.h"
#include "sb-calendar-shapes.h"
#include "sb-calendar.h"
#include "sb-day-count.h"
#include "sb-fill.h"
#include "sb-stroke.h"
#include "sb-tip.h"

static GDate
create_date (int year,
             int month,
             int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return date;
}

static void
add_day (GListStore *days,
         int         year,
         int         month,
         int         day,
         guint       n,
         guint       n_other)
{
  GDate date = create_date (year, month, day);
  g_autoptr (SbDayCount) count = sb_day_count_new (&date, n, n_other);

  g_list_store_append (days, count);
}

/* Something in the leap year 2024, a little in 2026, and nothing between. */
static GListStore *
create_days (void)
{
  GListStore *days = g_list_store_new (SB_TYPE_DAY_COUNT);

  add_day (days, 2024, 2, 29, 1, 0);
  add_day (days, 2026, 1, 1, 1, 0);
  add_day (days, 2026, 3, 12, 2, 1);
  add_day (days, 2026, 5, 4, 0, 5);
  add_day (days, 2026, 6, 30, 7, 2);

  return days;
}

static char *
format_day (const GDate *date,
            guint        n,
            guint        n_other,
            gpointer     user_data)
{
  char words[32];

  g_date_strftime (words, sizeof (words), "%a %-d %b %Y", date);
  if (n == 0 && n_other == 0)
    return g_strdup (words);

  return g_strdup_printf ("%s: %u and %u", words, n, n_other);
}

static SbCalendar *
create_calendar (GListStore *days)
{
  SbCalendar *calendar = SB_CALENDAR (sb_calendar_new ());
  GDate today = create_date (2026, 10, 22);

  sb_calendar_set_format (calendar, format_day, NULL, NULL);
  sb_calendar_set_today (calendar, &today);
  sb_calendar_grid_set_first_weekday (sb_calendar_get_grid (calendar), G_DATE_MONDAY);
  sb_calendar_set_days (calendar, G_LIST_MODEL (days));

  return calendar;
}

static SbChart *
get_chart (SbCalendar *calendar)
{
  return SB_CHART (sb_calendar_get_grid (calendar));
}

static const char *
get_focus_name (SbCalendar *calendar)
{
  SbMark *mark = chart_test_get_focus (get_chart (calendar));

  return mark != NULL ? sb_mark_get_name (mark) : NULL;
}

static void
press (SbCalendar *calendar,
       guint       keyval)
{
  chart_test_press (GTK_WIDGET (sb_calendar_get_grid (calendar)), keyval);
}

/* Where @date stands, in the year that shows. */
static graphene_point_t
get_point (SbCalendar *calendar,
           GDate       date)
{
  return sb_calendar_layout_to_point (sb_calendar_grid_get_layout (sb_calendar_get_grid (calendar)),
                                      g_date_get_day_of_year (&date) - 1);
}

/* Whether there is a shape of the kind @css_name around @date. */
static gboolean
shows (SbCalendar *calendar,
       const char *css_name,
       const char *style_class,
       GDate       date)
{
  GtkWidget *shapes = chart_test_find (GTK_WIDGET (sb_calendar_get_grid (calendar)), SB_TYPE_CALENDAR_SHAPES, 0);
  graphene_point_t point = get_point (calendar, date);

  for (GtkWidget *child = gtk_widget_get_first_child (shapes);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GskPath *path = SB_IS_FILL (child) ? sb_fill_get_path (SB_FILL (child)) : sb_stroke_get_path (SB_STROKE (child));

      if (g_str_equal (gtk_widget_get_css_name (child), css_name)
          && (style_class == NULL || gtk_widget_has_css_class (child, style_class))
          && gsk_path_in_fill (path, &point, GSK_FILL_RULE_WINDING))
        return TRUE;
    }

  return FALSE;
}

static void
test_accessible (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  SbCalendarGrid *grid = sb_calendar_get_grid (calendar);
  SbMark *mark = chart_test_get_mark (SB_CHART (grid), 0);

  gtk_test_accessible_assert_role (calendar, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (grid, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (grid, GTK_ACCESSIBLE_PROPERTY_LABEL, "2026");
  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, "Tue 30 Jun 2026: 7 and 2");
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 181);
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_SET_SIZE, 365);
  gtk_test_accessible_assert_state (mark, GTK_ACCESSIBLE_STATE_HIDDEN, FALSE);
  gtk_test_accessible_assert_role (chart_test_find (GTK_WIDGET (grid), SB_TYPE_CALENDAR_SHAPES, 0),
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION);

  gtk_widget_grab_focus (GTK_WIDGET (grid));
  press (calendar, GDK_KEY_Down);
  mark = chart_test_get_focus (SB_CHART (grid));
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, "Wed 1 Jul 2026");
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 182);
  gtk_test_accessible_assert_state (mark, GTK_ACCESSIBLE_STATE_HIDDEN, FALSE);
  /* The mark that it came from is not there a second time. */
  gtk_test_accessible_assert_state (chart_test_get_mark (SB_CHART (grid), 0), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE);

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

/* Without words of the owner's, a day is its date. */
static void
test_plain_words (void)
{
  SbCalendar *calendar = SB_CALENDAR (sb_calendar_new ());
  GDate today = create_date (2026, 10, 22);
  GtkWidget *window;

  sb_calendar_set_today (calendar, &today);
  window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (get_chart (calendar), 0)), ==, "10/22/26");
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

typedef struct
{
  guint keyval;
  const char *name;
} Step;

static const Step steps[] = {
  /* By days and by weeks, over such with something and such without */
  { GDK_KEY_Down, "Wed 1 Jul 2026" },
  { GDK_KEY_Up, "Tue 30 Jun 2026: 7 and 2" },
  { GDK_KEY_Up, "Mon 29 Jun 2026" },
  { GDK_KEY_Up, "Sun 28 Jun 2026" },
  { GDK_KEY_Left, "Sun 21 Jun 2026" },
  { GDK_KEY_Right, "Sun 28 Jun 2026" },
  { GDK_KEY_KP_Right, "Sun 5 Jul 2026" },
  /* By months, not beyond the shorter ones' ends */
  { GDK_KEY_Page_Up, "Fri 5 Jun 2026" },
  { GDK_KEY_KP_Page_Up, "Tue 5 May 2026" },
  { GDK_KEY_Up, "Mon 4 May 2026: 0 and 5" },
  { GDK_KEY_Page_Down, "Thu 4 Jun 2026" },
  /* The ends of the year, where there is no way out */
  { GDK_KEY_End, "Thu 31 Dec 2026" },
  { GDK_KEY_Down, "Thu 31 Dec 2026" },
  { GDK_KEY_Right, "Thu 31 Dec 2026" },
  { GDK_KEY_Page_Down, "Thu 31 Dec 2026" },
  { GDK_KEY_End, "Thu 31 Dec 2026" },
  { GDK_KEY_Page_Up, "Mon 30 Nov 2026" },
  { GDK_KEY_Home, "Thu 1 Jan 2026: 1 and 0" },
  { GDK_KEY_Up, "Thu 1 Jan 2026: 1 and 0" },
  { GDK_KEY_Left, "Thu 1 Jan 2026: 1 and 0" },
  { GDK_KEY_Page_Up, "Thu 1 Jan 2026: 1 and 0" },
  { GDK_KEY_KP_Down, "Fri 2 Jan 2026" },
};

static void
test_walk (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 360, 600);

  gtk_widget_grab_focus (GTK_WIDGET (sb_calendar_get_grid (calendar)));
  g_assert_cmpstr (get_focus_name (calendar), ==, "Tue 30 Jun 2026: 7 and 2");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      press (calendar, steps[i].keyval);
      g_assert_cmpstr (get_focus_name (calendar), ==, steps[i].name);
    }
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

static void
test_walk_mirrored (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar;
  GtkWidget *window;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  calendar = create_calendar (days);
  window = chart_test_show (GTK_WIDGET (calendar), 360, 600);
  gtk_widget_grab_focus (GTK_WIDGET (sb_calendar_get_grid (calendar)));
  press (calendar, GDK_KEY_Left);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Tue 7 Jul 2026");
  press (calendar, GDK_KEY_Right);
  press (calendar, GDK_KEY_Right);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Tue 23 Jun 2026");
  press (calendar, GDK_KEY_Down);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Wed 24 Jun 2026");
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Each day of a leap year can be reached, and its mark is where the day is. */
static void
test_walk_all (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  GDate date = create_date (2024, 1, 1);

  sb_calendar_set_year (calendar, 2024);
  chart_test_settle (window);
  gtk_widget_grab_focus (GTK_WIDGET (sb_calendar_get_grid (calendar)));
  press (calendar, GDK_KEY_Home);

  for (guint i = 0; i < 366; i++)
    {
      SbMark *mark = chart_test_get_focus (get_chart (calendar));
      graphene_point_t point = get_point (calendar, date);
      graphene_point_t center;

      g_assert_cmpuint (sb_mark_get_index (mark), ==, i);
      chart_test_get_center (get_chart (calendar), mark, &center);
      g_assert_cmpfloat_with_epsilon (center.x, point.x, 1);
      g_assert_cmpfloat_with_epsilon (center.y, point.y, 1);
      press (calendar, GDK_KEY_Down);
      g_date_add_days (&date, 1);
    }
  g_assert_cmpstr (get_focus_name (calendar), ==, "Tue 31 Dec 2024");
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

/* Where Tab enters: the last day with something, else today, else the first; and
 * the day that somebody went to, as long as that year shows. */
static void
test_entrance (void)
{
  g_autoptr (GListStore) days = create_days ();
  g_autoptr (GListStore) none = g_list_store_new (SB_TYPE_DAY_COUNT);
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *grid = GTK_WIDGET (sb_calendar_get_grid (calendar));
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);

  sb_calendar_set_year (calendar, 2025);
  gtk_widget_grab_focus (grid);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Wed 1 Jan 2025");
  sb_calendar_set_year (calendar, 2024);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Thu 29 Feb 2024: 1 and 0");
  press (calendar, GDK_KEY_Up);
  add_day (days, 2026, 7, 1, 1, 1);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Wed 28 Feb 2024");

  gtk_root_set_focus (GTK_ROOT (window), NULL);
  gtk_widget_grab_focus (grid);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Wed 28 Feb 2024");

  gtk_root_set_focus (GTK_ROOT (window), NULL);
  sb_calendar_set_days (calendar, G_LIST_MODEL (none));
  g_assert_cmpint (sb_calendar_get_year (calendar), ==, 2026);
  gtk_widget_grab_focus (grid);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Thu 22 Oct 2026");

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

static void
assert_years (SbCalendar *calendar,
              int         first,
              int         year,
              int         last)
{
  GtkWidget *previous = chart_test_find (GTK_WIDGET (calendar), GTK_TYPE_BUTTON, 0);
  GtkWidget *next = chart_test_find (GTK_WIDGET (calendar), GTK_TYPE_BUTTON, 1);
  g_autofree char *name = g_strdup_printf ("%d", year);
  int first_year, last_year;

  g_object_get (calendar, "first-year", &first_year, "last-year", &last_year, NULL);
  g_assert_cmpint (first_year, ==, first);
  g_assert_cmpint (sb_calendar_get_year (calendar), ==, year);
  g_assert_cmpint (last_year, ==, last);
  g_assert_cmpint (gtk_widget_get_sensitive (previous), ==, year > first);
  g_assert_cmpint (gtk_widget_get_sensitive (next), ==, year < last);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (chart_test_find (GTK_WIDGET (calendar), GTK_TYPE_LABEL, 0))), ==,
                   name);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_years (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  GtkWidget *previous = chart_test_find (GTK_WIDGET (calendar), GTK_TYPE_BUTTON, 0);
  GtkWidget *next = chart_test_find (GTK_WIDGET (calendar), GTK_TYPE_BUTTON, 1);
  guint n_notified = 0;

  g_signal_connect_swapped (calendar, "notify::year", G_CALLBACK (count_cb), &n_notified);
  assert_years (calendar, 2024, 2026, 2026);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (previous), ==, "Show 2025");

  g_signal_emit_by_name (previous, "clicked");
  assert_years (calendar, 2024, 2025, 2026);
  /* One that can do no more hands on the focus. */
  gtk_widget_grab_focus (previous);
  g_signal_emit_by_name (previous, "clicked");
  assert_years (calendar, 2024, 2024, 2026);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Thu 29 Feb 2024: 1 and 0");
  g_signal_emit_by_name (next, "clicked");
  assert_years (calendar, 2024, 2025, 2026);
  g_assert_cmpuint (n_notified, ==, 3);

  sb_calendar_set_year (calendar, 1066);
  assert_years (calendar, 2024, 2024, 2026);
  sb_calendar_set_year (calendar, 3000);
  assert_years (calendar, 2024, 2026, 2026);
  sb_calendar_set_year (calendar, 2026);
  g_assert_cmpuint (n_notified, ==, 5);

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

/* Dots, rings and places, by counts; the place of a day without anything is like
 * any other's, before today and after. */
static void
test_shapes (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);

  g_assert_true (shows (calendar, "disc", "step-1", create_date (2026, 1, 1)));
  g_assert_false (shows (calendar, "ring", NULL, create_date (2026, 1, 1)));
  g_assert_false (shows (calendar, "place", NULL, create_date (2026, 1, 1)));

  g_assert_true (shows (calendar, "disc", "step-2", create_date (2026, 3, 12)));
  g_assert_true (shows (calendar, "ring", "step-1", create_date (2026, 3, 12)));

  g_assert_false (shows (calendar, "disc", NULL, create_date (2026, 5, 4)));
  g_assert_true (shows (calendar, "ring", "step-3", create_date (2026, 5, 4)));

  g_assert_true (shows (calendar, "disc", "step-3", create_date (2026, 6, 30)));
  g_assert_true (shows (calendar, "ring", "step-2", create_date (2026, 6, 30)));

  for (int month = 1; month <= 12; month++)
    {
      g_assert_true (shows (calendar, "place", NULL, create_date (2026, month, 28)));
      g_assert_false (shows (calendar, "disc", NULL, create_date (2026, month, 28)));
      g_assert_false (shows (calendar, "ring", NULL, create_date (2026, month, 28)));
    }

  g_assert_true (shows (calendar, "today", NULL, create_date (2026, 10, 22)));
  g_assert_false (shows (calendar, "today", NULL, create_date (2026, 10, 21)));
  sb_calendar_set_year (calendar, 2024);
  chart_test_settle (window);
  g_assert_false (shows (calendar, "today", NULL, create_date (2024, 10, 22)));
  g_assert_true (shows (calendar, "disc", "step-1", create_date (2024, 2, 29)));

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

static void
test_live (void)
{
  g_autoptr (GListStore) days = g_list_store_new (SB_TYPE_DAY_COUNT);
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  GDate date = create_date (2019, 7, 1);
  g_autoptr (SbDayCount) old = sb_day_count_new (&date, 1, 1);

  assert_years (calendar, 2026, 2026, 2026);
  add_day (days, 2026, 10, 21, 0, 1);
  chart_test_settle (window);
  g_assert_true (shows (calendar, "ring", "step-1", create_date (2026, 10, 21)));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (get_chart (calendar), 0)), ==, "Wed 21 Oct 2026: 0 and 1");

  g_list_store_insert (days, 0, old);
  assert_years (calendar, 2019, 2026, 2026);
  add_day (days, 2027, 1, 1, 1, 0);
  assert_years (calendar, 2019, 2026, 2027);
  sb_calendar_set_year (calendar, 2019);
  chart_test_settle (window);
  g_assert_true (shows (calendar, "disc", "step-1", date));

  g_list_store_remove_all (days);
  assert_years (calendar, 2026, 2026, 2026);
  chart_test_settle (window);
  g_assert_false (shows (calendar, "ring", NULL, create_date (2026, 10, 21)));

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

/* Tells the controllers, in the order of their phases, what a pointer would. */
static void
move_pointer (SbCalendar *calendar,
              GType       type,
              const char *signal_name,
              GDate       date)
{
  const GtkPropagationPhase phases[] = { GTK_PHASE_CAPTURE, GTK_PHASE_BUBBLE };
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (sb_calendar_get_grid (calendar)));
  graphene_point_t point = get_point (calendar, date);

  for (guint phase = 0; phase < G_N_ELEMENTS (phases); phase++)
    for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
      {
        g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

        if (!g_type_is_a (G_OBJECT_TYPE (controller), type)
            || gtk_event_controller_get_propagation_phase (controller) != phases[phase])
          continue;

        if (type == GTK_TYPE_GESTURE_CLICK)
          g_signal_emit_by_name (controller, signal_name, 1, (double) point.x, (double) point.y);
        else
          g_signal_emit_by_name (controller, signal_name, (double) point.x, (double) point.y);
      }
}

static void
test_pointer (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar = create_calendar (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  SbTip *tip = SB_TIP (chart_test_find (GTK_WIDGET (calendar), SB_TYPE_TIP, 0));

  /* Every day has its words, those with nothing as well. */
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", create_date (2026, 3, 12));
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Thu 12 Mar 2026: 2 and 1");
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", create_date (2026, 3, 13));
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Fri 13 Mar 2026");
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", create_date (2026, 6, 30));
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Tue 30 Jun 2026: 7 and 2");

  move_pointer (calendar, GTK_TYPE_GESTURE_CLICK, "pressed", create_date (2026, 11, 8));
  g_assert_cmpstr (get_focus_name (calendar), ==, "Sun 8 Nov 2026");

  /* Keys after the pointer: the words are those of the day that has the focus. */
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", create_date (2026, 3, 12));
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  press (calendar, GDK_KEY_Down);
  g_assert_cmpstr (get_focus_name (calendar), ==, "Mon 9 Nov 2026");
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Mon 9 Nov 2026");
  press (calendar, GDK_KEY_Up);
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Sun 8 Nov 2026");

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

static void
assert_names_apart (SbCalendar *calendar)
{
  GtkWidget *grid = GTK_WIDGET (sb_calendar_get_grid (calendar));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  graphene_rect_t inside;

  g_assert_true (gtk_widget_compute_bounds (grid, grid, &inside));
  for (guint i = 0; i < SB_CALENDAR_N_MONTHS; i++)
    {
      GtkWidget *label = chart_test_find (grid, GTK_TYPE_LABEL, i);
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (label, grid, &bounds));
      g_assert_true (graphene_rect_contains_rect (&inside, &bounds));
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
      for (guint j = 0; j < places->len; j++)
        g_assert_false (graphene_rect_intersection (&bounds, &g_array_index (places, graphene_rect_t, j), NULL));
      g_array_append_val (places, bounds);
    }
}

/* From the narrowest to the widest, all days are within, and no name runs into
 * another. */
static void
test_size (gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);
  g_autoptr (GListStore) days = create_days ();

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      SbCalendar *calendar = create_calendar (days);
      GtkWidget *window;
      int height;

      gtk_widget_set_default_direction (direction);
      gtk_widget_set_valign (GTK_WIDGET (calendar), GTK_ALIGN_START);
      window = chart_test_show (GTK_WIDGET (calendar), width, 1000);
      gtk_widget_measure (GTK_WIDGET (calendar), GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (calendar)), ==, height);
      for (int month = 1; month <= 12; month++)
        {
          GtkWidget *grid = GTK_WIDGET (sb_calendar_get_grid (calendar));
          graphene_point_t point = get_point (calendar, create_date (2026, month, 28));

          g_assert_cmpfloat (point.x, >=, 6);
          g_assert_cmpfloat (point.x, <=, gtk_widget_get_width (grid) - 6);
          g_assert_cmpfloat (point.y, >=, 6);
          g_assert_cmpfloat (point.y, <=, gtk_widget_get_height (grid) - 6);
        }
      assert_names_apart (calendar);
      chart_test_assert_gone (window, GTK_WIDGET (calendar));
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* A legend names what it is given names for. */
static void
test_legend (void)
{
  SbCalendar *calendar = SB_CALENDAR (sb_calendar_new ());
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 360, 600);
  GtkWidget *legend = gtk_widget_get_last_child (GTK_WIDGET (calendar));

  g_assert_null (chart_test_find (legend, GTK_TYPE_LABEL, 0));
  sb_calendar_set_labels (calendar, "Practice", "Check-in", "Both");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (chart_test_find (legend, GTK_TYPE_LABEL, 0))), ==, "Practice");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (chart_test_find (legend, GTK_TYPE_LABEL, 2))), ==, "Both");
  sb_calendar_set_labels (calendar, NULL, "Check-in", NULL);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (chart_test_find (legend, GTK_TYPE_LABEL, 0))), ==, "Check-in");
  g_assert_null (chart_test_find (legend, GTK_TYPE_LABEL, 1));
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

/* The list outlives the calendar, and what the words need does not. */
static void
test_gone (void)
{
  g_autoptr (GListStore) days = create_days ();
  SbCalendar *calendar = create_calendar (days);
  guint n_freed = 0;
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 360, 600);

  sb_calendar_set_format (calendar, format_day, &n_freed, (GDestroyNotify) count_cb);
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
  g_assert_cmpuint (n_freed, ==, 1);
  add_day (days, 2026, 7, 1, 1, 1);
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  g_test_add_func ("/charts/calendar/accessible", test_accessible);
  g_test_add_func ("/charts/calendar/plain-words", test_plain_words);
  g_test_add_func ("/charts/calendar/walk", test_walk);
  g_test_add_func ("/charts/calendar/walk-mirrored", test_walk_mirrored);
  g_test_add_func ("/charts/calendar/walk-all", test_walk_all);
  g_test_add_func ("/charts/calendar/entrance", test_entrance);
  g_test_add_func ("/charts/calendar/years", test_years);
  g_test_add_func ("/charts/calendar/shapes", test_shapes);
  g_test_add_func ("/charts/calendar/live", test_live);
  g_test_add_func ("/charts/calendar/pointer", test_pointer);
  g_test_add_data_func ("/charts/calendar/size/200", GINT_TO_POINTER (200), test_size);
  g_test_add_data_func ("/charts/calendar/size/360", GINT_TO_POINTER (360), test_size);
  g_test_add_data_func ("/charts/calendar/size/420", GINT_TO_POINTER (420), test_size);
  g_test_add_data_func ("/charts/calendar/size/800", GINT_TO_POINTER (800), test_size);
  g_test_add_data_func ("/charts/calendar/size/1200", GINT_TO_POINTER (1200), test_size);
  g_test_add_func ("/charts/calendar/legend", test_legend);
  g_test_add_func ("/charts/calendar/gone", test_gone);

  return g_test_run ();
}
