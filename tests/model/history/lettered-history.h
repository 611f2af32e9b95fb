/* lettered-history.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-store.h"

G_BEGIN_DECLS

/* So many seconds after 2026-11-22T10:00:00Z, in microseconds. */
#define MOMENT(seconds) ((G_GINT64_CONSTANT (1795341600) + (seconds)) * G_USEC_PER_SEC)

#define LETTERED_SAM "00000000-0000-4000-8000-000000005a01"
#define LETTERED_KIM "00000000-0000-4000-8000-000000005a02"

GDateTime *moment                     (int         seconds);
char      *lettered_id                (char        letter);
char       lettered_get               (SbRecord   *record);
GPtrArray *lettered_history_new       (void);
void       lettered_history_save      (SbStore    *store,
                                       GPtrArray  *records);
char      *lettered_history_make_file (void);
SbRecord  *lettered_find_in_store     (SbStore    *store,
                                       GType       type,
                                       char        letter);
char      *lettered_list_model        (GListModel *model);
char      *lettered_list_records      (GPtrArray  *records);

G_END_DECLS
