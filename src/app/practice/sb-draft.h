/* sb-draft.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_DRAFT (sb_draft_get_type ())

G_DECLARE_FINAL_TYPE (SbDraft, sb_draft, SB, DRAFT, GObject)

SbDraft *sb_draft_new        (SbStore   *store,
                              SbSession *session,
                              gboolean   passing);
void     sb_draft_begin_step (SbDraft   *self,
                              SbStep    *step);
void     sb_draft_save       (SbDraft   *self);
void     sb_draft_queue_save (SbDraft   *self);
void     sb_draft_flush      (SbDraft   *self);

G_END_DECLS
