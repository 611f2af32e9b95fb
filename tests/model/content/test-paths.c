/* test-paths.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-content.h"

/* What a faulty path is told of stands in fixtures/content/bad. */

static SbContent *
open_content (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

static void
test_read (void)
{
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");
  SbPath *path = sb_content_find_path (content, "dry");
  g_autoptr (SbPathWeek) week = g_list_model_get_item (sb_path_get_weeks (path), 0);

  g_assert_cmpstr (sb_path_get_id (path), ==, "dry");
  g_assert_cmpstr (sb_path_get_uri (path), ==, "path:dry");
  g_assert_cmpstr (sb_path_get_title (path), ==, "Dry in two weeks");
  g_assert_cmpstr (sb_path_get_about (path), ==, "You get to know the rain.");
  g_assert_cmpstr (sb_path_get_caution (path), ==, "In a storm, go to [Support](support:).");
  g_assert_cmpint (sb_path_get_anxiety (path), ==, SB_PATH_SIDE_HIGH);
  g_assert_cmpint (sb_path_get_avoidance (path), ==, SB_PATH_SIDE_LOW);
  g_assert_false (sb_path_is_for_two (path));
  g_assert_true (g_strv_contains (sb_path_get_goals (path), "dry"));
  g_assert_cmpuint (g_list_model_get_n_items (sb_path_get_weeks (path)), ==, 2);
  g_assert_cmpstr (sb_path_week_get_id (week), ==, "look");
  g_assert_cmpstr (sb_path_week_get_title (week), ==, "Look up");
  g_assert_cmpstr (sb_path_week_get_text (week), ==, "See what falls.[@wet2020]");
  g_assert_true (g_strv_contains (sb_path_week_get_steps (week), "article:rain"));
  g_assert_null (sb_content_find_path (content, "wet"));
}

/* One for each quarter of the plane but the one that needs none, and one for
 * two: each six weeks of two or three steps. */
static void
test_shipped (void)
{
  g_autoptr (SbContent) content = open_content ("../data/content");
  GListModel *paths = sb_content_get_list (content, SB_CONTENT_PATHS);
  guint n_for_two = 0;

  g_assert_cmpuint (g_list_model_get_n_items (paths), ==, 4);
  for (guint i = 0; i < g_list_model_get_n_items (paths); i++)
    {
      g_autoptr (SbPath) path = g_list_model_get_item (paths, i);
      GListModel *weeks = sb_path_get_weeks (path);

      n_for_two += sb_path_is_for_two (path);
      g_assert_nonnull (strstr (sb_path_get_caution (path), "(support:)"));
      g_assert_cmpuint (g_list_model_get_n_items (weeks), ==, 6);
      for (guint j = 0; j < g_list_model_get_n_items (weeks); j++)
        {
          g_autoptr (SbPathWeek) week = g_list_model_get_item (weeks, j);
          guint n_steps = g_strv_length ((char **) sb_path_week_get_steps (week));

          g_assert_true (n_steps == 2 || n_steps == 3);
        }
    }
  g_assert_cmpuint (n_for_two, ==, 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/paths/read", test_read);
  g_test_add_func ("/paths/shipped", test_shipped);

  return g_test_run ();
}
