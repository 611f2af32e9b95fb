/* sb-fhir-code-system.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-option.h"

G_BEGIN_DECLS

/**
 * SbFhirCodeSystem:
 *
 * A code system that stands in the file of a FHIR questionnaire.
 */
typedef struct _SbFhirCodeSystem SbFhirCodeSystem;

SbFhirCodeSystem   *sb_fhir_code_system_read      (const SbCursor         *place);
void                sb_fhir_code_system_free      (SbFhirCodeSystem       *self);
gboolean            sb_fhir_code_system_is        (const SbFhirCodeSystem *self,
                                                   const char             *url);
const SbFhirOption *sb_fhir_code_system_find      (const SbFhirCodeSystem *self,
                                                   const char             *code);
void                sb_fhir_code_system_append_to (const SbFhirCodeSystem *self,
                                                   GPtrArray              *options);

G_END_DECLS
