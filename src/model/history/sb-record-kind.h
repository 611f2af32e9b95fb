/* sb-record-kind.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record-json.h"
#include "sb-record-table.h"

G_BEGIN_DECLS

#define SB_RECORD_N_KINDS 12

/**
 * SbRecordKind:
 * @get_type: its type
 * @table: how it lies in the database
 * @json: how it lies in a history file
 * @named: whether its id follows from what it says, so that one that was
 *   deleted may come again
 * @large: whether there may be very many, so that they stay on the disk until
 *   somebody asks for them
 *
 * A kind of record.
 */
typedef struct
{
  GType                (*get_type) (void);
  const SbRecordTable   *table;
  const SbRecordJson    *json;
  gboolean               named;
  gboolean               large;
} SbRecordKind;

/* In the order in which they can be written: a record refers to others only
 * of kinds before its own. */
extern const SbRecordKind sb_record_kinds[SB_RECORD_N_KINDS];

guint    sb_record_kind_of_type (GType                 type);
guint    sb_record_kind_index   (SbRecord             *record);
gboolean sb_record_kind_save    (SbDatabase           *database,
                                 SbRecord *const      *records,
                                 guint                 n_records,
                                 GError              **error);
gboolean sb_record_kind_merge   (const SbRecordKind   *kind,
                                 SbDatabase           *database,
                                 SbRecord             *record,
                                 gboolean             *won,
                                 GError              **error);

G_END_DECLS
