/* gallery-plays.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-window.h"

G_BEGIN_DECLS

/**
 * GalleryStage:
 * @content: what the app knows
 * @store: what the person did
 * @window: the window, on screen
 *
 * Where a scene is played.
 */
typedef struct
{
  SbContent *content;
  SbStore *store;
  SbWindow *window;
} GalleryStage;

typedef void (*GalleryPlay) (const GalleryStage *stage,
                             const char         *detail);

void gallery_plays_warn        (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_welcome     (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_act         (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_answer      (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_show_table  (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_open        (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_search      (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_compare     (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_begin       (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_wait        (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_show_step   (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_show_pace   (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_mark        (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_end         (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_close       (const GalleryStage *stage,
                                const char         *detail);
void gallery_plays_close_worse (const GalleryStage *stage,
                                const char         *detail);

G_END_DECLS
