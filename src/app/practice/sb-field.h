/* sb-field.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_FIELD (sb_field_get_type ())

G_DECLARE_FINAL_TYPE (SbField, sb_field, SB, FIELD, AdwBin)

GtkWidget *sb_field_new      (const char *name,
                              const char *text,
                              int         height);
GtkWidget *sb_field_new_line (const char *name,
                              const char *text);
char      *sb_field_dup_text (SbField    *self);

G_END_DECLS
