/* sb-result-meaning.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-regions.h"
#include "sb-result.h"

G_BEGIN_DECLS

void sb_result_meaning_fill (GtkBox    *box,
                             SbRegions *regions,
                             SbResult  *result,
                             GPtrArray *cited);

G_END_DECLS
