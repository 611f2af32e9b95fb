/* test-check-in-edit.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "sb-assess-page.h"

/* What the page does not show stays as it was, and so does the moment. */
static void
test_edit (Ui            *ui,
           gconstpointer  data)
{
  SbCheckIn *check_in = check_in_add (ui, "2026-03-05T14:05:37", 2, "work");
  g_autofree char *id = g_strdup (sb_record_get_id (SB_RECORD (check_in)));
  g_autoptr (GDateTime) at = g_date_time_ref (sb_check_in_get_at (check_in));
  double rating;
  GtkWidget *page;

  sb_check_in_set_note (check_in, "Before");
  sb_check_in_set_rating (check_in, SB_CHECK_IN_CONNECTED, 2.5);
  sb_check_in_set_rating (check_in, "of-another-app", 70);
  page = check_in_open (ui, check_in);
  g_assert_cmpuint (sb_rating_row_get_step (check_in_get_row (page, SB_CHECK_IN_MOOD)), ==, 2);
  g_assert_cmpuint (sb_rating_row_get_step (check_in_get_row (page, SB_CHECK_IN_CONNECTED)), ==, 0);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ui_child (page, "moment")), ==, "Thursday, 5 March 2026, 14:05");

  check_in_rate (page, SB_CHECK_IN_MOOD, 4);
  check_in_write_note (page, "After");
  /* Nothing is changed before it is saved. */
  check_in_assert_step (check_in, SB_CHECK_IN_MOOD, 2);
  check_in_save (ui, page);

  g_assert_cmpuint (check_in_count (ui), ==, 1);
  g_assert_true (check_in_get_saved (ui, 0) == check_in);
  g_assert_cmpstr (sb_record_get_id (SB_RECORD (check_in)), ==, id);
  check_in_assert_step (check_in, SB_CHECK_IN_MOOD, 4);
  check_in_assert_tags (check_in, "work");
  g_assert_cmpstr (sb_check_in_get_note (check_in), ==, "After");
  g_assert_true (g_date_time_equal (sb_check_in_get_at (check_in), at));
  g_assert_true (sb_check_in_get_rating (check_in, SB_CHECK_IN_CONNECTED, &rating));
  g_assert_cmpfloat (rating, ==, 2.5);
  g_assert_true (sb_check_in_get_rating (check_in, "of-another-app", NULL));
}

static void
test_edit_moment (Ui            *ui,
                  gconstpointer  data)
{
  SbCheckIn *check_in = check_in_add (ui, "2026-03-05T14:05:37", 2, NULL);
  g_autoptr (GDateTime) expected = g_date_time_new_local (2026, 3, 4, 14, 5, 0);
  GtkWidget *page = check_in_open (ui, check_in);

  check_in_add (ui, "2026-03-05T10:00:00", 1, NULL);
  gtk_spin_button_spin (ui_child (ui_child (page, "moment"), "day"), GTK_SPIN_STEP_BACKWARD, 0);
  check_in_save (ui, page);
  g_assert_cmpuint (check_in_count (ui), ==, 2);
  g_assert_true (check_in_get_saved (ui, 0) == check_in);
  g_assert_true (g_date_time_equal (sb_check_in_get_at (check_in), expected));
}

static void
test_delete (Ui            *ui,
             gconstpointer  data)
{
  SbCheckIn *check_in = check_in_add (ui, "2026-03-05T14:05:00", 2, NULL);
  GtkWidget *page = check_in_open (ui, NULL);

  g_assert_false (gtk_widget_get_visible (ui_child (page, "delete")));
  page = check_in_open (ui, check_in);
  g_assert_true (gtk_widget_get_visible (ui_child (page, "delete")));
  check_in_rate (page, SB_CHECK_IN_MOOD, 5);
  ui_activate (page, "check-in.delete");
  ui_draw (ui);
  g_assert_false (ui_page (ui) == page);
  g_assert_cmpuint (check_in_count (ui), ==, 0);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Check-in deleted"));

  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  g_assert_cmpuint (check_in_count (ui), ==, 1);
  g_assert_true (check_in_get_saved (ui, 0) == check_in);
  check_in_assert_step (check_in, SB_CHECK_IN_MOOD, 2);
}

/* It was deleted on another page; who saves it wants it. */
static void
test_deleted_elsewhere (Ui            *ui,
                        gconstpointer  data)
{
  SbCheckIn *check_in = check_in_add (ui, "2026-03-05T14:05:00", 2, NULL);
  GtkWidget *page = check_in_open (ui, check_in);

  sb_store_delete_check_in (ui->store, check_in);
  g_assert_cmpuint (check_in_count (ui), ==, 0);
  check_in_rate (page, SB_CHECK_IN_MOOD, 5);
  check_in_save (ui, page);
  g_assert_cmpuint (check_in_count (ui), ==, 1);
  check_in_assert_step (check_in_get_saved (ui, 0), SB_CHECK_IN_MOOD, 5);
}

static void
test_not_saved (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);

  check_in_rate (page, SB_CHECK_IN_WORRIED, 3);
  check_in_write_note (page, "Half a thought");
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_cmpuint (check_in_count (ui), ==, 0);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Check-in not saved"));

  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Go Back to It"));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpuint (sb_rating_row_get_step (check_in_get_row (page, SB_CHECK_IN_WORRIED)), ==, 3);
  check_in_save (ui, page);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_cmpuint (check_in_count (ui), ==, 1);
  g_assert_cmpstr (sb_check_in_get_note (check_in_get_saved (ui, 0)), ==, "Half a thought");
}

static void
test_nothing_to_lose (Ui            *ui,
                      gconstpointer  data)
{
  check_in_open (ui, check_in_add (ui, "2026-03-05T14:05:00", 2, "work"));
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_null (ui_find (ui->window, GTK_TYPE_LABEL, "Check-in not saved"));
}

/* By the place's own key, which closes all that is open there. */
static void
test_not_saved_elsewhere (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, check_in_add (ui, "2026-03-05T14:05:00", 2, NULL));

  check_in_rate (page, SB_CHECK_IN_WORRIED, 3);
  ui_show_place (ui, "assess");
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Changes not saved"));

  ui_show_place (ui, "learn");
  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Go Back to It"));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
}

static void
add_tests (void)
{
  ui_test ("/check-in/edit", test_edit);
  ui_test ("/check-in/edit-moment", test_edit_moment);
  ui_test ("/check-in/delete", test_delete);
  ui_test ("/check-in/deleted-elsewhere", test_deleted_elsewhere);
  ui_test ("/check-in/not-saved", test_not_saved);
  ui_test ("/check-in/nothing-to-lose", test_nothing_to_lose);
  ui_test ("/check-in/not-saved-elsewhere", test_not_saved_elsewhere);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
