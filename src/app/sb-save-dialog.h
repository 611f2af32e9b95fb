/* sb-save-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SbSaveTo:
 * @widget: whose window asked
 * @file: where to
 *
 * Begins to save there.
 */
typedef void (*SbSaveTo) (GtkWidget *widget,
                          GFile     *file,
                          gpointer   user_data);

char *sb_save_dialog_create_name (const char     *stem,
                                  GDateTime      *time,
                                  const char     *suffix);
void  sb_save_dialog_ask         (GtkWidget      *widget,
                                  const char     *title,
                                  const char     *name,
                                  SbSaveTo        save_to,
                                  gpointer        user_data,
                                  GDestroyNotify  destroy);
void  sb_save_dialog_write       (GtkWidget      *widget,
                                  GFile          *file,
                                  GBytes         *bytes,
                                  const char     *done);

G_END_DECLS
