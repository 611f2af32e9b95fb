/* test-events.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-events-page.h"

static GtkWidget *
open_events (Ui *ui)
{
  ui_show_place (ui, "progress");

  return ui_show (ui, sb_events_page_new (ui->content, ui->store));
}

static GtkWidget *
get_dialog (Ui *ui)
{
  return GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));
}

static void
save_event (Ui         *ui,
            int         year,
            int         month,
            int         day,
            const char *title)
{
  g_autoptr (SbEvent) event = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  event = sb_event_new (&date, title);
  sb_store_save_event (ui->store, event);
}

static void
activate_row (GtkWidget *page,
              guint      position)
{
  GtkListBox *list = ui_child (page, "list");

  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, position));
}

static void
assert_row (GtkWidget  *page,
            guint       position,
            const char *title,
            const char *subtitle)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (ui_child (page, "list"), position);

  g_assert_nonnull (row);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, title);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, subtitle);
}

static gboolean
can_save (Ui *ui)
{
  return gtk_widget_get_sensitive (ui_find (get_dialog (ui), GTK_TYPE_BUTTON, "_Save"));
}

static void
write_field (Ui         *ui,
             const char *field,
             const char *text)
{
  gtk_editable_set_text (ui_child (get_dialog (ui), field), text);
}

static void
save (Ui *ui)
{
  ui_activate (get_dialog (ui), "event.save");
  ui_draw (ui);
  g_assert_null (get_dialog (ui));
}

static void
test_events_empty (Ui            *ui,
                   gconstpointer  data)
{
  GtkWidget *page = open_events (ui);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "views")), ==, "empty");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == ui_find (page, GTK_TYPE_BUTTON, "_Add an Event"));
  ui_activate (page, "events.add");
  ui_draw (ui);
  g_assert_false (can_save (ui));
  write_field (ui, "name", "  ");
  g_assert_false (can_save (ui));
  write_field (ui, "name", " A move ");
  g_assert_true (can_save (ui));
  write_field (ui, "day", "2026-03-05");
  save (ui);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "views")), ==, "list");
  assert_row (page, 0, "A move", "5 March 2026");

  /* The keyboard is not left on what is gone. */
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), ui_child (page, "list")));
}

/* A day as it is written, and what is no day. */
static void
test_events_days (Ui            *ui,
                  gconstpointer  data)
{
  const struct
  {
    const char *text;
    const char *day; /* as the calendar has it; NULL where there is none */
  } cases[] = {
    { "2026-02-28", "2026-02-28" },
    { "2026-02-29", NULL },
    { "2024-02-29", "2024-02-29" },
    { "1 Mar 2019", "2019-03-01" },
    { "", NULL },
    { "soon", NULL },
    { "1799-01-01", NULL },
    { "2100-12-31", "2100-12-31" },
  };
  GtkWidget *page = open_events (ui);

  ui_activate (page, "events.add");
  ui_draw (ui);
  write_field (ui, "name", "A breakup");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) shown = NULL;
      g_autofree char *day = NULL;

      write_field (ui, "day", cases[i].text);
      g_assert_true (can_save (ui) == (cases[i].day != NULL));
      if (cases[i].day == NULL)
        continue;

      shown = gtk_calendar_get_date (ui_child (get_dialog (ui), "calendar"));
      day = g_date_time_format (shown, "%Y-%m-%d");
      g_assert_cmpstr (day, ==, cases[i].day);
    }

  /* What is still to come may be written down, too. */
  g_assert_nonnull (ui_find (get_dialog (ui), GTK_TYPE_LABEL, "That is still to come, which is fine."));
  gtk_test_accessible_assert_role (ui_child (get_dialog (ui), "hint"), GTK_ACCESSIBLE_ROLE_STATUS);
  save (ui);
  assert_row (page, 0, "A breakup", "31 December 2100 · still to come");
}

static void
test_events_calendar (Ui            *ui,
                      gconstpointer  data)
{
  g_autoptr (GDateTime) day = g_date_time_new_local (2025, 12, 24, 0, 0, 0);
  GtkWidget *page = open_events (ui);
  guint n_named = 0;

  ui_activate (page, "events.add");
  ui_draw (ui);
  gtk_menu_button_popup (ui_child (get_dialog (ui), "calendar_button"));
  ui_draw (ui);
  ui_foreach (button, ui_child (get_dialog (ui), "calendar"), GTK_TYPE_BUTTON)
    {
      const char *const names[] = { "Previous month", "Next month", "Previous year", "Next year" };

      gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, names[n_named++]);
    }
  g_assert_cmpuint (n_named, ==, 4);

  gtk_calendar_select_day (ui_child (get_dialog (ui), "calendar"), day);
  g_assert_cmpstr (gtk_editable_get_text (ui_child (get_dialog (ui), "day")), ==, "24 Dec 2025");
  gtk_menu_button_popdown (ui_child (get_dialog (ui), "calendar_button"));

  ui_click (ui_find (ui_child (get_dialog (ui), "suggestions"), GTK_TYPE_BUTTON, "Therapy began"));
  g_assert_cmpstr (gtk_editable_get_text (ui_child (get_dialog (ui), "name")), ==, "Therapy began");
  save (ui);
  assert_row (page, 0, "Therapy began", "24 December 2025");
}

/* The latest first, and again when a day is corrected. */
static void
test_events_change (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *page;

  save_event (ui, 2026, 1, 1, "One");
  save_event (ui, 2026, 3, 1, "Three & <more>");
  save_event (ui, 2026, 2, 1, "Two");
  page = open_events (ui);
  assert_row (page, 0, "Three & <more>", "1 March 2026");
  assert_row (page, 1, "Two", "1 February 2026");
  assert_row (page, 2, "One", "1 January 2026");

  activate_row (page, 2);
  ui_draw (ui);
  g_assert_cmpstr (gtk_editable_get_text (ui_child (get_dialog (ui), "name")), ==, "One");
  g_assert_null (ui_find (get_dialog (ui), ADW_TYPE_WRAP_BOX, NULL));
  write_field (ui, "day", "2026-02-15");
  write_field (ui, "name", "Another");
  save (ui);
  assert_row (page, 0, "Three & <more>", "1 March 2026");
  assert_row (page, 1, "Another", "15 February 2026");
  assert_row (page, 2, "Two", "1 February 2026");
}

static void
test_events_remove (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *page, *toast;

  save_event (ui, 2026, 1, 1, "One");
  page = open_events (ui);
  activate_row (page, 0);
  ui_draw (ui);
  ui_activate (get_dialog (ui), "event.remove");
  ui_draw (ui);
  g_assert_null (get_dialog (ui));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_events (ui->store)), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "views")), ==, "empty");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == ui_find (page, GTK_TYPE_BUTTON, "_Add an Event"));

  toast = ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo");
  g_assert_nonnull (toast);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "“One” removed"));
  ui_click (toast);
  ui_draw (ui);
  assert_row (page, 0, "One", "1 January 2026");
}

static void
add_tests (void)
{
  ui_test ("/events/empty", test_events_empty);
  ui_test ("/events/days", test_events_days);
  ui_test ("/events/calendar", test_events_calendar);
  ui_test ("/events/change", test_events_change);
  ui_test ("/events/remove", test_events_remove);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
