/* sb-outline.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_OUTLINE (sb_outline_get_type ())

G_DECLARE_FINAL_TYPE (SbOutline, sb_outline, SB, OUTLINE, GtkPopover)

void sb_outline_fill (SbOutline *self,
                      GPtrArray *headings,
                      guint      current);

G_END_DECLS
