/* test-helped.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-calming.h"
#include "sb-helped.h"
#include "sb-outcome.h"
#include "sb-session.h"

typedef enum
{
  DONE,
  STOPPED,
  DRAFT,
} End;

typedef struct
{
  const char *exercise;
  int before;
  int after;
  gboolean shorter;
  End end;
} Run;

#define MAX_RUNS 12
#define NONE SB_SESSION_NO_DISTRESS

/* What comes of them, worked out by hand: a line a way, in order, as
 * “EXERCISE WAY KIND CHANGE TRIES/UNRATED/STOPPED”. */
static const struct
{
  const char *name;
  Run runs[MAX_RUNS];
  const char *expected;
} rows[] = {
  { "nothing", { { NULL } }, "" },
  { "draft", { { "walk", 7, NONE, FALSE, DRAFT } }, "" },
  { "one-try", { { "walk", 7, 2 } }, "walk whole early -5.0 1/0/0\n" },
  { "two-tries", { { "walk", 7, 2 }, { "walk", 8, 1 } }, "walk whole early -6.0 2/0/0\n" },
  { "three-tries", { { "walk", 7, 2 }, { "walk", 8, 1 }, { "walk", 6, 5 } }, "walk whole eased -5.0 3/0/0\n" },

  /* −6, 1, 1: the mean would be −1.3. */
  { "one-day-does-not-decide", { { "walk", 8, 2 }, { "walk", 3, 4 }, { "walk", 3, 4 } }, "walk whole harder 1.0 3/0/0\n" },
  /* −4, −2, −1, 0: half-way from −2 to −1. */
  { "even", { { "walk", 5, 1 }, { "walk", 5, 3 }, { "walk", 5, 4 }, { "walk", 5, 5 } }, "walk whole eased -1.5 4/0/0\n" },
  /* −2, −1, 0, 0 */
  { "half-a-point", { { "walk", 5, 3 }, { "walk", 5, 4 }, { "walk", 5, 5 }, { "walk", 5, 5 } }, "walk whole same -0.5 4/0/0\n" },
  { "just-enough", { { "walk", 5, 4 }, { "walk", 5, 4 }, { "walk", 5, 9 } }, "walk whole eased -1.0 3/0/0\n" },
  { "no-change", { { "walk", 5, 5 }, { "walk", 0, 0 }, { "walk", 10, 10 } }, "walk whole same 0.0 3/0/0\n" },
  { "from-end-to-end", { { "walk", 10, 0 }, { "walk", 10, 0 }, { "walk", 0, 10 } }, "walk whole eased -10.0 3/0/0\n" },

  { "stopped-is-no-try", { { "walk", 7, 2, FALSE, STOPPED }, { "walk", 7, 2 }, { "walk", 7, 2 } }, "walk whole early -5.0 2/0/1\n" },
  { "only-stopped", { { "walk", 7, NONE, FALSE, STOPPED } }, "walk whole early 0.0 0/0/1\n" },
  { "unrated-is-no-try", { { "walk", 7, NONE }, { "walk", NONE, 2 }, { "walk", NONE, NONE }, { "walk", 7, 2 } }, "walk whole early -5.0 1/3/0\n" },
  { "ways-apart", { { "walk", 7, 6, TRUE }, { "walk", 7, 3 }, { "walk", 7, 5, TRUE }, { "walk", 7, 3 }, { "walk", 7, 5, TRUE }, { "walk", 7, 3 } }, "walk whole eased -4.0 3/0/0\nwalk shorter eased -2.0 3/0/0\n" },

  { "ranked",
    { { "a", 5, 7 }, { "a", 5, 7 }, { "a", 5, 7 }, { "b", 5, 5 }, { "b", 5, 5 }, { "b", 5, 5 }, { "c", 9, 0 }, { "c", 9, 0 }, { "d", 5, 3 }, { "d", 5, 3 }, { "d", 5, 3 }, { "e", 1, 9 } },
    "d whole eased -2.0 3/0/0\nb whole same 0.0 3/0/0\na whole harder 2.0 3/0/0\n"
    "c whole early -9.0 2/0/0\ne whole early 8.0 1/0/0\n" },
  { "more-tries-first",
    { { "a", 5, 3 }, { "a", 5, 3 }, { "a", 5, 3 }, { "b", 5, 3 }, { "b", 5, 3 }, { "b", 5, 3 }, { "b", 5, 3 } },
    "b whole eased -2.0 4/0/0\na whole eased -2.0 3/0/0\n" },
  { "alike", { { "b", 5, 3 }, { "a", 5, 3 }, { "a", 5, 4, TRUE } }, "a whole early -2.0 1/0/0\na shorter early -1.0 1/0/0\nb whole early -2.0 1/0/0\n" },
};

static GPtrArray *
create_outcomes (const Run *runs)
{
  GPtrArray *outcomes = sb_outcomes_new ();

  for (guint i = 0; i < MAX_RUNS && runs[i].exercise != NULL; i++)
    {
      g_autoptr (SbSession) session = sb_session_new (runs[i].exercise, "1");

      sb_session_set_distress_before (session, runs[i].before);
      sb_session_set_distress_after (session, runs[i].after);
      sb_session_set_shorter (session, runs[i].shorter);
      if (runs[i].end == DONE)
        sb_session_complete (session);
      else if (runs[i].end == STOPPED)
        sb_session_stop (session);
      sb_outcomes_add_session (outcomes, session);
    }

  return outcomes;
}

static void
test_rank (gconstpointer data)
{
  const char *const kinds[] = { "eased", "same", "harder", "early" };
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) outcomes = create_outcomes (rows[row].runs);
  g_autoptr (GPtrArray) ranked = sb_helped_rank (outcomes);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < ranked->len; i++)
    {
      const SbHelped *helped = g_ptr_array_index (ranked, i);

      g_string_append_printf (found, "%s %s %s %.1f %u/%u/%u\n", helped->exercise_id,
                              helped->shorter ? "shorter" : "whole", kinds[helped->kind], helped->change,
                              helped->n_tries, helped->n_unrated, helped->n_stopped);
    }

  g_assert_cmpstr (found->str, ==, rows[row].expected);
}

#define THRICE(exercise, before, after) \
  { exercise, before, after }, { exercise, before, after }, { exercise, before, after }

/* What is offered in a difficult moment, from what came of it before. */
static const struct
{
  const char *name;
  Run runs[MAX_RUNS];
  const char *expected;
} calming[] = {
  { "new", { { NULL } }, "paced-breathing grounding wait-before-you-send" },
  { "too-early", { { "wait-before-you-send", 9, 1 }, { "wait-before-you-send", 9, 1 } }, "paced-breathing grounding wait-before-you-send" },
  { "helped", { THRICE ("wait-before-you-send", 7, 3) }, "wait-before-you-send paced-breathing grounding" },
  { "helped-more", { THRICE ("grounding", 7, 5), THRICE ("wait-before-you-send", 7, 3) }, "wait-before-you-send grounding paced-breathing" },
  { "same", { THRICE ("wait-before-you-send", 7, 7) }, "paced-breathing grounding wait-before-you-send" },
  { "harder-goes-last", { THRICE ("paced-breathing", 4, 7) }, "grounding wait-before-you-send paced-breathing" },
  { "all-harder", { THRICE ("paced-breathing", 4, 7), THRICE ("grounding", 4, 5), THRICE ("wait-before-you-send", 4, 9) }, "paced-breathing grounding wait-before-you-send" },
  { "harder-whole-but-eased-shorter",
    { THRICE ("grounding", 4, 7), { "grounding", 6, 4, TRUE }, { "grounding", 6, 4, TRUE }, { "grounding", 6, 4, TRUE } },
    "grounding paced-breathing wait-before-you-send" },
  { "another-that-helped", { THRICE ("stop-skill", 9, 1) }, "paced-breathing grounding wait-before-you-send stop-skill" },
  { "others-by-how-much", { THRICE ("self-compassion-break", 7, 5), THRICE ("stop-skill", 7, 3) }, "paced-breathing grounding wait-before-you-send stop-skill self-compassion-break" },
  { "another-too-early", { { "stop-skill", 9, 1 }, { "stop-skill", 9, 1 } }, "paced-breathing grounding wait-before-you-send" },
  { "another-same", { THRICE ("self-compassion-break", 7, 7) }, "paced-breathing grounding wait-before-you-send" },
  { "another-harder", { THRICE ("stop-skill", 4, 7) }, "paced-breathing grounding wait-before-you-send" },
  { "not-a-calming-one", { THRICE ("thought-record", 9, 1) }, "paced-breathing grounding wait-before-you-send" },
};

static void
test_calming (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);
  g_autoptr (SbContent) content = sb_content_new (root);
  g_autoptr (GPtrArray) outcomes = create_outcomes (calming[row].runs);
  g_autoptr (GListModel) tools = sb_calming_list (content, outcomes);
  g_auto (GStrv) expected = g_strsplit (calming[row].expected, " ", -1);

  g_assert_cmpuint (g_list_model_get_n_items (tools), ==, g_strv_length (expected));
  for (guint i = 0; expected[i] != NULL; i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (tools, i);

      g_assert_cmpstr (sb_exercise_get_id (exercise), ==, expected[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/helped/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_rank);
    }
  for (guint i = 0; i < G_N_ELEMENTS (calming); i++)
    {
      g_autofree char *path = g_strconcat ("/calming/", calming[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_calming);
    }

  return g_test_run ();
}
