/* sb-trusted-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

/**
 * SbTrustedPlace:
 * @SB_TRUSTED_PLACE_NONE: nowhere
 * @SB_TRUSTED_PLACE_UP: at what moves the row up
 * @SB_TRUSTED_PLACE_DOWN: at what moves the row down
 * @SB_TRUSTED_PLACE_OTHER: anywhere else on the row
 *
 * Where on a row the keyboard is.
 */
typedef enum
{
  SB_TRUSTED_PLACE_NONE,
  SB_TRUSTED_PLACE_UP,
  SB_TRUSTED_PLACE_DOWN,
  SB_TRUSTED_PLACE_OTHER,
} SbTrustedPlace;

#define SB_TYPE_TRUSTED_ROW (sb_trusted_row_get_type ())

G_DECLARE_FINAL_TYPE (SbTrustedRow, sb_trusted_row, SB, TRUSTED_ROW, AdwBin)

GtkWidget      *sb_trusted_row_new         (SbStore        *store,
                                            SbTrusted      *trusted,
                                            guint           position);
SbTrusted      *sb_trusted_row_get_trusted (SbTrustedRow   *self);
SbTrustedPlace  sb_trusted_row_get_focus   (SbTrustedRow   *self);
void            sb_trusted_row_set_focus   (SbTrustedRow   *self,
                                            SbTrustedPlace  place);

G_END_DECLS
