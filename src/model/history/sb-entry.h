/* sb-entry.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

#define SB_ENTRY_ID_SIZE 37

/**
 * SbEntry:
 * @time: the moment by which it stands in its list, in microseconds
 * @id: the record's id
 *
 * A record's place in a list, without the record.
 */
typedef struct
{
  gint64 time;
  char   id[SB_ENTRY_ID_SIZE];
} SbEntry;

void sb_entry_init      (SbEntry       *self,
                         gint64         time,
                         const char    *id);
int  sb_entry_compare   (gconstpointer  a,
                         gconstpointer  b);

void sb_entries_reverse (GArray        *entries);
void sb_entries_cut     (GArray        *entries,
                         guint          limit,
                         gboolean       newest);

G_END_DECLS
