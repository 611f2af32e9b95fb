/* gallery-scenes.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gallery-plays.h"

G_BEGIN_DECLS

/**
 * GalleryScene:
 * @name: what its pictures are called
 * @sample: (nullable): whose history it shows; NULL for that of somebody who
 *   has just begun
 * @place: the place to go to
 * @uri: (nullable): what to open there
 * @play: (nullable): what to do then
 * @detail: (nullable): for @play
 * @full: whether the page is long, and is to be seen whole, too
 * @large: whether its text is twice as large
 * @common: whether it is also to be seen in a language of long words
 *
 * Something to take pictures of, and the way there.
 */
typedef struct
{
  const char *name;
  const char *sample;
  const char *place;
  const char *uri;
  GalleryPlay play;
  const char *detail;
  gboolean full;
  gboolean large;
  gboolean common;
} GalleryScene;

GArray *gallery_scenes_list  (SbContent          *content);
void    gallery_scenes_enter (const GalleryScene *scene,
                              const GalleryStage *stage);

G_END_DECLS
