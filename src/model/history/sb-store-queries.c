/* sb-store-queries.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-entry.h"
#include "sb-id-list.h"
#include "sb-query-table.h"
#include "sb-store-error.h"
#include "sb-store-private.h"
#include "sb-time.h"

/* What [class@Store] tells of records that stay on the disk: a little at once,
 * and what grows with the history by way of a task. */

static SbArchive *
get_archive (SbStore *self,
             GType    type)
{
  return self->archives[sb_record_kind_of_type (type)];
}

/**
 * sb_store_list:
 * @query: what to look for
 *
 * Returns: (transfer full): the records that @query finds, live
 */
GListModel *
sb_store_list (SbStore       *self,
               const SbQuery *query)
{
  g_return_val_if_fail (SB_IS_STORE (self), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  return sb_archive_list (get_archive (self, query->type), query);
}

/**
 * sb_store_find:
 * @query: what to look for
 *
 * Returns: (transfer full) (nullable): the first that @query finds, in its
 *   order
 */
gpointer
sb_store_find (SbStore       *self,
               const SbQuery *query)
{
  g_return_val_if_fail (SB_IS_STORE (self), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  return sb_archive_find_first (get_archive (self, query->type), query);
}

/**
 * sb_store_list_times:
 * @query: what to look for
 *
 * Returns: (transfer full) (element-type gint64): the moments that the records
 *   are about, in microseconds since 1970, ascending
 */
GArray *
sb_store_list_times (SbStore       *self,
                     const SbQuery *query)
{
  g_autoptr (GArray) entries = NULL;
  GArray *times = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_return_val_if_fail (SB_IS_STORE (self), times);
  g_return_val_if_fail (query != NULL, times);

  entries = sb_archive_list_entries (get_archive (self, query->type), query);
  for (guint i = 0; i < entries->len; i++)
    g_array_append_val (times, g_array_index (entries, SbEntry, i).time);

  return times;
}

/**
 * sb_store_dup_record:
 * @type: one of assessments, sessions and check-ins
 * @id: the id of a record that there is, or was
 *
 * Returns: (transfer full): the record; one that says nothing where it cannot
 *   be read
 */
gpointer
sb_store_dup_record (SbStore    *self,
                     GType       type,
                     const char *id)
{
  g_return_val_if_fail (SB_IS_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return sb_archive_get_record (get_archive (self, type), id);
}

/**
 * sb_store_list_outcomes:
 * @exercises: (nullable): the ids of those to tell of; NULL for all
 *
 * Returns: (transfer full) (element-type SbOutcome): how all sessions of them
 *   ended
 */
GPtrArray *
sb_store_list_outcomes (SbStore           *self,
                        const char *const *exercises)
{
  SbArchive *archive = get_archive (self, SB_TYPE_SESSION);
  g_autofree char *except = sb_archive_dup_changed (archive);
  g_autofree char *ids = sb_id_list_new (exercises);
  g_autoptr (GPtrArray) changed = sb_archive_list_changed (archive);
  g_autoptr (GError) error = NULL;
  GPtrArray *outcomes = sb_outcomes_new ();

  g_return_val_if_fail (SB_IS_STORE (self), outcomes);

  if (self->reader != NULL && !sb_outcomes_read (outcomes, self->reader, ids, except, &error))
    g_signal_emit_by_name (self, "failed", error);
  for (guint i = 0; i < changed->len; i++)
    {
      SbSession *session = g_ptr_array_index (changed, i);

      if (exercises == NULL || g_strv_contains (exercises, sb_session_get_exercise_id (session)))
        sb_outcomes_add_session (outcomes, session);
    }

  return outcomes;
}

/**
 * sb_store_list_runs:
 *
 * Returns: (transfer full) (element-type SbRun): what was assessed, by
 *   instrument, version and person
 */
GPtrArray *
sb_store_list_runs (SbStore *self)
{
  SbArchive *archive = get_archive (self, SB_TYPE_ASSESSMENT);
  g_autofree char *except = sb_archive_dup_changed (archive);
  g_autoptr (GPtrArray) changed = sb_archive_list_changed (archive);
  g_autoptr (GError) error = NULL;
  GPtrArray *runs = sb_run_list_new ();

  g_return_val_if_fail (SB_IS_STORE (self), runs);

  if (self->reader != NULL && !sb_run_list_read (runs, self->reader, except, &error))
    g_signal_emit_by_name (self, "failed", error);
  for (guint i = 0; i < changed->len; i++)
    sb_run_list_add (runs, g_ptr_array_index (changed, i));

  return runs;
}

/* --- Tasks --- */

typedef struct
{
  char *name;
  gint64 since;
  gint64 until;
} RatingsQuestion;

static void
ratings_question_free (gpointer data)
{
  RatingsQuestion *question = data;

  g_free (question->name);
  g_free (question);
}

static gpointer
read_ratings (SbDatabase  *database,
              gpointer     data,
              GError     **error)
{
  const RatingsQuestion *question = data;
  g_autoptr (SbRatings) ratings = sb_ratings_new ();

  if (!sb_ratings_read (ratings, database, question->name, question->since, question->until, error))
    return NULL;

  return g_steal_pointer (&ratings);
}

/**
 * sb_store_read_ratings_async:
 * @name: what was rated in check-ins
 * @since: from this moment on, in microseconds since 1970; 0 for all
 * @until: before this moment; 0 for all
 */
void
sb_store_read_ratings_async (SbStore             *self,
                             const char          *name,
                             gint64               since,
                             gint64               until,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  RatingsQuestion *question;
  GTask *task;

  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->open);

  question = g_new0 (RatingsQuestion, 1);
  question->name = g_strdup (name);
  question->since = since != 0 ? since : SB_TIME_MINIMUM;
  question->until = until != 0 ? until : SB_TIME_MAXIMUM;
  task = sb_store_new_task (self, sb_store_read_ratings_async, cancellable, callback, user_data);
  g_task_set_task_data (task, question, ratings_question_free);
  sb_history_thread_read (self->thread, task, read_ratings, (GDestroyNotify) sb_ratings_free);
}

/**
 * sb_store_read_ratings_finish:
 *
 * Returns: (transfer full) (nullable): the ratings
 */
SbRatings *
sb_store_read_ratings_finish (SbStore       *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Like a record that cannot be read, it is told of, and not passed over in
 * silence. */
static gpointer
list_entries (SbDatabase  *database,
              gpointer     data,
              GError     **error)
{
  guint unsound;
  g_autoptr (GArray) entries = sb_query_table_list_entries (data, database, NULL, &unsound, error);

  if (entries != NULL && unsound > 0)
    {
      sb_store_error_set (error, SB_STORE_ERROR_DAMAGED, sb_database_get_name (database), NULL);
      return NULL;
    }

  return g_steal_pointer (&entries);
}

/**
 * sb_store_list_entries_async:
 * @query: what to look for
 *
 * Tells when there was something, and which record it is, of very many records
 * at once, without reading them: sb_store_dup_record() gives each.
 */
void
sb_store_list_entries_async (SbStore             *self,
                             const SbQuery       *query,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->open);
  g_return_if_fail (query != NULL);

  task = sb_store_new_task (self, sb_store_list_entries_async, cancellable, callback, user_data);
  g_task_set_task_data (task, sb_query_copy (query), (GDestroyNotify) sb_query_free);
  sb_history_thread_read (self->thread, task, list_entries, (GDestroyNotify) g_array_unref);
}

/**
 * sb_store_list_entries_finish:
 *
 * Returns: (transfer full) (element-type SbEntry) (nullable): the places of
 *   what was found, in the order of the query
 */
GArray *
sb_store_list_entries_finish (SbStore       *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static gpointer
load_records (SbDatabase  *database,
              gpointer     data,
              GError     **error)
{
  return sb_query_table_load (data, database, error);
}

/**
 * sb_store_load_async:
 * @query: what to look for
 *
 * Reads many records at once.
 */
void
sb_store_load_async (SbStore             *self,
                     const SbQuery       *query,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->open);
  g_return_if_fail (query != NULL);

  task = sb_store_new_task (self, sb_store_load_async, cancellable, callback, user_data);
  g_task_set_task_data (task, sb_query_copy (query), (GDestroyNotify) sb_query_free);
  sb_history_thread_read (self->thread, task, load_records, (GDestroyNotify) g_ptr_array_unref);
}

/* Each becomes the object that somebody may have of it. */
static GPtrArray *
take_each (SbStore   *self,
           GPtrArray *records)
{
  GPtrArray *taken = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      SbRecord *record = g_ptr_array_index (records, i);

      g_ptr_array_add (taken, sb_archive_take (get_archive (self, G_OBJECT_TYPE (record)), g_object_ref (record)));
    }

  return taken;
}

/**
 * sb_store_load_finish:
 *
 * Returns: (transfer full) (element-type SbRecord) (nullable): the records, in
 *   the order of the query
 */
GPtrArray *
sb_store_load_finish (SbStore       *self,
                      GAsyncResult  *result,
                      GError       **error)
{
  g_autoptr (GPtrArray) records = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  records = g_task_propagate_pointer (G_TASK (result), error);
  return records != NULL ? take_each (self, records) : NULL;
}
