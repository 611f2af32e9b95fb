/* test-trackers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "sb-trackers-page.h"

static GtkWidget *
get_dialog (Ui *ui)
{
  GtkWidget *dialog = GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));

  g_assert_nonnull (dialog);
  return dialog;
}

static void
fill_dialog (Ui         *ui,
             const char *title,
             const char *lowest,
             const char *highest)
{
  GtkWidget *dialog = get_dialog (ui);

  gtk_editable_set_text (ui_child (dialog, "name"), title);
  gtk_editable_set_text (ui_child (dialog, "lowest"), lowest);
  gtk_editable_set_text (ui_child (dialog, "highest"), highest);
}

static void
act_in_dialog (Ui         *ui,
               const char *action)
{
  ui_activate (get_dialog (ui), action);
  ui_draw (ui);
}

static SbTracker *
get_tracker (Ui *ui)
{
  g_autoptr (SbTracker) tracker = g_list_model_get_item (sb_store_get_trackers (ui->store), 0);

  /* The list keeps it alive. */
  return tracker;
}

static void
activate_row (Ui         *ui,
              const char *list,
              guint       position)
{
  GtkListBox *box = ui_child (ui_page (ui), list);

  g_signal_emit_by_name (box, "row-activated", gtk_list_box_get_row_at_index (box, position));
  ui_draw (ui);
}

/* From a check-in that is open, which keeps its answers. */
static void
test_own_scale (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);
  g_autofree char *id = NULL;
  SbRatingRow *row;

  check_in_rate (page, SB_CHECK_IN_MOOD, 4);
  ui_activate (page, "check-in.show-scales");
  ui_draw (ui);
  g_assert_true (SB_IS_TRACKERS_PAGE (ui_page (ui)));
  ui_activate (ui_page (ui), "trackers.add");
  ui_draw (ui);
  g_assert_false (check_in_can_save (get_dialog (ui)));
  fill_dialog (ui, "  ", "", "");
  g_assert_false (check_in_can_save (get_dialog (ui)));
  fill_dialog (ui, " Sleep & rest ", "bad", "");
  act_in_dialog (ui, "tracker.save");
  g_assert_cmpstr (sb_tracker_get_title (get_tracker (ui)), ==, "Sleep & rest");
  g_assert_cmpstr (ui_text (GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (ui_page (ui), "active"), 0))), ==, "Sleep & rest");

  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  id = g_strdup (sb_record_get_id (SB_RECORD (get_tracker (ui))));
  row = check_in_get_row (page, id);
  g_assert_nonnull (ui_find (row, GTK_TYPE_LABEL, "Sleep & rest"));
  check_in_assert_button (row, 1, "bad");
  check_in_assert_button (row, 2, "nearer to “bad”");
  check_in_assert_button (row, 3, "in the middle");
  check_in_assert_button (row, 4, "nearer to “very much”");
  check_in_assert_button (row, 5, "very much");
  check_in_press (row, GDK_KEY_2);
  check_in_save (ui, page);
  check_in_assert_step (check_in_get_saved (ui, 0), id, 2);
  check_in_assert_step (check_in_get_saved (ui, 0), SB_CHECK_IN_MOOD, 4);
}

static GtkWidget *
open_trackers (Ui         *ui,
               const char *title)
{
  g_autoptr (SbTracker) tracker = sb_tracker_new (title);

  sb_store_save_tracker (ui->store, tracker);
  ui_show_place (ui, "assess");

  return ui_show (ui, sb_trackers_page_new (ui->content, ui->store));
}

static void
test_own_scale_changes (Ui            *ui,
                        gconstpointer  data)
{
  GtkWidget *page = open_trackers (ui, "Sleep");

  activate_row (ui, "active", 0);
  g_assert_cmpstr (gtk_editable_get_text (ui_child (get_dialog (ui), "name")), ==, "Sleep");
  fill_dialog (ui, "Rest", "none", "plenty");
  act_in_dialog (ui, "tracker.save");
  g_assert_cmpstr (sb_tracker_get_title (get_tracker (ui)), ==, "Rest");
  g_assert_cmpstr (sb_tracker_get_highest (get_tracker (ui)), ==, "plenty");
  g_assert_cmpstr (ui_text (GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (page, "active"), 0))), ==, "Rest");

  activate_row (ui, "active", 0);
  act_in_dialog (ui, "tracker.archive");
  g_assert_true (sb_archivable_is_archived (SB_ARCHIVABLE (get_tracker (ui))));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "active")));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "archive")));
  g_assert_cmpuint (ui_count (check_in_open (ui, NULL), SB_TYPE_RATING_ROW), ==, 4);

  page = ui_show (ui, sb_trackers_page_new (ui->content, ui->store));
  activate_row (ui, "archived", 0);
  act_in_dialog (ui, "tracker.archive");
  g_assert_false (sb_archivable_is_archived (SB_ARCHIVABLE (get_tracker (ui))));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "active")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "archive")));
}

static void
test_own_scale_removed (Ui            *ui,
                        gconstpointer  data)
{
  GListModel *trackers = sb_store_get_trackers (ui->store);

  open_trackers (ui, "Sleep <b>& rest");
  activate_row (ui, "active", 0);
  act_in_dialog (ui, "tracker.remove");
  g_assert_cmpuint (g_list_model_get_n_items (trackers), ==, 0);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "“Sleep <b>& rest” removed"));

  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  g_assert_cmpuint (g_list_model_get_n_items (trackers), ==, 1);
}

/* An old answer to one that is in the archive can be seen and changed. */
static void
test_own_scale_archived (Ui            *ui,
                         gconstpointer  data)
{
  g_autoptr (SbTracker) tracker = sb_tracker_new ("Sleep");
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  SbCheckIn *check_in = check_in_add (ui, "2026-03-01T10:00:00", 3, NULL);
  const char *id = sb_record_get_id (SB_RECORD (tracker));
  GtkWidget *page;

  sb_archivable_set_archived (SB_ARCHIVABLE (tracker), now);
  sb_store_save_tracker (ui->store, tracker);
  sb_check_in_set_rating (check_in, id, 5);
  page = check_in_open (ui, check_in);
  g_assert_cmpuint (sb_rating_row_get_step (check_in_get_row (page, id)), ==, 5);
  check_in_press (check_in_get_row (page, id), GDK_KEY_Delete);
  check_in_save (ui, page);
  check_in_assert_step (check_in, id, 0);
}

static void
add_tests (void)
{
  ui_test ("/own-scale/add", test_own_scale);
  ui_test ("/own-scale/change", test_own_scale_changes);
  ui_test ("/own-scale/remove", test_own_scale_removed);
  ui_test ("/own-scale/archived", test_own_scale_archived);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
