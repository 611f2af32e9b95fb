/* test-content.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "content-tools.h"
#include "sb-content.h"

static SbContent *
open_small (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

/* A folder of content of which only @name is there. */
static SbContent *
open_only (const char *name,
           const char *json,
           char **path)
{
  g_autofree char *quoted = content_tools_quote (json);
  g_autofree char *file = NULL;
  g_autofree char *folder = NULL;
  g_autoptr (GFile) root = NULL;

  *path = g_dir_make_tmp ("content-XXXXXX", NULL);
  file = g_build_filename (*path, name, NULL);
  folder = g_path_get_dirname (file);
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (file, quoted, -1, NULL));

  root = g_file_new_for_path (*path);
  return sb_content_new (root);
}

/* What a link leads to: the same object each time, read only when asked for. */
static void
test_find (void)
{
  static const struct
  {
    const char *uri;
    GType (*get_type) (void);
  } links[] = {
    { "instrument:weather", sb_instrument_get_type },
    { "article:rain", sb_article_get_type },
    { "article:support", sb_article_get_type },
    { "approach:umbrella", sb_approach_get_type },
    { "exercise:walk", sb_exercise_get_type },
    { "path:dry", sb_path_get_type },
  };
  SbContent *content = open_small ();

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      GObject *found = sb_content_find_uri (content, links[i].uri);

      g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (found, links[i].get_type ()));
      g_assert_true (sb_content_find_uri (content, links[i].uri) == found);
    }

  g_assert_true (G_OBJECT (sb_content_find_instrument (content, "weather")) == sb_content_find_uri (content, "instrument:weather"));
  g_assert_true (G_OBJECT (sb_content_find_exercise (content, "walk")) == sb_content_find_uri (content, "exercise:walk"));

  g_assert_finalize_object (content);
}

/* What no link of ours leads to is not looked for on the disk. */
static void
test_find_nothing (void)
{
  static const char *const links[] = { "support:", "https://example.org/", "rain", "", ":", "artic:rain", "articles:rain", "Article:rain" };
  g_autoptr (SbContent) content = open_small ();

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    g_assert_null (sb_content_find_uri (content, links[i]));
}

/* A history may name what is not there, or no more: that is nothing to tell
 * in the log, neither of a folder nor of the resources of a program. */
static void
test_missing (gconstpointer uri)
{
  g_autoptr (GFile) root = NULL;
  g_autoptr (SbContent) content = NULL;

  /* In a process of its own, which a warning ends. */
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  root = g_file_new_for_uri (uri);
  content = sb_content_new (root);
  g_assert_null (sb_content_find_uri (content, "article:hail"));
  g_assert_null (sb_content_find_exercise (content, "run"));
  g_assert_null (sb_content_find_instrument (content, "stars"));
}

/* Files are read when they are asked for, and not before: one may come, go
 * or be at fault meanwhile. */
static void
test_lazy (void)
{
  g_autofree char *path = NULL;
  g_autofree char *file = NULL;
  g_autofree char *folder = NULL;
  g_autoptr (SbContent) content = open_only ("articles/rain.json", "{ 'this is': 'at fault' }", &path);
  GObject *found;

  file = g_build_filename (path, "articles", "rain.json", NULL);
  g_test_expect_message ("SecureBase.Model", G_LOG_LEVEL_WARNING, "Cannot read articles/rain.json: rain.json: id: is missing*");
  g_assert_null (sb_content_find_uri (content, "article:rain"));
  g_test_assert_expected_messages ();

  {
    g_autofree char *sound = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", "articles", "rain.json", NULL);
    g_autofree char *text = NULL;

    g_assert_true (g_file_get_contents (sound, &text, NULL, NULL));
    g_assert_true (g_file_set_contents (file, text, -1, NULL));
  }
  found = sb_content_find_uri (content, "article:rain");
  g_assert_true (SB_IS_ARTICLE (found));

  g_unlink (file);
  g_assert_true (sb_content_find_uri (content, "article:rain") == found);

  folder = g_path_get_dirname (file);
  g_rmdir (folder);
  g_rmdir (path);
}

static void
test_lists (void)
{
  static const struct
  {
    SbContentKind kind;
    const char *folder;
    const char *uris;
  } lists[] = {
    { SB_CONTENT_INSTRUMENTS, "instruments", "instrument:weather instrument:soaked " },
    /* In the order of contents.json; support.json is not among them. */
    { SB_CONTENT_ARTICLES, "articles", "article:rain article:sun " },
    { SB_CONTENT_APPROACHES, "approaches", "approach:umbrella " },
    { SB_CONTENT_EXERCISES, "exercises", "exercise:walk " },
  };
  g_autoptr (SbContent) content = open_small ();

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GListModel *list = sb_content_get_list (content, lists[i].kind);
      g_auto (GStrv) uris = g_strsplit (lists[i].uris, " ", -1);

      g_assert_cmpstr (sb_content_get_folder (lists[i].kind), ==, lists[i].folder);
      g_assert_true (sb_content_get_list (content, lists[i].kind) == list);
      g_assert_cmpuint (g_list_model_get_n_items (list), ==, g_strv_length (uris) - 1);
      for (guint item = 0; item < g_list_model_get_n_items (list); item++)
        {
          g_autoptr (GObject) object = g_list_model_get_item (list, item);

          g_assert_true (object == sb_content_find_uri (content, uris[item]));
        }
    }
}

/* A list leaves out what cannot be read, and is empty where there is no
 * order. */
static void
test_lists_at_fault (void)
{
  static const char *const folders[] = { "{ 'parts': [], 'exercises': 'walk' }", "{ 'exercises': ['run'], 'parts': [{}] }" };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = NULL;
      g_autofree char *file = NULL;
      g_autoptr (SbContent) content = open_only ("contents.json", folders[i], &path);

      g_test_expect_message ("SecureBase.Model", G_LOG_LEVEL_WARNING, "Cannot read contents.json: contents.json: *");
      g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_list (content, SB_CONTENT_EXERCISES)), ==, 0);
      g_test_assert_expected_messages ();

      file = g_build_filename (path, "contents.json", NULL);
      g_unlink (file);
      g_rmdir (path);
    }
}

static void
test_lists_missing (void)
{
  g_autofree char *path = NULL;
  g_autofree char *file = NULL;
  g_autoptr (SbContent) content = open_only ("contents.json", "{ 'parts': [{ 'id': 'ice', 'title': 'Ice', 'about': 'Cold.', 'pages': ['article:hail'] }] }", &path);

  g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_list (content, SB_CONTENT_ARTICLES)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_list (content, SB_CONTENT_APPROACHES)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_list (content, SB_CONTENT_INSTRUMENTS)), ==, 0);

  file = g_build_filename (path, "contents.json", NULL);
  g_unlink (file);
  g_rmdir (path);
}

static void
test_shared (void)
{
  g_autoptr (SbContent) content = open_small ();
  SbRegions *regions = sb_content_get_regions (content);
  SbRecommender *recommender = sb_content_get_recommender (content);
  SbSource *source = sb_content_find_source (content, "wet2020");
  GListModel *goals = sb_content_get_goals (content);
  SbGoal *warm = sb_content_find_goal (content, "warm");

  g_assert_cmpstr (sb_region_get_title (sb_regions_find (regions, TRUE, TRUE)), ==, "Rather fearful");
  g_assert_true (sb_content_get_regions (content) == regions);
  g_assert_cmpuint (g_list_model_get_n_items (sb_recommender_get_rules (recommender)), ==, 4);
  g_assert_true (sb_content_get_recommender (content) == recommender);
  g_assert_cmpstr (sb_source_get_title (source), ==, "Rain and people");
  g_assert_true (sb_content_find_source (content, "wet2020") == source);
  g_assert_null (sb_content_find_source (content, "snow2022"));
  g_assert_cmpuint (g_list_model_get_n_items (goals), ==, 2);
  g_assert_true (sb_content_get_goals (content) == goals);
  g_assert_cmpstr (sb_goal_get_title (warm), ==, "Keeping warm");
  g_assert_true (sb_content_find_goal (content, "warm") == warm);
  g_assert_null (sb_content_find_goal (content, "cold"));
}

static void
test_shared_missing (void)
{
  g_autofree char *path = NULL;
  g_autofree char *file = NULL;
  g_autoptr (SbContent) content = open_only ("contents.json", "{}", &path);

  g_assert_null (sb_content_get_regions (content));
  g_assert_null (sb_content_get_recommender (content));
  g_assert_null (sb_content_find_source (content, "wet2020"));
  g_assert_null (sb_content_get_goals (content));
  g_assert_null (sb_content_find_goal (content, "warm"));

  file = g_build_filename (path, "contents.json", NULL);
  g_unlink (file);
  g_rmdir (path);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/content/find", test_find);
  g_test_add_func ("/content/find/nothing", test_find_nothing);
  g_test_add_data_func ("/content/find/missing/file", "file:///no/such/folder", test_missing);
  g_test_add_data_func ("/content/find/missing/resource", "resource:///no/such/folder", test_missing);
  g_test_add_func ("/content/find/lazy", test_lazy);
  g_test_add_func ("/content/lists", test_lists);
  g_test_add_func ("/content/lists/at-fault", test_lists_at_fault);
  g_test_add_func ("/content/lists/missing", test_lists_missing);
  g_test_add_func ("/content/shared", test_shared);
  g_test_add_func ("/content/shared/missing", test_shared_missing);

  return g_test_run ();
}
