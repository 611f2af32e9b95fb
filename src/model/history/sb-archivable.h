/* sb-archivable.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

#define SB_TYPE_ARCHIVABLE (sb_archivable_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbArchivable, sb_archivable, SB, ARCHIVABLE, SbRecord)

struct _SbArchivableClass
{
  SbRecordClass parent_class;
};

GDateTime *sb_archivable_get_archived (SbArchivable *self);
void       sb_archivable_set_archived (SbArchivable *self,
                                       GDateTime    *archived);
gboolean   sb_archivable_is_archived  (SbArchivable *self);

G_END_DECLS
