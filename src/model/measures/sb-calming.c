/* sb-calming.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-calming.h"
#include "sb-helped.h"

/* What is offered in a difficult moment: few, short, and safe for anybody. */

#define N_TOOLS 3

/* In the order in which they are offered to somebody new. */
static const char *const tools[] = { "paced-breathing", "grounding", "self-compassion-break", "stop-skill", NULL };

#define N_CHOICES (G_N_ELEMENTS (tools) - 1)

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

/**
 * sb_calming_list_ids:
 *
 * Returns: (transfer none) (array zero-terminated=1): the exercises of which
 *   sb_calming_list() chooses
 */
const char *const *
sb_calming_list_ids (void)
{
  return tools;
}

/**
 * sb_calming_list:
 * @content: what the app knows
 * @outcomes: (element-type SbOutcome): how sessions of those exercises ended
 *
 * Returns: (transfer full): three #SbExercise that calm, those that helped
 *   this person before first; fewer where the content lacks some
 */
GListModel *
sb_calming_list (SbContent  *content,
                 GPtrArray  *outcomes)
{
  g_autoptr (GPtrArray) ranked = NULL;
  GListStore *list;
  Tool sorted[N_CHOICES];

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (outcomes != NULL, NULL);

  ranked = sb_helped_rank (outcomes);
  for (guint i = 0; i < N_CHOICES; i++)
    {
      sorted[i] = (Tool) { tools[i], i, SB_HELPED_TOO_EARLY, 0 };
      look_up (&sorted[i], ranked);
    }
  qsort (sorted, G_N_ELEMENTS (sorted), sizeof *sorted, compare_tools);

  list = g_list_store_new (SB_TYPE_EXERCISE);
  for (guint i = 0; i < G_N_ELEMENTS (sorted) && g_list_model_get_n_items (G_LIST_MODEL (list)) < N_TOOLS; i++)
    {
      SbExercise *exercise = sb_content_find_exercise (content, sorted[i].id);

      if (exercise != NULL)
        g_list_store_append (list, exercise);
    }

  return G_LIST_MODEL (list);
}
