/* test-reading-place.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-reading-place.h"

static const char rain[] = "{ \"id\": \"rain\", \"version\": \"1\", \"title\": \"Rain\", \"summary\": \"On rain.\","
                           "  \"reviewed\": \"2026-11-22\", \"related\": [], \"sections\": ["
                           "  { \"id\": \"drops\", \"title\": \"Drops\", \"blocks\": ["
                           "    { \"kind\": \"paragraph\", \"text\": \"It is wet.\" },"
                           "    { \"kind\": \"paragraph\", \"text\": \"It is cold.\" },"
                           "    { \"kind\": \"paragraph\", \"text\": \"It is gray.\" }] },"
                           "  { \"id\": \"care\", \"title\": \"Care\", \"blocks\": ["
                           "    { \"kind\": \"note\", \"text\": \"Bring a coat.\" }] }] }";

static SbArticle *
read_article (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("rain.json", rain, -1, &error);
  SbArticle *article;

  g_assert_no_error (error);
  article = sb_article_read (reader, &error);
  g_assert_no_error (error);
  return article;
}

static const struct
{
  const char *place;
  gboolean    found;
  guint       section, block;
} places[] = {
  { "drops/0", TRUE, 0, 0 },
  { "drops/2", TRUE, 0, 2 },
  { "care/0", TRUE, 1, 0 },
  /* A section alone, as in a link. */
  { "care", TRUE, 1, 0 },
  { "drops", TRUE, 0, 0 },
  /* The page was written anew since. */
  { "drops/3", TRUE, 0, 2 },
  { "care/4294967295", TRUE, 1, 0 },
  { "hail/1", FALSE, 0, 0 },
  /* From a file that somebody wrote by hand. */
  { NULL, FALSE, 0, 0 },
  { "", FALSE, 0, 0 },
  { "/", FALSE, 0, 0 },
  { "drops/", TRUE, 0, 0 },
  { "drops/-1", TRUE, 0, 0 },
  { "drops/two", TRUE, 0, 0 },
  { "drops/1/1", TRUE, 0, 0 },
  { "drops/99999999999999999999", TRUE, 0, 0 },
  { "Drops/1", FALSE, 0, 0 },
};

static void
test_find (void)
{
  g_autoptr (SbArticle) article = read_article ();

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guint section = 7;
      guint block = 7;

      g_test_message ("%s", places[i].place);
      g_assert_cmpint (sb_reading_place_find (places[i].place, article, &section, &block), ==, places[i].found);
      g_assert_cmpuint (section, ==, places[i].section);
      g_assert_cmpuint (block, ==, places[i].block);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/measures/reading-place/find", test_find);

  return g_test_run ();
}
