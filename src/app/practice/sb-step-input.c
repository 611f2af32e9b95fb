/* sb-step-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-breathing-input.h"
#include "sb-options-input.h"
#include "sb-prompt-input.h"
#include "sb-scale-input.h"
#include "sb-step-input.h"
#include "sb-timer-input.h"

/**
 * SbStepInput:
 *
 * What a step of an exercise offers below its words: a field to write in, a
 * scale, options, a timer, a pacer. Each kind is a class of its own.
 *
 * `::answered` tells of each answer as it changes, a #JsonNode or NULL where
 * it was taken back; `::finished` that a time has passed.
 */
G_DEFINE_ABSTRACT_TYPE (SbStepInput, sb_step_input, ADW_TYPE_BIN)

enum
{
  ANSWERED,
  FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sb_step_input_class_init (SbStepInputClass *klass)
{
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, JSON_TYPE_NODE);
  signals[FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
}

static void
sb_step_input_init (SbStepInput *self)
{
}

static GtkWidget *
new_scale (SbStep   *step,
           JsonNode *answer)
{
  const SbStepRange *range = sb_step_get_range (step);
  GtkWidget *input = sb_scale_input_new (range->minimum, range->maximum, range->lowest, range->highest);

  if (answer != NULL && JSON_NODE_HOLDS_VALUE (answer))
    sb_scale_input_set_value (SB_SCALE_INPUT (input), (int) json_node_get_int (answer));

  return input;
}

/**
 * sb_step_input_new:
 * @step: a step
 * @answer: (nullable): the answer so far
 *
 * Returns: (transfer floating) (nullable): what the step offers; NULL where
 *   it is only to be read
 */
GtkWidget *
sb_step_input_new (SbStep   *step,
                   JsonNode *answer)
{
  g_return_val_if_fail (SB_IS_STEP (step), NULL);

  switch (sb_step_get_kind (step))
    {
    case SB_STEP_KIND_PROMPT:
      return sb_prompt_input_new (step, answer);
    case SB_STEP_KIND_SCALE:
      return new_scale (step, answer);
    case SB_STEP_KIND_CHOICE:
    case SB_STEP_KIND_CHECKLIST:
      return sb_options_input_new (step, answer);
    case SB_STEP_KIND_TIMER:
      return sb_timer_input_new (sb_step_get_seconds (step));
    case SB_STEP_KIND_BREATHING:
      return sb_breathing_input_new (sb_step_get_pace (step), sb_step_get_seconds (step));
    case SB_STEP_KIND_READ:
    default:
      return NULL;
    }
}

/**
 * sb_step_input_answer:
 * @self: an input
 * @answer: (transfer full) (nullable): the answer as it stands now
 *
 * For subclasses: tells of an answer.
 */
void
sb_step_input_answer (SbStepInput *self,
                      JsonNode    *answer)
{
  g_return_if_fail (SB_IS_STEP_INPUT (self));

  g_signal_emit (self, signals[ANSWERED], 0, answer);
  g_clear_pointer (&answer, json_node_unref);
}

/**
 * sb_step_input_finish:
 * @self: an input
 *
 * For subclasses: tells that the time has passed.
 */
void
sb_step_input_finish (SbStepInput *self)
{
  g_return_if_fail (SB_IS_STEP_INPUT (self));

  g_signal_emit (self, signals[FINISHED], 0);
}
