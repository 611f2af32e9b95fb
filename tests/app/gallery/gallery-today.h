/* gallery-today.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gallery-plays.h"

G_BEGIN_DECLS

void gallery_today_set_now (const GalleryStage *stage,
                            const char         *detail);
void gallery_today_walk    (const GalleryStage *stage,
                            const char         *detail);

G_END_DECLS
