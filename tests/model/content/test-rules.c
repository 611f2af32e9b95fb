/* test-rules.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-content.h"

/* The rules that come with the app, as the app asks them. */
static SbContent *
open_shipped (void)
{
  g_autoptr (GFile) root = content_tools_get_shipped ();

  return sb_content_new (root);
}

static SbFindings *
make_findings (double anxiety,
               double avoidance)
{
  SbFindings *findings = sb_findings_new ();

  sb_findings_set_score (findings, "anxiety", anxiety);
  sb_findings_set_score (findings, "avoidance", avoidance);

  return findings;
}

/* Whether a rule that asks for something brought it. */
static gboolean
is_meant (GListModel *suggestions,
          guint position)
{
  g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, position);
  g_autoptr (SbRule) first = g_list_model_get_item (sb_suggestion_get_reasons (suggestion), 0);

  return g_list_model_get_n_items (sb_rule_get_conditions (first)) > 0;
}

/* Wherever a person is on the plane, two steps are suggested for that place. */
static void
test_plane (void)
{
  g_autoptr (SbContent) content = open_shipped ();
  SbRecommender *recommender = sb_content_get_recommender (content);

  for (guint i = 0; i <= 60; i++)
    for (guint j = 0; j <= 60; j++)
      {
        g_autoptr (SbFindings) findings = make_findings ((10 + i) / 10.0, (10 + j) / 10.0);
        g_autoptr (GListModel) suggestions = sb_recommender_suggest (recommender, findings, 2);

        if (g_list_model_get_n_items (suggestions) != 2 || !is_meant (suggestions, 0) || !is_meant (suggestions, 1))
          g_test_fail_printf ("nothing for anxiety %g, avoidance %g", (10 + i) / 10.0, (10 + j) / 10.0);
      }
}

static void
test_missing (void)
{
  static const double points[][2] = { { NAN, NAN }, { 4, NAN }, { NAN, 4 } };
  g_autoptr (SbContent) content = open_shipped ();
  SbRecommender *recommender = sb_content_get_recommender (content);

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      g_autoptr (SbFindings) findings = make_findings (points[i][0], points[i][1]);
      g_autoptr (GListModel) suggestions = sb_recommender_suggest (recommender, findings, 2);

      g_assert_cmpuint (g_list_model_get_n_items (suggestions), ==, 2);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/rules/plane", test_plane);
  g_test_add_func ("/rules/missing", test_missing);

  return g_test_run ();
}
