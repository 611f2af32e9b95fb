/* test-options.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-options-input.h"

#define SEVERAL "boundary-builder", "rub"
#define ONE "boundary-builder", "safe"
#define OWN_ONE "check-the-facts", "next"

static GtkWidget *
take (Bench      *bench,
      const char *exercise,
      const char *step,
      const char *answer)
{
  g_autoptr (JsonNode) node = answer != NULL ? bench_parse (answer) : NULL;

  return bench_take (bench, sb_options_input_new (bench->content, bench_get_step (bench, exercise, step), node));
}

static GtkWidget *
get_check (Bench      *bench,
           const char *label)
{
  return ui_find (ui_find (bench->input, ADW_TYPE_PREFERENCES_ROW, label), GTK_TYPE_CHECK_BUTTON, NULL);
}

static void
choose (Bench      *bench,
        const char *label,
        gboolean    active)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (bench, label)), active);
}

static gboolean
is_chosen (Bench      *bench,
           const char *label)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (get_check (bench, label)));
}

static void
test_several (Bench         *bench,
              gconstpointer  data)
{
  take (bench, SEVERAL, NULL);
  gtk_test_accessible_assert_role (get_check (bench, "Sleep"), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  choose (bench, "Sleep", TRUE);
  choose (bench, "Your time", TRUE);
  bench_assert_answer (bench, "[\"time\",\"sleep\"]");
  choose (bench, "Sleep", FALSE);
  choose (bench, "Your time", FALSE);
  bench_assert_answer (bench, NULL);
}

static void
test_own_of_several (Bench         *bench,
                     gconstpointer  data)
{
  GtkWidget *input = take (bench, SEVERAL, NULL);
  GtkEditable *own = GTK_EDITABLE (ui_find (input, ADW_TYPE_ENTRY_ROW, NULL));

  gtk_test_accessible_assert_property (get_check (bench, "Something else"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Something else");
  choose (bench, "Sleep", TRUE);

  /* Who writes has chosen. */
  gtk_editable_set_text (own, "The garden");
  g_assert_true (is_chosen (bench, "Something else"));
  bench_assert_answer (bench, "[\"sleep\",{\"own\":\"The garden\"}]");
  choose (bench, "Something else", FALSE);
  bench_assert_answer (bench, "[\"sleep\"]");
}

static void
test_own_of_one (Bench         *bench,
                 gconstpointer  data)
{
  GtkWidget *input = take (bench, OWN_ONE, "{\"own\":\"Call Mia\"}");
  GtkEditable *own = GTK_EDITABLE (ui_find (input, ADW_TYPE_ENTRY_ROW, NULL));

  g_assert_true (is_chosen (bench, "Something else"));
  g_assert_cmpstr (gtk_editable_get_text (own), ==, "Call Mia");
  g_assert_cmpuint (bench->n_answers, ==, 0);
  gtk_test_accessible_assert_role (get_check (bench, "Something else"), GTK_ACCESSIBLE_ROLE_RADIO);
  choose (bench, "Wait a day", TRUE);
  bench_assert_answer (bench, "\"wait\"");
  gtk_editable_set_text (own, "Call Mia now");
  bench_assert_answer (bench, "{\"own\":\"Call Mia now\"}");
  g_assert_false (is_chosen (bench, "Wait a day"));
}

static void
test_hostile (Bench         *bench,
              gconstpointer  data)
{
  const char *const answers[] = {
    "null", "5", "{}", "[]", "[1, null, \"a\", [], {\"own\": 5}]", "{\"own\": [\"x\"]}", "[[\"time\"]]", "\"nothing-known\""
  };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      take (bench, SEVERAL, answers[i]);
      ui_foreach (check, bench->input, GTK_TYPE_CHECK_BUTTON)
        g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
      take (bench, OWN_ONE, answers[i]);
      g_assert_false (is_chosen (bench, "Something else"));
    }
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

/* Where the note leads; NULL where there is none. */
static const char *
get_target (Bench *bench)
{
  ui_foreach (row, bench->input, ADW_TYPE_ACTION_ROW)
    {
      if (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)) != NULL)
        return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)), NULL);
    }

  return NULL;
}

static GtkWidget *
find_note (Bench *bench)
{
  ui_foreach (box, bench->input, GTK_TYPE_BOX)
    {
      if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (box)) == GTK_ACCESSIBLE_ROLE_NOTE)
        return box;
    }

  return NULL;
}

static void
test_first (Bench         *bench,
            gconstpointer  data)
{
  take (bench, ONE, NULL);
  g_assert_null (get_target (bench));
  choose (bench, "They might threaten, punish or hurt you", TRUE);
  g_assert_cmpstr (get_target (bench), ==, "support:");
  g_assert_nonnull (find_note (bench));
  bench_assert_answer (bench, "\"punish\"");

  /* It goes when another is chosen. */
  choose (bench, "They would push a few times", TRUE);
  g_assert_null (get_target (bench));
  g_assert_null (find_note (bench));
  bench_assert_answer (bench, "\"push\"");
}

static void
test_first_of_draft (Bench         *bench,
                     gconstpointer  data)
{
  take (bench, "attention-shift", "how", "\"worse\"");
  g_assert_cmpstr (get_target (bench), ==, "exercise:grounding");
  choose (bench, "It moved, if only a little", TRUE);
  g_assert_null (get_target (bench));
}

static void
test_first_of_several (Bench         *bench,
                       gconstpointer  data)
{
  take (bench, "signs-of-safety", "signs", NULL);
  choose (bench, "It is quiet", TRUE);
  g_assert_null (get_target (bench));
  choose (bench, "You find no sign", TRUE);
  g_assert_cmpstr (get_target (bench), ==, "support:");
  choose (bench, "You find no sign", FALSE);
  g_assert_null (get_target (bench));
}

static void
add_tests (void)
{
  bench_test ("/options/several", test_several);
  bench_test ("/options/own-of-several", test_own_of_several);
  bench_test ("/options/own-of-one", test_own_of_one);
  bench_test ("/options/hostile", test_hostile);
  bench_test ("/options/first", test_first);
  bench_test ("/options/first-of-draft", test_first_of_draft);
  bench_test ("/options/first-of-several", test_first_of_several);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
