/* sb-fhir-scales.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-item.h"

G_BEGIN_DECLS

GPtrArray *sb_fhir_scales_find (const SbCursor *root,
                                GPtrArray      *items);
gboolean   sb_fhir_scales_are_implied (GPtrArray *items,
                                       GPtrArray *totals);

G_END_DECLS
