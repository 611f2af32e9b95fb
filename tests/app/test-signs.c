/* test-signs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "past-fixture.h"
#include "sb-signs-page.h"

/* What the checklist of signs comes to. */

static guint
count_rows (gpointer list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, n) != NULL)
    n++;

  return n;
}

static void
test_strengths_first (Ui            *ui,
                      gconstpointer  data)
{
  GtkWidget *page = past_open (ui, past_tick (ui, 0, 3));
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (page, "strengths"), 0));

  g_assert_true (SB_IS_SIGNS_PAGE (page));
  g_assert_cmpstr (ui_heading (ui), ==, "There is strength in this");
  g_assert_cmpuint (count_rows (ui_child (page, "strengths")), ==, 3);
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "You ticked: "));
  g_assert_true (past_tells (page, "not a score"));
  g_assert_true (past_tells (page, "none of it is an illness"));
}

/* What may help comes with the rule, and the rule with what was ticked. */
static void
test_steps (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = past_open (ui, past_tick (ui, 0, 3));
  GtkWidget *steps = ui_child (page, "steps");

  g_assert_nonnull (ui_find (steps, ADW_TYPE_EXPANDER_ROW, "Why"));
  g_assert_true (past_tells (steps, "You ticked: "));
  g_assert_nonnull (ui_find (ui_child (page, "support"), ADW_TYPE_ACTION_ROW, "Support"));
}

static void
test_nothing_ticked (Ui            *ui,
                     gconstpointer  data)
{
  GtkWidget *page = past_open (ui, past_tick (ui, 0, 0));

  g_assert_cmpstr (ui_heading (ui), ==, "Nothing ticked, and that is fine");
  g_assert_false (gtk_widget_get_visible (ui_child (page, "strengths")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "steps")));
  g_assert_nonnull (ui_find (ui_child (page, "support"), ADW_TYPE_ACTION_ROW, "Support"));
}

/* Its own ticks count, not those of a newer list. */
static void
test_older_list (Ui            *ui,
                 gconstpointer  data)
{
  SbAssessment *older = past_tick (ui, 0, 1);
  GtkWidget *page;

  past_tick (ui, 30, 12);
  page = past_open (ui, older);
  g_assert_cmpuint (count_rows (ui_child (page, "strengths")), ==, 1);
}

static void
add_tests (void)
{
  ui_test ("/signs/strengths-first", test_strengths_first);
  ui_test ("/signs/steps", test_steps);
  ui_test ("/signs/nothing-ticked", test_nothing_ticked);
  ui_test ("/signs/older-list", test_older_list);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
