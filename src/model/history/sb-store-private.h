/* sb-store-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-archive.h"
#include "sb-collection.h"
#include "sb-history-thread.h"
#include "sb-record-kind.h"
#include "sb-store.h"

G_BEGIN_DECLS

struct _SbStore
{
  GObject          parent_instance;

  GFile           *file;
  SbCollection    *collections[SB_RECORD_N_KINDS]; /* of each kind, either this */
  SbArchive       *archives[SB_RECORD_N_KINDS];    /* or, where it is large, that */
  SbHistoryThread *thread; /* (nullable): between opening and closing */
  SbDatabase      *reader; /* (nullable): while it is open */
  gboolean         open;
  gboolean         closing;
  guint            n_openings; /* and closings: which opening a task is of */
};

GTask      *sb_store_new_task     (SbStore              *self,
                                   gpointer              source_tag,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
gboolean    sb_store_finish_task  (SbStore              *self,
                                   GAsyncResult         *result,
                                   gpointer              source_tag,
                                   guint                *n_records,
                                   GError              **error);
void        sb_store_take_records (SbStore              *self,
                                   GPtrArray            *records);

GListModel *sb_store_get_model    (SbStore              *self,
                                   GType                 type);
SbRecord   *sb_store_find_same    (SbStore              *self,
                                   SbRecord             *record);
void        sb_store_write        (SbStore              *self,
                                   SbRecord             *record);
void        sb_store_write_all    (SbStore              *self,
                                   GPtrArray            *records);

G_END_DECLS
