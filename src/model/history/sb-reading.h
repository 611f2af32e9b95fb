/* sb-reading.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

#define SB_TYPE_READING (sb_reading_get_type ())

G_DECLARE_FINAL_TYPE (SbReading, sb_reading, SB, READING, SbRecord)

SbReading  *sb_reading_new            (const char *uri);
const char *sb_reading_get_page       (SbReading  *self);
GDateTime  *sb_reading_get_bookmarked (SbReading  *self);
void        sb_reading_set_bookmarked (SbReading  *self,
                                       GDateTime  *bookmarked);
GDateTime  *sb_reading_get_finished   (SbReading  *self);
void        sb_reading_set_finished   (SbReading  *self,
                                       GDateTime  *finished);
GDateTime  *sb_reading_get_opened     (SbReading  *self);
void        sb_reading_set_opened     (SbReading  *self,
                                       GDateTime  *opened);
const char *sb_reading_get_place      (SbReading  *self);
void        sb_reading_set_place      (SbReading  *self,
                                       const char *place);

G_END_DECLS
