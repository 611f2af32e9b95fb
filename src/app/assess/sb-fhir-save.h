/* sb-fhir-save.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-assessment.h"
#include "sb-instrument.h"

G_BEGIN_DECLS

void sb_fhir_save    (GtkWidget    *widget,
                      SbInstrument *instrument,
                      SbAssessment *assessment);
void sb_fhir_save_to (GtkWidget    *widget,
                      GFile        *file,
                      SbInstrument *instrument,
                      SbAssessment *assessment);

G_END_DECLS
