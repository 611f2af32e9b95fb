/* sb-list-growth.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-record-list.h"

G_BEGIN_DECLS

/* How many places a long list shows before somebody goes further down. */
#define SB_LIST_GROWTH_START 50

void sb_list_growth_follow (GtkListView *view,
                            GListModel  *list);

G_END_DECLS
