/* sb-tag-picker.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_TAG_PICKER (sb_tag_picker_get_type ())

G_DECLARE_FINAL_TYPE (SbTagPicker, sb_tag_picker, SB, TAG_PICKER, AdwBin)

void   sb_tag_picker_fill      (SbTagPicker       *self,
                                const char *const *used,
                                const char *const *chosen);
char **sb_tag_picker_list_tags (SbTagPicker       *self);

G_END_DECLS
