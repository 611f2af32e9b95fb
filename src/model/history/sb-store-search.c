/* sb-store-search.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-note-table.h"
#include "sb-store-private.h"
#include "sb-note-text.h"

/* What [class@Store] finds by its words. What was changed since the history
 * was opened may not be written yet, and is looked through here. */

static char *
dup_changed (SbStore *self)
{
  g_autoptr (GString) ids = g_string_new ("[");

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    {
      g_autofree char *of_kind = self->archives[i] != NULL ? sb_archive_dup_changed (self->archives[i]) : NULL;

      if (of_kind != NULL)
        g_string_append_printf (ids, "%s%.*s", ids->len > 1 ? "," : "", (int) strlen (of_kind) - 2, of_kind + 1);
    }

  g_string_append_c (ids, ']');
  return g_string_free_and_steal (g_steal_pointer (&ids));
}

static void
add_changed_of_kind (SbStore    *self,
                     guint       kind,
                     const char *words,
                     GArray     *notes)
{
  g_autoptr (GPtrArray) records = sb_archive_list_changed (self->archives[kind]);

  for (guint i = 0; i < records->len; i++)
    {
      SbRecord *record = g_ptr_array_index (records, i);
      g_autofree char *text = sb_record_dup_words (record);
      SbNote note = { .kind = kind };

      if (sb_record_is_deleted (record) || !sb_note_text_match (words, text))
        continue;

      sb_entry_init (&note.entry, sb_record_get_time (record), sb_record_get_id (record));
      g_array_append_val (notes, note);
    }
}

/* The newest first. */
static int
compare_notes (gconstpointer a,
               gconstpointer b)
{
  return sb_entry_compare (&((const SbNote *) b)->entry, &((const SbNote *) a)->entry);
}

static GArray *
list_notes (SbStore    *self,
            const char *words,
            gint64      limit)
{
  g_autofree char *changed = dup_changed (self);
  g_autoptr (GError) error = NULL;
  GArray *notes = NULL;

  if (self->reader != NULL)
    notes = sb_note_table_search (self->reader, words, changed, limit, &error);
  if (error != NULL)
    g_signal_emit_by_name (self, "failed", error);
  if (notes == NULL)
    notes = g_array_new (FALSE, FALSE, sizeof (SbNote));

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (self->archives[i] != NULL)
      add_changed_of_kind (self, i, words, notes);
  g_array_sort (notes, compare_notes);
  return notes;
}

/**
 * sb_store_search:
 * @words: what somebody typed
 * @first: how many to pass over
 * @limit: how many at most
 *
 * Looks for words in all that the person wrote: notes, tags and answers.
 *
 * Returns: (transfer full) (element-type SbRecord): the records in whose text
 *   each of the words begins a word, the newest first
 */
GPtrArray *
sb_store_search (SbStore    *self,
                 const char *words,
                 guint       first,
                 guint       limit)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) notes = NULL;
  gint64 end = (gint64) first + limit;

  g_return_val_if_fail (SB_IS_STORE (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  notes = list_notes (self, words, end);
  for (gint64 i = first; i < MIN (end, notes->len); i++)
    {
      const SbNote *note = &g_array_index (notes, SbNote, i);

      g_ptr_array_add (found, sb_archive_get_record (self->archives[note->kind], note->entry.id));
    }

  return g_steal_pointer (&found);
}
