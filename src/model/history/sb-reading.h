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

gboolean    sb_reading_is_begun       (SbReading  *self);
void        sb_reading_open           (SbReading  *self);
gboolean    sb_reading_leave          (SbReading  *self,
                                       const char *section,
                                       guint       block,
                                       gboolean    at_end);
void        sb_reading_bookmark       (SbReading  *self,
                                       gboolean    bookmarked);
void        sb_reading_finish         (SbReading  *self,
                                       gboolean    finished);

G_END_DECLS
