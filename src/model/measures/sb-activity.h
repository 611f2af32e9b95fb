/* sb-activity.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-store.h"

G_BEGIN_DECLS

gint64    sb_activity_find_latest (SbStore *store);
SbRecord *sb_activity_find_done   (SbStore *store);

G_END_DECLS
