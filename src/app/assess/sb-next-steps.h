/* sb-next-steps.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"
#include "sb-findings.h"

G_BEGIN_DECLS

GtkWidget *sb_next_steps_new (SbContent  *content,
                              SbFindings *findings,
                              guint       most);

G_END_DECLS
