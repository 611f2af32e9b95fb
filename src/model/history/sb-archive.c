/* sb-archive.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-archive.h"
#include "sb-entry.h"
#include "sb-id-list.h"
#include "sb-query-table.h"
#include "sb-record-kind.h"
#include "sb-store-error.h"

/* So many records as somebody has just looked at are not read again. */
#define N_RECENT 256

/**
 * SbArchive:
 *
 * The records of one kind, of which there may be very many. They stay on the
 * disk, and are read one by one when somebody asks for them. A record is the
 * same object for as long as anybody has it.
 *
 * What was changed since the history was opened is kept here as well: it may
 * not be on the disk yet, and is newer than what a reader finds there.
 */
struct _SbArchive
{
  const SbRecordKind *kind;
  gpointer owner; /* (unowned) */
  SbArchiveFailedFunc failed;

  SbDatabase *reader;   /* (unowned) (nullable): while the history is open */
  GHashTable *alive;    /* (element-type utf8 Alive) by id */
  GHashTable *changed;  /* (element-type SbRecord) by id */
  SbRecord *recent[N_RECENT];
  guint next_recent;
  GPtrArray *lists;     /* (element-type SbRecordList) (unowned) */
  SbRecordList *model;  /* (nullable): all of them */
};

/* A record that somebody has. */
typedef struct
{
  SbArchive *archive;
  SbRecord *record; /* (unowned) */
  char id[SB_ENTRY_ID_SIZE];
} Alive;

static void
gone_cb (gpointer  data,
         GObject  *where_it_was)
{
  Alive *alive = data;

  alive->record = NULL;
  g_hash_table_remove (alive->archive->alive, alive->id);
}

static void
alive_free (gpointer data)
{
  Alive *alive = data;

  if (alive->record != NULL)
    g_object_weak_unref (G_OBJECT (alive->record), gone_cb, alive);
  g_free (alive);
}

/**
 * sb_archive_new:
 * @type: of which type its records are
 * @owner: what @failed is called with
 */
SbArchive *
sb_archive_new (GType                type,
                gpointer             owner,
                SbArchiveFailedFunc  failed)
{
  SbArchive *self = g_new0 (SbArchive, 1);

  self->kind = &sb_record_kinds[sb_record_kind_of_type (type)];
  self->owner = owner;
  self->failed = failed;
  self->alive = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, alive_free);
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->lists = g_ptr_array_new ();
  return self;
}

/* Whoever hears of a change may make lists, or let go of some. */
static GPtrArray *
hold_lists (SbArchive *self)
{
  GPtrArray *lists = g_ptr_array_new_full (self->lists->len, g_object_unref);

  for (guint i = 0; i < self->lists->len; i++)
    g_ptr_array_add (lists, g_object_ref (g_ptr_array_index (self->lists, i)));

  return lists;
}

static void
reload_lists (SbArchive *self)
{
  g_autoptr (GPtrArray) lists = hold_lists (self);

  for (guint i = 0; i < lists->len; i++)
    sb_record_list_reload (g_ptr_array_index (lists, i));
}

void
sb_archive_free (SbArchive *self)
{
  g_autoptr (GPtrArray) lists = NULL;

  g_return_if_fail (self != NULL);

  lists = hold_lists (self);
  for (guint i = 0; i < lists->len; i++)
    sb_record_list_detach (g_ptr_array_index (lists, i));
  g_clear_object (&self->model);
  for (guint i = 0; i < N_RECENT; i++)
    g_clear_object (&self->recent[i]);
  g_hash_table_unref (self->changed);
  g_hash_table_unref (self->alive);
  g_ptr_array_unref (self->lists);
  g_free (self);
}

/**
 * sb_archive_set_reader:
 * @reader: (transfer none) (nullable): where to read from here on; NULL when
 *   the history is closed: then only what was changed can be told
 */
void
sb_archive_set_reader (SbArchive  *self,
                       SbDatabase *reader)
{
  g_return_if_fail (self != NULL);

  self->reader = reader;
  reload_lists (self);
}

/**
 * sb_archive_list:
 *
 * Returns: (transfer full): what @query finds, live
 */
GListModel *
sb_archive_list (SbArchive     *self,
                 const SbQuery *query)
{
  SbRecordList *list;

  g_return_val_if_fail (self != NULL, NULL);

  list = sb_record_list_new (self, query);
  g_ptr_array_add (self->lists, list);
  return G_LIST_MODEL (list);
}

/**
 * sb_archive_get_model:
 *
 * Returns: (transfer none): all records that are not deleted, by time, live
 */
GListModel *
sb_archive_get_model (SbArchive *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->model == NULL)
    self->model = SB_RECORD_LIST (sb_archive_list (self, &(SbQuery) { .type = self->kind->get_type () }));

  return G_LIST_MODEL (self->model);
}

void
sb_archive_forget_list (SbArchive    *self,
                        SbRecordList *list)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_remove (self->lists, list);
}

/* --- Records --- */

static void
keep_for_a_while (SbArchive *self,
                  SbRecord  *record)
{
  g_set_object (&self->recent[self->next_recent], record);
  self->next_recent = (self->next_recent + 1) % N_RECENT;
}

static void
watch (SbArchive *self,
       SbRecord  *record)
{
  Alive *alive = g_new0 (Alive, 1);

  alive->archive = self;
  alive->record = record;
  g_strlcpy (alive->id, sb_record_get_id (record), sizeof alive->id);
  g_object_weak_ref (G_OBJECT (record), gone_cb, alive);
  g_hash_table_insert (self->alive, alive->id, alive);
}

/**
 * sb_archive_find_alive:
 *
 * Returns: (transfer none) (nullable): the record of that id, if anybody has
 *   it
 */
SbRecord *
sb_archive_find_alive (SbArchive  *self,
                       const char *id)
{
  Alive *alive;

  g_return_val_if_fail (self != NULL, NULL);

  alive = g_hash_table_lookup (self->alive, id);
  return alive != NULL ? alive->record : NULL;
}

/**
 * sb_archive_take:
 * @record: (transfer full): a record that was read
 *
 * Returns: (transfer full): the object of that record which somebody has
 *   already, or @record
 */
SbRecord *
sb_archive_take (SbArchive *self,
                 SbRecord  *record)
{
  SbRecord *present = sb_archive_find_alive (self, sb_record_get_id (record));

  if (present != NULL)
    {
      g_object_ref (present);
      g_object_unref (record);
      return present;
    }

  watch (self, record);
  /* Who looks again may have better luck. */
  if (!sb_record_is_lost (record))
    keep_for_a_while (self, record);
  return record;
}

static SbRecord *
read_record (SbArchive  *self,
             const char *id)
{
  g_autoptr (GError) error = NULL;
  SbRecord *record = NULL;

  if (self->reader != NULL && !sb_record_table_load (self->kind->table, self->reader, id, &record, &error))
    self->failed (self->owner, error);

  if (record == NULL)
    {
      /* A list must give something for each of its places. */
      record = self->kind->table->make_lost (id);
      sb_record_set_lost (record);
    }

  return record;
}

/**
 * sb_archive_get_record:
 *
 * Returns: (transfer full): the record of that id; one that says nothing
 *   where it cannot be read, which is told by way of the function that was
 *   given for it
 */
SbRecord *
sb_archive_get_record (SbArchive  *self,
                       const char *id)
{
  SbRecord *present;

  g_return_val_if_fail (self != NULL, NULL);

  present = sb_archive_find_alive (self, id);
  if (present != NULL)
    return g_object_ref (present);

  return sb_archive_take (self, read_record (self, id));
}

/* --- Queries --- */

/**
 * sb_archive_dup_changed:
 *
 * Returns: (transfer full) (nullable): the ids of what was changed, as a JSON
 *   list; NULL where nothing was
 */
char *
sb_archive_dup_changed (SbArchive *self)
{
  g_autofree gpointer *ids = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (g_hash_table_size (self->changed) == 0)
    return NULL;

  ids = g_hash_table_get_keys_as_array (self->changed, NULL);
  return sb_id_list_new ((const char *const *) ids);
}

/**
 * sb_archive_list_changed:
 *
 * Returns: (transfer container) (element-type SbRecord): what was changed
 */
GPtrArray *
sb_archive_list_changed (SbArchive *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_get_values_as_ptr_array (self->changed);
}

static void
add_changed (SbArchive     *self,
             const SbQuery *query,
             GArray        *entries)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, self->changed);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    {
      SbEntry entry;

      if (!sb_query_matches (query, record))
        continue;

      sb_entry_init (&entry, sb_query_get_time (query, record), sb_record_get_id (record));
      g_array_append_val (entries, entry);
    }
}

/* (nullable): in the order of the query; what cannot be read is told, and the
 * rest is there. */
static GArray *
read_entries (SbArchive     *self,
              const SbQuery *query,
              const char    *changed)
{
  g_autoptr (GError) error = NULL;
  guint unsound = 0;
  GArray *entries = NULL;

  if (self->reader != NULL)
    entries = sb_query_table_list_entries (query, self->reader, changed, &unsound, &error);
  if (unsound > 0 && error == NULL)
    sb_store_error_set (&error, SB_STORE_ERROR_DAMAGED, sb_database_get_name (self->reader), NULL);
  if (error != NULL)
    self->failed (self->owner, error);

  return entries;
}

/**
 * sb_archive_list_entries:
 *
 * Returns: (transfer full) (element-type SbEntry): the places of what @query
 *   finds, the earliest first, whichever way it asks for
 */
GArray *
sb_archive_list_entries (SbArchive     *self,
                         const SbQuery *query)
{
  g_autofree char *changed = NULL;
  GArray *entries;

  g_return_val_if_fail (self != NULL, NULL);

  changed = sb_archive_dup_changed (self);
  entries = read_entries (self, query, changed);
  if (entries == NULL)
    entries = g_array_new (FALSE, FALSE, sizeof (SbEntry));

  if (query->newest_first)
    sb_entries_reverse (entries);
  if (changed != NULL)
    {
      add_changed (self, query, entries);
      g_array_sort (entries, sb_entry_compare);
      sb_entries_cut (entries, query->limit, query->newest_first);
    }

  return entries;
}

/**
 * sb_archive_find_first:
 *
 * Returns: (transfer full) (nullable): the first that @query finds, in its
 *   order
 */
SbRecord *
sb_archive_find_first (SbArchive     *self,
                       const SbQuery *query)
{
  SbQuery first = *query;
  g_autoptr (GArray) entries = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  first.limit = 1;
  entries = sb_archive_list_entries (self, &first);
  return entries->len > 0 ? sb_archive_get_record (self, g_array_index (entries, SbEntry, 0).id) : NULL;
}

/* --- Changes --- */

/**
 * sb_archive_update:
 * @record: a record that is new, or was changed, deleted or restored
 *
 * Brings all lists up to date with it.
 */
void
sb_archive_update (SbArchive *self,
                   SbRecord  *record)
{
  g_autoptr (GPtrArray) lists = NULL;
  SbRecord *present;

  g_return_if_fail (self != NULL);
  g_return_if_fail (SB_IS_RECORD (record));

  present = sb_archive_find_alive (self, sb_record_get_id (record));
  g_return_if_fail (present == NULL || present == record);

  /* As they were before. */
  lists = hold_lists (self);
  for (guint i = 0; i < lists->len; i++)
    sb_record_list_prepare (g_ptr_array_index (lists, i));

  if (present == NULL)
    watch (self, record);
  g_hash_table_replace (self->changed, (gpointer) sb_record_get_id (record), g_object_ref (record));
  for (guint i = 0; i < lists->len; i++)
    sb_record_list_update (g_ptr_array_index (lists, i), record);
}

/**
 * sb_archive_merge:
 * @records: (element-type SbRecord): what an import has written
 *
 * Brings what somebody has of them, and all lists, up to date.
 */
void
sb_archive_merge (SbArchive *self,
                  GPtrArray *records)
{
  g_return_if_fail (self != NULL);

  if (records->len == 0)
    return;

  for (guint i = 0; i < records->len; i++)
    {
      SbRecord *record = g_ptr_array_index (records, i);
      SbRecord *present = sb_archive_find_alive (self, sb_record_get_id (record));

      /* What was changed here after the import had begun is newer than what
       * it read, and is on its way to the disk. */
      if (present != NULL
          && (sb_record_is_lost (present) || sb_record_get_changed (record) >= sb_record_get_changed (present)))
        sb_record_assign (present, record);
    }

  reload_lists (self);
}
