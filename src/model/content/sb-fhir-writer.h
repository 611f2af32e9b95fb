/* sb-fhir-writer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-item.h"

G_BEGIN_DECLS

#define SB_FHIR_WRITER_LONGEST_ID 64

char *sb_fhir_writer_dup_id     (const char  *text,
                                 gsize        longest);
void  sb_fhir_writer_add_string (JsonBuilder *builder,
                                 const char  *member,
                                 const char  *value);
void  sb_fhir_writer_add_items  (JsonBuilder *builder,
                                 GPtrArray   *items,
                                 gboolean     implied);
void  sb_fhir_writer_add_scales (JsonBuilder *builder,
                                 GPtrArray   *items,
                                 GPtrArray   *totals,
                                 gboolean     implied);

G_END_DECLS
