/* sb-report-records.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-report-records.h"

/* Of a long history only what is near the period is read. */

/**
 * sb_report_records_get_note:
 * @record: an assessment, a session or a check-in
 *
 * Returns: (transfer none): the note; empty where there is none
 */
const char *
sb_report_records_get_note (SbRecord *record)
{
  if (SB_IS_ASSESSMENT (record))
    return sb_assessment_get_note (SB_ASSESSMENT (record));
  if (SB_IS_SESSION (record))
    return sb_session_get_note (SB_SESSION (record));

  g_return_val_if_fail (SB_IS_CHECK_IN (record), "");

  return sb_check_in_get_note (SB_CHECK_IN (record));
}

/**
 * sb_report_records_get_time:
 * @record: a completed assessment, a session or a check-in
 *
 * Returns: (transfer none): when it was
 */
GDateTime *
sb_report_records_get_time (SbRecord *record)
{
  if (SB_IS_ASSESSMENT (record))
    return sb_assessment_get_completed (SB_ASSESSMENT (record));
  if (SB_IS_SESSION (record))
    return sb_session_get_started (SB_SESSION (record));

  g_return_val_if_fail (SB_IS_CHECK_IN (record), NULL);

  return sb_check_in_get_at (SB_CHECK_IN (record));
}

static gboolean
is_ended (SbSession *session)
{
  return sb_session_get_completed (session) != NULL || sb_session_get_stopped (session) != NULL;
}

/* Whether the record is done, of the period, and of the bonds that are told
 * of. */
static gboolean
is_wanted (SbReportOptions *options,
           SbRecord        *record)
{
  if (SB_IS_EVENT (record))
    return sb_report_options_covers_day (options, sb_event_get_date (SB_EVENT (record)));
  if (SB_IS_SESSION (record) && !is_ended (SB_SESSION (record)))
    return FALSE;
  if (SB_IS_ASSESSMENT (record)
      && (!sb_assessment_is_complete (SB_ASSESSMENT (record))
          || !sb_report_options_has_person (options, sb_assessment_get_person_id (SB_ASSESSMENT (record)))))
    return FALSE;

  return sb_report_options_covers_time (options, sb_report_records_get_time (record));
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  SbRecord *const *first = a;
  SbRecord *const *second = b;

  return g_date_time_compare (sb_report_records_get_time (*first), sb_report_records_get_time (*second));
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  SbEvent *const *first = a;
  SbEvent *const *second = b;

  return g_date_compare (sb_event_get_date (*first), sb_event_get_date (*second));
}

/* Returns: (transfer full) (element-type SbRecord): what is wanted of a list */
static GPtrArray *
pick (SbReportOptions *options,
      GListModel      *list,
      GCompareFunc     compare)
{
  GPtrArray *picked = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (list);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (list, i);

      if (is_wanted (options, record))
        g_ptr_array_add (picked, g_steal_pointer (&record));
    }
  g_ptr_array_sort (picked, compare);

  return picked;
}

/* A moment within a day of when it is this date where the person is. */
static gint64
to_moment (const GDate *date,
           int          days)
{
  g_autoptr (GDateTime) midnight = g_date_time_new_utc (g_date_get_year (date), g_date_get_month (date), g_date_get_day (date), 0, 0, 0);
  g_autoptr (GDateTime) moment = midnight != NULL ? g_date_time_add_days (midnight, days) : NULL;

  return moment != NULL ? g_date_time_to_unix_usec (moment) : 0;
}

/* What is near the period, so that of a long history only that is read; what is
 * of it, is_wanted() tells. */
static SbQuery
create_query (SbReportOptions *options,
              GType            type,
              SbQueryState     state)
{
  const GDate *from = sb_report_options_get_from (options);
  const GDate *to = sb_report_options_get_to (options);

  return (SbQuery) {
    .type = type,
    .state = state,
    .since = from != NULL ? to_moment (from, -1) : 0,
    .until = to != NULL ? to_moment (to, 2) : 0,
    .by_completion = state == SB_QUERY_COMPLETED,
  };
}

/* What is looked for. */
static const struct
{
  GType (*get_type) (void);
  SbQueryState state;
} kinds[] = {
  { sb_assessment_get_type, SB_QUERY_COMPLETED },
  { sb_session_get_type, SB_QUERY_ENDED },
  { sb_check_in_get_type, SB_QUERY_ANY_STATE },
};

/**
 * sb_report_records_get_query:
 * @options: what of the history is wanted
 * @position: from 0
 * @query: (out caller-allocates): what is looked for
 *
 * Returns: whether there is a query at that position
 */
gboolean
sb_report_records_get_query (SbReportOptions *options,
                             guint            position,
                             SbQuery         *query)
{
  if (position >= G_N_ELEMENTS (kinds))
    return FALSE;

  *query = create_query (options, kinds[position].get_type (), kinds[position].state);
  return TRUE;
}

static GPtrArray *
find (SbStore         *store,
      SbReportOptions *options,
      guint            kind)
{
  SbQuery query = create_query (options, kinds[kind].get_type (), kinds[kind].state);
  g_autoptr (GListModel) list = sb_store_list (store, &query);

  return pick (options, list, compare_times);
}

static GPtrArray *
find_assessments (SbStore         *store,
                  SbReportOptions *options)
{
  return find (store, options, 0);
}

static GPtrArray *
find_sessions (SbStore         *store,
               SbReportOptions *options)
{
  return find (store, options, 1);
}

static GPtrArray *
find_check_ins (SbStore         *store,
                SbReportOptions *options)
{
  return find (store, options, 2);
}

static void
add_noted (GPtrArray *noted,
           GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      SbRecord *record = g_ptr_array_index (records, i);

      if (*sb_report_records_get_note (record) != '\0')
        g_ptr_array_add (noted, g_object_ref (record));
    }
}

/* --- Topics --- */

static SbReportTopic *
find_topic (SbReportRecords *self,
            SbAssessment    *assessment)
{
  for (guint i = 0; i < self->topics->len; i++)
    {
      SbReportTopic *topic = g_ptr_array_index (self->topics, i);

      if (sb_report_topic_covers (topic, assessment))
        return topic;
    }

  return NULL;
}

static guint
get_rank (SbReportRecords *self,
          SbReportTopic   *topic)
{
  GListModel *people = sb_store_get_people (self->store);

  if (sb_assessment_get_person_id (sb_report_topic_get_sample (topic)) == NULL)
    return topic->instrument != NULL && sb_instrument_is_for_trend (topic->instrument) ? 1 : 0;

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (person == topic->person)
        return 2 + i;
    }

  return G_MAXUINT;
}

static int
compare_topics (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  SbReportTopic *first = (SbReportTopic *) a;
  SbReportTopic *second = (SbReportTopic *) b;
  guint first_rank = get_rank (user_data, first);
  guint second_rank = get_rank (user_data, second);
  g_autofree char *first_title = NULL;
  g_autofree char *second_title = NULL;

  if (first_rank != second_rank)
    return first_rank < second_rank ? -1 : 1;

  first_title = sb_report_topic_dup_title (first);
  second_title = sb_report_topic_dup_title (second);

  return g_utf8_collate (first_title, second_title);
}

static void
fill_topics (SbReportRecords *self,
             GPtrArray       *assessments)
{
  for (guint i = 0; i < assessments->len; i++)
    {
      SbAssessment *assessment = g_ptr_array_index (assessments, i);
      SbReportTopic *topic = find_topic (self, assessment);

      if (topic == NULL)
        {
          topic = sb_report_topic_new (self->content, self->store, assessment);
          g_ptr_array_add (self->topics, topic);
        }
      g_ptr_array_add (topic->assessments, g_object_ref (assessment));
    }

  for (guint i = 0; i < self->topics->len; i++)
    sb_report_topic_close (g_ptr_array_index (self->topics, i));
  g_ptr_array_sort_values_with_data (self->topics, compare_topics, self);
}

/* --- The rest --- */

static void
fill_events (SbReportRecords *self)
{
  g_autoptr (GPtrArray) events = pick (self->options, sb_store_get_events (self->store), compare_days);

  for (guint i = 0; i < events->len; i++)
    {
      SbRecord *event = g_ptr_array_index (events, i);

      if (sb_report_options_is_redacted (self->options, sb_record_get_id (event)))
        self->n_redacted_events++;
      else
        g_ptr_array_add (self->events, g_object_ref (event));
    }
}

static void
count_drafts (SbReportRecords *self)
{
  SbQuery query = create_query (self->options, SB_TYPE_ASSESSMENT, SB_QUERY_DRAFTS);
  g_autoptr (GListModel) drafts = sb_store_list (self->store, &query);

  for (guint i = 0; i < g_list_model_get_n_items (drafts); i++)
    {
      g_autoptr (SbAssessment) draft = g_list_model_get_item (drafts, i);

      if (sb_report_options_has_person (self->options, sb_assessment_get_person_id (draft))
          && sb_report_options_covers_time (self->options, sb_assessment_get_started (draft)))
        self->n_drafts++;
    }
}

static void
fill (SbReportRecords *self)
{
  g_autoptr (GPtrArray) assessments = find_assessments (self->store, self->options);

  self->sessions = find_sessions (self->store, self->options);
  self->check_ins = find_check_ins (self->store, self->options);
  fill_topics (self, assessments);
  fill_events (self);
  count_drafts (self);

  add_noted (self->noted, assessments);
  add_noted (self->noted, self->sessions);
  add_noted (self->noted, self->check_ins);
  g_ptr_array_sort (self->noted, compare_times);
}

/**
 * sb_report_records_new:
 * @content: what the app knows
 * @store: what the person did
 * @options: what of it is wanted
 * @now: the time of the report, where the person is
 *
 * Returns: (transfer full): the records
 */
SbReportRecords *
sb_report_records_new (SbContent       *content,
                       SbStore         *store,
                       SbReportOptions *options,
                       GDateTime       *now)
{
  SbReportRecords *self = g_new0 (SbReportRecords, 1);

  self->content = g_object_ref (content);
  self->store = g_object_ref (store);
  self->options = g_object_ref (options);
  self->now = g_date_time_ref (now);
  self->topics = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_report_topic_free);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->noted = g_ptr_array_new_with_free_func (g_object_unref);
  fill (self);

  return self;
}

void
sb_report_records_free (SbReportRecords *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->content);
  g_clear_object (&self->store);
  g_clear_object (&self->options);
  g_clear_pointer (&self->now, g_date_time_unref);
  g_clear_pointer (&self->topics, g_ptr_array_unref);
  g_clear_pointer (&self->check_ins, g_ptr_array_unref);
  g_clear_pointer (&self->sessions, g_ptr_array_unref);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_clear_pointer (&self->noted, g_ptr_array_unref);
  g_free (self);
}

/**
 * sb_report_records_are_empty:
 *
 * Returns: whether there is nothing to tell of
 */
gboolean
sb_report_records_are_empty (SbReportRecords *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->topics->len == 0 && self->check_ins->len == 0 && self->sessions->len == 0 && self->events->len == 0;
}

/**
 * sb_report_records_count_redacted:
 *
 * Returns: how many notes are left out one by one
 */
guint
sb_report_records_count_redacted (SbReportRecords *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->noted->len; i++)
    {
      if (sb_report_options_is_redacted (self->options, sb_record_get_id (g_ptr_array_index (self->noted, i))))
        n++;
    }

  return n;
}

/* @records: (transfer full) */
static void
add_words (GPtrArray *words,
           GPtrArray *records)
{
  add_noted (words, records);
  g_ptr_array_unref (records);
}

/**
 * sb_report_records_list_words:
 * @store: what the person did
 * @options: what of it is wanted
 *
 * Returns: (transfer full) (element-type SbRecord): what the person's own words
 *   are in, as far as the report would tell them: events where it has them, and
 *   what has a note where it has notes; by time within each kind
 */
GPtrArray *
sb_report_records_list_words (SbStore         *store,
                              SbReportOptions *options)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *words;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (options), NULL);

  words = sb_report_options_has_part (options, SB_REPORT_EVENTS) ? pick (options, sb_store_get_events (store), compare_days)
                                                                 : g_ptr_array_new_with_free_func (g_object_unref);
  if (!sb_report_options_has_part (options, SB_REPORT_NOTES))
    return words;

  add_words (notes, find_assessments (store, options));
  add_words (notes, find_sessions (store, options));
  add_words (notes, find_check_ins (store, options));
  g_ptr_array_sort (notes, compare_times);
  g_ptr_array_extend_and_steal (words, g_steal_pointer (&notes));

  return words;
}
