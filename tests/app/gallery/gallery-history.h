/* gallery-history.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-store.h"

G_BEGIN_DECLS

SbStore *gallery_history_open        (const char *samples,
                                      const char *name);
void     gallery_history_add         (SbStore    *store,
                                      const char *json);
void     gallery_history_add_records (SbStore    *store,
                                      GPtrArray  *records);

G_END_DECLS
