/* sb-bond-plane.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane.h"
#include "sb-result.h"

G_BEGIN_DECLS

SbPlanePoint *sb_bond_plane_new_point (SbResult   *result,
                                       const char *name);
void          sb_bond_plane_set_words (SbPlane    *plane,
                                       const char *label);

G_END_DECLS
