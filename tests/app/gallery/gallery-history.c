/* gallery-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-history.h"
#include "long-history.h"

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  GAsyncResult **slot = user_data;

  *slot = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **slot)
{
  while (*slot == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *slot;
}

static GFile *
get_file (const char *name)
{
  return g_file_new_build_filename (g_get_user_data_dir (), name, NULL);
}

static SbStore *
open_store (GFile *file)
{
  g_autoptr (SbStore) store = sb_store_new (file);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_open_async (store, NULL, ready_cb, &result);
  if (!sb_store_open_finish (store, wait_for (&result), &error))
    g_error ("%s", error->message);

  return g_steal_pointer (&store);
}

static SbStore *
open_empty (void)
{
  static guint n_stores;
  g_autofree char *name = g_strdup_printf ("gallery-%u.db", n_stores++);
  g_autoptr (GFile) file = get_file (name);

  return open_store (file);
}

static void
import (SbStore *store,
        GFile   *file)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_import_async (store, file, NULL, ready_cb, &result);
  if (!sb_store_import_finish (store, wait_for (&result), NULL, &error))
    g_error ("%s", error->message);
}

static SbStore *
open_sample (const char *samples,
             const char *name)
{
  g_autofree char *sample = g_strdup_printf ("sample-%s.json", name);
  g_autoptr (GFile) file = g_file_new_build_filename (samples, sample, NULL);
  SbStore *store = open_empty ();

  import (store, file);

  return store;
}

/* It takes a while to make, so that all pictures share one; no scene changes
 * it. */
static SbStore *
open_made_up (const HistorySize *size)
{
  g_autofree char *name = g_strdup_printf ("gallery-%s.db", size->name);
  g_autoptr (GFile) file = get_file (name);
  gboolean made = g_file_query_exists (file, NULL);
  SbStore *store = open_store (file);

  if (!made)
    {
      g_autofree char *json = long_history_write (size);

      gallery_history_add (store, json);
    }

  return store;
}

/**
 * gallery_history_open:
 * @samples: the folder of the samples
 * @name: (nullable): which sample, or the size of a history that is made up;
 *   %NULL for the history of somebody who has just begun
 *
 * Returns: (transfer full): a store, open, with that history; of a sample it is
 *   its own
 */
SbStore *
gallery_history_open (const char *samples,
                      const char *name)
{
  const HistorySize *size = name != NULL ? long_history_find_size (name) : NULL;

  if (name == NULL)
    return open_empty ();

  return size != NULL ? open_made_up (size) : open_sample (samples, name);
}

/**
 * gallery_history_add:
 * @store: a store that is open
 * @json: an export of a history
 *
 * Brings in what is written there.
 */
void
gallery_history_add (SbStore    *store,
                     const char *json)
{
  g_autoptr (GFile) file = get_file ("gallery.json");
  g_autoptr (GError) error = NULL;

  if (!g_file_replace_contents (file, json, strlen (json), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error))
    g_error ("%s", error->message);
  import (store, file);
}

/**
 * gallery_history_add_records:
 * @records: (element-type SbRecord): very many, in the order of saving
 *
 * Adds them at once, which is far faster than to save each while somebody
 * looks.
 */
void
gallery_history_add_records (SbStore   *store,
                             GPtrArray *records)
{
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), "records.json", NULL);
  g_autoptr (SbStore) other = open_empty ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < records->len; i++)
    sb_store_save_record (other, g_ptr_array_index (records, i));
  sb_store_export_async (other, file, NULL, ready_cb, &result);
  if (!sb_store_export_finish (other, wait_for (&result), &error))
    g_error ("%s", error->message);

  import (store, file);
}
