/* sb-fhir-response.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-assessment.h"
#include "sb-instrument.h"

G_BEGIN_DECLS

char *sb_fhir_response_write (SbInstrument *instrument,
                              SbAssessment *assessment);

G_END_DECLS
