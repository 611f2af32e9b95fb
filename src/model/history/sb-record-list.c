/* sb-record-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-archive.h"
#include "sb-entry.h"
#include "sb-record-list.h"
#include "sb-time.h"

/**
 * SbRecordList:
 *
 * What a query finds, live, however much that is: a list of places, each with
 * its time and id. A record is read when somebody asks for it.
 *
 * The places are read at the first question, so that a list which nobody looks
 * at costs nothing.
 */
struct _SbRecordList
{
  GObject parent_instance;

  SbArchive *archive; /* (unowned) (nullable): once that is gone */
  SbQuery *query;
  GArray *entries; /* (element-type SbEntry) (nullable): not read yet; the earliest first */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SbRecordList, sb_record_list, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static SbEntry *
get_entry (SbRecordList *self,
           guint         index)
{
  return &g_array_index (self->entries, SbEntry, index);
}

/* Between a place in time and a place in the list: it is the same either way. */
static guint
mirror (SbRecordList *self,
        guint         index)
{
  return self->query->newest_first ? self->entries->len - 1 - index : index;
}

static GType
sb_record_list_get_item_type (GListModel *model)
{
  return SB_RECORD_LIST (model)->query->type;
}

static guint
sb_record_list_get_n_items (GListModel *model)
{
  SbRecordList *self = SB_RECORD_LIST (model);

  sb_record_list_load (self);
  return self->entries->len;
}

static gpointer
sb_record_list_get_item (GListModel *model,
                         guint       position)
{
  SbRecordList *self = SB_RECORD_LIST (model);

  sb_record_list_load (self);
  if (position >= self->entries->len)
    return NULL;

  return sb_archive_get_record (self->archive, get_entry (self, mirror (self, position))->id);
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = sb_record_list_get_item_type;
  iface->get_n_items = sb_record_list_get_n_items;
  iface->get_item = sb_record_list_get_item;
}

static void
sb_record_list_finalize (GObject *object)
{
  SbRecordList *self = SB_RECORD_LIST (object);

  if (self->archive != NULL)
    sb_archive_forget_list (self->archive, self);
  sb_query_free (self->query);
  g_clear_pointer (&self->entries, g_array_unref);

  G_OBJECT_CLASS (sb_record_list_parent_class)->finalize (object);
}

static void
sb_record_list_class_init (SbRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_record_list_finalize;
}

static void
sb_record_list_init (SbRecordList *self)
{
}

/**
 * sb_record_list_new:
 * @archive: (transfer none): where the records are; it tells of its end by
 *   sb_record_list_detach()
 * @query: what to look for
 */
SbRecordList *
sb_record_list_new (SbArchive     *archive,
                    const SbQuery *query)
{
  SbRecordList *self = g_object_new (SB_TYPE_RECORD_LIST, NULL);

  self->archive = archive;
  self->query = sb_query_copy (query);
  return self;
}

static GArray *
read_entries (SbRecordList *self)
{
  return self->archive != NULL ? sb_archive_list_entries (self->archive, self->query)
                               : g_array_new (FALSE, FALSE, sizeof (SbEntry));
}

/**
 * sb_record_list_get_time:
 * @position: a place in the list
 *
 * Returns: the moment by which the record there is listed, in microseconds
 *   since 1970, without reading the record
 */
gint64
sb_record_list_get_time (SbRecordList *self,
                         guint         position)
{
  g_return_val_if_fail (SB_IS_RECORD_LIST (self), SB_TIME_NEVER);
  g_return_val_if_fail (position < g_list_model_get_n_items (G_LIST_MODEL (self)), SB_TIME_NEVER);

  return get_entry (self, mirror (self, position))->time;
}

/**
 * sb_record_list_load:
 *
 * Reads the places, unless that is done.
 */
void
sb_record_list_load (SbRecordList *self)
{
  g_autoptr (GArray) entries = NULL;

  g_return_if_fail (SB_IS_RECORD_LIST (self));

  if (self->entries != NULL)
    return;

  /* Whoever is told that this failed may ask the list something. */
  entries = read_entries (self);
  if (self->entries == NULL)
    self->entries = g_steal_pointer (&entries);
}

/**
 * sb_record_list_prepare:
 *
 * Reads the places while they are as they were, before something changes;
 * unless nobody would hear of that.
 */
void
sb_record_list_prepare (SbRecordList *self)
{
  guint signal_id = g_signal_lookup ("items-changed", G_TYPE_LIST_MODEL);

  g_return_if_fail (SB_IS_RECORD_LIST (self));

  if (g_signal_has_handler_pending (self, signal_id, 0, TRUE))
    sb_record_list_load (self);
}

static guint
count_common_start (GArray *left,
                    GArray *right)
{
  guint n = MIN (left->len, right->len);
  guint i = 0;

  while (i < n && sb_entry_compare (&g_array_index (left, SbEntry, i), &g_array_index (right, SbEntry, i)) == 0)
    i++;

  return i;
}

static guint
count_common_end (GArray *left,
                  GArray *right,
                  guint   n_at_most)
{
  guint n = 0;

  while (n < n_at_most
         && sb_entry_compare (&g_array_index (left, SbEntry, left->len - 1 - n),
                              &g_array_index (right, SbEntry, right->len - 1 - n))
                == 0)
    n++;

  return n;
}

/* Reads the places again, and tells of those that are others now: whoever
 * shows the list stays where they are in it. */
static void
refresh (SbRecordList *self)
{
  g_autoptr (GArray) after = read_entries (self);
  g_autoptr (GArray) before = g_steal_pointer (&self->entries);
  guint start, end;

  self->entries = g_steal_pointer (&after);
  start = count_common_start (before, self->entries);
  end = count_common_end (before, self->entries, MIN (before->len, self->entries->len) - start);
  if (before->len > start + end || self->entries->len > start + end)
    g_list_model_items_changed (G_LIST_MODEL (self), self->query->newest_first ? end : start,
                                before->len - start - end, self->entries->len - start - end);
}

/**
 * sb_record_list_grow:
 *
 * Doubles how many a list shows at most of what there is to find.
 *
 * Returns: whether it shows more than before
 */
gboolean
sb_record_list_grow (SbRecordList *self)
{
  guint n_before;

  g_return_val_if_fail (SB_IS_RECORD_LIST (self), FALSE);

  sb_record_list_load (self);
  n_before = self->entries->len;
  if (n_before < self->query->limit || self->query->limit == 0)
    return FALSE;

  self->query->limit *= 2;
  refresh (self);
  return self->entries->len > n_before;
}

/**
 * sb_record_list_reload:
 *
 * Reads the places again, if anybody asked for them before.
 */
void
sb_record_list_reload (SbRecordList *self)
{
  GArray *entries;
  guint n_removed;

  g_return_if_fail (SB_IS_RECORD_LIST (self));

  if (self->entries == NULL)
    return;

  entries = read_entries (self);
  n_removed = self->entries->len;
  g_array_unref (self->entries);
  self->entries = entries;
  if (n_removed > 0 || self->entries->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_removed, self->entries->len);
}

/* Most often it is one of the latest. */
static gboolean
find (SbRecordList *self,
      const char   *id,
      guint        *index)
{
  for (guint i = self->entries->len; i > 0; i--)
    if (g_str_equal (get_entry (self, i - 1)->id, id))
      {
        *index = i - 1;
        return TRUE;
      }

  return FALSE;
}

static void
remove_at (SbRecordList *self,
           guint         index)
{
  guint position = mirror (self, index);

  g_array_remove_index (self->entries, index);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

static guint
find_place (SbRecordList  *self,
            const SbEntry *entry)
{
  guint low = 0;
  guint high = self->entries->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (sb_entry_compare (get_entry (self, middle), entry) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
insert (SbRecordList  *self,
        const SbEntry *entry)
{
  guint index = find_place (self, entry);

  g_array_insert_vals (self->entries, index, entry, 1);
  g_list_model_items_changed (G_LIST_MODEL (self), mirror (self, index), 0, 1);
}

/* One that joins a list of the first few makes the last of them leave. */
static void
cut (SbRecordList *self)
{
  guint limit = self->query->limit;

  if (limit != 0 && self->entries->len > limit)
    remove_at (self, mirror (self, self->entries->len - 1));
}

/**
 * sb_record_list_update:
 * @record: a record that is new, or was changed, deleted or restored
 *
 * Brings the list up to date with it.
 */
void
sb_record_list_update (SbRecordList *self,
                       SbRecord     *record)
{
  gboolean matches;
  gboolean listed;
  guint index;
  SbEntry entry;

  g_return_if_fail (SB_IS_RECORD_LIST (self));
  g_return_if_fail (SB_IS_RECORD (record));

  if (self->entries == NULL)
    return;

  matches = sb_query_matches (self->query, record);
  sb_entry_init (&entry, sb_query_get_time (self->query, record), sb_record_get_id (record));
  listed = find (self, entry.id, &index);

  if (listed && matches && get_entry (self, index)->time == entry.time)
    {
      /* Lists made from this one ask again whether it still belongs to them. */
      g_list_model_items_changed (G_LIST_MODEL (self), mirror (self, index), 1, 1);
      return;
    }

  /* Of the first few, one that leaves or moves away makes room for the next. */
  if (listed && self->query->limit != 0)
    {
      refresh (self);
      return;
    }

  if (listed)
    remove_at (self, index);
  if (matches)
    insert (self, &entry);
  cut (self);
}

/**
 * sb_record_list_detach:
 *
 * The archive goes: the list is empty from here on.
 */
void
sb_record_list_detach (SbRecordList *self)
{
  g_return_if_fail (SB_IS_RECORD_LIST (self));

  self->archive = NULL;
  sb_record_list_reload (self);
}
