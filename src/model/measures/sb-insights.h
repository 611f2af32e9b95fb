/* sb-insights.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-insight.h"
#include "sb-outcome.h"
#include "sb-series-summary.h"

G_BEGIN_DECLS

/* So many days of either kind are compared, at least. */
#define SB_INSIGHTS_FEWEST_DAYS 5

/* Of a scale of five steps, less than half a step is no matter. */
#define SB_INSIGHTS_LEAST_DIFFERENCE 0.5

/* How many days before a change are looked at. */
#define SB_INSIGHTS_DAYS_BEFORE 28

/* So many of the newest changes are told. */
#define SB_INSIGHTS_MOST_CHANGES 3

/**
 * SbInsightTitle:
 * @exercise_id: an exercise
 * @user_data: what was given with the function
 *
 * Returns: (transfer full): its title, in the person's language
 */
typedef char *(*SbInsightTitle) (const char *exercise_id,
                                 gpointer    user_data);

/**
 * SbInsightPractice:
 * @title: the title of an exercise that was finished, in the person's language
 * @time: when, in seconds since 1970
 *
 * One time that an exercise was done.
 */
typedef struct
{
  const char *title;
  double time;
} SbInsightPractice;

/**
 * SbInsightRating:
 * @title: what check-ins ask, such as “Mood”, in the person's language
 * @times: (array length=n): when each check-in was, in seconds since 1970, in
 *   order
 * @values: (array length=n): what was answered; NAN where nothing was
 * @tags: (array length=n) (nullable): the tags of each, as an array that ends
 *   with %NULL; %NULL for none
 * @n: how many check-ins there are
 * @least_difference: the least difference that matters, in the units of the
 *   answers, such as #SB_INSIGHTS_LEAST_DIFFERENCE
 *
 * The answers to one question of check-ins.
 */
typedef struct
{
  const char *title;
  const double *times;
  const double *values;
  const char *const *const *tags;
  guint n;
  double least_difference;
} SbInsightRating;

/**
 * SbInsightScores:
 * @title: what was measured, such as “Anxiety” or “Anxiety with Alex”, in the
 *   person's language
 * @times: (array length=n): when, in seconds since 1970, in order
 * @values: (array length=n): the scores; NAN where there was none
 * @n: how many there are
 * @scale: by what they are judged; without a reliable change, no change is
 *
 * The scores of one scale, for one bond.
 */
typedef struct
{
  const char *title;
  const double *times;
  const double *values;
  guint n;
  SbSeriesScale scale;
} SbInsightScores;

/**
 * SbInsightEvent:
 * @title: what happened, in the person's words
 * @date: when
 *
 * Something that happened.
 */
typedef struct
{
  const char *title;
  GDate date;
} SbInsightEvent;

/**
 * SbInsightInput:
 * @outcomes: (element-type SbOutcome) (nullable): how exercises ended
 * @get_title: (nullable): titles them; needed where there are @outcomes
 * @user_data: for @get_title
 * @practice: (array length=n_practice) (nullable): exercises that were
 *   finished, in any order
 * @ratings: (array length=n_ratings) (nullable): the scales of check-ins
 * @scores: (array length=n_scores) (nullable): the scales of assessments
 * @events: (array length=n_events) (nullable): events
 * @zone: where the person is
 *
 * What insights are looked for in.
 */
typedef struct
{
  GPtrArray *outcomes;
  SbInsightTitle get_title;
  gpointer user_data;
  const SbInsightPractice *practice;
  guint n_practice;
  const SbInsightRating *ratings;
  guint n_ratings;
  const SbInsightScores *scores;
  guint n_scores;
  const SbInsightEvent *events;
  guint n_events;
  GTimeZone *zone;
} SbInsightInput;

GListModel *sb_insights_find (const SbInsightInput *input);

G_END_DECLS
