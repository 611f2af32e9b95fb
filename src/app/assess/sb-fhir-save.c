/* sb-fhir-save.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-fhir-response.h"
#include "sb-fhir-save.h"
#include "sb-save-dialog.h"

/* The answers of an assessment as a file for a doctor's or a clinic's
 * system. */

static GBytes *
create_bytes (SbInstrument *instrument,
              SbAssessment *assessment)
{
  char *text = sb_fhir_response_write (instrument, assessment);

  return g_bytes_new_take (text, strlen (text));
}

static void
save_to (GtkWidget *widget,
         GFile     *file,
         gpointer   bytes)
{
  sb_save_dialog_write (widget, file, bytes, _ ("Saved"));
}

/**
 * sb_fhir_save_to:
 * @widget: a widget in the window
 * @file: where to
 * @instrument: the instrument
 * @assessment: answers to it
 *
 * Writes the answers as an HL7 FHIR QuestionnaireResponse, and tells when it
 * is done, or why it could not be.
 */
void
sb_fhir_save_to (GtkWidget    *widget,
                 GFile        *file,
                 SbInstrument *instrument,
                 SbAssessment *assessment)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_if_fail (SB_IS_INSTRUMENT (instrument));
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  bytes = create_bytes (instrument, assessment);
  save_to (widget, file, bytes);
}

/**
 * sb_fhir_save:
 * @widget: a widget in the window
 * @instrument: the instrument
 * @assessment: answers to it, complete
 *
 * Asks where to, and saves the answers there.
 */
void
sb_fhir_save (GtkWidget    *widget,
              SbInstrument *instrument,
              SbAssessment *assessment)
{
  g_autofree char *name = NULL;

  g_return_if_fail (SB_IS_INSTRUMENT (instrument));
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  name = sb_save_dialog_create_name (sb_instrument_get_id (instrument), sb_assessment_get_completed (assessment), "json");
  sb_save_dialog_ask (widget, _ ("Save Answers as FHIR"), name, save_to, create_bytes (instrument, assessment),
                      (GDestroyNotify) g_bytes_unref);
}
