/* sb-path.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-path-week.h"

G_BEGIN_DECLS

/**
 * SbPathSide:
 * @SB_PATH_SIDE_ANY: on either side
 * @SB_PATH_SIDE_LOW: below the middle
 * @SB_PATH_SIDE_HIGH: above it
 *
 * On which side of a dimension a path fits.
 */
typedef enum
{
  SB_PATH_SIDE_ANY,
  SB_PATH_SIDE_LOW,
  SB_PATH_SIDE_HIGH,
} SbPathSide;

#define SB_TYPE_PATH (sb_path_get_type ())

G_DECLARE_FINAL_TYPE (SbPath, sb_path, SB, PATH, GObject)

SbPath             *sb_path_read          (SbReader    *reader,
                                           GError     **error);
const char         *sb_path_get_id        (SbPath      *self);
const char         *sb_path_get_uri       (SbPath      *self);
const char         *sb_path_get_title     (SbPath      *self);
const char         *sb_path_get_about     (SbPath      *self);
const char         *sb_path_get_caution   (SbPath      *self);
SbPathSide          sb_path_get_anxiety   (SbPath      *self);
SbPathSide          sb_path_get_avoidance (SbPath      *self);
gboolean            sb_path_is_for_two    (SbPath      *self);
const char *const  *sb_path_get_goals     (SbPath      *self);
GListModel         *sb_path_get_weeks     (SbPath      *self);

G_END_DECLS
