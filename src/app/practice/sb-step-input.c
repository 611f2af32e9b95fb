/* sb-step-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-step-input.h"

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
