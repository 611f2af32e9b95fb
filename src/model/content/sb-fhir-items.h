/* sb-fhir-items.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-contained.h"
#include "sb-fhir-item.h"

G_BEGIN_DECLS

GPtrArray *sb_fhir_items_read    (const SbCursor  *root,
                                  SbFhirContained *contained);
gboolean   sb_fhir_item_is_score (SbFhirItem      *item);

G_END_DECLS
