/* sb-history-choice.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_HISTORY_CHOICE (sb_history_choice_get_type ())

G_DECLARE_FINAL_TYPE (SbHistoryChoice, sb_history_choice, SB, HISTORY_CHOICE, GObject)

SbHistoryChoice *sb_history_choice_new       (SbContent       *content,
                                              SbStore         *store,
                                              const SbRun     *run);
const char      *sb_history_choice_get_label (SbHistoryChoice *self);
gboolean         sb_history_choice_is_same   (SbHistoryChoice *self,
                                              SbHistoryChoice *other);
GListModel      *sb_history_choice_list      (SbHistoryChoice *self,
                                              SbStore         *store);

G_END_DECLS
