/* sb-recollection.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-exercise.h"
#include "sb-session.h"

G_BEGIN_DECLS

JsonNode *sb_recollection_find_last (GListModel *sessions,
                                     SbSession  *session,
                                     const char *step_id);
gboolean  sb_recollection_carry     (GListModel *sessions,
                                     SbSession  *session,
                                     SbStep     *step);
char     *sb_recollection_to_text   (SbExercise *exercise,
                                     SbSession  *session,
                                     SbStep     *step);

G_END_DECLS
