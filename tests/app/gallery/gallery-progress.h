/* gallery-progress.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gallery-plays.h"

G_BEGIN_DECLS

void gallery_progress_show    (const GalleryStage *stage,
                               const char         *detail);
void gallery_progress_compare (const GalleryStage *stage,
                               const char         *detail);
void gallery_progress_search  (const GalleryStage *stage,
                               const char         *detail);
void gallery_progress_mark    (const GalleryStage *stage,
                               const char         *detail);

G_END_DECLS
