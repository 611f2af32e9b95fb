/* sb-graph-mark.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-event.h"
#include "sb-session.h"
#include "sb-time-mark.h"

G_BEGIN_DECLS

SbTimeMark *sb_graph_mark_new_for_event   (SbEvent   *event);
SbTimeMark *sb_graph_mark_new_for_note    (SbRecord  *record,
                                           GDateTime *time);
SbTimeMark *sb_graph_mark_new_for_session (SbSession *session,
                                           GDateTime *time,
                                           SbContent *content);

G_END_DECLS
