/* sb-safety-group.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_SAFETY_GROUP (sb_safety_group_get_type ())

G_DECLARE_FINAL_TYPE (SbSafetyGroup, sb_safety_group, SB, SAFETY_GROUP, AdwPreferencesGroup)

GtkWidget *sb_safety_group_new (SbStore      *store,
                                SbSafetyStep  step);

G_END_DECLS
