/* gallery-entries.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gallery-plays.h"

G_BEGIN_DECLS

void gallery_entries_show_days  (const GalleryStage *stage,
                                 const char         *detail);
void gallery_entries_show_eased (const GalleryStage *stage,
                                 const char         *detail);

G_END_DECLS
