/* sb-place.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_N_PLACES 6

/**
 * SbPlace:
 * @name: what the command line and actions call it
 * @title: what people call it; to be translated
 * @icon_name: its icon
 * @get_type: gives the type of its first page
 *
 * A place of the window.
 */
typedef struct
{
  const char  *name;
  const char  *title;
  const char  *icon_name;
  GType      (*get_type) (void);
} SbPlace;

extern const SbPlace sb_places[SB_N_PLACES];

const SbPlace *sb_place_find       (const char    *name);
guint          sb_place_get_index  (const SbPlace *self);
const char    *sb_place_get_title  (const SbPlace *self);
GtkWidget     *sb_place_create_row (const SbPlace *self);

G_END_DECLS
