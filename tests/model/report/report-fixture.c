/* report-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "history-fixture.h"
#include "report-fixture.h"
#include "sb-check-in-scales.h"
#include "store-fixture.h"

int
report_run (int    argc,
            char **argv,
            void (*add_tests) (void))
{
  g_setenv ("TZ", REPORT_ZONE, TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  add_tests ();

  return g_test_run ();
}

void
report_set_up (ReportFixture *fixture,
               gconstpointer  data)
{
  g_autofree char *root = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (root);
  g_autofree char *path = history_path ();

  fixture->content = sb_content_new (file);
  fixture->store = open_store (path);
  fixture->options = sb_report_options_new ();
}

void
report_tear_down (ReportFixture *fixture,
                  gconstpointer  data)
{
  sb_store_close (fixture->store);
  g_assert_finalize_object (fixture->options);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->content);
}

/* Of ISO 8601; without a zone it is where the person is. */
GDateTime *
report_moment (const char *text)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  GDateTime *moment = g_date_time_new_from_iso8601 (text, zone);

  g_assert_nonnull (moment);
  return moment;
}

SbPerson *
report_add_person (ReportFixture *fixture,
                   const char    *name,
                   const char    *kind)
{
  SbPerson *person = sb_person_new (name, kind);

  sb_store_save_person (fixture->store, person);
  g_object_unref (person);

  return person;
}

/* Each item counts as its scale's value once it is keyed; 0 leaves the scale's
 * items open. */
SbAssessment *
report_add_answers (ReportFixture *fixture,
                    const char    *instrument,
                    SbPerson      *person,
                    const char    *completed,
                    int            anxiety,
                    int            avoidance)
{
  SbInstrument *found = sb_content_find_instrument (fixture->content, instrument);
  GListModel *items = sb_instrument_get_items (found);
  g_autoptr (GDateTime) time = report_moment (completed);
  SbAssessment *assessment = sb_assessment_new (instrument, sb_instrument_get_version (found),
                                                person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      int value = g_strcmp0 (sb_item_get_scale (item), "anxiety") == 0 ? anxiety : avoidance;

      if (value != 0)
        sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? 8 - value : value);
    }
  sb_assessment_set_started (assessment, time);
  sb_assessment_set_completed (assessment, time);
  sb_store_save_assessment (fixture->store, assessment);
  g_object_unref (assessment);

  return assessment;
}

SbCheckIn *
report_add_check_in (ReportFixture *fixture,
                     const char    *at,
                     int            mood,
                     const char    *note)
{
  g_autoptr (GDateTime) time = report_moment (at);
  SbCheckIn *check_in = sb_check_in_new (time);

  sb_check_in_scales_set_step (check_in, SB_CHECK_IN_MOOD, mood);
  sb_check_in_set_note (check_in, note);
  sb_store_save_check_in (fixture->store, check_in);
  g_object_unref (check_in);

  return check_in;
}

/* It is of now, as sessions are. */
SbSession *
report_add_session (ReportFixture *fixture,
                    const char    *exercise,
                    int            before,
                    int            after,
                    const char    *note)
{
  SbSession *session = sb_session_new (exercise, "1");

  sb_session_set_distress_before (session, before);
  sb_session_set_distress_after (session, after);
  sb_session_set_note (session, note);
  sb_session_complete (session);
  sb_store_save_session (fixture->store, session);
  g_object_unref (session);

  return session;
}

SbEvent *
report_add_event (ReportFixture *fixture,
                  const char    *day,
                  const char    *title)
{
  SbEvent *event;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_parse (&date, day);
  event = sb_event_new (&date, title);
  sb_store_save_event (fixture->store, event);
  g_object_unref (event);

  return event;
}

SbReport *
report_create (ReportFixture *fixture)
{
  g_autoptr (GDateTime) now = report_moment ("2026-11-22T18:00:00");

  return sb_report_new (fixture->content, fixture->store, fixture->options, now);
}

static void
append_table (GString             *text,
              const SbReportTable *table)
{
  for (guint i = 0; i < table->n_columns && table->titles != NULL; i++)
    g_string_append_printf (text, "%s|", table->titles[i]);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < table->rows->len; i++)
    {
      g_autofree char *row = g_strjoinv ("|", g_ptr_array_index (table->rows, i));

      g_string_append_printf (text, "%s\n", row);
    }
}

static void
append_chart (GString             *text,
              const SbReportChart *chart)
{
  g_string_append_printf (text, "[%s: %s]\n", chart->title, chart->direction);
  for (guint i = 0; i < chart->series->len; i++)
    g_string_append_printf (text, "[%s]\n", ((const SbReportSeries *) g_ptr_array_index (chart->series, i))->title);
}

/* All words of a report: “# ” before a title, “## ” before a heading, and cells
 * parted by “|”. What is unbreakable on paper is a space here. */
char *
report_to_text (SbReport *report)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sb_report_get_n_sections (report); i++)
    {
      const SbReportSection *section = sb_report_get_section (report, i);

      g_string_append_printf (text, "# %s\n", section->title);
      for (guint j = 0; j < section->blocks->len; j++)
        {
          const SbReportBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->kind == SB_REPORT_BLOCK_TABLE)
            append_table (text, block->table);
          else if (block->kind == SB_REPORT_BLOCK_CHART)
            append_chart (text, block->chart);
          else
            g_string_append_printf (text, "%s%s\n", block->kind == SB_REPORT_BLOCK_HEADING ? "## " : "", block->text);
        }
    }
  g_string_replace (text, "\u00a0", " ", 0);

  return g_string_free (text, FALSE);
}

char *
report_write (ReportFixture *fixture)
{
  g_autoptr (SbReport) report = report_create (fixture);

  return report_to_text (report);
}
