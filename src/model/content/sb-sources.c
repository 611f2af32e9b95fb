/* sb-sources.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-sources.h"

/**
 * SbSources:
 *
 * The works that content cites, all in one file. Immutable once read.
 */
struct _SbSources
{
  GObject parent_instance;

  GListStore *list; /* of SbSource */
  GHashTable *ids;  /* (element-type utf8 SbSource), both borrowed from @list */
};

G_DEFINE_FINAL_TYPE (SbSources, sb_sources, G_TYPE_OBJECT)

static void
sb_sources_finalize (GObject *object)
{
  SbSources *self = SB_SOURCES (object);

  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (sb_sources_parent_class)->finalize (object);
}

static void
sb_sources_class_init (SbSourcesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_sources_finalize;
}

static void
sb_sources_init (SbSources *self)
{
  self->list = g_list_store_new (SB_TYPE_SOURCE);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * sb_sources_read:
 * @reader: an open file of sources
 * @error: return location for a #SbContentError
 *
 * Reads the sources, all or none.
 *
 * Returns: (transfer full) (nullable): the sources
 */
SbSources *
sb_sources_read (SbReader  *reader,
                 GError   **error)
{
  static const char *const members[] = { "sources", NULL };
  g_autoptr (SbSources) self = g_object_new (SB_TYPE_SOURCES, NULL);
  const SbCursor *root = sb_reader_get_root (reader);
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "sources", 1);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbSource) source = sb_source_read (place);

      g_list_store_append (self->list, source);
      if (!g_hash_table_insert (self->ids, (gpointer) sb_source_get_id (source), source))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_source_get_id (source));
    }
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_sources_find:
 * @self: sources
 * @id: a source's id
 *
 * Returns: (transfer none) (nullable): the source of that id
 */
SbSource *
sb_sources_find (SbSources  *self,
                 const char *id)
{
  g_return_val_if_fail (SB_IS_SOURCES (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->ids, id);
}

/**
 * sb_sources_get_list:
 * @self: sources
 *
 * Returns: (transfer none): all #SbSource
 */
GListModel *
sb_sources_get_list (SbSources *self)
{
  g_return_val_if_fail (SB_IS_SOURCES (self), NULL);

  return G_LIST_MODEL (self->list);
}
