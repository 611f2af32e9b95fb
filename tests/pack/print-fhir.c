/* print-fhir.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "sb-fhir-response.h"
#include "sb-pack-file.h"

/* print-fhir pack FILE: the file as an instrument pack.
 * print-fhir response FILE [done] [ITEM=ANSWER…]: a FHIR response to it. */

static void
take_answer (SbAssessment *assessment,
             const char   *word)
{
  const char *equals = strrchr (word, '=');
  g_autofree char *item = NULL;
  g_autoptr (GDateTime) completed = NULL;

  if (equals != NULL)
    {
      item = g_strndup (word, (gsize) (equals - word));
      sb_assessment_set_answer (assessment, item, atoi (equals + 1));
      return;
    }

  completed = g_date_time_new_utc (2026, 11, 22, 10, 30, 0);
  sb_assessment_set_completed (assessment, completed);
}

static void
print_response (SbInstrument *instrument,
                char        **words)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new (sb_instrument_get_id (instrument),
                                                           sb_instrument_get_version (instrument), NULL);
  g_autofree char *response = NULL;

  for (; *words != NULL; words++)
    take_answer (assessment, *words);

  response = sb_fhir_response_write (instrument, assessment);
  g_print ("%s\n", response);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (SbInstrument) instrument = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *json = NULL;

  if (argc < 3)
    return 2;

  file = g_file_new_for_commandline_arg (argv[2]);
  instrument = sb_pack_file_read (file, &json, &error);
  if (instrument == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  if (g_str_equal (argv[1], "pack"))
    g_print ("%s\n", json);
  else
    print_response (instrument, argv + 3);

  return 0;
}
