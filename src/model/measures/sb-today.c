/* sb-today.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-activity.h"
#include "sb-bonds.h"
#include "sb-course.h"
#include "sb-gather.h"
#include "sb-history-models.h"
#include "sb-instruments.h"
#include "sb-moment.h"
#include "sb-path-words.h"
#include "sb-readings.h"
#include "sb-retake.h"
#include "sb-runs.h"
#include "sb-time.h"
#include "sb-today-words.h"
#include "sb-today.h"

#define FIRST_INSTRUMENT "instrument:" SB_BONDS_GENERAL_INSTRUMENT
#define FIRST_ARTICLE "article:what-insecure-attachment-is"

/* After so many days without anything, somebody comes back. */
#define DAYS_AWAY 14

/* One looks over so many things at a glance. The check-in is one of them, and
 * is always there. */
#define MOST_ITEMS 6
#define MOST_SUGGESTIONS 3

/**
 * SbToday:
 *
 * What the day is for: who comes, and the few things that are offered to them.
 * No thing is offered twice.
 *
 * It shows the history as it was when it was made, and holds for the day on
 * which it was.
 */
struct _SbToday
{
  GObject parent_instance;

  SbContent *content;
  SbStore *store;
  GDateTime *now;
  SbTodayGuest guest;
  SbResult *result; /* (nullable): the newest about bonds in general */
  GListStore *items;
};

G_DEFINE_FINAL_TYPE (SbToday, sb_today, G_TYPE_OBJECT)

static void
sb_today_finalize (GObject *object)
{
  SbToday *self = SB_TODAY (object);

  g_clear_object (&self->content);
  g_clear_object (&self->store);
  g_clear_pointer (&self->now, g_date_time_unref);
  g_clear_object (&self->result);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (sb_today_parent_class)->finalize (object);
}

static void
sb_today_class_init (SbTodayClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_today_finalize;
}

static void
sb_today_init (SbToday *self)
{
  self->items = g_list_store_new (SB_TYPE_TODAY_ITEM);
}

static SbTodayGuest
find_guest (SbToday *self)
{
  gint64 latest = sb_activity_find_latest (self->store);

  if (latest == SB_TIME_NEVER)
    return sb_store_is_open (self->store) ? SB_TODAY_NEW : SB_TODAY_UNKNOWN;

  return sb_time_from_date_time (self->now) - latest >= DAYS_AWAY * G_TIME_SPAN_DAY ? SB_TODAY_BACK : SB_TODAY_REGULAR;
}

static gboolean
has_item (SbToday    *self,
          const char *uri)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (SbTodayItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_str_equal (sb_today_item_get_uri (item), uri))
        return TRUE;
    }

  return FALSE;
}

static void
take_item (SbToday     *self,
           SbTodayItem *item)
{
  g_autoptr (SbTodayItem) owned = item;

  if (!has_item (self, sb_today_item_get_uri (owned)))
    g_list_store_append (self->items, owned);
}

/* What this version does not know cannot be opened. */
static void
add_link (SbToday     *self,
          SbTodayKind  kind,
          const char  *uri,
          char        *words)
{
  g_autofree char *owned = words;

  if (sb_content_find_uri (self->content, uri) != NULL)
    take_item (self, sb_today_item_new (kind, uri, NULL, NULL, g_steal_pointer (&owned)));
}

static char *
build_instrument_uri (SbAssessment *assessment)
{
  const char *person = sb_assessment_get_person_id (assessment);

  return g_strconcat ("instrument:", sb_assessment_get_instrument_id (assessment),
                      person != NULL ? "#" : NULL, person, NULL);
}

static SbInstrument *
find_instrument (SbToday      *self,
                 SbAssessment *assessment)
{
  return sb_instruments_find (self->content, self->store, sb_assessment_get_instrument_id (assessment),
                              sb_assessment_get_instrument_version (assessment));
}

static void
add_assessment (SbToday      *self,
                SbTodayKind   kind,
                SbAssessment *assessment,
                char         *words)
{
  g_autofree char *uri = build_instrument_uri (assessment);

  take_item (self, sb_today_item_new (kind, uri, SB_RECORD (assessment),
                                      sb_today_words_for_assessment (self->store, assessment,
                                                                     find_instrument (self, assessment)),
                                      words));
}

/* There is one of each to go on with: the newest. */
static void
add_drafts (SbToday *self)
{
  g_autoptr (SbAssessment) assessment = sb_history_models_find_draft_assessment (self->store);
  g_autoptr (SbSession) session = sb_history_models_find_draft_session (self->store, NULL);
  SbInstrument *instrument = assessment != NULL ? find_instrument (self, assessment) : NULL;

  if (instrument != NULL)
    add_assessment (self, SB_TODAY_DRAFT, assessment, sb_today_words_for_answers (assessment, instrument));

  if (session != NULL)
    {
      g_autofree char *uri = g_strconcat ("exercise:", sb_session_get_exercise_id (session), NULL);

      add_link (self, SB_TODAY_DRAFT, uri, sb_today_words_for_draft (session, self->guest));
    }
}

/* A plan that rests asks for nothing. */
static void
add_plan (SbToday *self)
{
  g_autoptr (SbCourse) course = sb_course_find (self->content, self->store);
  SbCourseStep *next = course != NULL ? sb_course_get_next (course) : NULL;

  if (next == NULL)
    return;

  add_link (self, SB_TODAY_STEP, sb_course_step_get_uri (next), NULL);
  take_item (self, sb_today_item_new (SB_TODAY_PLAN, "plan:", NULL, g_strdup (sb_path_get_title (sb_course_get_path (course))),
                                      sb_path_words_for_course (course)));
}

static void
add_retake (SbToday *self)
{
  g_autoptr (SbAssessment) last = sb_retake_find (self->content, self->store, self->now);

  if (last != NULL)
    add_assessment (self, SB_TODAY_RETAKE, last, sb_today_words_for_retake ());
}

static void
add_session (SbToday   *self,
             SbSession *session,
             char      *words)
{
  g_autofree char *uri = g_strconcat ("exercise:", sb_session_get_exercise_id (session), NULL);
  SbExercise *exercise = sb_content_find_exercise (self->content, sb_session_get_exercise_id (session));

  take_item (self, sb_today_item_new (SB_TODAY_DONE, uri, SB_RECORD (session),
                                      sb_session_words_for_title (session, exercise), words));
}

static void
add_done (SbToday *self)
{
  g_autoptr (SbRecord) done = sb_activity_find_done (self->store);

  if (done == NULL)
    return;

  if (SB_IS_SESSION (done))
    add_session (self, SB_SESSION (done), sb_today_words_for_day (done, self->now, self->guest));
  else if (SB_IS_ASSESSMENT (done))
    add_assessment (self, SB_TODAY_DONE, SB_ASSESSMENT (done), sb_today_words_for_day (done, self->now, self->guest));
  else
    take_item (self, sb_today_item_new (SB_TODAY_DONE, "check-in:", done, sb_today_words_for_check_in (),
                                        sb_today_words_for_day (done, self->now, self->guest)));
}

/* What was there before leaves this much room. */
static guint
get_room (SbToday *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  return MOST_ITEMS > n_items ? MIN (MOST_ITEMS - n_items, MOST_SUGGESTIONS) : 0;
}

/* The pattern as a whole is what next steps go by. */
static void
add_next_steps (SbToday *self)
{
  g_autoptr (SbFindings) findings = sb_gather_findings (self->content, self->store, self->result);
  g_autoptr (GListModel) suggestions = NULL;
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint room = get_room (self);

  /* Some of them may be there already. */
  suggestions = sb_recommender_suggest (sb_content_get_recommender (self->content), findings, n_before + room);
  for (guint i = 0; i < g_list_model_get_n_items (suggestions); i++)
    {
      g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, i);

      if (g_list_model_get_n_items (G_LIST_MODEL (self->items)) < n_before + room)
        add_link (self, SB_TODAY_SUGGESTION, sb_suggestion_get_uri (suggestion), NULL);
    }
}

/* Where there is no result yet: to answer, and to read. */
static void
add_first_steps (SbToday *self)
{
  SbReading *reading = sb_readings_find (sb_store_get_readings (self->store), FIRST_ARTICLE);

  if (get_room (self) > 0)
    add_link (self, SB_TODAY_SUGGESTION, FIRST_INSTRUMENT, NULL);
  if (get_room (self) > 0 && (reading == NULL || sb_reading_get_finished (reading) == NULL))
    add_link (self, SB_TODAY_SUGGESTION, FIRST_ARTICLE, NULL);
}

static SbResult *
find_result (SbToday *self)
{
  SbInstrument *instrument = sb_content_find_instrument (self->content, SB_BONDS_GENERAL_INSTRUMENT);
  g_autoptr (SbAssessment) last = instrument != NULL ? sb_runs_find_last (self->store, instrument, NULL) : NULL;

  return last != NULL ? sb_instruments_dup_result (self->content, self->store, last) : NULL;
}

static void
fill (SbToday *self)
{
  self->guest = find_guest (self);
  if (self->guest == SB_TODAY_UNKNOWN)
    return;

  self->result = find_result (self);
  add_drafts (self);
  add_plan (self);
  add_retake (self);
  add_done (self);
  if (self->result != NULL)
    add_next_steps (self);
  else
    add_first_steps (self);
}

/**
 * sb_today_new:
 * @content: what the app knows
 * @store: what the person did
 * @now: the time now, where the person is
 *
 * Returns: (transfer full): what this day is for
 */
SbToday *
sb_today_new (SbContent *content,
              SbStore   *store,
              GDateTime *now)
{
  SbToday *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  self = g_object_new (SB_TYPE_TODAY, NULL);
  self->content = g_object_ref (content);
  self->store = g_object_ref (store);
  self->now = g_date_time_ref (now);
  fill (self);

  return self;
}

/**
 * sb_today_get_guest:
 * @self: a day
 *
 * Returns: who comes
 */
SbTodayGuest
sb_today_get_guest (SbToday *self)
{
  g_return_val_if_fail (SB_IS_TODAY (self), SB_TODAY_UNKNOWN);

  return self->guest;
}

/**
 * sb_today_get_items:
 * @self: a day
 *
 * Returns: (transfer none): each #SbTodayItem, in order
 */
GListModel *
sb_today_get_items (SbToday *self)
{
  g_return_val_if_fail (SB_IS_TODAY (self), NULL);

  return G_LIST_MODEL (self->items);
}

/**
 * sb_today_has_kind:
 * @self: a day
 * @kind: a kind of item
 *
 * Returns: whether there is one of that kind
 */
gboolean
sb_today_has_kind (SbToday     *self,
                   SbTodayKind  kind)
{
  g_return_val_if_fail (SB_IS_TODAY (self), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (SbTodayItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (sb_today_item_get_kind (item) == kind)
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_today_has_result:
 * @self: a day
 *
 * Returns: whether suggestions go by a result
 */
gboolean
sb_today_has_result (SbToday *self)
{
  g_return_val_if_fail (SB_IS_TODAY (self), FALSE);

  return self->result != NULL;
}

/**
 * sb_today_is_over:
 * @self: a day
 * @now: the time now, where the person is
 *
 * Returns: whether it is another day by now
 */
gboolean
sb_today_is_over (SbToday   *self,
                  GDateTime *now)
{
  g_return_val_if_fail (SB_IS_TODAY (self), FALSE);
  g_return_val_if_fail (now != NULL, FALSE);

  return !sb_moment_is_same_day (self->now, now);
}

/**
 * sb_today_get_time_left:
 * @self: a day
 *
 * Returns: from when it was made until the next day, in microseconds; a day
 *   may be an hour longer or shorter than others
 */
GTimeSpan
sb_today_get_time_left (SbToday *self)
{
  g_autoptr (GDateTime) tomorrow = NULL;
  g_autoptr (GDateTime) midnight = NULL;

  g_return_val_if_fail (SB_IS_TODAY (self), 0);

  tomorrow = g_date_time_add_days (self->now, 1);
  midnight = g_date_time_new (g_date_time_get_timezone (self->now), g_date_time_get_year (tomorrow),
                              g_date_time_get_month (tomorrow), g_date_time_get_day_of_month (tomorrow), 0, 0, 0);

  return g_date_time_difference (midnight, self->now);
}
