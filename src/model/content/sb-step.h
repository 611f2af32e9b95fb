/* sb-step.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step-part.h"

G_BEGIN_DECLS

/**
 * SbStepKind:
 * @SB_STEP_KIND_READ: something to read
 * @SB_STEP_KIND_PROMPT: something to write
 * @SB_STEP_KIND_SCALE: a number to choose
 * @SB_STEP_KIND_CHOICE: one of several options
 * @SB_STEP_KIND_CHOICES: any of several options
 * @SB_STEP_KIND_CHECKLIST: things to do, each of which may be done
 * @SB_STEP_KIND_TABLE: rows to add, of two columns or more
 * @SB_STEP_KIND_MAP: places on a drawing, to mark and put in words
 * @SB_STEP_KIND_SCRIPT: lines to write, which make one message
 * @SB_STEP_KIND_REVIEW: what was answered before, to read once more
 * @SB_STEP_KIND_TIMER: a time to let pass
 * @SB_STEP_KIND_BREATHING: a pace to breathe at
 *
 * What a step of an exercise asks for.
 */
typedef enum
{
  SB_STEP_KIND_READ,
  SB_STEP_KIND_PROMPT,
  SB_STEP_KIND_SCALE,
  SB_STEP_KIND_CHOICE,
  SB_STEP_KIND_CHOICES,
  SB_STEP_KIND_CHECKLIST,
  SB_STEP_KIND_TABLE,
  SB_STEP_KIND_MAP,
  SB_STEP_KIND_SCRIPT,
  SB_STEP_KIND_REVIEW,
  SB_STEP_KIND_TIMER,
  SB_STEP_KIND_BREATHING,
} SbStepKind;

/**
 * SbStepRange:
 * @minimum: the lowest number
 * @maximum: the highest number
 * @lowest: what the lowest number means
 * @highest: what the highest number means
 *
 * The numbers that a scale step offers.
 */
typedef struct
{
  int minimum;
  int maximum;
  char *lowest;
  char *highest;
} SbStepRange;

/**
 * SbStepPace:
 * @in: how long to breathe in, in seconds
 * @hold: how long to hold, in seconds; 0 for not at all
 * @out: how long to breathe out, in seconds
 *
 * The pace of a breathing step.
 */
typedef struct
{
  double in;
  double hold;
  double out;
} SbStepPace;

#define SB_TYPE_STEP (sb_step_get_type ())

G_DECLARE_FINAL_TYPE (SbStep, sb_step, SB, STEP, GObject)

SbStep             *sb_step_read              (const SbCursor *cursor);
SbStepKind          sb_step_get_kind          (SbStep         *self);
const char         *sb_step_get_id            (SbStep         *self);
const char         *sb_step_get_title         (SbStep         *self);
const char         *sb_step_get_text          (SbStep         *self);
const char *const  *sb_step_get_recall        (SbStep         *self);
const char         *sb_step_get_example       (SbStep         *self);
gboolean            sb_step_get_long          (SbStep         *self);
const SbStepRange  *sb_step_get_range         (SbStep         *self);
guint               sb_step_get_seconds       (SbStep         *self);
const SbStepPace   *sb_step_get_pace          (SbStep         *self);
gboolean            sb_step_get_own           (SbStep         *self);
GListModel         *sb_step_get_parts         (SbStep         *self);
guint               sb_step_get_n_examples    (SbStep         *self);
const char *const  *sb_step_get_example_row   (SbStep         *self,
                                               guint           row);
gboolean            sb_step_get_grows         (SbStep         *self);
const char         *sb_step_get_drawing       (SbStep         *self);
gboolean            sb_step_takes_answer      (SbStep         *self);

G_END_DECLS
