/* test-goals.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-catalog.h"
#include "sb-goal.h"

static const char sound[] = "{ 'goals': [{ 'id': 'swim', 'title': 'Swimming', 'about': 'To swim a mile.' },"
                            "            { 'id': 'rest', 'title': 'Rest', 'about': 'To lie in the shade.' }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },

  { "no-goals", "goals", "goal", "goals: is missing\ngoal: is not known here; is it misspelt?" },
  { "not-a-list", "[{ 'id': 'swim', 'title': 'Swimming', 'about': 'To swim a mile.' },"
                  "            { 'id': 'rest', 'title': 'Rest', 'about': 'To lie in the shade.' }]",
    "'swim'", "goals: must be a list, [ … ]" },
  { "no-id", "'id': 'swim', ", "", "goals[0].id: is missing" },
  { "id-with-space", "'rest'", "'a rest'", "goals[1].id: must be 1 to 64 letters, digits, hyphens or dots, not “a rest”" },
  { "twice", "'rest'", "'swim'", "goals[1].id: stands twice: “swim”" },
  { "no-title", "'title': 'Rest', ", "", "goals[1].title: is missing" },
  { "no-about", ", 'about': 'To swim a mile.'", "", "goals[0].about: is missing" },
  { "unknown-member", "'id': 'swim', ", "'id': 'swim', 'by': 2030, ", "goals[0].by: is not known here; is it misspelt?" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (sound, change);
  g_autoptr (SbCatalog) goals = sb_catalog_read (SB_CATALOG_GOALS, reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (goals == NULL, ==, *change->faults != '\0');
}

static void
test_found (void)
{
  g_autoptr (SbReader) reader = content_tools_open (sound);
  SbCatalog *goals = sb_catalog_read (SB_CATALOG_GOALS, reader, NULL);
  SbGoal *rest = g_list_model_get_item (sb_catalog_get_list (goals), 1);

  g_assert_cmpuint (g_list_model_get_n_items (sb_catalog_get_list (goals)), ==, 2);
  g_assert_true (sb_catalog_find (goals, "rest") == rest);
  g_assert_null (sb_catalog_find (goals, "run"));
  g_assert_cmpstr (sb_goal_get_id (rest), ==, "rest");
  g_assert_cmpstr (sb_goal_get_title (rest), ==, "Rest");
  g_assert_cmpstr (sb_goal_get_about (rest), ==, "To lie in the shade.");

  g_assert_finalize_object (goals);
  g_assert_finalize_object (rest);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/goals/read", changes, G_N_ELEMENTS (changes), test_change);
  g_test_add_func ("/goals/found", test_found);

  return g_test_run ();
}
