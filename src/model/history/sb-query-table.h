/* sb-query-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"
#include "sb-query.h"

G_BEGIN_DECLS

GArray    *sb_query_table_list_entries (const SbQuery  *query,
                                        SbDatabase     *database,
                                        const char     *except,
                                        guint          *unsound,
                                        GError        **error);
GPtrArray *sb_query_table_load         (const SbQuery  *query,
                                        SbDatabase     *database,
                                        GError        **error);

G_END_DECLS
