/* gallery-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-history.h"

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

static SbStore *
open_empty (void)
{
  static guint n_stores;
  g_autofree char *name = g_strdup_printf ("gallery-%u.db", n_stores++);
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), name, NULL);
  g_autoptr (SbStore) store = sb_store_new (file);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_open_async (store, NULL, ready_cb, &result);
  if (!sb_store_open_finish (store, wait_for (&result), &error))
    g_error ("%s", error->message);

  return g_steal_pointer (&store);
}

static void
import (SbStore    *store,
        const char *samples,
        const char *name)
{
  g_autofree char *sample = g_strdup_printf ("sample-%s.json", name);
  g_autoptr (GFile) file = g_file_new_build_filename (samples, sample, NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_import_async (store, file, NULL, ready_cb, &result);
  if (!sb_store_import_finish (store, wait_for (&result), NULL, &error))
    g_error ("%s", error->message);
}

/**
 * gallery_history_open:
 * @samples: the folder of the samples
 * @name: (nullable): which sample; NULL for the history of somebody who has
 *   just begun
 *
 * Returns: (transfer full): a store of its own, open, with that history
 */
SbStore *
gallery_history_open (const char *samples,
                      const char *name)
{
  SbStore *store = open_empty ();

  if (name != NULL)
    import (store, samples, name);

  return store;
}
