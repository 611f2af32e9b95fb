/* long-history.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many records of each kind, and the days that they are spread over. */
typedef struct
{
  const char *name;
  guint n_days;
  guint n_people;
  guint n_check_ins;
  guint n_assessments;
  guint n_sessions;
  guint n_events;
} HistorySize;

const HistorySize *long_history_find_size (const char        *name);
char              *long_history_write     (const HistorySize *size);

G_END_DECLS
