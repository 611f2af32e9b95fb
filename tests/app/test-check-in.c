/* test-check-in.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "sb-assess-page.h"
#include "sb-moment-row.h"

static void
test_save (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);
  g_autoptr (GDateTime) before = g_date_time_new_now_utc ();
  SbCheckIn *saved;

  check_in_press (check_in_get_row (page, SB_CHECK_IN_CONNECTED), GDK_KEY_2);
  check_in_press (check_in_get_row (page, SB_CHECK_IN_WORRIED), GDK_KEY_4);
  check_in_rate (page, SB_CHECK_IN_MOOD, 3);
  check_in_write_note (page, "A “walk”,\nthen tea.");
  check_in_save (ui, page);

  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Saved"));
  g_assert_cmpuint (check_in_count (ui), ==, 1);
  saved = check_in_get_saved (ui, 0);
  check_in_assert_step (saved, SB_CHECK_IN_CONNECTED, 2);
  check_in_assert_step (saved, SB_CHECK_IN_WORRIED, 4);
  check_in_assert_step (saved, SB_CHECK_IN_DISTANT, 0);
  check_in_assert_step (saved, SB_CHECK_IN_MOOD, 3);
  g_assert_cmpstr (sb_check_in_get_note (saved), ==, "A “walk”,\nthen tea.");
  g_assert_cmpint (g_date_time_difference (sb_check_in_get_at (saved), before), >=, 0);
  g_assert_cmpint (g_date_time_difference (sb_check_in_get_at (saved), before), <, 60 * G_TIME_SPAN_SECOND);
}

static void
test_nothing (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);

  g_assert_false (check_in_can_save (page));
  gtk_widget_activate_action (page, "check-in.save", NULL);
  g_assert_cmpuint (check_in_count (ui), ==, 0);

  check_in_write_note (page, " \n ");
  g_assert_false (check_in_can_save (page));
  check_in_write_note (page, "x");
  g_assert_true (check_in_can_save (page));
  check_in_write_note (page, "");
  g_assert_false (check_in_can_save (page));

  gtk_editable_set_text (ui_child (ui_child (page, "tags"), "entry"), "alone");
  g_assert_true (check_in_can_save (page));
  check_in_save (ui, page);
  check_in_assert_tags (check_in_get_saved (ui, 0), "alone");
}

static void
test_several_a_day (Ui            *ui,
                    gconstpointer  data)
{
  for (guint i = 1; i <= 3; i++)
    {
      GtkWidget *page = check_in_open (ui, NULL);

      g_assert_cmpuint (sb_rating_row_get_step (check_in_get_row (page, SB_CHECK_IN_MOOD)), ==, 0);
      check_in_rate (page, SB_CHECK_IN_MOOD, i);
      check_in_save (ui, page);
    }

  g_assert_cmpuint (check_in_count (ui), ==, 3);
  for (guint i = 0; i < 3; i++)
    check_in_assert_step (check_in_get_saved (ui, i), SB_CHECK_IN_MOOD, i + 1);
}

static void
type_into (GtkWidget  *row,
           const char *field,
           const char *text)
{
  GtkSpinButton *button = ui_child (row, field);

  gtk_editable_set_text (GTK_EDITABLE (button), text);
  gtk_spin_button_update (button);
}

static void
test_back_dating (Ui            *ui,
                  gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);
  GtkWidget *row = ui_child (page, "moment");
  g_autoptr (GDateTime) expected = g_date_time_new_local (2026, 3, 5, 14, 5, 0);
  GtkSpinButton *day = ui_child (row, "day");

  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Now");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  ui_draw (ui);
  g_assert_null (sb_moment_row_get_moment (SB_MOMENT_ROW (row)));

  /* A day back, by a key or a click, and forward again to what is now. */
  gtk_spin_button_spin (day, GTK_SPIN_STEP_BACKWARD, 0);
  g_assert_nonnull (sb_moment_row_get_moment (SB_MOMENT_ROW (row)));
  g_assert_true (g_str_has_prefix (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "Yesterday, "));
  gtk_spin_button_spin (day, GTK_SPIN_STEP_FORWARD, 0);
  gtk_spin_button_spin (day, GTK_SPIN_STEP_FORWARD, 0);
  type_into (row, "time", "23:59");
  g_assert_null (sb_moment_row_get_moment (SB_MOMENT_ROW (row)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Now");

  type_into (row, "day", "2026-03-05");
  type_into (row, "time", "2:05 pm");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (day)), ==, "05 Mar 2026");
  g_assert_cmpstr (gtk_editable_get_text (ui_child (row, "time")), ==, "14:05");
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Thursday, 5 March 2026, 14:05");
  gtk_test_accessible_assert_property (day, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "05 Mar 2026");

  /* What is no time changes nothing. */
  type_into (row, "day", "someday");
  type_into (row, "time", "noon");
  check_in_rate (page, SB_CHECK_IN_MOOD, 5);
  check_in_save (ui, page);
  g_assert_true (g_date_time_equal (sb_check_in_get_at (check_in_get_saved (ui, 0)), expected));
}

static void
test_never_in_the_future (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);
  GtkWidget *row = ui_child (page, "moment");
  g_autoptr (GDateTime) now = NULL;

  type_into (row, "day", "2999-01-01");
  type_into (row, "time", "23:59");
  check_in_rate (page, SB_CHECK_IN_MOOD, 5);
  check_in_save (ui, page);
  now = g_date_time_new_now_utc ();
  g_assert_cmpint (g_date_time_compare (sb_check_in_get_at (check_in_get_saved (ui, 0)), now), <=, 0);
}

static gboolean
offers_calm (GtkWidget *page)
{
  return ui_find (page, ADW_TYPE_ACTION_ROW, "Calm down first") != NULL;
}

static void
test_calm (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);

  check_in_rate (page, SB_CHECK_IN_CONNECTED, 1);
  check_in_rate (page, SB_CHECK_IN_DISTANT, 5);
  check_in_rate (page, SB_CHECK_IN_MOOD, 1);
  check_in_rate (page, SB_CHECK_IN_WORRIED, 3);
  g_assert_false (offers_calm (page));
  check_in_rate (page, SB_CHECK_IN_WORRIED, 5);
  g_assert_true (offers_calm (page));

  gtk_widget_activate (ui_find (page, ADW_TYPE_ACTION_ROW, "Calm down first"));
  ui_draw (ui);
  g_assert_false (ui_page (ui) == page);
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpuint (sb_rating_row_get_step (check_in_get_row (page, SB_CHECK_IN_WORRIED)), ==, 5);
  check_in_rate (page, SB_CHECK_IN_WORRIED, 2);
  g_assert_false (offers_calm (page));
}

static GtkWidget *
find_chip (GtkWidget  *page,
           const char *tag)
{
  ui_foreach (label, ui_child (ui_child (page, "tags"), "chips"), GTK_TYPE_LABEL)
    {
      if (g_str_equal (ui_text (label), tag))
        return gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);
    }

  return NULL;
}

static void
assert_chips (GtkWidget  *page,
              const char *expected)
{
  GString *tags = g_string_new (NULL);

  ui_foreach (label, ui_child (ui_child (page, "tags"), "chips"), GTK_TYPE_LABEL)
    g_string_append_printf (tags, "%s ", ui_text (label));
  g_assert_cmpstr (tags->str, ==, expected);
  g_string_free (tags, TRUE);
}

static void
test_tags (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page, *entry, *chip;

  check_in_add (ui, "2026-03-01T10:00:00", 0, "sleep");
  check_in_add (ui, "2026-03-02T10:00:00", 0, "work");
  check_in_add (ui, "2026-03-03T10:00:00", 0, "sleep");
  page = check_in_open (ui, NULL);
  entry = ui_child (ui_child (page, "tags"), "entry");
  assert_chips (page, "sleep work ");
  chip = find_chip (page, "work");
  gtk_test_accessible_assert_role (chip, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (chip, GTK_ACCESSIBLE_PROPERTY_LABEL, "work");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);

  /* A new one, one that is there, and one that is being written. */
  gtk_editable_set_text (GTK_EDITABLE (entry), " #Long  walk, SLEEP");
  g_signal_emit_by_name (entry, "activate");
  assert_chips (page, "sleep work Long walk ");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (entry), "alone, work");
  check_in_save (ui, page);
  check_in_assert_tags (check_in_get_saved (ui, 3), "sleep|work|Long walk|alone");

  page = check_in_open (ui, check_in_get_saved (ui, 3));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_chip (page, "alone"))));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (page, "sleep")), FALSE);
  check_in_save (ui, page);
  check_in_assert_tags (check_in_get_saved (ui, 3), "work|Long walk|alone");
}

static void
add_tests (void)
{
  ui_test ("/check-in/save", test_save);
  ui_test ("/check-in/nothing", test_nothing);
  ui_test ("/check-in/several-a-day", test_several_a_day);
  ui_test ("/check-in/back-dating", test_back_dating);
  ui_test ("/check-in/never-in-the-future", test_never_in_the_future);
  ui_test ("/check-in/calm", test_calm);
  ui_test ("/check-in/tags", test_tags);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
