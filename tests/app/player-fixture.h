/* player-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-fixture.h"

G_BEGIN_DECLS

#define DEEP "thought-record"
#define LIGHT "paced-breathing"
#define GROUNDING "grounding"

SbExercise *player_get_exercise (Ui         *ui,
                                 const char *id);
SbSession  *player_new_session  (const char *exercise_id);
GtkWidget  *player_open         (Ui         *ui,
                                 SbSession  *session);
GtkWidget  *player_open_at_once (Ui         *ui,
                                 const char *exercise_id);
guint       player_count_saved  (Ui         *ui);
gboolean    player_has_button   (GtkWidget  *page,
                                 const char *name);
guint       player_get_number   (GtkWidget  *page);
void        player_assert_step  (Ui         *ui,
                                 GtkWidget  *page,
                                 GListModel *steps,
                                 guint       number);
void        player_set_scale    (GtkWidget  *page,
                                 int         value);
gboolean    player_says         (GtkWidget  *page,
                                 const char *words);
void        player_go_to        (GtkWidget  *page,
                                 SbSession  *session,
                                 const char *step);

G_END_DECLS
