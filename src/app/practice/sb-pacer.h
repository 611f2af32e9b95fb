/* sb-pacer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-step.h"

G_BEGIN_DECLS

#define SB_TYPE_PACER (sb_pacer_get_type ())

G_DECLARE_FINAL_TYPE (SbPacer, sb_pacer, SB, PACER, GtkWidget)

GtkWidget *sb_pacer_new          (void);
void       sb_pacer_set_fullness (SbPacer *self,
                                  double   fullness);

G_END_DECLS
