/* sb-plane-view.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE_VIEW (sb_plane_view_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneView, sb_plane_view, SB, PLANE_VIEW, AdwBin)

GtkWidget *sb_plane_view_new (SbContent *content,
                              SbStore   *store);

G_END_DECLS
