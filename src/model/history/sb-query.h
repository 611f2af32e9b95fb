/* sb-query.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

/**
 * SbQueryState:
 * @SB_QUERY_ANY_STATE: whatever became of them
 * @SB_QUERY_DRAFTS: begun, and neither completed nor stopped
 * @SB_QUERY_ENDED: completed or stopped
 * @SB_QUERY_COMPLETED: completed
 *
 * What became of an assessment or a session.
 */
typedef enum
{
  SB_QUERY_ANY_STATE,
  SB_QUERY_DRAFTS,
  SB_QUERY_ENDED,
  SB_QUERY_COMPLETED,
} SbQueryState;

/* An assessment that is about nobody. */
#define SB_QUERY_NOBODY ""

/**
 * SbQuery:
 * @type: of which type; one of assessments, sessions and check-ins
 * @state: what became of them
 * @instrument: (nullable): an assessment's instrument
 * @version: (nullable): the version of it
 * @person: (nullable): whom an assessment is about, or %SB_QUERY_NOBODY
 * @exercise: (nullable): a session's exercise
 * @words: (nullable): words of which each begins a word of its text
 * @named: (nullable): exercises that these words name: a session of one of
 *   them is found as well
 * @since: from this moment on, in microseconds since 1970; 0 for all
 * @until: before this moment; 0 for all
 * @by_completion: whether assessments go by when they were completed, not
 *   begun: then only completed ones are found
 * @with_note: whether only those are found that have a note
 * @newest_first: in which order
 * @limit: how many at most, the first in that order; 0 for all
 *
 * What to look for among the records of a kind that there may be very many
 * of. What is not said does not matter; zeroes find everything that is not
 * deleted.
 */
typedef struct
{
  GType         type;
  SbQueryState  state;
  const char   *instrument;
  const char   *version;
  const char   *person;
  const char   *exercise;
  const char   *words;
  char        **named;
  gint64        since;
  gint64        until;
  gboolean      by_completion;
  gboolean      with_note;
  gboolean      newest_first;
  guint         limit;
} SbQuery;

SbQuery  *sb_query_copy     (const SbQuery *self);
void      sb_query_free     (SbQuery       *self);
gint64    sb_query_get_time (const SbQuery *self,
                             SbRecord      *record);
gboolean  sb_query_matches  (const SbQuery *self,
                             SbRecord      *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbQuery, sb_query_free)

G_END_DECLS
