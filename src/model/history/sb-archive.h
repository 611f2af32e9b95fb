/* sb-archive.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"
#include "sb-record-list.h"

G_BEGIN_DECLS

/* Called when something could not be read. */
typedef void (*SbArchiveFailedFunc) (gpointer      owner,
                                     const GError *error);

SbArchive  *sb_archive_new          (GType                type,
                                     gpointer             owner,
                                     SbArchiveFailedFunc  failed);
void        sb_archive_free         (SbArchive           *self);
void        sb_archive_set_reader   (SbArchive           *self,
                                     SbDatabase          *reader);

GListModel *sb_archive_get_model    (SbArchive           *self);
GListModel *sb_archive_list         (SbArchive           *self,
                                     const SbQuery       *query);
SbRecord   *sb_archive_find_first   (SbArchive           *self,
                                     const SbQuery       *query);
SbRecord   *sb_archive_find_alive   (SbArchive           *self,
                                     const char          *id);
SbRecord   *sb_archive_get_record   (SbArchive           *self,
                                     const char          *id);
SbRecord   *sb_archive_take         (SbArchive           *self,
                                     SbRecord            *record);
GArray     *sb_archive_list_entries (SbArchive           *self,
                                     const SbQuery       *query);
void        sb_archive_forget_list  (SbArchive           *self,
                                     SbRecordList        *list);

void        sb_archive_update       (SbArchive           *self,
                                     SbRecord            *record);
void        sb_archive_merge        (SbArchive           *self,
                                     GPtrArray           *records);

char       *sb_archive_dup_changed  (SbArchive           *self);
GPtrArray  *sb_archive_list_changed (SbArchive           *self);

G_END_DECLS
