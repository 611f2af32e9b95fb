/* sb-player.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-draft.h"
#include "sb-player.h"

/**
 * SbPlayer:
 *
 * A run through an exercise: where the person is in it, where they can go
 * from there, and where their answers go. Everything is saved as it comes.
 */
struct _SbPlayer
{
  GObject parent_instance;

  SbExercise *exercise;
  SbSession *session;
  GListModel *steps; /* of SbStep */
  SbDraft *draft;
  SbPlayerMode mode;
  SbPlayerStage stage;
  guint position;
};

G_DEFINE_FINAL_TYPE (SbPlayer, sb_player, G_TYPE_OBJECT)

static void
sb_player_dispose (GObject *object)
{
  SbPlayer *self = SB_PLAYER (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->exercise);
  g_clear_object (&self->session);
  g_clear_object (&self->steps);

  G_OBJECT_CLASS (sb_player_parent_class)->dispose (object);
}

static void
sb_player_class_init (SbPlayerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_player_dispose;
}

static void
sb_player_init (SbPlayer *self)
{
}

/* The same session may be open on another page, and ended there. */
static gboolean
ended_elsewhere (SbPlayer *self)
{
  gboolean ended = sb_session_get_completed (self->session) != NULL || sb_session_get_stopped (self->session) != NULL;

  return sb_record_is_deleted (SB_RECORD (self->session)) || (ended && self->mode != SB_PLAYER_MODE_CORRECTING && !sb_player_is_done (self));
}

/* Brings along what the last time left; what is corrected stays as it was. */
static void
begin_step (SbPlayer *self)
{
  if (self->mode != SB_PLAYER_MODE_CORRECTING)
    sb_draft_begin_step (self->draft, sb_player_get_step (self));
}

static void
go_to_step (SbPlayer *self,
            guint     position)
{
  self->stage = SB_PLAYER_STAGE_STEPS;
  self->position = position;
  if (self->mode != SB_PLAYER_MODE_CORRECTING)
    sb_session_set_step (self->session, sb_step_get_id (sb_player_get_step (self)));
  sb_draft_save (self->draft);
  begin_step (self);
}

static void
finish (SbPlayer *self)
{
  if (self->mode != SB_PLAYER_MODE_CORRECTING)
    {
      sb_session_set_step (self->session, NULL);
      sb_session_complete (self->session);
      self->stage = self->mode == SB_PLAYER_MODE_AT_ONCE ? SB_PLAYER_STAGE_REST : SB_PLAYER_STAGE_CLOSING;
    }

  sb_draft_save (self->draft);
}

static void
leave_before (SbPlayer *self)
{
  if (self->mode != SB_PLAYER_MODE_CORRECTING
      && sb_exercise_should_wait (self->exercise, sb_session_get_distress_before (self->session)))
    self->stage = SB_PLAYER_STAGE_WAIT;
  else if (sb_player_get_n_steps (self) > 0)
    go_to_step (self, 0);
  else
    self->stage = SB_PLAYER_STAGE_AFTER;
}

static void
leave_step (SbPlayer *self)
{
  if (self->position + 1 < sb_player_get_n_steps (self))
    go_to_step (self, self->position + 1);
  else if (self->mode == SB_PLAYER_MODE_AT_ONCE)
    finish (self);
  else
    self->stage = SB_PLAYER_STAGE_AFTER;
}

/* A draft goes on at the step where it was left. */
static void
find_place (SbPlayer *self)
{
  const char *id = sb_session_get_step (self->session);

  for (guint i = 0; id != NULL && i < sb_player_get_n_steps (self); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (self->steps, i);

      if (g_str_equal (sb_step_get_id (step), id))
        {
          self->stage = SB_PLAYER_STAGE_STEPS;
          self->position = i;
        }
    }
}

static GListModel *
list_steps (SbExercise   *exercise,
            SbSession    *session,
            SbPlayerMode  mode)
{
  switch (mode)
    {
    case SB_PLAYER_MODE_AT_ONCE:
      return sb_exercise_list_steps_at_once (exercise);
    case SB_PLAYER_MODE_CORRECTING:
      return sb_exercise_list_steps_to_correct (exercise);
    case SB_PLAYER_MODE_NORMAL:
    default:
      return g_object_ref (sb_session_get_shorter (session) ? sb_exercise_get_shorter_steps (exercise)
                                                            : sb_exercise_get_steps (exercise));
    }
}

/**
 * sb_player_new:
 * @store: where to save
 * @exercise: an exercise
 * @session: where the answers go; may hold some already
 * @mode: the way in which to go through it
 *
 * Returns: (transfer full): a run through the exercise
 */
SbPlayer *
sb_player_new (SbStore      *store,
               SbExercise   *exercise,
               SbSession    *session,
               SbPlayerMode  mode)
{
  SbPlayer *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (SB_IS_SESSION (session), NULL);

  self = g_object_new (SB_TYPE_PLAYER, NULL);
  self->exercise = g_object_ref (exercise);
  self->session = g_object_ref (session);
  self->steps = list_steps (exercise, session, mode);
  self->draft = sb_draft_new (store, session, mode == SB_PLAYER_MODE_AT_ONCE);
  self->mode = mode;
  if (mode == SB_PLAYER_MODE_NORMAL)
    find_place (self);
  else if (mode == SB_PLAYER_MODE_AT_ONCE)
    self->stage = SB_PLAYER_STAGE_STEPS;
  if (self->stage == SB_PLAYER_STAGE_STEPS)
    begin_step (self);

  return self;
}

/**
 * sb_player_get_stage:
 * @self: a run through an exercise
 *
 * Returns: the part of it where the person is
 */
SbPlayerStage
sb_player_get_stage (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), SB_PLAYER_STAGE_BEFORE);

  return self->stage;
}

/**
 * sb_player_get_step:
 * @self: a run through an exercise, among its steps
 *
 * Returns: (transfer none): the step where the person is
 */
SbStep *
sb_player_get_step (SbPlayer *self)
{
  g_autoptr (SbStep) step = NULL;

  g_return_val_if_fail (SB_IS_PLAYER (self), NULL);

  step = g_list_model_get_item (self->steps, self->position);

  /* The list keeps it alive. */
  return step;
}

/**
 * sb_player_get_position:
 * @self: a run through an exercise
 *
 * Returns: the place of the step among all, from 0
 */
guint
sb_player_get_position (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), 0);

  return self->position;
}

/**
 * sb_player_get_n_steps:
 * @self: a run through an exercise
 *
 * Returns: how many steps this run goes through
 */
guint
sb_player_get_n_steps (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), 0);

  return g_list_model_get_n_items (self->steps);
}

/**
 * sb_player_get_mode:
 * @self: a run through an exercise
 *
 * Returns: the way in which it is gone through
 */
SbPlayerMode
sb_player_get_mode (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), SB_PLAYER_MODE_NORMAL);

  return self->mode;
}

/**
 * sb_player_is_done:
 * @self: a run through an exercise
 *
 * Returns: whether the exercise is done, and nothing is left to answer
 */
gboolean
sb_player_is_done (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), FALSE);

  return self->stage == SB_PLAYER_STAGE_CLOSING || self->stage == SB_PLAYER_STAGE_REST;
}

/**
 * sb_player_can_go_back:
 * @self: a run through an exercise
 *
 * Returns: whether something comes before this that can still be changed
 */
gboolean
sb_player_can_go_back (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), FALSE);

  if (self->stage == SB_PLAYER_STAGE_BEFORE || (self->mode == SB_PLAYER_MODE_AT_ONCE && self->position == 0))
    return FALSE;

  return !sb_player_is_done (self);
}

/**
 * sb_player_set_answer:
 * @self: a run through an exercise
 * @answer: (nullable): the answer to the step, or how upset the person is
 *   before or after the steps
 *
 * Keeps the answer to what is asked here, unless the session was ended
 * elsewhere.
 */
void
sb_player_set_answer (SbPlayer *self,
                      JsonNode *answer)
{
  g_return_if_fail (SB_IS_PLAYER (self));

  if (ended_elsewhere (self))
    return;

  if (self->stage == SB_PLAYER_STAGE_STEPS)
    sb_session_set_response (self->session, sb_step_get_id (sb_player_get_step (self)), answer != NULL ? json_node_ref (answer) : NULL);
  else if (self->stage == SB_PLAYER_STAGE_BEFORE)
    sb_session_set_distress_before (self->session, (int) json_node_get_int (answer));
  else
    sb_session_set_distress_after (self->session, (int) json_node_get_int (answer));
  sb_draft_queue_save (self->draft);
}

/**
 * sb_player_go_on:
 * @self: a run through an exercise
 *
 * Goes on to what comes next.
 *
 * Returns: whether something does; nothing does once the session was ended
 *   elsewhere
 */
gboolean
sb_player_go_on (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), FALSE);

  if (ended_elsewhere (self))
    return FALSE;

  switch (self->stage)
    {
    case SB_PLAYER_STAGE_BEFORE:
      leave_before (self);
      return TRUE;
    case SB_PLAYER_STAGE_WAIT:
      go_to_step (self, 0);
      return TRUE;
    case SB_PLAYER_STAGE_STEPS:
      leave_step (self);
      return TRUE;
    case SB_PLAYER_STAGE_AFTER:
      finish (self);
      return self->mode != SB_PLAYER_MODE_CORRECTING;
    case SB_PLAYER_STAGE_CLOSING:
    case SB_PLAYER_STAGE_REST:
    default:
      return FALSE;
    }
}

/**
 * sb_player_go_back:
 * @self: a run through an exercise
 *
 * Goes back to what came before.
 *
 * Returns: whether something did
 */
gboolean
sb_player_go_back (SbPlayer *self)
{
  g_return_val_if_fail (SB_IS_PLAYER (self), FALSE);

  if (!sb_player_can_go_back (self))
    return FALSE;

  if (self->stage == SB_PLAYER_STAGE_AFTER && sb_player_get_n_steps (self) > 0)
    go_to_step (self, sb_player_get_n_steps (self) - 1);
  else if (self->stage == SB_PLAYER_STAGE_STEPS && self->position > 0)
    go_to_step (self, self->position - 1);
  else
    self->stage = SB_PLAYER_STAGE_BEFORE;

  return TRUE;
}

/**
 * sb_player_flush:
 * @self: a run through an exercise
 *
 * Saves at once what waits to be saved.
 */
void
sb_player_flush (SbPlayer *self)
{
  g_return_if_fail (SB_IS_PLAYER (self));

  sb_draft_flush (self->draft);
}

/**
 * sb_player_stop:
 * @self: a run through an exercise
 *
 * Ends it before its end, because it is too much. A session that is corrected
 * was over already.
 */
void
sb_player_stop (SbPlayer *self)
{
  g_return_if_fail (SB_IS_PLAYER (self));

  if (self->mode != SB_PLAYER_MODE_CORRECTING)
    sb_session_stop (self->session);
  sb_draft_save (self->draft);
}
