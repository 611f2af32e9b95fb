/* random-history.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

typedef struct _RandomHistory RandomHistory;

RandomHistory *random_history_new    (guint32        seed,
                                      guint          n_ids,
                                      gint64         span);
void           random_history_free   (RandomHistory *self);
char          *random_history_make   (RandomHistory *self,
                                      guint          n_records);
SbRecord      *random_history_record (RandomHistory *self,
                                      guint          kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RandomHistory, random_history_free)

G_END_DECLS
