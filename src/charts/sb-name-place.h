/* sb-name-place.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <graphene.h>

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbNameForm:
 * @SB_NAME_WHOLE: the name itself
 * @SB_NAME_NUMBER: a number that stands for it
 * @SB_NAME_NONE: nothing, for want of room
 *
 * What stands beside a point.
 */
typedef enum
{
  SB_NAME_WHOLE,
  SB_NAME_NUMBER,
  SB_NAME_NONE,
} SbNameForm;

/**
 * SbNamePlace:
 * @x: the middle of the point
 * @y: the middle of the point
 * @sizes: how large its name is, and the number that stands for it
 * @form: (out): what stands beside the point
 * @bounds: (out): and where
 *
 * A point that has a name, and the place for that.
 */
typedef struct
{
  float x;
  float y;
  graphene_size_t sizes[SB_NAME_NONE];
  SbNameForm form;
  graphene_rect_t bounds;
} SbNamePlace;

void sb_name_places_find (SbNamePlace *places,
                          guint        n_places,
                          GArray      *taken,
                          float        side,
                          gboolean     mirrored);

G_END_DECLS
