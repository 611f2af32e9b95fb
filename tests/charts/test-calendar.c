/* test-calendar.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-test.h"
#include "sb-calendar-shapes.h"
#include "sb-day-count.h"
#include "sb-fill.h"
#include "sb-stroke.h"

/* Whether there is a shape of the kind @css_name around @date. */
static gboolean
shows (SbCalendar *calendar,
       const char *css_name,
       const char *style_class,
       GDate       date)
{
  GtkWidget *shapes = chart_test_find (GTK_WIDGET (sb_calendar_get_grid (calendar)), SB_TYPE_CALENDAR_SHAPES, 0);
  graphene_point_t point = calendar_test_get_point (calendar, date);

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
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar = calendar_test_create (days);
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
  calendar_test_press (calendar, GDK_KEY_Down);
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
  GDate today = calendar_test_create_date (2026, 10, 22);
  GtkWidget *window;

  sb_calendar_set_today (calendar, &today);
  window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (calendar_test_get_chart (calendar), 0)), ==, "10/22/26");
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

  sb_calendar_get_years (calendar, &first_year, &last_year);
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
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar = calendar_test_create (days);
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
  g_assert_cmpstr (calendar_test_get_focus_name (calendar), ==, "Thu 29 Feb 2024: 1 and 0");
  g_signal_emit_by_name (next, "clicked");
  assert_years (calendar, 2024, 2025, 2026);
  g_assert_cmpuint (n_notified, ==, 3);

  sb_calendar_set_year (calendar, 1066);
  assert_years (calendar, 2024, 2024, 2026);
  sb_calendar_set_year (calendar, 3000);
  assert_years (calendar, 2024, 2026, 2026);
  sb_calendar_set_year (calendar, 2026);
  g_assert_cmpuint (n_notified, ==, 5);

  /* More years than the list has days of. */
  sb_calendar_set_years (calendar, 2019, 2027);
  assert_years (calendar, 2019, 2026, 2027);
  sb_calendar_set_years (calendar, 2025, 2025);
  assert_years (calendar, 2024, 2026, 2026);
  g_assert_cmpuint (n_notified, ==, 5);

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

/* Dots, rings and places, by counts; the place of a day without anything is like
 * any other's, before today and after. */
static void
test_shapes (void)
{
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar = calendar_test_create (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);

  g_assert_true (shows (calendar, "disc", "step-1", calendar_test_create_date (2026, 1, 1)));
  g_assert_false (shows (calendar, "ring", NULL, calendar_test_create_date (2026, 1, 1)));
  g_assert_false (shows (calendar, "place", NULL, calendar_test_create_date (2026, 1, 1)));

  g_assert_true (shows (calendar, "disc", "step-2", calendar_test_create_date (2026, 3, 12)));
  g_assert_true (shows (calendar, "ring", "step-1", calendar_test_create_date (2026, 3, 12)));

  g_assert_false (shows (calendar, "disc", NULL, calendar_test_create_date (2026, 5, 4)));
  g_assert_true (shows (calendar, "ring", "step-3", calendar_test_create_date (2026, 5, 4)));

  g_assert_true (shows (calendar, "disc", "step-3", calendar_test_create_date (2026, 6, 30)));
  g_assert_true (shows (calendar, "ring", "step-2", calendar_test_create_date (2026, 6, 30)));

  for (int month = 1; month <= 12; month++)
    {
      g_assert_true (shows (calendar, "place", NULL, calendar_test_create_date (2026, month, 28)));
      g_assert_false (shows (calendar, "disc", NULL, calendar_test_create_date (2026, month, 28)));
      g_assert_false (shows (calendar, "ring", NULL, calendar_test_create_date (2026, month, 28)));
    }

  g_assert_true (shows (calendar, "today", NULL, calendar_test_create_date (2026, 10, 22)));
  g_assert_false (shows (calendar, "today", NULL, calendar_test_create_date (2026, 10, 21)));
  sb_calendar_set_year (calendar, 2024);
  chart_test_settle (window);
  g_assert_false (shows (calendar, "today", NULL, calendar_test_create_date (2024, 10, 22)));
  g_assert_true (shows (calendar, "disc", "step-1", calendar_test_create_date (2024, 2, 29)));

  chart_test_assert_gone (window, GTK_WIDGET (calendar));
}

static void
test_live (void)
{
  g_autoptr (GListStore) days = g_list_store_new (SB_TYPE_DAY_COUNT);
  SbCalendar *calendar = calendar_test_create (days);
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 800, 300);
  GDate date = calendar_test_create_date (2019, 7, 1);
  g_autoptr (SbDayCount) old = sb_day_count_new (&date, 1, 1);

  assert_years (calendar, 2026, 2026, 2026);
  calendar_test_add (days, 2026, 10, 21, 0, 1);
  chart_test_settle (window);
  g_assert_true (shows (calendar, "ring", "step-1", calendar_test_create_date (2026, 10, 21)));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (calendar_test_get_chart (calendar), 0)), ==, "Wed 21 Oct 2026: 0 and 1");

  g_list_store_insert (days, 0, old);
  assert_years (calendar, 2019, 2026, 2026);
  calendar_test_add (days, 2027, 1, 1, 1, 0);
  assert_years (calendar, 2019, 2026, 2027);
  sb_calendar_set_year (calendar, 2019);
  chart_test_settle (window);
  g_assert_true (shows (calendar, "disc", "step-1", date));

  g_list_store_remove_all (days);
  assert_years (calendar, 2026, 2026, 2026);
  chart_test_settle (window);
  g_assert_false (shows (calendar, "ring", NULL, calendar_test_create_date (2026, 10, 21)));

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
  g_autoptr (GListStore) days = calendar_test_create_days ();

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      SbCalendar *calendar = calendar_test_create (days);
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
          graphene_point_t point = calendar_test_get_point (calendar, calendar_test_create_date (2026, month, 28));

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
  g_autoptr (GListStore) days = calendar_test_create_days ();
  SbCalendar *calendar = calendar_test_create (days);
  guint n_freed = 0;
  GtkWidget *window = chart_test_show (GTK_WIDGET (calendar), 360, 600);

  sb_calendar_set_format (calendar, calendar_test_format_day, &n_freed, (GDestroyNotify) count_cb);
  chart_test_assert_gone (window, GTK_WIDGET (calendar));
  g_assert_cmpuint (n_freed, ==, 1);
  calendar_test_add (days, 2026, 7, 1, 1, 1);
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  g_test_add_func ("/charts/calendar/accessible", test_accessible);
  g_test_add_func ("/charts/calendar/plain-words", test_plain_words);
  g_test_add_func ("/charts/calendar/years", test_years);
  g_test_add_func ("/charts/calendar/shapes", test_shapes);
  g_test_add_func ("/charts/calendar/live", test_live);
  g_test_add_data_func ("/charts/calendar/size/200", GINT_TO_POINTER (200), test_size);
  g_test_add_data_func ("/charts/calendar/size/360", GINT_TO_POINTER (360), test_size);
  g_test_add_data_func ("/charts/calendar/size/420", GINT_TO_POINTER (420), test_size);
  g_test_add_data_func ("/charts/calendar/size/800", GINT_TO_POINTER (800), test_size);
  g_test_add_data_func ("/charts/calendar/size/1200", GINT_TO_POINTER (1200), test_size);
  g_test_add_func ("/charts/calendar/legend", test_legend);
  g_test_add_func ("/charts/calendar/gone", test_gone);

  return g_test_run ();
}
