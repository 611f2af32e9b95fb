/* sb-score-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-regions.h"
#include "sb-result.h"

G_BEGIN_DECLS

GtkWidget *sb_score_row_new (SbRegions *regions,
                             SbResult  *result,
                             SbScale   *scale);

G_END_DECLS
