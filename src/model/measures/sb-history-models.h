/* sb-history-models.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-store.h"

G_BEGIN_DECLS

GListModel   *sb_history_models_list_like                  (SbStore      *store,
                                                            SbAssessment *assessment,
                                                            gboolean      newest_first);
GListModel   *sb_history_models_list_ended_sessions        (SbStore    *store);
SbAssessment *sb_history_models_find_draft_assessment      (SbStore    *store);
SbSession    *sb_history_models_find_draft_session         (SbStore    *store,
                                                            const char *exercise_id);
GListModel   *sb_history_models_list_draft_sessions        (SbStore    *store,
                                                            guint       n_most);
SbPerson     *sb_history_models_find_person                (SbStore    *store,
                                                            const char *id);

G_END_DECLS
