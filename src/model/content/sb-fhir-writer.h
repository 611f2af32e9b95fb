/* sb-fhir-writer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-item.h"

G_BEGIN_DECLS

void sb_fhir_writer_add_items  (JsonBuilder *builder,
                                GPtrArray   *items,
                                gboolean     implied);
void sb_fhir_writer_add_scales (JsonBuilder *builder,
                                GPtrArray   *items,
                                GPtrArray   *totals,
                                gboolean     implied);

G_END_DECLS
