/* sb-found-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_FOUND_ROW (sb_found_row_get_type ())

G_DECLARE_FINAL_TYPE (SbFoundRow, sb_found_row, SB, FOUND_ROW, AdwBin)

GtkWidget  *sb_found_row_new         (void);
void        sb_found_row_show        (SbFoundRow *self,
                                      SbContent  *content,
                                      SbStore    *store,
                                      SbRecord   *record,
                                      const char *words);
const char *sb_found_row_get_about   (SbFoundRow *self);
const char *sb_found_row_get_excerpt (SbFoundRow *self);

G_END_DECLS
