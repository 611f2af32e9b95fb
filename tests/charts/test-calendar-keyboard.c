/* test-calendar-keyboard.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Going from day to day, by keys and by the pointer.
 */

#include "config.h"

#include "calendar-test.h"
#include "sb-day-count.h"
#include "sb-tip.h"

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
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar = calendar_test_create (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 360, 600);

  gtk_widget_grab_focus (GTK_WIDGET (sb_calendar_get_grid (calendar)));
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Tue 30 Jun 2026: 7 and 2");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      calendar_test_press (calendar, steps[i].keyval);
      g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, steps[i].name);
    }
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

static void
test_walk_mirrored (void)
{
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar;
  GtkWidget *window;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  calendar = calendar_test_create (days);
  window = chart_test_show (GTK_WIDGET (calendar), 360, 600);
  gtk_widget_grab_focus (GTK_WIDGET (sb_calendar_get_grid (calendar)));
  calendar_test_press (calendar, GDK_KEY_Left);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Tue 7 Jul 2026");
  calendar_test_press (calendar, GDK_KEY_Right);
  calendar_test_press (calendar, GDK_KEY_Right);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Tue 23 Jun 2026");
  calendar_test_press (calendar, GDK_KEY_Down);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Wed 24 Jun 2026");
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Each day of a leap year can be reached, and its mark is where the day is. */
static void
test_walk_all (void)
{
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar = calendar_test_create (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  GDate date = calendar_test_create_date (2024, 1, 1);

  sb_calendar_set_year (calendar, 2024);
  chart_test_settle (window);
  gtk_widget_grab_focus (GTK_WIDGET (sb_calendar_get_grid (calendar)));
  calendar_test_press (calendar, GDK_KEY_Home);

  for (guint i = 0; i < 366; i++)
    {
      SbMark *mark = chart_test_get_focus (calendar_test_get_chart (calendar));
      graphene_point_t point = calendar_test_get_point (calendar, date);
      graphene_point_t center;

      g_assert_cmpuint (sb_mark_get_index (mark), ==, i);
      chart_test_get_center (calendar_test_get_chart (calendar), mark, &center);
      g_assert_cmpfloat_with_epsilon (center.x, point.x, 1);
      g_assert_cmpfloat_with_epsilon (center.y, point.y, 1);
      calendar_test_press (calendar, GDK_KEY_Down);
      g_date_add_days (&date, 1);
    }
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Tue 31 Dec 2024");
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

/* Where Tab enters: the last day with something, else today, else the first; and
 * the day that somebody went to, as long as that year shows. */
static void
test_entrance (void)
{
  g_autoptr (GListStore) days = calendar_test_create_days ();
  g_autoptr (GListStore) none = g_list_store_new (SB_TYPE_DAY_COUNT);
  SbCalendar *calendar = calendar_test_create (days);
  GtkWidget *grid = GTK_WIDGET (sb_calendar_get_grid (calendar));
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);

  sb_calendar_set_year (calendar, 2025);
  gtk_widget_grab_focus (grid);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Wed 1 Jan 2025");
  sb_calendar_set_year (calendar, 2024);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Thu 29 Feb 2024: 1 and 0");
  calendar_test_press (calendar, GDK_KEY_Up);
  calendar_test_add (days, 2026, 7, 1, 1, 1);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Wed 28 Feb 2024");

  gtk_root_set_focus (GTK_ROOT (window), NULL);
  gtk_widget_grab_focus (grid);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Wed 28 Feb 2024");

  gtk_root_set_focus (GTK_ROOT (window), NULL);
  sb_calendar_set_days (calendar, G_LIST_MODEL (none));
  g_assert_cmpint (sb_calendar_get_year (calendar), ==, 2026);
  gtk_widget_grab_focus (grid);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Thu 22 Oct 2026");

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
  graphene_point_t point = calendar_test_get_point (calendar, date);

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
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar = calendar_test_create (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  SbTip *tip = SB_TIP (chart_test_find (GTK_WIDGET (calendar), SB_TYPE_TIP, 0));

  /* Every day has its words, those with nothing as well. */
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", calendar_test_create_date (2026, 3, 12));
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Thu 12 Mar 2026: 2 and 1");
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", calendar_test_create_date (2026, 3, 13));
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Fri 13 Mar 2026");
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", calendar_test_create_date (2026, 6, 30));
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Tue 30 Jun 2026: 7 and 2");

  move_pointer (calendar, GTK_TYPE_GESTURE_CLICK, "pressed", calendar_test_create_date (2026, 11, 8));
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Sun 8 Nov 2026");

  /* Keys after the pointer: the words are those of the day that has the focus. */
  move_pointer (calendar, GTK_TYPE_EVENT_CONTROLLER_MOTION, "motion", calendar_test_create_date (2026, 3, 12));
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  calendar_test_press (calendar, GDK_KEY_Down);
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Mon 9 Nov 2026");
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Mon 9 Nov 2026");
  calendar_test_press (calendar, GDK_KEY_Up);
  g_assert_cmpstr (sb_tip_get_label (tip), ==, "Sun 8 Nov 2026");

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  g_test_add_func ("/charts/calendar-keyboard/walk", test_walk);
  g_test_add_func ("/charts/calendar-keyboard/walk-mirrored", test_walk_mirrored);
  g_test_add_func ("/charts/calendar-keyboard/walk-all", test_walk_all);
  g_test_add_func ("/charts/calendar-keyboard/entrance", test_entrance);
  g_test_add_func ("/charts/calendar-keyboard/pointer", test_pointer);

  return g_test_run ();
}
