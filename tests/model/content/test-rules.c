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

/* What a person has said, and the two steps that come first, each with its
 * weight, worked by hand. A place on the plane weighs 3, a sign or a bond 2, a
 * goal 4, being on guard with somebody 10. The last rule, which always holds,
 * only brings what no other does: the first article, and paced breathing. */
typedef struct
{
  const char *name;
  double anxiety;
  double avoidance;
  const char *sign;
  const char *bond;
  const char *goal;
  const char *first;
} Row;

#define WHAT "article:what-insecure-attachment-is"
#define STYLES "article:the-four-styles"
#define ANXIETY "article:anxiety-in-relationships"
#define AVOIDANCE "article:avoidance-in-relationships"
#define FEARFUL "article:fearful-attachment"
#define PATTERNS "article:when-patterns-meet"
#define HARM "article:when-it-is-not-attachment"
#define WINDOW "article:window-of-tolerance"
#define BEYOND "article:attachment-beyond-romance"
#define SAFE_HAVEN "article:secure-base-and-safe-haven"
#define STRENGTHS "article:strengths-of-each-pattern"
#define SIGNS "article:signs-of-insecure-attachment"
#define EARNED "article:earned-security"
#define BREATHING "exercise:paced-breathing"
#define GROUNDING "exercise:grounding"
#define SPACE "exercise:breathing-space"
#define CALM_PLACE "exercise:calm-place"
#define SAFE_FIGURE "exercise:secure-base-figure"
#define CIRCLE "exercise:closeness-circle"
#define FLASH_CARD "exercise:flash-card"
#define THOUGHTS "exercise:thought-record"
#define CYCLE "exercise:cycle-map"
#define ATTACHMENT_BASED "approach:attachment-based"
#define CBT "approach:cbt"
#define DBT "approach:dbt"
#define EFT "approach:eft"
#define IPT "approach:ipt"
#define SCHEMA "approach:schema"

static const Row rows[] = {
  { "nothing", NAN, NAN, NULL, NULL, NULL, WHAT " 1, " BREATHING " 1" },
  { "one-score-missing", 4, NAN, NULL, NULL, NULL, WHAT " 1, " BREATHING " 1" },
  { "other-score-missing", NAN, 4, NULL, NULL, NULL, WHAT " 1, " BREATHING " 1" },

  /* The nine cells of the plane: low, middle and high, parted at 3.5 and 4.5. */
  { "plane/low-low", 1, 3.49, NULL, NULL, NULL, SAFE_FIGURE " 3, " STRENGTHS " 3" },
  { "plane/low-middle", 3.49, 3.5, NULL, NULL, NULL, STRENGTHS " 3, " CYCLE " 3" },
  { "plane/low-high", 3.49, 4.5, NULL, NULL, NULL, AVOIDANCE " 3, " SAFE_FIGURE " 3" },
  { "plane/middle-low", 3.5, 3.49, NULL, NULL, NULL, THOUGHTS " 3, " ANXIETY " 3" },
  { "plane/middle-middle", 4.49, 3.5, NULL, NULL, NULL, STYLES " 3, " CYCLE " 3" },
  { "plane/middle-high", 4.49, 7, NULL, NULL, NULL, AVOIDANCE " 3, " CYCLE " 3" },
  { "plane/high-low", 7, 1, NULL, NULL, NULL, BREATHING " 3, " ANXIETY " 3" },
  { "plane/high-middle", 4.5, 4.49, NULL, NULL, NULL, BREATHING " 3, " PATTERNS " 3" },
  { "plane/high-high", 4.5, 4.5, NULL, NULL, NULL, BREATHING " 3, " FEARFUL " 3" },

  { "sign/trust", NAN, NAN, "trust", NULL, NULL, SAFE_HAVEN " 2, " ATTACHMENT_BASED " 2" },
  { "sign/fear-of-closeness", NAN, NAN, "fear-of-closeness", NULL, NULL, AVOIDANCE " 2, " SCHEMA " 2" },
  { "sign/leaning", NAN, NAN, "leaning", NULL, NULL, CIRCLE " 2, " IPT " 2" },
  { "sign/swings", NAN, NAN, "swings", NULL, NULL, BREATHING " 2, " WINDOW " 2" },
  { "sign/on-and-off", NAN, NAN, "on-and-off", NULL, NULL, PATTERNS " 2, " SCHEMA " 2" },
  { "sign/voicing-needs", NAN, NAN, "voicing-needs", NULL, NULL, "support: 2, " DBT " 2" },
  { "sign/past-bonds", NAN, NAN, "past-bonds", NULL, NULL, CALM_PLACE " 2, " IPT " 2" },
  { "sign/fear-of-being-left", NAN, NAN, "fear-of-being-left", NULL, NULL, BREATHING " 2, " ANXIETY " 2" },
  { "sign/reassurance", NAN, NAN, "reassurance", NULL, NULL, SPACE " 2, " ANXIETY " 2" },
  { "sign/ups-and-downs", NAN, NAN, "ups-and-downs", NULL, NULL, THOUGHTS " 2, " CBT " 2" },
  { "sign/heated-talks", NAN, NAN, "heated-talks", NULL, NULL, GROUNDING " 2, " WINDOW " 2" },
  { "sign/mood-from-others", NAN, NAN, "mood-from-others", NULL, NULL, THOUGHTS " 2, " CBT " 2" },
  { "sign/incomplete-alone", NAN, NAN, "incomplete-alone", NULL, NULL, CIRCLE " 2, " SCHEMA " 2" },
  { "sign/constant-worry", NAN, NAN, "constant-worry", NULL, NULL, SPACE " 2, " THOUGHTS " 2" },
  { "sign/strained-talks", NAN, NAN, "strained-talks", NULL, NULL, "support: 2, " PATTERNS " 2" },
  { "sign/fear-of-independence", NAN, NAN, "fear-of-independence", NULL, NULL, "support: 2, " SAFE_HAVEN " 2" },
  { "sign/hard-to-love", NAN, NAN, "hard-to-love", NULL, NULL, FLASH_CARD " 2, " SCHEMA " 2" },
  { "sign/strain", NAN, NAN, "strain", NULL, NULL, PATTERNS " 2, " EFT " 2" },
  { "sign/short-and-intense", NAN, NAN, "short-and-intense", NULL, NULL, SIGNS " 2, " SCHEMA " 2" },

  { "bond/partner", NAN, NAN, NULL, "partner", NULL, PATTERNS " 2, " EFT " 2" },
  { "bond/mother", NAN, NAN, NULL, "mother", NULL, BEYOND " 2, " ATTACHMENT_BASED " 2" },
  { "bond/father", NAN, NAN, NULL, "father", NULL, BEYOND " 2, " ATTACHMENT_BASED " 2" },
  { "bond/friend", NAN, NAN, NULL, "friend", NULL, BEYOND " 2, " CIRCLE " 2" },
  { "bond/other", NAN, NAN, NULL, "other", NULL, BEYOND " 2, " THOUGHTS " 2" },

  /* On guard with somebody: Support comes before anything to work on, and
   * only where both scores are high. */
  { "on-guard/partner", 4.5, 4.5, NULL, "partner", NULL, "support: 10, " HARM " 10" },
  { "on-guard/mother", 7, 7, NULL, "mother", NULL, "support: 10, " HARM " 10" },
  { "on-guard/father", 5, 4.5, NULL, "father", NULL, "support: 10, " HARM " 10" },
  { "on-guard/friend", 4.5, 5, NULL, "friend", NULL, "support: 10, " HARM " 10" },
  { "on-guard/other", 6, 6, NULL, "other", NULL, "support: 10, " HARM " 10" },
  /* 3 + 2 for the map of a cycle, 3 for what distance does */
  { "on-guard/not-quite", 4.49, 4.5, NULL, "partner", NULL, CYCLE " 5, " AVOIDANCE " 3" },

  { "goal/self-awareness", NAN, NAN, NULL, NULL, "self-awareness", THOUGHTS " 4, " STRENGTHS " 4" },
  { "goal/emotional-regulation", NAN, NAN, NULL, NULL, "emotional-regulation", BREATHING " 4, " WINDOW " 4" },
  { "goal/communication", NAN, NAN, NULL, NULL, "communication", DBT " 4, " CYCLE " 4" },
  { "goal/boundaries", NAN, NAN, NULL, NULL, "boundaries", "support: 4, " DBT " 4" },
  { "goal/self-esteem", NAN, NAN, NULL, NULL, "self-esteem", THOUGHTS " 4, " CBT " 4" },
  { "goal/secure-style", NAN, NAN, NULL, NULL, "secure-style", EARNED " 4, " SAFE_FIGURE " 4" },

  /* Together: 3 + 4 for the thought record, 3 + 2 for breathing. */
  { "together", 6, 2, "fear-of-being-left", NULL, "self-esteem", THOUGHTS " 7, " BREATHING " 5" },
};

static SbFindings *
make_findings (const Row *row)
{
  SbFindings *findings = sb_findings_new ();

  sb_findings_set_score (findings, "anxiety", row->anxiety);
  sb_findings_set_score (findings, "avoidance", row->avoidance);
  if (row->sign != NULL)
    sb_findings_set_sign (findings, row->sign);
  sb_findings_set_bond (findings, row->bond);
  if (row->goal != NULL)
    sb_findings_add_goal (findings, row->goal);

  return findings;
}

static char *
describe_first (SbRecommender *recommender,
                SbFindings *findings)
{
  g_autoptr (GListModel) suggestions = sb_recommender_suggest (recommender, findings, 2);
  g_autoptr (SbSuggestion) first = g_list_model_get_item (suggestions, 0);
  g_autoptr (SbSuggestion) second = g_list_model_get_item (suggestions, 1);

  return g_strdup_printf ("%s %u, %s %u", sb_suggestion_get_uri (first), sb_suggestion_get_weight (first),
                          sb_suggestion_get_uri (second), sb_suggestion_get_weight (second));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbContent) content = open_shipped ();
  g_autoptr (SbFindings) findings = make_findings (row);
  g_autofree char *first = describe_first (sb_content_get_recommender (content), findings);

  g_assert_cmpstr (first, ==, row->first);
}

/* Whichever goals a person has, where they are on guard with somebody Support
 * comes before all that there may be to work on. */
static void
test_on_guard (void)
{
  static const char *const bonds[] = { "partner", "mother", "father", "friend", "other" };
  g_autoptr (SbContent) content = open_shipped ();
  GListModel *goals = sb_content_get_goals (content);

  for (guint i = 0; i < G_N_ELEMENTS (bonds) << g_list_model_get_n_items (goals); i++)
    {
      Row row = { .anxiety = 5, .avoidance = 5, .bond = bonds[i % G_N_ELEMENTS (bonds)] };
      g_autoptr (SbFindings) findings = make_findings (&row);
      g_autofree char *first = NULL;

      for (guint j = 0; j < g_list_model_get_n_items (goals); j++)
        {
          g_autoptr (SbGoal) goal = g_list_model_get_item (goals, j);

          if (i / G_N_ELEMENTS (bonds) & 1 << j)
            sb_findings_add_goal (findings, sb_goal_get_id (goal));
        }
      first = describe_first (sb_content_get_recommender (content), findings);
      if (!g_str_has_prefix (first, "support:"))
        g_test_fail_printf ("with “%s” and goals %x, first comes %s", row.bond, (guint) (i / G_N_ELEMENTS (bonds)), first);
    }
}

/* No rule waits for what nobody can say. */
static void
test_reached (void)
{
  g_autoptr (SbContent) content = open_shipped ();
  GListModel *rules = sb_recommender_get_rules (sb_content_get_recommender (content));

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SbRule) rule = g_list_model_get_item (rules, i);
      gboolean reached = FALSE;

      for (guint j = 0; j < G_N_ELEMENTS (rows); j++)
        {
          g_autoptr (SbFindings) findings = make_findings (&rows[j]);

          reached |= sb_rule_holds (rule, findings);
        }
      if (!reached)
        g_test_fail_printf ("nobody reaches the rule “%s”", sb_rule_get_id (rule));
    }
}

/* Histories keep the ids of goals, and exercises name them. */
static void
test_goal_ids (void)
{
  static const char *const ids[] = {
    "self-awareness", "emotional-regulation", "communication", "boundaries", "self-esteem", "secure-style"
  };
  g_autoptr (SbContent) content = open_shipped ();
  GListModel *goals = sb_content_get_goals (content);

  g_assert_cmpuint (g_list_model_get_n_items (goals), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (SbGoal) goal = g_list_model_get_item (goals, i);

      g_assert_cmpstr (sb_goal_get_id (goal), ==, ids[i]);
      g_assert_true (sb_content_find_goal (content, ids[i]) == goal);
    }
}

/* Whether a rule that asks for something brings what comes first. */
static gboolean
is_answered (SbContent *content,
             SbFindings *findings)
{
  g_autoptr (GListModel) suggestions = sb_recommender_suggest (sb_content_get_recommender (content), findings, 2);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, i);
      g_autoptr (SbRule) reason = suggestion != NULL ? g_list_model_get_item (sb_suggestion_get_reasons (suggestion), 0) : NULL;

      if (reason == NULL || g_list_model_get_n_items (sb_rule_get_conditions (reason)) == 0)
        return FALSE;
    }

  return TRUE;
}

/* Wherever a person is on the plane, two steps are suggested for that place. */
static void
test_plane (void)
{
  g_autoptr (SbContent) content = open_shipped ();

  for (guint i = 0; i <= 60; i++)
    for (guint j = 0; j <= 60; j++)
      {
        Row place = { .anxiety = (10 + i) / 10.0, .avoidance = (10 + j) / 10.0 };
        g_autoptr (SbFindings) findings = make_findings (&place);

        if (!is_answered (content, findings))
          g_test_fail_printf ("nothing for anxiety %g, avoidance %g", place.anxiety, place.avoidance);
      }
}

/* So they are for each sign that the app shows, and for each goal. */
static void
test_signs (void)
{
  g_autoptr (SbContent) content = open_shipped ();
  GListModel *items = sb_instrument_get_items (sb_content_find_instrument (content, "attachment-signs"));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      Row sign = { .anxiety = NAN, .avoidance = NAN, .sign = sb_item_get_id (item) };
      g_autoptr (SbFindings) findings = make_findings (&sign);

      if (!is_answered (content, findings))
        g_test_fail_printf ("nothing for the sign “%s”", sign.sign);
    }
}

static void
test_goals (void)
{
  g_autoptr (SbContent) content = open_shipped ();
  GListModel *goals = sb_content_get_goals (content);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (SbGoal) item = g_list_model_get_item (goals, i);
      Row goal = { .anxiety = NAN, .avoidance = NAN, .goal = sb_goal_get_id (item) };
      g_autoptr (SbFindings) findings = make_findings (&goal);

      if (!is_answered (content, findings))
        g_test_fail_printf ("nothing for the goal “%s”", goal.goal);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/first/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/rules/on-guard", test_on_guard);
  g_test_add_func ("/rules/reached", test_reached);
  g_test_add_func ("/rules/plane", test_plane);
  g_test_add_func ("/rules/signs", test_signs);
  g_test_add_func ("/rules/goals", test_goals);
  g_test_add_func ("/rules/goals/ids", test_goal_ids);

  return g_test_run ();
}
