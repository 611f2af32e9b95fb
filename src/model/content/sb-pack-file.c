/* sb-pack-file.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-fhir-questionnaire.h"
#include "sb-pack-file.h"

/* An instrument that somebody brings: a pack of ours, or an HL7 FHIR R4
 * Questionnaire, which becomes one. */

static SbInstrument *
open_fhir (SbReader  *reader,
           char     **json,
           GError   **error)
{
  g_autofree char *pack = sb_fhir_questionnaire_translate (reader, error);
  g_autoptr (SbReader) translated = NULL;
  g_autoptr (SbInstrument) instrument = NULL;

  if (pack == NULL)
    return NULL;

  translated = sb_reader_new_for_data (sb_reader_get_name (reader), pack, -1, error);
  if (translated == NULL)
    return NULL;

  instrument = sb_instrument_read (translated, error);
  if (instrument != NULL && json != NULL)
    *json = g_steal_pointer (&pack);

  return g_steal_pointer (&instrument);
}

/**
 * sb_pack_file_open:
 * @reader: an open file
 * @json: (out) (optional) (transfer full): return location for the
 *   instrument as a pack of ours
 * @error: return location for a #SbContentError
 *
 * Reads an instrument of either form. The reader holds all faults where it
 * cannot be read.
 *
 * Returns: (transfer full) (nullable): the instrument
 */
SbInstrument *
sb_pack_file_open (SbReader  *reader,
                   char     **json,
                   GError   **error)
{
  SbInstrument *instrument;

  g_return_val_if_fail (SB_IS_READER (reader), NULL);

  if (json != NULL)
    *json = NULL;
  if (sb_fhir_questionnaire_is (reader))
    return open_fhir (reader, json, error);

  instrument = sb_instrument_read (reader, error);
  if (instrument != NULL && json != NULL)
    *json = sb_reader_dup_json (reader);

  return instrument;
}

/**
 * sb_pack_file_read:
 * @file: an instrument pack, or a FHIR R4 Questionnaire
 * @json: (out) (optional) (transfer full): return location for the
 *   instrument as a pack of ours, which is what to keep
 * @error: return location for an error
 *
 * Reads an instrument that somebody brings, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the instrument
 */
SbInstrument *
sb_pack_file_read (GFile   *file,
                   char   **json,
                   GError **error)
{
  g_autoptr (SbReader) reader = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (json != NULL)
    *json = NULL;
  reader = sb_reader_new (file, error);

  return reader != NULL ? sb_pack_file_open (reader, json, error) : NULL;
}
