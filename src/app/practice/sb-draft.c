/* sb-draft.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-draft.h"
#include "sb-recollection.h"

/* What is being written is saved after this long a pause in typing. */
#define SAVE_DELAY_MS 300

/**
 * SbDraft:
 *
 * Saves a session while it goes on, so that a draft survives whatever
 * happens.
 */
struct _SbDraft
{
  GObject parent_instance;

  SbStore *store;
  SbSession *session;
  gboolean passing;
  guint source;
};

G_DEFINE_FINAL_TYPE (SbDraft, sb_draft, G_TYPE_OBJECT)

static void
sb_draft_dispose (GObject *object)
{
  SbDraft *self = SB_DRAFT (object);

  if (self->session != NULL)
    sb_draft_flush (self);
  g_clear_object (&self->store);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sb_draft_parent_class)->dispose (object);
}

static void
sb_draft_class_init (SbDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_draft_dispose;
}

static void
sb_draft_init (SbDraft *self)
{
}

/**
 * sb_draft_new:
 * @store: where to save
 * @session: what to save
 * @passing: whether it is saved only once it is completed, and leaves no
 *   draft to come back to
 *
 * Returns: (transfer full): a draft that is not saved yet
 */
SbDraft *
sb_draft_new (SbStore   *store,
              SbSession *session,
              gboolean   passing)
{
  SbDraft *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_SESSION (session), NULL);

  self = g_object_new (SB_TYPE_DRAFT, NULL);
  self->store = g_object_ref (store);
  self->session = g_object_ref (session);
  self->passing = passing;

  return self;
}

/**
 * sb_draft_begin_step:
 * @self: a draft
 * @step: a step that is about to be shown
 *
 * Brings along what the last time left for it.
 */
void
sb_draft_begin_step (SbDraft *self,
                     SbStep  *step)
{
  g_autoptr (GListModel) times = NULL;

  g_return_if_fail (SB_IS_DRAFT (self));

  if (sb_session_get_completed (self->session) != NULL)
    return;

  times = sb_store_list (self->store, &(SbQuery) {
                                          .type = SB_TYPE_SESSION,
                                          .exercise = sb_session_get_exercise_id (self->session),
                                          .newest_first = TRUE,
                                      });
  if (sb_recollection_carry (times, self->session, step))
    sb_draft_queue_save (self);
}

/**
 * sb_draft_save:
 * @self: a draft
 *
 * Saves the session as it stands.
 */
void
sb_draft_save (SbDraft *self)
{
  g_return_if_fail (SB_IS_DRAFT (self));

  g_clear_handle_id (&self->source, g_source_remove);

  /* Set aside elsewhere while it was open here. */
  if (sb_record_is_deleted (SB_RECORD (self->session)))
    return;

  if (!self->passing || sb_session_get_completed (self->session) != NULL)
    sb_store_save_session (self->store, self->session);
}

static gboolean
delay_passed_cb (gpointer user_data)
{
  SbDraft *self = user_data;

  self->source = 0;
  sb_draft_save (self);

  return G_SOURCE_REMOVE;
}

/**
 * sb_draft_queue_save:
 * @self: a draft
 *
 * Saves the session after a pause, for changes that come with each key.
 */
void
sb_draft_queue_save (SbDraft *self)
{
  g_return_if_fail (SB_IS_DRAFT (self));

  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add (SAVE_DELAY_MS, delay_passed_cb, self);
}

/**
 * sb_draft_flush:
 * @self: a draft
 *
 * Saves at once what waits to be saved.
 */
void
sb_draft_flush (SbDraft *self)
{
  g_return_if_fail (SB_IS_DRAFT (self));

  if (self->source != 0)
    sb_draft_save (self);
}
