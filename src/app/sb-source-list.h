/* sb-source-list.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"

G_BEGIN_DECLS

GtkWidget *sb_source_list_new (SbContent *content,
                               GPtrArray *cited);

G_END_DECLS
