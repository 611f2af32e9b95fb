/* sb-illustration-view.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"

G_BEGIN_DECLS

GtkWidget *sb_illustration_view_new (SbContent  *content,
                                     const char *id);

G_END_DECLS
