/* sb-option.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_OPTION (sb_option_get_type ())

G_DECLARE_FINAL_TYPE (SbOption, sb_option, SB, OPTION, GObject)

SbOption   *sb_option_new         (int             value,
                                   const char     *label);
SbOption   *sb_option_read        (const SbCursor *cursor);
int         sb_option_get_value   (SbOption       *self);
const char *sb_option_get_label   (SbOption       *self);
double      sb_option_get_score   (SbOption       *self);
const char *sb_option_get_code    (SbOption       *self);
const char *sb_option_get_system  (SbOption       *self);
const char *sb_option_get_display (SbOption       *self);

G_END_DECLS
