/* sb-player-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"
#include "sb-session.h"

G_BEGIN_DECLS

#define SB_TYPE_PLAYER_PAGE (sb_player_page_get_type ())

G_DECLARE_FINAL_TYPE (SbPlayerPage, sb_player_page, SB, PLAYER_PAGE, SbPage)

AdwNavigationPage *sb_player_page_new            (SbContent    *content,
                                                  SbStore      *store,
                                                  SbExercise   *exercise,
                                                  SbSession    *session);
AdwNavigationPage *sb_player_page_new_at_once    (SbContent    *content,
                                                  SbStore      *store,
                                                  SbExercise   *exercise);
AdwNavigationPage *sb_player_page_new_to_correct (SbContent    *content,
                                                  SbStore      *store,
                                                  SbExercise   *exercise,
                                                  SbSession    *session);
gboolean           sb_player_page_stop           (SbPlayerPage *self);

G_END_DECLS
