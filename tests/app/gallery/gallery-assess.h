/* gallery-assess.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gallery-plays.h"

G_BEGIN_DECLS

void gallery_assess_show      (const GalleryStage *stage,
                               const char         *detail);
void gallery_assess_show_past (const GalleryStage *stage,
                               const char         *detail);
void gallery_assess_do_past   (const GalleryStage *stage,
                               const char         *detail);
void gallery_assess_compare   (const GalleryStage *stage,
                               const char         *detail);
void gallery_assess_check_in  (const GalleryStage *stage,
                               const char         *detail);

G_END_DECLS
