/* sb-history-csv.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-check-in-scales.h"
#include "sb-csv.h"
#include "sb-history-csv.h"
#include "sb-report-records.h"

/* The history as one long table: a row a value, so that any program for tables
 * can sort and count it. Names are those of the interchange format, and are not
 * translated. */

typedef struct
{
  GString *csv;
  SbReportRecords *records;
} Writer;

/* What all rows of a record have in common. */
typedef struct
{
  const char *date;
  const char *kind;
  const char *id;
  const char *person;
  const char *about;
} Key;

static void
add_row (Writer     *self,
         const Key  *key,
         const char *measure,
         double      value,
         const char *note)
{
  sb_csv_append_text (self->csv, key->date);
  sb_csv_append_text (self->csv, key->kind);
  sb_csv_append_text (self->csv, key->id);
  sb_csv_append_text (self->csv, key->person);
  sb_csv_append_text (self->csv, key->about);
  sb_csv_append_text (self->csv, measure);
  sb_csv_append_number (self->csv, value);
  sb_csv_append_text (self->csv, note);
  sb_csv_end_row (self->csv);
}

static void
add_head (Writer *self)
{
  static const char *const titles[] = { "date", "record", "id", "person", "instrument", "measure", "value", "note" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    sb_csv_append_text (self->csv, titles[i]);
  sb_csv_end_row (self->csv);
}

static char *
dup_date (SbRecord *record)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (sb_report_records_get_time (record));

  return g_date_time_format (local, "%Y-%m-%dT%H:%M:%S%:z");
}

static gboolean
has_part (Writer       *self,
          SbReportPart  part)
{
  return sb_report_options_has_part (self->records->options, part);
}

/* Whether the person's own words in it are told. */
static gboolean
tells_words (Writer   *self,
             SbRecord *record)
{
  return has_part (self, SB_REPORT_NOTES) && !sb_report_options_is_redacted (self->records->options, sb_record_get_id (record));
}

static void
add_note (Writer    *self,
          const Key *key,
          SbRecord  *record)
{
  const char *note = sb_report_records_get_note (record);

  if (*note != '\0' && tells_words (self, record))
    add_row (self, key, "note", NAN, note);
}

/* --- Assessments --- */

static void
add_scores (Writer    *self,
            const Key *key,
            SbResult  *result)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (result));

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      add_row (self, key, sb_scale_get_id (scale), sb_result_get_value (result, sb_scale_get_id (scale)), "");
    }
}

static void
add_answers (Writer       *self,
             const Key    *key,
             SbAssessment *assessment)
{
  g_autofree const char **items = sb_assessment_list_items (assessment);

  for (guint i = 0; items[i] != NULL; i++)
    {
      g_autofree char *measure = g_strconcat ("item:", items[i], NULL);

      add_row (self, key, measure, sb_assessment_get_answer (assessment, items[i]), "");
    }
}

static void
add_assessment (Writer        *self,
                SbReportTopic *topic,
                guint          position)
{
  SbAssessment *assessment = g_ptr_array_index (topic->assessments, position);
  g_autofree char *date = dup_date (SB_RECORD (assessment));
  Key key = { date, "assessment", sb_record_get_id (SB_RECORD (assessment)),
              topic->person != NULL ? sb_person_get_name (topic->person) : "", sb_assessment_get_instrument_id (assessment) };

  if (has_part (self, SB_REPORT_SCORES) && topic->instrument != NULL)
    add_scores (self, &key, g_ptr_array_index (topic->results, position));
  if (has_part (self, SB_REPORT_ANSWERS))
    add_answers (self, &key, assessment);
  add_note (self, &key, SB_RECORD (assessment));
}

static void
add_topics (Writer *self)
{
  for (guint i = 0; i < self->records->topics->len; i++)
    {
      SbReportTopic *topic = g_ptr_array_index (self->records->topics, i);

      for (guint j = 0; j < topic->assessments->len; j++)
        add_assessment (self, topic, j);
    }
}

/* --- Check-ins --- */

static void
add_ratings (Writer    *self,
             const Key *key,
             SbCheckIn *check_in)
{
  g_autofree const char **names = sb_check_in_list_ratings (check_in);

  for (guint i = 0; names[i] != NULL; i++)
    {
      SbTracker *tracker = sb_check_in_scales_find_tracker (sb_store_get_trackers (self->records->store), names[i]);
      g_autofree char *measure = tracker != NULL ? g_strconcat ("own:", sb_tracker_get_title (tracker), NULL) : g_strdup (names[i]);
      double value = NAN;

      sb_check_in_get_rating (check_in, names[i], &value);
      add_row (self, key, measure, value, "");
    }
}

static void
add_check_in (Writer    *self,
              SbCheckIn *check_in)
{
  g_autofree char *date = dup_date (SB_RECORD (check_in));
  Key key = { date, "check-in", sb_record_get_id (SB_RECORD (check_in)), "", "" };
  const char *const *tags = sb_check_in_get_tags (check_in);

  if (has_part (self, SB_REPORT_CHECK_INS))
    add_ratings (self, &key, check_in);
  for (guint i = 0; tags[i] != NULL && tells_words (self, SB_RECORD (check_in)); i++)
    add_row (self, &key, "tag", NAN, tags[i]);
  add_note (self, &key, SB_RECORD (check_in));
}

/* --- Sessions and events --- */

static double
to_value (int distress)
{
  return distress == SB_SESSION_NO_DISTRESS ? NAN : distress;
}

static void
add_session (Writer    *self,
             SbSession *session)
{
  g_autofree char *date = dup_date (SB_RECORD (session));
  Key key = { date, "session", sb_record_get_id (SB_RECORD (session)), "", sb_session_get_exercise_id (session) };

  if (has_part (self, SB_REPORT_PRACTICE))
    {
      add_row (self, &key, "distressBefore", to_value (sb_session_get_distress_before (session)), "");
      add_row (self, &key, "distressAfter", to_value (sb_session_get_distress_after (session)), "");
      add_row (self, &key, "completed", sb_session_get_completed (session) != NULL, "");
    }
  add_note (self, &key, SB_RECORD (session));
}

static void
add_event (Writer  *self,
           SbEvent *event)
{
  const GDate *day = sb_event_get_date (event);
  g_autofree char *date = g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (day), g_date_get_month (day), g_date_get_day (day));
  Key key = { date, "event", sb_record_get_id (SB_RECORD (event)), "", "" };

  add_row (self, &key, "title", NAN, sb_event_get_title (event));
}

static void
add_sessions (Writer *self)
{
  for (guint i = 0; i < self->records->sessions->len; i++)
    add_session (self, g_ptr_array_index (self->records->sessions, i));
}

/**
 * sb_history_csv_write:
 * @content: what the app knows
 * @store: what the person did
 * @options: what of it is wanted
 *
 * Writes a row for each score, answer, rating and note, with the columns
 *
 * - date: when, where the person is; ISO 8601
 * - record: assessment, check-in, session or event
 * - id: the same for all rows of one record
 * - person: with whom the bond is; empty for no one bond
 * - instrument: the questionnaire's id, or the exercise's
 * - measure: a scale's id, `item:` and a question's, a rating's name, `own:` and
 *   the title of a rating of the person's own making, distressBefore and distressAfter from 0 to 10, completed as 1 or 0, tag,
 *   note or title
 * - value: a number; empty where there is none, as where too few questions were
 *   answered for a score
 * - note: the person's own words
 *
 * Returns: (transfer full): the table, after RFC 4180
 */
char *
sb_history_csv_write (SbContent       *content,
                      SbStore         *store,
                      SbReportOptions *options)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SbReportRecords) records = NULL;
  Writer self = { NULL };

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (options), NULL);

  records = sb_report_records_new (content, store, options, now);
  self.csv = g_string_new (NULL);
  self.records = records;

  add_head (&self);
  add_topics (&self);
  for (guint i = 0; i < records->check_ins->len; i++)
    add_check_in (&self, g_ptr_array_index (records->check_ins, i));
  add_sessions (&self);
  for (guint i = 0; i < records->events->len && has_part (&self, SB_REPORT_EVENTS); i++)
    add_event (&self, g_ptr_array_index (records->events, i));

  return g_string_free (self.csv, FALSE);
}
