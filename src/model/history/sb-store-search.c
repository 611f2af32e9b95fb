/* sb-store-search.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-note-table.h"
#include "sb-store-private.h"

/* What [class@Store] finds by its words, by way of a task: it may be much. All
 * that was saved before is written by then, and found. */

typedef struct
{
  char *words;
  gint64 before;
  guint limit;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_free (question->words);
  g_free (question);
}

static GTask *
new_task (SbStore             *self,
          gpointer             source_tag,
          const char          *words,
          gint64               before,
          guint                limit,
          GCancellable        *cancellable,
          GAsyncReadyCallback  callback,
          gpointer             user_data)
{
  GTask *task = sb_store_new_task (self, source_tag, cancellable, callback, user_data);
  Question *question = g_new0 (Question, 1);

  question->words = g_strdup (words);
  question->before = before;
  question->limit = limit;
  g_task_set_task_data (task, question, question_free);
  return task;
}

static gpointer
read_notes (SbDatabase  *database,
            gpointer     data,
            GError     **error)
{
  const Question *question = data;

  return sb_note_table_search (database, question->words, question->before, question->limit, error);
}

/**
 * sb_store_search_async:
 * @words: what somebody typed
 * @before: where the page begins: %SB_STORE_SEARCH_START, or the end of the
 *   page before it
 * @limit: how many at most
 *
 * Looks for words in all that the person wrote: notes, tags and answers.
 */
void
sb_store_search_async (SbStore             *self,
                       const char          *words,
                       gint64               before,
                       guint                limit,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->open);
  g_return_if_fail (words != NULL);

  sb_history_thread_read (self->thread,
                          new_task (self, sb_store_search_async, words, before, limit, cancellable, callback, user_data),
                          read_notes, (GDestroyNotify) g_array_unref);
}

/**
 * sb_store_search_finish:
 * @end: (out): where the next page begins, or %SB_STORE_SEARCH_END
 *
 * Returns: (transfer full) (element-type SbRecord) (nullable): a page of the
 *   records in whose text each of the words begins a word, the newest first
 */
GPtrArray *
sb_store_search_finish (SbStore       *self,
                        GAsyncResult  *result,
                        gint64        *end,
                        GError       **error)
{
  g_autoptr (GArray) notes = NULL;
  const Question *question;
  GPtrArray *found;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, sb_store_search_async), NULL);

  notes = g_task_propagate_pointer (G_TASK (result), error);
  if (notes == NULL)
    return NULL;

  found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < notes->len; i++)
    {
      const SbNote *note = &g_array_index (notes, SbNote, i);
      g_autoptr (SbRecord) record = sb_archive_get_record (self->archives[note->kind], note->entry.id);

      /* It may have been deleted meanwhile; and one that cannot be read keeps
       * no other from being found. */
      if (!sb_record_is_lost (record) && !sb_record_is_deleted (record))
        g_ptr_array_add (found, g_steal_pointer (&record));
    }

  question = g_task_get_task_data (G_TASK (result));
  *end = notes->len > 0 && notes->len == question->limit ? g_array_index (notes, SbNote, notes->len - 1).entry.time
                                                         : SB_STORE_SEARCH_END;
  return found;
}

static gpointer
read_count (SbDatabase  *database,
            gpointer     data,
            GError     **error)
{
  const Question *question = data;
  gint64 n;

  return sb_note_table_count (database, question->words, &n, error) ? g_memdup2 (&n, sizeof n) : NULL;
}

/**
 * sb_store_count_found_async:
 * @words: what somebody typed
 *
 * Counts all that sb_store_search_async() finds, page after page.
 */
void
sb_store_count_found_async (SbStore             *self,
                            const char          *words,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->open);
  g_return_if_fail (words != NULL);

  sb_history_thread_read (self->thread,
                          new_task (self, sb_store_count_found_async, words, 0, 0, cancellable, callback, user_data),
                          read_count, g_free);
}

/**
 * sb_store_count_found_finish:
 * @n_found: (out): how many records are found
 */
gboolean
sb_store_count_found_finish (SbStore       *self,
                             GAsyncResult  *result,
                             guint         *n_found,
                             GError       **error)
{
  g_autofree gint64 *n = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, sb_store_count_found_async), FALSE);

  n = g_task_propagate_pointer (G_TASK (result), error);
  if (n == NULL)
    return FALSE;

  *n_found = *n;
  return TRUE;
}
