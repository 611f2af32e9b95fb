/* sb-event.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

#define SB_TYPE_EVENT (sb_event_get_type ())

G_DECLARE_FINAL_TYPE (SbEvent, sb_event, SB, EVENT, SbRecord)

SbEvent     *sb_event_new       (const GDate *date,
                                 const char  *title);
const GDate *sb_event_get_date  (SbEvent     *self);
void         sb_event_set_date  (SbEvent     *self,
                                 const GDate *date);
const char  *sb_event_get_title (SbEvent     *self);
void         sb_event_set_title (SbEvent     *self,
                                 const char  *title);

G_END_DECLS
