/* sb-session.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "sb-record.h"
#include "sb-responses.h"

G_BEGIN_DECLS

#define SB_SESSION_NO_DISTRESS      (-1)
#define SB_SESSION_MAXIMUM_DISTRESS 10

#define SB_TYPE_SESSION (sb_session_get_type ())

G_DECLARE_FINAL_TYPE (SbSession, sb_session, SB, SESSION, SbRecord)

SbSession   *sb_session_new                  (const char *exercise_id,
                                              const char *exercise_version);
const char  *sb_session_get_exercise_id      (SbSession  *self);
const char  *sb_session_get_exercise_version (SbSession  *self);
GDateTime   *sb_session_get_started          (SbSession  *self);
GDateTime   *sb_session_get_completed        (SbSession  *self);
void         sb_session_complete             (SbSession  *self);
GDateTime   *sb_session_get_stopped          (SbSession  *self);
void         sb_session_stop                 (SbSession  *self);
int          sb_session_get_distress_before  (SbSession  *self);
void         sb_session_set_distress_before  (SbSession  *self,
                                              int         distress);
int          sb_session_get_distress_after   (SbSession  *self);
void         sb_session_set_distress_after   (SbSession  *self,
                                              int         distress);
const char  *sb_session_get_step             (SbSession  *self);
void         sb_session_set_step             (SbSession  *self,
                                              const char *step_id);
gboolean     sb_session_get_shorter          (SbSession  *self);
void         sb_session_set_shorter          (SbSession  *self,
                                              gboolean    shorter);
const char  *sb_session_get_note             (SbSession  *self);
void         sb_session_set_note             (SbSession  *self,
                                              const char *note);
JsonNode    *sb_session_get_response         (SbSession  *self,
                                              const char *step_id);
void         sb_session_set_response         (SbSession  *self,
                                              const char *step_id,
                                              JsonNode   *node);
SbResponses *sb_session_get_responses        (SbSession  *self);

G_END_DECLS
