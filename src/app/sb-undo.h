/* sb-undo.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-store.h"

G_BEGIN_DECLS

void sb_undo_offer      (GtkWidget      *widget,
                         SbStore        *store,
                         const char     *words,
                         SbRecord       *record);
void sb_undo_offer_all  (GtkWidget      *widget,
                         SbStore        *store,
                         const char     *words,
                         GPtrArray      *records);
void sb_undo_offer_call (GtkWidget      *widget,
                         const char     *words,
                         GCallback       callback,
                         gpointer        data,
                         GClosureNotify  free_data);

G_END_DECLS
