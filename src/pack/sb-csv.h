/* sb-csv.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SB_TYPE_CSV (sb_csv_get_type ())

G_DECLARE_FINAL_TYPE (SbCsv, sb_csv, SB, CSV, GObject)

SbCsv             *sb_csv_new        (GFile   *file,
                                      GError **error);
gboolean           sb_csv_next       (SbCsv   *self);
gboolean           sb_csv_check      (SbCsv   *self,
                                      GError **error);
guint              sb_csv_get_line   (SbCsv   *self);
const char *const *sb_csv_get_fields (SbCsv   *self,
                                      guint   *n_fields);

G_END_DECLS
