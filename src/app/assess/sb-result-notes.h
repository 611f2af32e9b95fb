/* sb-result-notes.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-regions.h"
#include "sb-result.h"

G_BEGIN_DECLS

void sb_result_notes_fill (GtkBox    *box,
                           SbRegions *regions,
                           SbResult  *result,
                           gboolean   is_first,
                           gboolean   is_brought,
                           GPtrArray *cited);

G_END_DECLS
