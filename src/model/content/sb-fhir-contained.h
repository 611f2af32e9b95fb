/* sb-fhir-contained.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-option.h"

G_BEGIN_DECLS

/**
 * SbFhirContained:
 *
 * The value sets and code systems that stand in the file of a FHIR
 * questionnaire itself.
 */
typedef struct _SbFhirContained SbFhirContained;

SbFhirContained *sb_fhir_contained_new         (const SbCursor  *root);
void             sb_fhir_contained_free        (SbFhirContained *self);
GPtrArray       *sb_fhir_contained_dup_options (SbFhirContained *self,
                                                const SbCursor  *item);
void             sb_fhir_contained_complete    (SbFhirContained *self,
                                                SbFhirOption    *option);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbFhirContained, sb_fhir_contained_free)

G_END_DECLS
