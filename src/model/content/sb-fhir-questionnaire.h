/* sb-fhir-questionnaire.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-reader.h"

G_BEGIN_DECLS

gboolean  sb_fhir_questionnaire_is        (SbReader  *reader);
char     *sb_fhir_questionnaire_translate (SbReader  *reader,
                                           GError   **error);

G_END_DECLS
