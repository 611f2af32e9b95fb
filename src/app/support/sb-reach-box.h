/* sb-reach-box.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-reach.h"

G_BEGIN_DECLS

#define SB_TYPE_REACH_BOX (sb_reach_box_get_type ())

G_DECLARE_FINAL_TYPE (SbReachBox, sb_reach_box, SB, REACH_BOX, GtkBox)

GtkWidget *sb_reach_box_new           (SbReach    *reach,
                                       const char *who);
GtkWidget *sb_reach_box_new_for_page  (const char *uri,
                                       const char *who);
GtkWidget *sb_reach_box_new_for_words (const char *words,
                                       const char *uri,
                                       const char *who);

G_END_DECLS
