/* sb-tip.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-mark.h"

G_BEGIN_DECLS

#define SB_TYPE_TIP (sb_tip_get_type ())

G_DECLARE_FINAL_TYPE (SbTip, sb_tip, SB, TIP, GtkWidget)

GtkWidget  *sb_tip_new       (void);
void        sb_tip_set_mark  (SbTip  *self,
                              SbMark *mark);
const char *sb_tip_get_label (SbTip  *self);

G_END_DECLS
