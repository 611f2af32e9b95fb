/* gallery-practice.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gallery-plays.h"

G_BEGIN_DECLS

void gallery_practice_begin_calm   (const GalleryStage *stage,
                                    const char         *detail);
void gallery_practice_end_calm     (const GalleryStage *stage,
                                    const char         *detail);
void gallery_practice_star         (const GalleryStage *stage,
                                    const char         *detail);
void gallery_practice_need         (const GalleryStage *stage,
                                    const char         *detail);
void gallery_practice_search       (const GalleryStage *stage,
                                    const char         *detail);
void gallery_practice_find_session (const GalleryStage *stage,
                                    const char         *detail);
void gallery_practice_show_session (const GalleryStage *stage,
                                    const char         *detail);
void gallery_practice_do_session   (const GalleryStage *stage,
                                    const char         *detail);

G_END_DECLS
