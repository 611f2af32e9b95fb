/* sb-change-group.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-regions.h"
#include "sb-result.h"

G_BEGIN_DECLS

GtkWidget *sb_change_group_new (const char *title,
                                SbRegions  *regions,
                                SbResult   *result,
                                SbResult   *earlier);

G_END_DECLS
