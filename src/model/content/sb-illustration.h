/* sb-illustration.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-illustration-label.h"

G_BEGIN_DECLS

#define SB_TYPE_ILLUSTRATION (sb_illustration_get_type ())

G_DECLARE_FINAL_TYPE (SbIllustration, sb_illustration, SB, ILLUSTRATION, GObject)

SbIllustration      *sb_illustration_read       (const SbCursor *cursor);
const char          *sb_illustration_get_id     (SbIllustration *self);
const char          *sb_illustration_get_text   (SbIllustration *self);
GListModel          *sb_illustration_get_labels (SbIllustration *self);
SbIllustrationLabel *sb_illustration_find_label (SbIllustration *self,
                                                 const char     *id);

G_END_DECLS
