/* sb-helped.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* With fewer tries there is nothing to tell. */
#define SB_HELPED_FEWEST_TRIES 3

/* On a scale from 0 to 10, less than this is no clear change. */
#define SB_HELPED_LEAST_CHANGE 1.0

/**
 * SbHelpedKind:
 * @SB_HELPED_EASED: less upset afterwards
 * @SB_HELPED_SAME: no clear change
 * @SB_HELPED_HARDER: more upset afterwards
 * @SB_HELPED_TOO_EARLY: too few tries to tell
 *
 * What the tries of an exercise tell.
 */
typedef enum
{
  SB_HELPED_EASED,
  SB_HELPED_SAME,
  SB_HELPED_HARDER,
  SB_HELPED_TOO_EARLY,
} SbHelpedKind;

/**
 * SbHelped:
 * @exercise_id: the exercise
 * @shorter: whether this is of its shorter way
 * @kind: what the tries tell
 * @n_tries: how often it was completed, and rated before and after
 * @change: the median of the changes in distress; below 0 is less upset
 * @n_unrated: how often it was completed without both ratings
 * @n_stopped: how often it was stopped, because it was too much
 *
 * How a person fared with one way of doing an exercise.
 */
typedef struct
{
  char *exercise_id;
  gboolean shorter;
  SbHelpedKind kind;
  guint n_tries;
  double change;
  guint n_unrated;
  guint n_stopped;
} SbHelped;

GPtrArray *sb_helped_rank (GPtrArray *outcomes);

G_END_DECLS
