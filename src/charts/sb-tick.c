/* sb-tick.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-tick.h"

SbTick *
sb_tick_new (double      value,
             const char *label)
{
  SbTick *self;

  g_return_val_if_fail (label != NULL, NULL);

  self = g_new0 (SbTick, 1);
  self->value = value;
  self->label = g_strdup (label);

  return self;
}

void
sb_tick_free (SbTick *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->label);
  g_free (self);
}
