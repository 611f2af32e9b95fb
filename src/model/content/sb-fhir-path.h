/* sb-fhir-path.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-item.h"

G_BEGIN_DECLS

/* Far longer than any that we know; so that none keeps us busy. */
#define SB_FHIR_LONGEST_EXPRESSION 10000

extern const char *const sb_fhir_path_extensions[];

gboolean   sb_fhir_path_is_computed (const SbCursor *place);
char      *sb_fhir_path_compact     (const char     *expression);
GPtrArray *sb_fhir_path_collect     (const SbCursor *root,
                                     GPtrArray      *items,
                                     SbFhirItem     *total);

G_END_DECLS
