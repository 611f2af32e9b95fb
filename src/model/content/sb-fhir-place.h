/* sb-fhir-place.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

/* What reading a FHIR resource wants of a place beyond what SbCursor has:
 * extensions, and a list of all that may stand there. */

#define SB_FHIR_HL7 "http://hl7.org/fhir/StructureDefinition/"
#define SB_FHIR_SDC "http://hl7.org/fhir/uv/sdc/StructureDefinition/"

extern const char *const sb_fhir_score_urls[];

char       *sb_fhir_dup_text             (const SbCursor    *place,
                                          const char        *member);
char       *sb_fhir_need_text            (const SbCursor    *place,
                                          const char        *member);
JsonObject *sb_fhir_get_object           (JsonObject        *object,
                                          const char        *member);
const char *sb_fhir_get_string           (JsonObject        *object,
                                          const char        *member);
gboolean    sb_fhir_read_integer         (JsonNode          *node,
                                          int                bound,
                                          int               *value);
JsonObject *sb_fhir_find_extension       (const SbCursor    *place,
                                          const char *const *urls,
                                          char             **member);
double      sb_fhir_read_score           (const SbCursor    *place);
void        sb_fhir_close                (const SbCursor    *place,
                                          const char *const *known,
                                          const char *const *handled);

G_END_DECLS
