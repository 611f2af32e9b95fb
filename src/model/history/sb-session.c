/* sb-session.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-session-private.h"
#include "sb-time.h"

/**
 * SbSession:
 *
 * One time that an exercise was done, or begun: what was written and chosen
 * at each step, and how distressed the person was before and after.
 */
G_DEFINE_FINAL_TYPE (SbSession, sb_session, SB_TYPE_RECORD)

static void
set_time (SbSession         *self,
          GDateTime        **field,
          SbSessionProperty  property,
          GDateTime         *time)
{
  if (sb_time_set (field, time))
    sb_session_notify (self, property);
}

static void
set_distress (SbSession         *self,
              int               *field,
              SbSessionProperty  property,
              int                distress)
{
  g_return_if_fail (distress >= SB_SESSION_NO_DISTRESS);
  g_return_if_fail (distress <= SB_SESSION_MAXIMUM_DISTRESS);

  if (*field == distress)
    return;

  *field = distress;
  sb_session_notify (self, property);
}

static gint64
sb_session_get_time (SbRecord *record)
{
  return sb_time_from_date_time (SB_SESSION (record)->started);
}

static void
sb_session_add_words (SbRecord *record,
                      GString  *words)
{
  SbSession *self = SB_SESSION (record);

  g_string_append (words, sb_session_get_note (self));
  sb_responses_add_words (sb_session_get_responses (self), words);
}

static void
sb_session_assign (SbRecord *record,
                   SbRecord *from)
{
  SbSession *self = SB_SESSION (record);
  SbSession *source = SB_SESSION (from);

  if (g_set_str (&self->exercise_id, source->exercise_id))
    sb_session_notify (self, SB_SESSION_PROP_EXERCISE_ID);
  if (g_set_str (&self->exercise_version, source->exercise_version))
    sb_session_notify (self, SB_SESSION_PROP_EXERCISE_VERSION);

  set_time (self, &self->started, SB_SESSION_PROP_STARTED, source->started);
  sb_session_set_completed (self, source->completed);
  sb_session_set_stopped (self, source->stopped);
  sb_session_set_distress_before (self, source->distress_before);
  sb_session_set_distress_after (self, source->distress_after);
  sb_session_set_step (self, source->step);
  sb_session_set_shorter (self, source->shorter);
  sb_session_set_note (self, source->note);
  sb_responses_assign (self->responses, source->responses);
}

static void
sb_session_constructed (GObject *object)
{
  SbSession *self = SB_SESSION (object);

  if (self->started == NULL)
    self->started = g_date_time_new_now_utc ();

  G_OBJECT_CLASS (sb_session_parent_class)->constructed (object);
}

static void
sb_session_finalize (GObject *object)
{
  SbSession *self = SB_SESSION (object);

  g_free (self->exercise_id);
  g_free (self->exercise_version);
  g_clear_pointer (&self->started, g_date_time_unref);
  g_clear_pointer (&self->completed, g_date_time_unref);
  g_clear_pointer (&self->stopped, g_date_time_unref);
  g_free (self->step);
  g_free (self->note);
  sb_responses_free (self->responses);

  G_OBJECT_CLASS (sb_session_parent_class)->finalize (object);
}

static void
sb_session_class_init (SbSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);

  object_class->constructed = sb_session_constructed;
  object_class->finalize = sb_session_finalize;

  record_class->get_time = sb_session_get_time;
  record_class->assign = sb_session_assign;
  record_class->add_words = sb_session_add_words;

  sb_session_install_properties (object_class);
}

static void
sb_session_init (SbSession *self)
{
  self->distress_before = SB_SESSION_NO_DISTRESS;
  self->distress_after = SB_SESSION_NO_DISTRESS;
  self->responses = sb_responses_new ();
  self->note = g_strdup ("");
}

SbSession *
sb_session_new (const char *exercise_id,
                const char *exercise_version)
{
  g_return_val_if_fail (exercise_id != NULL && *exercise_id != '\0', NULL);
  g_return_val_if_fail (exercise_version != NULL && *exercise_version != '\0', NULL);

  return g_object_new (SB_TYPE_SESSION,
                       "exercise-id", exercise_id,
                       "exercise-version", exercise_version,
                       NULL);
}

const char *
sb_session_get_exercise_id (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->exercise_id;
}

const char *
sb_session_get_exercise_version (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->exercise_version;
}

GDateTime *
sb_session_get_started (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->started;
}

/**
 * sb_session_get_completed:
 *
 * Returns: (transfer none) (nullable): when it was completed, in UTC
 */
GDateTime *
sb_session_get_completed (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->completed;
}

/**
 * sb_session_set_completed:
 * @completed: (nullable): when it was completed, in UTC
 */
void
sb_session_set_completed (SbSession *self,
                          GDateTime *completed)
{
  g_return_if_fail (SB_IS_SESSION (self));

  set_time (self, &self->completed, SB_SESSION_PROP_COMPLETED, completed);
}

void
sb_session_complete (SbSession *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_return_if_fail (SB_IS_SESSION (self));

  sb_session_set_completed (self, now);
}

/**
 * sb_session_get_stopped:
 *
 * Returns: (transfer none) (nullable): when the person said that this is too
 *   much, in UTC
 */
GDateTime *
sb_session_get_stopped (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->stopped;
}

/**
 * sb_session_set_stopped:
 * @stopped: (nullable): when the person said that this is too much, in UTC
 */
void
sb_session_set_stopped (SbSession *self,
                        GDateTime *stopped)
{
  g_return_if_fail (SB_IS_SESSION (self));

  set_time (self, &self->stopped, SB_SESSION_PROP_STOPPED, stopped);
}

void
sb_session_stop (SbSession *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_return_if_fail (SB_IS_SESSION (self));

  sb_session_set_stopped (self, now);
}

/**
 * sb_session_get_distress_before:
 *
 * Returns: 0 to 10, or %SB_SESSION_NO_DISTRESS if it was not given
 */
int
sb_session_get_distress_before (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), SB_SESSION_NO_DISTRESS);

  return self->distress_before;
}

void
sb_session_set_distress_before (SbSession *self,
                                int        distress)
{
  g_return_if_fail (SB_IS_SESSION (self));

  set_distress (self, &self->distress_before, SB_SESSION_PROP_DISTRESS_BEFORE, distress);
}

int
sb_session_get_distress_after (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), SB_SESSION_NO_DISTRESS);

  return self->distress_after;
}

void
sb_session_set_distress_after (SbSession *self,
                               int        distress)
{
  g_return_if_fail (SB_IS_SESSION (self));

  set_distress (self, &self->distress_after, SB_SESSION_PROP_DISTRESS_AFTER, distress);
}

/**
 * sb_session_get_step:
 *
 * Returns: (transfer none) (nullable): the step where a draft stands
 */
const char *
sb_session_get_step (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->step;
}

/**
 * sb_session_set_step:
 * @step_id: (nullable): the step where the draft stands
 */
void
sb_session_set_step (SbSession  *self,
                     const char *step_id)
{
  g_return_if_fail (SB_IS_SESSION (self));

  if (g_set_str (&self->step, step_id))
    sb_session_notify (self, SB_SESSION_PROP_STEP);
}

gboolean
sb_session_get_shorter (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), FALSE);

  return self->shorter;
}

void
sb_session_set_shorter (SbSession *self,
                        gboolean   shorter)
{
  g_return_if_fail (SB_IS_SESSION (self));

  shorter = !!shorter;
  if (self->shorter == shorter)
    return;

  self->shorter = shorter;
  sb_session_notify (self, SB_SESSION_PROP_SHORTER);
}

const char *
sb_session_get_note (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->note;
}

void
sb_session_set_note (SbSession  *self,
                     const char *note)
{
  g_return_if_fail (SB_IS_SESSION (self));
  g_return_if_fail (note != NULL);

  if (g_set_str (&self->note, note))
    sb_session_notify (self, SB_SESSION_PROP_NOTE);
}

/**
 * sb_session_get_response:
 *
 * Returns: (transfer none) (nullable): what was answered at a step, until it
 *   is set anew
 */
JsonNode *
sb_session_get_response (SbSession  *self,
                         const char *step_id)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);
  g_return_val_if_fail (step_id != NULL, NULL);

  return sb_responses_get (self->responses, step_id);
}

/**
 * sb_session_set_response:
 * @node: (transfer full) (nullable): what was answered, or %NULL to take it
 *   back
 */
void
sb_session_set_response (SbSession  *self,
                         const char *step_id,
                         JsonNode   *node)
{
  g_autoptr (JsonNode) owned = node;

  g_return_if_fail (SB_IS_SESSION (self));
  g_return_if_fail (step_id != NULL);

  sb_responses_set (self->responses, step_id, owned);
}

/**
 * sb_session_get_responses:
 *
 * Returns: (transfer none): all that was answered, as JSON text, for what
 *   writes it somewhere
 */
SbResponses *
sb_session_get_responses (SbSession *self)
{
  g_return_val_if_fail (SB_IS_SESSION (self), NULL);

  return self->responses;
}
