/* sb-record-list.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-query.h"

G_BEGIN_DECLS

typedef struct _SbArchive SbArchive;

#define SB_TYPE_RECORD_LIST (sb_record_list_get_type ())

G_DECLARE_FINAL_TYPE (SbRecordList, sb_record_list, SB, RECORD_LIST, GObject)

SbRecordList *sb_record_list_new      (SbArchive     *archive,
                                       const SbQuery *query);
gint64        sb_record_list_get_time (SbRecordList  *self,
                                       guint          position);
gboolean      sb_record_list_grow     (SbRecordList  *self);
void          sb_record_list_load     (SbRecordList  *self);
void          sb_record_list_prepare  (SbRecordList  *self);
void          sb_record_list_reload   (SbRecordList  *self);
void          sb_record_list_update   (SbRecordList  *self,
                                       SbRecord      *record);
void          sb_record_list_detach   (SbRecordList  *self);

G_END_DECLS
