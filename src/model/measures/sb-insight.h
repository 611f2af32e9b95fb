/* sb-insight.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SbInsightKind:
 * @SB_INSIGHT_HELPS: what helps the person
 * @SB_INSIGHT_DAYS: which days differ from others
 * @SB_INSIGHT_BEFORE: what came before a change
 *
 * What an insight is about.
 */
typedef enum
{
  SB_INSIGHT_HELPS,
  SB_INSIGHT_DAYS,
  SB_INSIGHT_BEFORE,
} SbInsightKind;

/**
 * SbInsightState:
 * @SB_INSIGHT_FOUND: there is something
 * @SB_INSIGHT_NOT_CLEAR: there was enough to look at, and nothing stands out
 * @SB_INSIGHT_TOO_LITTLE: it takes more to tell anything
 *
 * What became of the search.
 */
typedef enum
{
  SB_INSIGHT_FOUND,
  SB_INSIGHT_NOT_CLEAR,
  SB_INSIGHT_TOO_LITTLE,
} SbInsightState;

/**
 * SbInsightFacts:
 * @kind: what it is about
 * @state: what became of the search
 * @title: in a few words
 * @text: what was found, in sentences
 * @rule: how it was worked out
 * @sample: from how much, such as “12 days”
 * @n: the same as a number
 * @evidence: (nullable) (array zero-terminated=1): what it rests on, a line each
 *
 * What an insight is made of. All words are in the person's language.
 */
typedef struct
{
  SbInsightKind kind;
  SbInsightState state;
  const char *title;
  const char *text;
  const char *rule;
  const char *sample;
  guint n;
  const char *const *evidence;
} SbInsightFacts;

#define SB_TYPE_INSIGHT (sb_insight_get_type ())

G_DECLARE_FINAL_TYPE (SbInsight, sb_insight, SB, INSIGHT, GObject)

SbInsight         *sb_insight_new          (const SbInsightFacts *facts);
SbInsightKind      sb_insight_get_kind     (SbInsight            *self);
SbInsightState     sb_insight_get_state    (SbInsight            *self);
const char        *sb_insight_get_title    (SbInsight            *self);
const char        *sb_insight_get_text     (SbInsight            *self);
const char        *sb_insight_get_rule     (SbInsight            *self);
const char        *sb_insight_get_sample   (SbInsight            *self);
guint              sb_insight_get_n        (SbInsight            *self);
const char *const *sb_insight_get_evidence (SbInsight            *self);

G_END_DECLS
