/* sb-insight-gather.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-history-models.h"
#include "sb-insight-gather.h"
#include "sb-instruments.h"
#include "sb-result.h"
#include "sb-session-answers.h"

/* Brings what the person did into the shape in which insights are looked for.
 * All that it takes from records lives as long as they do, and it keeps them. */
struct _SbInsightGather
{
  SbContent *content;
  SbStore *store;
  GTimeZone *zone;

  GPtrArray *records; /* (element-type GObject): what is kept */
  GPtrArray *memory;  /* what is freed with it */
  GArray *practice;   /* (element-type SbInsightPractice) */
  GArray *ratings;    /* (element-type SbInsightRating) */
  GArray *scores;     /* (element-type SbInsightScores) */
  GArray *events;     /* (element-type SbInsightEvent) */
};

/**
 * sb_insight_gather_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer full): nothing gathered yet
 */
SbInsightGather *
sb_insight_gather_new (SbContent *content,
                       SbStore   *store)
{
  SbInsightGather *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_new0 (SbInsightGather, 1);
  self->content = g_object_ref (content);
  self->store = g_object_ref (store);
  self->zone = g_time_zone_new_local ();
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->memory = g_ptr_array_new_with_free_func (g_free);
  self->practice = g_array_new (FALSE, FALSE, sizeof (SbInsightPractice));
  self->ratings = g_array_new (FALSE, FALSE, sizeof (SbInsightRating));
  self->scores = g_array_new (FALSE, FALSE, sizeof (SbInsightScores));
  self->events = g_array_new (FALSE, FALSE, sizeof (SbInsightEvent));

  return self;
}

void
sb_insight_gather_free (SbInsightGather *self)
{
  g_array_unref (self->practice);
  g_array_unref (self->ratings);
  g_array_unref (self->scores);
  g_array_unref (self->events);
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->memory);
  g_time_zone_unref (self->zone);
  g_object_unref (self->content);
  g_object_unref (self->store);
  g_free (self);
}

static void
keep (SbInsightGather *self,
      gpointer         object)
{
  g_ptr_array_add (self->records, g_object_ref (object));
}

static gpointer
allocate (SbInsightGather *self,
          gsize            size,
          guint            n)
{
  gpointer memory = g_malloc0_n (MAX (n, 1), size);

  g_ptr_array_add (self->memory, memory);

  return memory;
}

static char *
name_exercise (const char *exercise_id,
               gpointer    content)
{
  SbExercise *exercise = sb_content_find_exercise (content, exercise_id);

  return exercise != NULL ? g_strdup (sb_exercise_get_title (exercise)) : sb_session_answers_word_id (exercise_id);
}

static void
add_practice (SbInsightGather *self,
              SbSession       *session)
{
  SbInsightPractice entry = { name_exercise (sb_session_get_exercise_id (session), self->content),
                              g_date_time_to_unix (sb_session_get_completed (session)) };

  g_ptr_array_add (self->memory, (gpointer) entry.title);
  g_array_append_val (self->practice, entry);
}

/**
 * sb_insight_gather_add_sessions:
 * @sessions: (element-type SbSession): completed ones, the oldest first
 */
void
sb_insight_gather_add_sessions (SbInsightGather *self,
                                GPtrArray       *sessions)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < sessions->len; i++)
    add_practice (self, g_ptr_array_index (sessions, i));
}

static void
add_rating (SbInsightGather          *self,
            const char               *name,
            const char               *title,
            GPtrArray                *check_ins,
            const double             *times,
            const char *const *const *tags)
{
  double *values = allocate (self, sizeof *values, check_ins->len);
  SbInsightRating rating = { title, times, values, tags, check_ins->len, SB_INSIGHTS_LEAST_DIFFERENCE };
  guint n_rated = 0;

  for (guint i = 0; i < check_ins->len; i++)
    {
      values[i] = NAN;
      n_rated += sb_check_in_get_rating (g_ptr_array_index (check_ins, i), name, &values[i]);
    }

  if (n_rated > 0)
    g_array_append_val (self->ratings, rating);
}

/**
 * sb_insight_gather_add_check_ins:
 * @check_ins: (element-type SbCheckIn): the oldest first
 */
void
sb_insight_gather_add_check_ins (SbInsightGather *self,
                                 GPtrArray       *check_ins)
{
  const char *const *names = sb_check_in_scales_list_names ();
  GListModel *trackers;
  double *times;
  const char *const **tags;

  g_return_if_fail (self != NULL);

  times = allocate (self, sizeof *times, check_ins->len);
  tags = allocate (self, sizeof *tags, check_ins->len);
  for (guint i = 0; i < check_ins->len; i++)
    {
      SbCheckIn *check_in = g_ptr_array_index (check_ins, i);

      keep (self, check_in);
      times[i] = g_date_time_to_unix (sb_check_in_get_at (check_in));
      tags[i] = sb_check_in_get_tags (check_in);
    }

  for (guint i = 0; names[i] != NULL; i++)
    add_rating (self, names[i], sb_check_in_words_for_scale (names[i]), check_ins, times, tags);

  trackers = sb_store_get_trackers (self->store);
  for (guint i = 0; i < g_list_model_get_n_items (trackers); i++)
    {
      g_autoptr (SbTracker) tracker = g_list_model_get_item (trackers, i);

      keep (self, tracker);
      add_rating (self, sb_record_get_id (SB_RECORD (tracker)), sb_tracker_get_title (tracker), check_ins, times, tags);
    }
}

static gboolean
is_alike (SbAssessment *a,
          SbAssessment *b)
{
  return g_str_equal (sb_assessment_get_instrument_id (a), sb_assessment_get_instrument_id (b))
         && g_str_equal (sb_assessment_get_instrument_version (a), sb_assessment_get_instrument_version (b))
         && g_strcmp0 (sb_assessment_get_person_id (a), sb_assessment_get_person_id (b)) == 0;
}

static char *
create_title (SbInsightGather *self,
              SbScale         *scale,
              SbAssessment    *sample)
{
  const char *id = sb_assessment_get_person_id (sample);
  SbPerson *person = id != NULL ? sb_history_models_find_person (self->store, id) : NULL;

  if (person == NULL)
    return g_strdup (sb_scale_get_title (scale));

  /* Translators: a scale, and the name of whom it is about, as in "Anxiety with
   * Alex" */
  return g_strdup_printf (_ ("%s with %s"), sb_scale_get_title (scale), sb_person_get_name (person));
}

static void
add_scale (SbInsightGather *self,
           SbScale         *scale,
           GPtrArray       *results)
{
  double *times = allocate (self, sizeof *times, results->len);
  double *values = allocate (self, sizeof *values, results->len);
  SbAssessment *sample = sb_result_get_assessment (g_ptr_array_index (results, 0));
  char *title = create_title (self, scale, sample);
  SbInsightScores scores = { title, times, values, results->len, { 0 } };

  g_ptr_array_add (self->memory, title);
  scores.scale.reliable_change = sb_reliable_change (sb_scale_get_standard_error (scale));
  scores.scale.better = sb_scale_get_higher_is_better (scale) ? SB_SERIES_BETTER_HIGHER : SB_SERIES_BETTER_LOWER;
  for (guint i = 0; i < results->len; i++)
    {
      SbResult *result = g_ptr_array_index (results, i);

      times[i] = g_date_time_to_unix (sb_assessment_get_completed (sb_result_get_assessment (result)));
      values[i] = sb_result_is_scored (result, sb_scale_get_id (scale))
                      ? sb_result_get_value (result, sb_scale_get_id (scale))
                      : NAN;
    }
  g_array_append_val (self->scores, scores);
}

/* All that are like the one at @first, unless one before it was. */
static GPtrArray *
list_results (SbInstrument *instrument,
              GPtrArray    *assessments,
              guint         first)
{
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < assessments->len; i++)
    {
      if (!is_alike (g_ptr_array_index (assessments, i), g_ptr_array_index (assessments, first)))
        continue;
      if (i < first)
        return NULL;

      g_ptr_array_add (results, sb_result_new (instrument, g_ptr_array_index (assessments, i)));
    }

  return g_steal_pointer (&results);
}

/* A trend instrument judges no change. */
static void
add_run (SbInsightGather *self,
         GPtrArray       *assessments,
         guint            first)
{
  SbAssessment *sample = g_ptr_array_index (assessments, first);
  SbInstrument *instrument = sb_instruments_find (self->content, self->store, sb_assessment_get_instrument_id (sample),
                                                  sb_assessment_get_instrument_version (sample));
  g_autoptr (GPtrArray) results = NULL;

  if (instrument == NULL || sb_instrument_is_for_trend (instrument))
    return;

  results = list_results (instrument, assessments, first);
  for (guint i = 0; results != NULL && i < g_list_model_get_n_items (sb_instrument_get_scales (instrument)); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (sb_instrument_get_scales (instrument), i);

      add_scale (self, scale, results);
    }
}

/**
 * sb_insight_gather_add_assessments:
 * @assessments: (element-type SbAssessment): completed ones, the oldest first
 */
void
sb_insight_gather_add_assessments (SbInsightGather *self,
                                   GPtrArray       *assessments)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < assessments->len; i++)
    add_run (self, assessments, i);
}

/**
 * sb_insight_gather_add_events:
 *
 * Adds all events there are.
 */
void
sb_insight_gather_add_events (SbInsightGather *self)
{
  GListModel *events;

  g_return_if_fail (self != NULL);

  events = sb_store_get_events (self->store);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (SbEvent) event = g_list_model_get_item (events, i);
      SbInsightEvent entry = { sb_event_get_title (event), *sb_event_get_date (event) };

      keep (self, event);
      g_array_append_val (self->events, entry);
    }
}

/**
 * sb_insight_gather_find:
 *
 * Returns: (transfer full): a list of #SbInsight
 */
GListModel *
sb_insight_gather_find (SbInsightGather *self)
{
  g_autoptr (GPtrArray) outcomes = NULL;
  SbInsightInput input;

  g_return_val_if_fail (self != NULL, NULL);

  outcomes = sb_store_list_outcomes (self->store, NULL);
  input = (SbInsightInput) {
    .outcomes = outcomes,
    .get_title = name_exercise,
    .user_data = self->content,
    .practice = (SbInsightPractice *) self->practice->data,
    .n_practice = self->practice->len,
    .ratings = (SbInsightRating *) self->ratings->data,
    .n_ratings = self->ratings->len,
    .scores = (SbInsightScores *) self->scores->data,
    .n_scores = self->scores->len,
    .events = (SbInsightEvent *) self->events->data,
    .n_events = self->events->len,
    .zone = self->zone,
  };

  return sb_insights_find (&input);
}
