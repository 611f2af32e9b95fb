/* sb-illustration-label.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_ILLUSTRATION_LABEL (sb_illustration_label_get_type ())

G_DECLARE_FINAL_TYPE (SbIllustrationLabel, sb_illustration_label, SB, ILLUSTRATION_LABEL, GObject)

SbIllustrationLabel *sb_illustration_label_read     (const SbCursor      *cursor);
const char          *sb_illustration_label_get_id   (SbIllustrationLabel *self);
const char          *sb_illustration_label_get_text (SbIllustrationLabel *self);
double               sb_illustration_label_get_x    (SbIllustrationLabel *self);
double               sb_illustration_label_get_y    (SbIllustrationLabel *self);

G_END_DECLS
