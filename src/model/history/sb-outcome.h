/* sb-outcome.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"
#include "sb-session.h"

G_BEGIN_DECLS

/**
 * SbOutcome:
 * @exercise: the exercise's id
 * @shorter: whether they went its shorter way
 * @stopped: whether they were stopped early
 * @before: how upset the person was before, or %SB_SESSION_NO_DISTRESS
 * @after: how upset they were after, or %SB_SESSION_NO_DISTRESS
 * @n: how many sessions
 *
 * How many sessions ended alike.
 */
typedef struct
{
  char     *exercise;
  gboolean  shorter;
  gboolean  stopped;
  int       before;
  int       after;
  guint     n;
} SbOutcome;

void       sb_outcome_free         (SbOutcome    *self);

GPtrArray *sb_outcomes_new         (void);
void       sb_outcomes_add         (GPtrArray    *outcomes,
                                    const char   *exercise,
                                    gboolean      shorter,
                                    gboolean      stopped,
                                    int           before,
                                    int           after,
                                    guint         n);
void       sb_outcomes_add_session (GPtrArray    *outcomes,
                                    SbSession    *session);
gboolean   sb_outcomes_read        (GPtrArray    *outcomes,
                                    SbDatabase   *database,
                                    const char   *exercises,
                                    const char   *except,
                                    GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbOutcome, sb_outcome_free)

G_END_DECLS
