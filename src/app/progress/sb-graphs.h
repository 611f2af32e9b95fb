/* sb-graphs.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-graph.h"
#include "sb-store.h"

G_BEGIN_DECLS

GListModel *sb_graphs_new (SbContent *content,
                           SbStore   *store);

G_END_DECLS
