/* sb-transfer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

SbContent *sb_transfer_create_content (void);
SbStore   *sb_transfer_create_store   (void);
int        sb_transfer_export         (const char *name);
int        sb_transfer_import         (const char *name);

G_END_DECLS
