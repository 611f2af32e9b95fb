/* sb-exercise-ways.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-exercise.h"

/* Ways through an exercise, besides the whole and the shorter one. */

/**
 * sb_exercise_list_steps_at_once:
 * @self: an exercise
 *
 * For a difficult moment, when there is no reading one's way in: the steps
 * that pace the breath, or, in an exercise without such, its shorter way.
 *
 * Returns: (transfer full): the #SbStep
 */
GListModel *
sb_exercise_list_steps_at_once (SbExercise *self)
{
  g_autoptr (GListStore) pacing = NULL;
  GListModel *steps;

  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  steps = sb_exercise_get_steps (self);
  pacing = g_list_store_new (SB_TYPE_STEP);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      if (sb_step_get_kind (step) == SB_STEP_KIND_BREATHING)
        g_list_store_append (pacing, step);
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (pacing)) > 0)
    return G_LIST_MODEL (g_steal_pointer (&pacing));

  return g_object_ref (sb_exercise_get_shorter_minutes (self) > 0 ? sb_exercise_get_shorter_steps (self) : steps);
}

/**
 * sb_exercise_list_steps_to_correct:
 * @self: an exercise
 *
 * Nobody waits for a timer again to correct a word.
 *
 * Returns: (transfer full): the #SbStep that take an answer
 */
GListModel *
sb_exercise_list_steps_to_correct (SbExercise *self)
{
  GListModel *steps;
  GListStore *answered;

  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  steps = sb_exercise_get_steps (self);
  answered = g_list_store_new (SB_TYPE_STEP);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      if (sb_step_takes_answer (step))
        g_list_store_append (answered, step);
    }

  return G_LIST_MODEL (answered);
}
