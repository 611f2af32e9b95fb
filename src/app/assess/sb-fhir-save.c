/* sb-fhir-save.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-fhir-response.h"
#include "sb-fhir-save.h"

/* The answers of an assessment as a file for a doctor's or a clinic's
 * system. */

typedef struct
{
  GtkWidget *widget;
  SbInstrument *instrument;
  SbAssessment *assessment;
} Saving;

static void
saving_free (Saving *saving)
{
  g_clear_object (&saving->widget);
  g_clear_object (&saving->instrument);
  g_clear_object (&saving->assessment);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;

  /* The page may have been left, and the window closed, in the meantime. */
  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    gtk_widget_activate_action (widget, "win.toast", "s", _ ("Saved"));
  else
    gtk_widget_activate_action (widget, "win.toast", "s", error->message);
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
  char *text;
  g_autoptr (GBytes) bytes = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (G_IS_FILE (file));

  text = sb_fhir_response_write (instrument, assessment);
  bytes = g_bytes_new_take (text, strlen (text));
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                       NULL, written_cb, g_object_ref (widget));
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    sb_fhir_save_to (saving->widget, file, saving->instrument, saving->assessment);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    gtk_widget_activate_action (saving->widget, "win.toast", "s", error->message);
}

/* It names nobody. */
static char *
create_name (SbInstrument *instrument,
             SbAssessment *assessment)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (sb_assessment_get_completed (assessment));
  g_autofree char *day = g_date_time_format (local, "%Y-%m-%d");
  g_autofree char *name = g_strdup_printf ("%s-%s.json", sb_instrument_get_id (instrument), day);

  return g_strdelimit (g_steal_pointer (&name), G_DIR_SEPARATOR_S, '-');
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
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = NULL;
  Saving *saving;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (SB_IS_INSTRUMENT (instrument));
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  name = create_name (instrument, assessment);
  gtk_file_dialog_set_title (dialog, _ ("Save Answers as FHIR"));
  gtk_file_dialog_set_initial_name (dialog, name);

  saving = g_new (Saving, 1);
  saving->widget = g_object_ref (widget);
  saving->instrument = g_object_ref (instrument);
  saving->assessment = g_object_ref (assessment);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb, saving);
}
