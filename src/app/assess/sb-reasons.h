/* sb-reasons.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"
#include "sb-findings.h"

G_BEGIN_DECLS

GtkWidget *sb_reasons_new (SbContent  *content,
                           SbFindings *findings,
                           GListModel *rules);

G_END_DECLS
