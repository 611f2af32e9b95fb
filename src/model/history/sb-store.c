/* sb-store.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-store-private.h"
#include "sb-store.h"

/**
 * SbStore:
 *
 * All that the person has done, live: lists of records for views, which
 * change on the main thread, and one thread that writes to the disk and reads
 * from it.
 *
 * Saving takes a copy of the record at that moment and returns at once.  A
 * record that is saved is in its list from then on.
 *
 * Of some kinds there may be very many records: those stay on the disk, and
 * their lists read what somebody looks at, by a second way into the file that
 * waits for nobody.
 */
G_DEFINE_FINAL_TYPE (SbStore, sb_store, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_FILE,
  N_PROPS
};

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
announce (SbStore *self,
          guint    kind)
{
  GType type = sb_record_kinds[kind].get_type ();

  g_signal_emit (self, signals[CHANGED], g_type_qname (type), type);
}

static void
take_of_kind (SbStore   *self,
              guint      kind,
              GPtrArray *records)
{
  if (records->len == 0)
    return;

  if (self->archives[kind] != NULL)
    sb_archive_merge (self->archives[kind], records);
  else
    sb_collection_merge (self->collections[kind], records);
  announce (self, kind);
}

/**
 * sb_store_take_records:
 * @records: (element-type SbRecord): what was read
 *
 * Brings all lists up to date.
 */
void
sb_store_take_records (SbStore   *self,
                       GPtrArray *records)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    {
      g_autoptr (GPtrArray) of_kind = g_ptr_array_new ();

      for (guint j = 0; j < records->len; j++)
        if (sb_record_kind_index (g_ptr_array_index (records, j)) == i)
          g_ptr_array_add (of_kind, g_ptr_array_index (records, j));

      take_of_kind (self, i, of_kind);
    }
}

/* What is on the disk comes into sight, or goes out of it. */
static void
set_reader (SbStore    *self,
            SbDatabase *reader)
{
  SbDatabase *before = self->reader;

  self->reader = reader;
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (self->archives[i] != NULL)
      {
        /* Not @reader: whoever hears of this may close the history. */
        sb_archive_set_reader (self->archives[i], self->reader);
        announce (self, i);
      }

  if (before != NULL)
    sb_database_close (before);
}

static void
failed_cb (GObject      *owner,
           const GError *error)
{
  g_signal_emit (owner, signals[FAILED], 0, error);
}

static void
opened_cb (GTask      *task,
           GPtrArray  *records,
           GError    **error)
{
  SbStore *self = g_task_get_source_object (task);

  if (GPOINTER_TO_UINT (g_task_get_task_data (task)) != self->n_openings)
    {
      if (*error == NULL)
        g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED,
                             _ ("The history was closed before it was open."));
    }
  else if (*error != NULL)
    {
      /* It may be tried again, once the person has seen to the cause. */
      sb_history_thread_close (g_steal_pointer (&self->thread), NULL);
    }
  else
    {
      self->open = TRUE;
      sb_store_take_records (self, records);
      if (self->open)
        set_reader (self, sb_history_thread_steal_reader (self->thread));
    }
}

static void
sb_store_dispose (GObject *object)
{
  sb_store_close (SB_STORE (object));

  G_OBJECT_CLASS (sb_store_parent_class)->dispose (object);
}

static void
sb_store_finalize (GObject *object)
{
  SbStore *self = SB_STORE (object);

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    {
      g_clear_pointer (&self->archives[i], sb_archive_free);
      g_clear_pointer (&self->collections[i], sb_collection_free);
    }
  g_clear_object (&self->file);

  G_OBJECT_CLASS (sb_store_parent_class)->finalize (object);
}

static void
sb_store_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SbStore *self = SB_STORE (object);

  switch (prop_id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_store_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  SbStore *self = SB_STORE (object);

  switch (prop_id)
    {
    case PROP_FILE:
      self->file = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_store_class_init (SbStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sb_store_dispose;
  object_class->finalize = sb_store_finalize;
  object_class->get_property = sb_store_get_property;
  object_class->set_property = sb_store_set_property;

  /**
   * SbStore:file:
   *
   * Where the history is kept.
   */
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, fixed);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SbStore::changed:
   * @self: the store
   * @type: of which type
   *
   * Some records of a type are new, or were changed, deleted or restored; or
   * they came into sight when the history was opened.  For what depends on
   * them in some way, and shows no list of them.  The detail is the type's
   * name, as in "changed::SbSession".
   */
  signals[CHANGED] = g_signal_new ("changed",
                                   G_TYPE_FROM_CLASS (klass),
                                   G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED,
                                   0,
                                   NULL, NULL,
                                   NULL,
                                   G_TYPE_NONE,
                                   1, G_TYPE_GTYPE);

  /**
   * SbStore::failed:
   * @self: the store
   * @error: why
   *
   * Something that was saved could not be written.  It is kept, and tried
   * again with each later write.
   */
  signals[FAILED] = g_signal_new ("failed",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL, NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1, G_TYPE_ERROR);
}

static void
read_failed_cb (gpointer      owner,
                const GError *error)
{
  failed_cb (owner, error);
}

static void
sb_store_init (SbStore *self)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    {
      GType type = sb_record_kinds[i].get_type ();

      if (sb_record_kinds[i].large)
        self->archives[i] = sb_archive_new (type, self, read_failed_cb);
      else
        self->collections[i] = sb_collection_new (type);
    }
}

/**
 * sb_store_new:
 * @file: where the history is, or will be, kept; a local file
 */
SbStore *
sb_store_new (GFile *file)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return g_object_new (SB_TYPE_STORE, "file", file, NULL);
}

GFile *
sb_store_get_file (SbStore *self)
{
  g_return_val_if_fail (SB_IS_STORE (self), NULL);

  return self->file;
}

/**
 * sb_store_open_async:
 *
 * Opens the history, or begins one, and fills the lists.  After an error it
 * may be tried again.
 */
void
sb_store_open_async (SbStore             *self,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  g_autofree char *path = NULL;
  GTask *task;

  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->thread == NULL);

  path = g_file_get_path (self->file);
  self->thread = sb_history_thread_new (path, G_OBJECT (self), failed_cb);
  task = sb_store_new_task (self, sb_store_open_async, cancellable, callback, user_data);
  g_task_set_task_data (task, GUINT_TO_POINTER (++self->n_openings), NULL);
  sb_history_thread_open (self->thread, task, opened_cb);
}

gboolean
sb_store_open_finish (SbStore       *self,
                      GAsyncResult  *result,
                      GError       **error)
{
  return sb_store_finish_task (self, result, sb_store_open_async, NULL, error);
}

gboolean
sb_store_is_open (SbStore *self)
{
  g_return_val_if_fail (SB_IS_STORE (self), FALSE);

  return self->open;
}

/**
 * sb_store_close:
 *
 * Writes what is still to be written, and closes the history; it blocks until
 * then.  Lists of what stays on the disk are empty afterwards, but for what was
 * changed.  If something cannot be written, [signal@Store::failed] is emitted
 * before this returns.
 */
void
sb_store_close (SbStore *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (SB_IS_STORE (self));

  /* Whoever hears of the closing may ask for it, too. */
  if (self->thread == NULL || self->closing)
    return;

  self->open = FALSE;
  self->closing = TRUE;
  self->n_openings++;
  set_reader (self, NULL);
  self->closing = FALSE;
  if (!sb_history_thread_close (g_steal_pointer (&self->thread), &error))
    failed_cb (G_OBJECT (self), error);
}

static GListModel *
get_model (SbStore *self,
           guint    kind)
{
  if (self->archives[kind] != NULL)
    return sb_archive_get_model (self->archives[kind]);

  return sb_collection_get_model (self->collections[kind]);
}

/**
 * sb_store_get_model:
 *
 * Returns: (transfer none): the records of a type, live and in order
 */
GListModel *
sb_store_get_model (SbStore *self,
                    GType    type)
{
  g_return_val_if_fail (SB_IS_STORE (self), NULL);

  return get_model (self, sb_record_kind_of_type (type));
}

/**
 * sb_store_find_same:
 *
 * Returns: (transfer none): the object that the store has for the record, or
 *   @record itself if it has none yet
 */
SbRecord *
sb_store_find_same (SbStore  *self,
                    SbRecord *record)
{
  SbRecord *present;
  const char *id;
  guint kind;

  g_return_val_if_fail (SB_IS_STORE (self), record);
  g_return_val_if_fail (SB_IS_RECORD (record), record);

  kind = sb_record_kind_index (record);
  id = sb_record_get_id (record);
  present = self->archives[kind] != NULL ? sb_archive_find_alive (self->archives[kind], id)
                                         : sb_collection_find (self->collections[kind], id);
  return present != NULL ? present : record;
}

static void
update_list (SbStore  *self,
             SbRecord *record)
{
  guint kind = sb_record_kind_index (record);

  if (self->archives[kind] != NULL)
    sb_archive_update (self->archives[kind], record);
  else
    sb_collection_update (self->collections[kind], record);
}

/**
 * sb_store_write:
 * @record: a record that was changed, and stamped
 *
 * Brings its list up to date, and sends a copy to the disk.
 */
void
sb_store_write (SbStore  *self,
                SbRecord *record)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (SB_IS_RECORD (record));

  update_list (self, record);

  /* While the history opens, this waits its turn behind that. Where it could
   * not be opened there is nothing to save to, and the person knows. */
  if (self->thread != NULL)
    sb_history_thread_save (self->thread, record);

  /* Whoever hears of it may read on the worker, which has it by now. */
  announce (self, sb_record_kind_index (record));
}

/**
 * sb_store_write_all:
 * @records: (element-type SbRecord): records that were changed, and stamped
 *
 * As sb_store_write(); on the disk, all of them change or none.
 */
void
sb_store_write_all (SbStore   *self,
                    GPtrArray *records)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (records != NULL);

  for (guint i = 0; i < records->len; i++)
    update_list (self, g_ptr_array_index (records, i));

  if (self->thread != NULL)
    sb_history_thread_save_all (self->thread, records);

  for (guint i = 0; i < records->len; i++)
    announce (self, sb_record_kind_index (g_ptr_array_index (records, i)));
}
