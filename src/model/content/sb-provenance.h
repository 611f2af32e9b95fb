/* sb-provenance.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

/**
 * SbProvenance:
 * @title: the page that it was read in
 * @uri: its address, for a browser
 * @published: (nullable): when that page was written, as YYYY, YYYY-MM or
 *   YYYY-MM-DD
 * @last_checked: the day on which it was last read there
 *
 * Where a fact was found that may change, and when somebody last looked.
 */
typedef struct
{
  char *title;
  char *uri;
  char *published;
  GDate last_checked;
} SbProvenance;

void     sb_provenance_read     (SbProvenance       *self,
                                 const SbCursor     *cursor);
void     sb_provenance_clear    (SbProvenance       *self);
gboolean sb_provenance_is_stale (const SbProvenance *self,
                                 const GDate        *today);

G_END_DECLS
