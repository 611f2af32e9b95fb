/* sb-after-paint.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SbAfterPaintFunc:
 * @widget: a widget
 *
 * Makes some more of a widget.
 *
 * Returns: whether there is still more to make
 */
typedef gboolean (*SbAfterPaintFunc) (GtkWidget *widget);

guint sb_after_paint_make (GtkWidget        *widget,
                           SbAfterPaintFunc  func);

G_END_DECLS
