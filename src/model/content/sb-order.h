/* sb-order.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-part.h"

G_BEGIN_DECLS

#define SB_TYPE_ORDER (sb_order_get_type ())

G_DECLARE_FINAL_TYPE (SbOrder, sb_order, SB, ORDER, GObject)

SbOrder            *sb_order_read            (SbReader    *reader,
                                              GError     **error);
const char *const  *sb_order_get_instruments (SbOrder     *self);
const char *const  *sb_order_get_exercises   (SbOrder     *self);
const char *const  *sb_order_get_paths       (SbOrder     *self);
GListModel         *sb_order_get_parts       (SbOrder     *self);
GStrv               sb_order_dup_pages       (SbOrder     *self,
                                              const char  *scheme);

G_END_DECLS
