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

void
sb_entries_reverse (GArray *entries)
{
  for (guint i = 0; i < entries->len / 2; i++)
    {
      SbEntry *left = &g_array_index (entries, SbEntry, i);
      SbEntry *right = &g_array_index (entries, SbEntry, entries->len - 1 - i);
      SbEntry kept = *left;

      *left = *right;
      *right = kept;
    }
}

/**
 * sb_entries_cut:
 * @entries: (element-type SbEntry): the earliest first
 * @limit: how many remain at most; 0 for all
 * @newest: whether those are the newest
 */
void
sb_entries_cut (GArray   *entries,
                guint     limit,
                gboolean  newest)
{
  if (limit == 0 || entries->len <= limit)
    return;

  if (newest)
    g_array_remove_range (entries, 0, entries->len - limit);
  else
    g_array_set_size (entries, limit);
}
