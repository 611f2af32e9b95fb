/* test-library.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-article-text.h"
#include "sb-content.h"

static SbContent *
open_small (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

static const char *
get_uri (GObject *page)
{
  if (SB_IS_ARTICLE (page))
    return sb_article_get_uri (SB_ARTICLE (page));
  if (SB_IS_TERM (page))
    return sb_term_get_uri (SB_TERM (page));

  return sb_exercise_get_uri (SB_EXERCISE (page));
}

static char *
join_uris (GListModel *pages)
{
  GString *uris = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);

      g_string_append_printf (uris, "%s ", get_uri (page));
    }

  return g_string_free (uris, FALSE);
}

static void
test_parts (void)
{
  g_autoptr (SbContent) content = open_small ();
  GListModel *parts = sb_content_get_parts (content);
  g_autoptr (SbPart) sky = g_list_model_get_item (parts, 0);
  g_autoptr (GListModel) pages = sb_content_list_part (content, sky);
  g_autofree char *uris = join_uris (pages);

  g_assert_cmpuint (g_list_model_get_n_items (parts), ==, 2);
  g_assert_cmpstr (sb_part_get_id (sky), ==, "sky");
  g_assert_cmpstr (sb_part_get_title (sky), ==, "The sky");
  g_assert_cmpstr (sb_part_get_about (sky), ==, "What falls from it.");
  g_assert_cmpstr (uris, ==, "article:rain article:sun ");
  g_assert_true (sb_content_find_uri (content, "part:sky") == G_OBJECT (sky));
  g_assert_null (sb_content_find_uri (content, "part:sea"));
}

/* On from part to part, to the end; Support is in none. */
static void
test_next (void)
{
  static const char *const steps[][2] = {
    { "article:rain", "article:sun" },
    { "article:sun", "approach:umbrella" },
    { "approach:umbrella", NULL },
    { "article:support", NULL },
  };
  g_autoptr (SbContent) content = open_small ();

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      SbArticle *next = sb_content_get_next (content, SB_ARTICLE (sb_content_find_uri (content, steps[i][0])));

      g_assert_cmpstr (next != NULL ? sb_article_get_uri (next) : NULL, ==, steps[i][1]);
    }
}

static void
test_citing (void)
{
  static const char *const sources[][2] = {
    { "wet2020", "article:rain exercise:walk term:drizzle " },
    { "dry2021", "article:sun " },
    { "trial2019", "approach:umbrella " },
    { "snow2022", "" },
  };
  g_autoptr (SbContent) content = open_small ();

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      g_autoptr (GListModel) pages = sb_content_list_citing (content, sources[i][0]);
      g_autofree char *uris = join_uris (pages);

      g_assert_cmpstr (uris, ==, sources[i][1]);
    }
}

static void
test_terms (void)
{
  g_autoptr (SbContent) content = open_small ();
  GListModel *terms = sb_content_get_terms (content);
  g_autoptr (SbTerm) drizzle = g_list_model_get_item (terms, 0);

  g_assert_cmpuint (g_list_model_get_n_items (terms), ==, 1);
  g_assert_true (sb_content_find_uri (content, "term:drizzle") == G_OBJECT (drizzle));
  g_assert_cmpstr (sb_term_get_id (drizzle), ==, "drizzle");
  g_assert_cmpstr (sb_term_get_uri (drizzle), ==, "term:drizzle");
  g_assert_cmpstr (sb_term_get_title (drizzle), ==, "drizzle");
  g_assert_cmpstr (sb_term_get_also (drizzle)[0], ==, "drizzles");
  g_assert_cmpstr (sb_term_get_text (drizzle), ==, "Thin rain.[@wet2020]");
  g_assert_cmpstr (sb_term_get_related (drizzle)[0], ==, "article:rain");
}

static void
test_term_matches (void)
{
  static const struct
  {
    const char *words;
    gboolean expected;
  } cases[] = {
    { "", TRUE },
    { "driz", TRUE },
    { "DRIZZLES", TRUE },
    { "rain thin", TRUE },
    { "hin", FALSE },
    { "wet", FALSE },
    { "drizzle snow", FALSE },
  };
  g_autoptr (SbContent) content = open_small ();
  SbTerm *drizzle = SB_TERM (sb_content_find_uri (content, "term:drizzle"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (sb_term_matches (drizzle, cases[i].words), ==, cases[i].expected);
}

static void
test_illustrations (void)
{
  g_autoptr (SbContent) content = open_small ();
  SbIllustration *cloud = sb_content_find_illustration (content, "cloud");
  g_autoptr (SbIllustrationLabel) label = g_list_model_get_item (sb_illustration_get_labels (cloud), 0);
  g_autoptr (GFile) drawing = sb_content_dup_drawing (content, cloud);
  SbIllustrationLabel *edge;

  g_assert_cmpstr (sb_illustration_get_id (cloud), ==, "cloud");
  g_assert_cmpstr (sb_illustration_get_text (cloud), ==, "A cloud before the sun.");
  g_assert_cmpstr (sb_illustration_label_get_text (label), ==, "Cloud");
  g_assert_cmpfloat (sb_illustration_label_get_x (label), ==, 40);
  g_assert_cmpfloat (sb_illustration_label_get_y (label), ==, 12.5);
  g_assert_null (sb_illustration_label_get_id (label));
  g_assert_true (g_file_query_exists (drawing, NULL));
  g_assert_null (sb_content_find_illustration (content, "sea"));

  edge = sb_illustration_find_label (cloud, "edge");
  g_assert_cmpstr (sb_illustration_label_get_id (edge), ==, "edge");
  g_assert_cmpfloat (sb_illustration_label_get_x (edge), ==, 10);
  g_assert_null (sb_illustration_find_label (cloud, "rim"));
}

static void
test_sources (void)
{
  g_autoptr (SbContent) content = open_small ();
  SbSource *source = sb_content_find_source (content, "dry2021");
  g_autofree char *text = sb_source_to_text (source);
  g_autofree char *markup = sb_source_to_markup (source);

  g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_sources (content)), ==, 3);
  g_assert_true (sb_content_find_uri (content, "source:dry2021") == G_OBJECT (source));
  g_assert_cmpstr (text, ==, "Dry, B. (2021). Sun and people. Web page. https://example.org/sun");
  g_assert_cmpstr (markup, ==, "Dry, B. (2021). <a href=\"https://example.org/sun\">Sun and people</a>. Web page.");
}

static void
test_text (void)
{
  g_autoptr (SbContent) content = open_small ();
  g_autofree char *text = sb_article_to_text (SB_ARTICLE (sb_content_find_uri (content, "article:sun")), content);

  g_assert_cmpstr (text, ==,
                   "Sun\n\n"
                   "What sun is.\n\n"
                   "Rays\n\n"
                   "Sun is dry. [1] More is here.\n\n"
                   "(A cloud before the sun.)\n\n"
                   "No drizzle.\n\n"
                   "Sources\n\n"
                   "1. Dry, B. (2021). Sun and people. Web page. https://example.org/sun\n");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/library/parts", test_parts);
  g_test_add_func ("/library/next", test_next);
  g_test_add_func ("/library/citing", test_citing);
  g_test_add_func ("/library/terms", test_terms);
  g_test_add_func ("/library/term-matches", test_term_matches);
  g_test_add_func ("/library/illustrations", test_illustrations);
  g_test_add_func ("/library/sources", test_sources);
  g_test_add_func ("/library/text", test_text);

  return g_test_run ();
}
