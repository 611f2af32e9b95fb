/* sb-before-after.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbBeforeAfter:
 * @exercise_id: the exercise
 * @shorter: whether this is of its shorter way
 * @n_tries: how often it was completed, and rated before and after
 * @before: the median of how upset the person was before, from 0 to 10
 * @after: the median of how upset they were after
 *
 * How upset somebody was before and after one way of doing an exercise.
 */
typedef struct
{
  char *exercise_id;
  gboolean shorter;
  guint n_tries;
  double before;
  double after;
} SbBeforeAfter;

GPtrArray *sb_before_after_list (GPtrArray *outcomes,
                                 guint     *n_early);

G_END_DECLS
