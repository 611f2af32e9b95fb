/* sb-entry.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-entry.h"

void
sb_entry_init (SbEntry    *self,
               gint64      time,
               const char *id)
{
  self->time = time;
  g_strlcpy (self->id, id, sizeof self->id);
}

/**
 * sb_entry_compare:
 *
 * Compares two #SbEntry as sb_record_compare() does their records.
 */
int
sb_entry_compare (gconstpointer a,
                  gconstpointer b)
{
  const SbEntry *left = a;
  const SbEntry *right = b;

  if (left->time != right->time)
    return left->time < right->time ? -1 : 1;

  return strcmp (left->id, right->id);
}
