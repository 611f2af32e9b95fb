/* sb-tick.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbTick:
 * @value: where on its axis it stands
 * @label: the words beside it
 */
typedef struct
{
  double value;
  char  *label;
} SbTick;

SbTick *sb_tick_new  (double      value,
                      const char *label);
void    sb_tick_free (SbTick     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbTick, sb_tick_free)

G_END_DECLS
