/* test-path-offer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-path-offer.h"

/* Which path fits. The paths are the app's own. */

typedef struct
{
  const char *name;
  double anxiety;
  double avoidance;
  const char *goals; /* with commas */
  gboolean partner;
  const char *expected; /* what fits, and with a question mark what is near */
} Row;

static const Row rows[] = {
  { "worry", 6, 2, "", FALSE, "more-worry" },
  { "distance", 2, 6, "", FALSE, "more-distance" },
  { "both", 6, 6, "", FALSE, "both" },
  { "both-just", 4.1, 4.1, "", FALSE, "both" },

  /* On the line, the more goals; without, the first. */
  { "on-the-line", 6, 4, "", FALSE, "more-worry" },
  { "on-the-line-goal", 6, 4, "secure-style", FALSE, "both" },

  /* Goals do not outweigh a result. */
  { "worry-other-goal", 6, 2, "boundaries,self-awareness", FALSE, "more-worry" },

  /* Low on both: the nearest, if it is near, or none. */
  { "low", 1.5, 2, "", FALSE, "" },
  { "low-with-goals", 1.5, 2, "boundaries", FALSE, "" },
  { "low-near-worry", 3.5, 2, "", FALSE, "more-worry?" },
  { "low-near-distance", 2, 3.2, "", FALSE, "more-distance?" },
  { "low-at-the-edge", 3, 2, "", FALSE, "more-worry?" },
  { "low-past-the-edge", 2.9, 2, "", FALSE, "" },

  /* No result, or half of one: the goals, which are only a hint. */
  { "nothing", NAN, NAN, "", FALSE, "" },
  { "half", 6, NAN, "", FALSE, "" },
  { "one-goal", NAN, NAN, "boundaries", FALSE, "more-distance?" },
  { "two-goals", NAN, NAN, "secure-style,emotional-regulation,self-esteem", FALSE, "more-worry?" },
  { "goal-of-two", NAN, NAN, "communication", FALSE, "" },
  { "unknown-goal", NAN, NAN, "flying", FALSE, "" },

  /* With a partner, the path for two as well, and after one's own. */
  { "partner", NAN, NAN, "", TRUE, "two-together" },
  { "partner-low", 1.5, 2, "", TRUE, "two-together" },
  { "partner-worry", 6, 2, "", TRUE, "more-worry two-together" },
  { "partner-near", 3.5, 2, "communication", TRUE, "more-worry? two-together" },
};

static SbContent *
open_content (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

static char *
describe (GListModel *offers)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (offers); i++)
    {
      g_autoptr (SbPathOffer) offer = g_list_model_get_item (offers, i);

      if (sb_path_offer_get_fit (offer) == SB_PATH_FIT_NONE)
        continue;

      g_string_append_printf (words, "%s%s%s", words->len > 0 ? " " : "",
                              sb_path_get_id (sb_path_offer_get_path (offer)),
                              sb_path_offer_get_fit (offer) == SB_PATH_FIT_NEAR ? "?" : "");
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbContent) content = open_content ();
  g_auto (GStrv) goals = g_strsplit (row->goals, ",", -1);
  SbPathFacts facts = { row->anxiety, row->avoidance, (const char *const *) goals, row->partner };
  g_autoptr (GListModel) offers = sb_path_offer_list (sb_content_get_list (content, SB_CONTENT_PATHS), &facts);
  g_autofree char *words = describe (offers);
  g_autoptr (SbPathOffer) last = g_list_model_get_item (offers, 3);

  /* All are there, and the one for two is last. */
  g_assert_cmpuint (g_list_model_get_n_items (offers), ==, 4);
  g_assert_true (sb_path_is_for_two (sb_path_offer_get_path (last)));
  g_assert_cmpstr (words, ==, row->expected);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/path-offer/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  return g_test_run ();
}
