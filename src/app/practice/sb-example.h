/* sb-example.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-step.h"

G_BEGIN_DECLS

GtkWidget *sb_example_new      (const char *text);
GtkWidget *sb_example_new_rows (SbStep     *step);

G_END_DECLS
