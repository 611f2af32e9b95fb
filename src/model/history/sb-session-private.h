/* sb-session-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-session.h"

G_BEGIN_DECLS

/* For the files that SbSession is made of. */

struct _SbSession
{
  SbRecord     parent_instance;

  char        *exercise_id;
  char        *exercise_version;
  GDateTime   *started;
  GDateTime   *completed;        /* (nullable) */
  GDateTime   *stopped;          /* (nullable) */
  int          distress_before;
  int          distress_after;
  char        *step;             /* (nullable) */
  SbResponses *responses;
  gboolean     shorter;
  char        *note;
};

typedef enum
{
  SB_SESSION_PROP_0,
  SB_SESSION_PROP_EXERCISE_ID,
  SB_SESSION_PROP_EXERCISE_VERSION,
  SB_SESSION_PROP_STARTED,
  SB_SESSION_PROP_COMPLETED,
  SB_SESSION_PROP_STOPPED,
  SB_SESSION_PROP_DISTRESS_BEFORE,
  SB_SESSION_PROP_DISTRESS_AFTER,
  SB_SESSION_PROP_STEP,
  SB_SESSION_PROP_SHORTER,
  SB_SESSION_PROP_NOTE,
  SB_SESSION_N_PROPS,
} SbSessionProperty;

void sb_session_set_completed      (SbSession         *self,
                                    GDateTime         *completed);
void sb_session_set_stopped        (SbSession         *self,
                                    GDateTime         *stopped);
void sb_session_notify             (SbSession         *self,
                                    SbSessionProperty  property);
void sb_session_install_properties (GObjectClass      *object_class);

G_END_DECLS
