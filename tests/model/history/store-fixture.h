/* store-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-store.h"

G_BEGIN_DECLS

void          take_result_cb    (GObject       *source,
                                 GAsyncResult  *result,
                                 gpointer       data);
GAsyncResult *wait_for_result   (GAsyncResult **result);
gboolean      try_to_open       (SbStore       *store,
                                 GError       **error);
SbStore      *open_store        (const char    *path);
gboolean      try_to_flush      (SbStore       *store,
                                 GError       **error);
void          flush_store       (SbStore       *store);
gboolean      try_to_import     (SbStore       *store,
                                 const char    *path,
                                 guint         *n_changed,
                                 GError       **error);
void          import_into_store (SbStore       *store,
                                 const char    *text);
char         *export_store      (SbStore       *store);
char         *export_records    (SbStore       *store);
GPtrArray    *search_store      (SbStore       *store,
                                 const char    *words,
                                 guint          limit,
                                 gint64        *place);
guint         count_items       (GListModel    *model);
void          add_one_of_each   (SbStore       *store);

G_END_DECLS
