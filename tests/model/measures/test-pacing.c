/* test-pacing.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pacing.h"
#include "sb-reader.h"

typedef struct
{
  const char *name;
  guint retake_after;
  const char *last;
  guint days_left;
} Row;

#define NOW "2026-11-22T12:00:00Z"

static const Row rows[] = {
  { "never", 28, NULL, 0 },
  { "just-now", 28, NOW, 28 },
  { "a-minute-ago", 28, "2026-11-22T11:59:00Z", 28 },
  { "a-day-ago", 28, "2026-11-21T12:00:00Z", 27 },
  { "last-day", 28, "2026-10-26T00:00:00Z", 1 },
  { "last-minute", 28, "2026-10-25T12:01:00Z", 1 },
  { "on-the-minute", 28, "2026-10-25T12:00:00Z", 0 },
  { "long-ago", 28, "1999-01-01T00:00:00Z", 0 },
  { "no-interval", 0, NOW, 0 },
  { "week", 7, "2026-11-19T12:00:00Z", 4 },
  /* Half an hour before midnight in UTC is already tomorrow further east; the
   * same moment counts the same everywhere. */
  { "other-zone", 7, "2026-11-20T01:30:00+02:00", 5 },
  /* A clock that was set back, or a date corrected by hand. */
  { "tomorrow", 7, "2026-11-23T12:00:00Z", 8 },
};

static SbInstrument *
create_instrument (guint retake_after)
{
  g_autofree char *json = g_strdup_printf ("{ \"id\": \"x\", \"version\": \"1\", \"title\": \"X\", \"retakeAfterDays\": %u,"
                                           "  \"items\": [{ \"id\": \"i\", \"kind\": \"boolean\", \"text\": \"?\" }] }",
                                           retake_after);
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", json, -1, NULL);

  return sb_instrument_read (reader, NULL);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbInstrument) instrument = create_instrument (row->retake_after);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, NULL);
  g_autoptr (GDateTime) last = row->last != NULL ? g_date_time_new_from_iso8601 (row->last, NULL) : NULL;

  g_assert_cmpuint (sb_pacing_get_days_left (instrument, last, now), ==, row->days_left);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/pacing/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  return g_test_run ();
}
