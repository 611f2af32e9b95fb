/* sb-collection.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-collection.h"

/**
 * SbCollection:
 *
 * The records of one kind that views see: a list of those that are not
 * deleted, in order.  A record is the same object for as long as the
 * collection lives, whatever becomes of it: deleted and restored, or changed
 * by an import.
 */
struct _SbCollection
{
  GListStore *model;
  GHashTable *entries; /* (element-type utf8 Entry) by id */
};

typedef struct
{
  SbRecord *record;
  gint64    rank;   /* by which it stands in the list */
  gboolean  listed;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->record);
  g_free (entry);
}

static int
compare_records (gconstpointer a,
                 gconstpointer b,
                 gpointer      data)
{
  return sb_record_compare (SB_RECORD ((gpointer) a), SB_RECORD ((gpointer) b));
}

/* As sb_record_compare(), of a great many: their ranks are at hand. */
static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *entry_a = *(const Entry *const *) a;
  const Entry *entry_b = *(const Entry *const *) b;

  if (entry_a->rank != entry_b->rank)
    return entry_a->rank < entry_b->rank ? -1 : 1;

  return strcmp (sb_record_get_id (entry_a->record), sb_record_get_id (entry_b->record));
}

static Entry *
ensure_entry (SbCollection *self,
              SbRecord     *record)
{
  Entry *entry = g_hash_table_lookup (self->entries, sb_record_get_id (record));

  if (entry != NULL)
    return entry;

  entry = g_new0 (Entry, 1);
  entry->record = g_object_ref (record);
  g_hash_table_insert (self->entries, (gpointer) sb_record_get_id (record), entry);
  return entry;
}

SbCollection *
sb_collection_new (GType type)
{
  SbCollection *self = g_new0 (SbCollection, 1);

  self->model = g_list_store_new (type);
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, entry_free);
  return self;
}

void
sb_collection_free (SbCollection *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->entries);
  g_object_unref (self->model);
  g_free (self);
}

/**
 * sb_collection_get_model:
 *
 * Returns: (transfer none): the records, by rank
 */
GListModel *
sb_collection_get_model (SbCollection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return G_LIST_MODEL (self->model);
}

/**
 * sb_collection_find:
 *
 * Returns: (transfer none) (nullable): the record of that id, be it marked as
 *   deleted or not
 */
SbRecord *
sb_collection_find (SbCollection *self,
                    const char   *id)
{
  Entry *entry;

  g_return_val_if_fail (self != NULL, NULL);

  entry = g_hash_table_lookup (self->entries, id);
  return entry != NULL ? entry->record : NULL;
}

/**
 * sb_collection_update:
 * @record: a record that is new, or was changed, deleted or restored
 *
 * Brings the list up to date with it.
 */
void
sb_collection_update (SbCollection *self,
                      SbRecord     *record)
{
  Entry *entry;
  gboolean listed;
  guint position;

  g_return_if_fail (self != NULL);
  g_return_if_fail (SB_IS_RECORD (record));

  entry = ensure_entry (self, record);
  g_return_if_fail (entry->record == record);

  listed = !sb_record_is_deleted (record);
  if (listed && !entry->listed)
    g_list_store_insert_sorted (self->model, record, compare_records, NULL);
  else if (!listed && entry->listed && g_list_store_find (self->model, record, &position))
    g_list_store_remove (self->model, position);
  else if (listed && entry->rank != sb_record_get_rank (record))
    g_list_store_sort (self->model, compare_records, NULL);
  else if (listed && g_list_store_find (self->model, record, &position))
    /* Lists made from this one ask again whether it still belongs to them. */
    g_list_model_items_changed (G_LIST_MODEL (self->model), position, 1, 1);

  entry->listed = listed;
  entry->rank = sb_record_get_rank (record);
}

/* What was changed here after the import had begun is newer than what it
 * read, and is on its way to the disk. */
static void
merge_record (SbCollection *self,
              SbRecord     *record)
{
  Entry *entry = ensure_entry (self, record);

  if (entry->record != record && sb_record_get_changed (record) >= sb_record_get_changed (entry->record))
    sb_record_assign (entry->record, record);
}

static void
list_all (SbCollection *self)
{
  g_autoptr (GPtrArray) listed = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Entry *entry = value;

      entry->listed = !sb_record_is_deleted (entry->record);
      entry->rank = sb_record_get_rank (entry->record);
      if (entry->listed)
        g_ptr_array_add (listed, entry);
    }

  g_ptr_array_sort (listed, compare_entries);
  for (guint i = 0; i < listed->len; i++)
    listed->pdata[i] = ((Entry *) listed->pdata[i])->record;

  g_list_store_splice (self->model, 0, g_list_model_get_n_items (G_LIST_MODEL (self->model)),
                       listed->pdata, listed->len);
}

/**
 * sb_collection_merge:
 * @records: (element-type SbRecord): what was read
 *
 * Takes many records at once.  One whose id is here already changes the
 * record that is here; the others become part of the collection.
 */
void
sb_collection_merge (SbCollection *self,
                     GPtrArray    *records)
{
  g_return_if_fail (self != NULL);

  if (records->len == 0)
    return;

  for (guint i = 0; i < records->len; i++)
    merge_record (self, g_ptr_array_index (records, i));

  list_all (self);
}
