/* sb-csv.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sb_csv_append_text   (GString    *csv,
                           const char *text);
void sb_csv_append_number (GString    *csv,
                           double      number);
void sb_csv_end_row       (GString    *csv);

G_END_DECLS
