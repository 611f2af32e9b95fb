/* sb-calming.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-calming.h"
#include "sb-helped.h"

/* What is offered in a difficult moment: few, short, and safe for anybody.
 *
 * The rule: three come always, those that helped this person before first, and
 * those that made it harder last. The others come after them, and only where
 * they helped, which takes three tries at least. */

/* In the order in which they are offered to somebody new. */
static const char *const choices[] = { "paced-breathing", "grounding", "wait-before-you-send",
                                       "self-compassion-break", "stop-skill", NULL };

#define N_ALWAYS 3
#define N_CHOICES (G_N_ELEMENTS (choices) - 1)

typedef struct
{
  const char *id;
  guint position;
  SbHelpedKind kind;
  double change;
} Tool;

/* Of its ways, the one that is ranked first. */
static void
look_up (Tool      *tool,
         GPtrArray *ranked)
{
  for (guint i = 0; i < ranked->len; i++)
    {
      const SbHelped *helped = g_ptr_array_index (ranked, i);

      if (!g_str_equal (helped->exercise_id, tool->id))
        continue;

      tool->kind = helped->kind;
      tool->change = helped->change;
      return;
    }
}

/* What helped before, then what nothing speaks for or against, then what made
 * it harder. */
static int
get_class (const Tool *tool)
{
  if (tool->kind == SB_HELPED_EASED)
    return 0;

  return tool->kind == SB_HELPED_HARDER ? 2 : 1;
}

static int
compare_tools (gconstpointer a,
               gconstpointer b)
{
  const Tool *left = a;
  const Tool *right = b;

  if (get_class (left) != get_class (right))
    return get_class (left) - get_class (right);
  if (get_class (left) == 0 && left->change != right->change)
    return left->change < right->change ? -1 : 1;

  return (int) left->position - (int) right->position;
}

static void
append_exercise (GListStore *list,
                 SbContent  *content,
                 const Tool *tool)
{
  SbExercise *exercise = sb_content_find_exercise (content, tool->id);

  if (exercise != NULL)
    g_list_store_append (list, exercise);
}

/* Those from @first to before @end. */
static void
append_tools (GListStore *list,
              SbContent  *content,
              GPtrArray  *ranked,
              guint       first,
              guint       end,
              gboolean    only_eased)
{
  g_autoptr (GArray) tools = g_array_sized_new (FALSE, TRUE, sizeof (Tool), end - first);

  for (guint i = first; i < end; i++)
    {
      Tool tool = { choices[i], i, SB_HELPED_TOO_EARLY, 0 };

      look_up (&tool, ranked);
      if (!only_eased || tool.kind == SB_HELPED_EASED)
        g_array_append_val (tools, tool);
    }

  g_array_sort (tools, compare_tools);
  for (guint i = 0; i < tools->len; i++)
    append_exercise (list, content, &g_array_index (tools, Tool, i));
}

/**
 * sb_calming_list_ids:
 *
 * Returns: (transfer none) (array zero-terminated=1): the exercises of which
 *   sb_calming_list() chooses
 */
const char *const *
sb_calming_list_ids (void)
{
  return choices;
}

/**
 * sb_calming_list:
 * @content: what the app knows
 * @outcomes: (element-type SbOutcome): how sessions of those exercises ended
 *
 * Returns: (transfer full): the #SbExercise to calm down with: three for
 *   everybody, and those besides that helped this person
 */
GListModel *
sb_calming_list (SbContent *content,
                 GPtrArray *outcomes)
{
  g_autoptr (GPtrArray) ranked = NULL;
  GListStore *list;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (outcomes != NULL, NULL);

  ranked = sb_helped_rank (outcomes);
  list = g_list_store_new (SB_TYPE_EXERCISE);
  append_tools (list, content, ranked, 0, N_ALWAYS, FALSE);
  append_tools (list, content, ranked, N_ALWAYS, N_CHOICES, TRUE);

  return G_LIST_MODEL (list);
}
