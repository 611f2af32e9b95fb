/* sb-player.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-exercise.h"
#include "sb-store.h"

G_BEGIN_DECLS

/**
 * SbPlayerMode:
 * @SB_PLAYER_MODE_NORMAL: from the beginning, or from where a draft was left
 * @SB_PLAYER_MODE_AT_ONCE: begun without a question; leaves no draft
 * @SB_PLAYER_MODE_CORRECTING: once more through the answers of a session that
 *   is over; its dates stay
 *
 * The ways to go through an exercise.
 */
typedef enum
{
  SB_PLAYER_MODE_NORMAL,
  SB_PLAYER_MODE_AT_ONCE,
  SB_PLAYER_MODE_CORRECTING,
} SbPlayerMode;

/**
 * SbPlayerStage:
 * @SB_PLAYER_STAGE_BEFORE: how upset the person is before
 * @SB_PLAYER_STAGE_WAIT: whether to come to rest first
 * @SB_PLAYER_STAGE_STEPS: the steps, one at a time
 * @SB_PLAYER_STAGE_AFTER: how upset the person is after
 * @SB_PLAYER_STAGE_CLOSING: how it went; it is done
 * @SB_PLAYER_STAGE_REST: the end of what was begun at once; it is done
 *
 * The parts of a run through an exercise.
 */
typedef enum
{
  SB_PLAYER_STAGE_BEFORE,
  SB_PLAYER_STAGE_WAIT,
  SB_PLAYER_STAGE_STEPS,
  SB_PLAYER_STAGE_AFTER,
  SB_PLAYER_STAGE_CLOSING,
  SB_PLAYER_STAGE_REST,
} SbPlayerStage;

#define SB_TYPE_PLAYER (sb_player_get_type ())

G_DECLARE_FINAL_TYPE (SbPlayer, sb_player, SB, PLAYER, GObject)

SbPlayer      *sb_player_new          (SbStore      *store,
                                       SbExercise   *exercise,
                                       SbSession    *session,
                                       SbPlayerMode  mode);
SbPlayerMode   sb_player_get_mode     (SbPlayer     *self);
SbPlayerStage  sb_player_get_stage    (SbPlayer     *self);
SbStep        *sb_player_get_step     (SbPlayer     *self);
guint          sb_player_get_position (SbPlayer     *self);
guint          sb_player_get_n_steps  (SbPlayer     *self);
gboolean       sb_player_is_done      (SbPlayer     *self);
gboolean       sb_player_can_go_back  (SbPlayer     *self);
void           sb_player_set_answer   (SbPlayer     *self,
                                       JsonNode     *answer);
gboolean       sb_player_go_on        (SbPlayer     *self);
gboolean       sb_player_go_back      (SbPlayer     *self);
void           sb_player_flush        (SbPlayer     *self);
void           sb_player_stop         (SbPlayer     *self);

G_END_DECLS
