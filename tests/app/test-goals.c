/* test-goals.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-goals-page.h"
#include "ui-fixture.h"

/* The goals among which a person may choose. */

static AdwSwitchRow *
get_row (GtkWidget *page,
         guint      position)
{
  return ADW_SWITCH_ROW (gtk_list_box_get_row_at_index (ui_child (page, "goals"), position));
}

static GtkWidget *
open_goals (Ui *ui)
{
  return ui_show (ui, sb_goals_page_new (ui->content, ui->store));
}

static void
test_rows (Ui            *ui,
           gconstpointer  data)
{
  GListModel *goals = sb_content_get_goals (ui->content);
  GtkWidget *page = open_goals (ui);

  g_assert_cmpuint (g_list_model_get_n_items (goals), ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (SbGoal) goal = g_list_model_get_item (goals, i);
      AdwSwitchRow *row = get_row (page, i);

      g_assert_cmpstr (ui_text (GTK_WIDGET (row)), ==, sb_goal_get_title (goal));
      g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, sb_goal_get_about (goal));
      g_assert_false (adw_switch_row_get_active (row));
      gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_SWITCH);
    }
  g_assert_null (get_row (page, 6));
}

static guint
count_aims (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_aims (ui->store));
}

/* Chosen, given up and chosen again, it is one and the same. */
static void
test_choose (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_goals (ui);

  for (guint i = 0; i < 2; i++)
    {
      adw_switch_row_set_active (get_row (page, 2), TRUE);
      g_assert_cmpuint (count_aims (ui), ==, 1);
      adw_switch_row_set_active (get_row (page, 2), FALSE);
      g_assert_cmpuint (count_aims (ui), ==, 0);
    }

  adw_switch_row_set_active (get_row (page, 0), TRUE);
  adw_switch_row_set_active (get_row (page, 5), TRUE);
  g_assert_cmpuint (count_aims (ui), ==, 2);
}

static void
test_chosen_before (Ui            *ui,
                    gconstpointer  data)
{
  g_autoptr (SbAim) aim = sb_aim_new ("communication");
  GtkWidget *page;

  sb_store_save_aim (ui->store, aim);
  page = open_goals (ui);
  g_assert_true (adw_switch_row_get_active (get_row (page, 2)));
  g_assert_false (adw_switch_row_get_active (get_row (page, 1)));
  g_assert_cmpuint (count_aims (ui), ==, 1);
}

/* The page follows what is chosen elsewhere. */
static void
test_chosen_elsewhere (Ui            *ui,
                       gconstpointer  data)
{
  g_autoptr (SbAim) aim = sb_aim_new ("boundaries");
  GtkWidget *page = open_goals (ui);

  sb_store_save_aim (ui->store, aim);
  g_assert_true (adw_switch_row_get_active (get_row (page, 3)));
  sb_store_delete_aim (ui->store, aim);
  g_assert_false (adw_switch_row_get_active (get_row (page, 3)));
}

static void
add_tests (void)
{
  ui_test ("/goals/rows", test_rows);
  ui_test ("/goals/choose", test_choose);
  ui_test ("/goals/chosen-before", test_chosen_before);
  ui_test ("/goals/chosen-elsewhere", test_chosen_elsewhere);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
