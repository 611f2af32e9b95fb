/* sb-catalog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-catalog.h"
#include "sb-directory.h"
#include "sb-goal.h"
#include "sb-illustration.h"
#include "sb-source.h"
#include "sb-term.h"

typedef GObject *(*ReadFunc) (const SbCursor *cursor);
typedef const char *(*IdFunc) (gpointer entry);
typedef int (*CompareFunc) (gpointer entry, gpointer other);

/* Of each kind: its file, the list in it, who reads an entry, and how they
 * are sorted where it is not as they stand in the file. */
static const struct
{
  const char *file_name;
  const char *member;
  ReadFunc read;
  IdFunc get_id;
  CompareFunc compare;
} kinds[SB_N_CATALOG_KINDS] = {
  [SB_CATALOG_DIRECTORIES] = { "directories.json", "directories", (ReadFunc) sb_directory_read,
                               (IdFunc) sb_directory_get_id },
  [SB_CATALOG_GOALS] = { "goals.json", "goals", (ReadFunc) sb_goal_read, (IdFunc) sb_goal_get_id },
  [SB_CATALOG_ILLUSTRATIONS] = { "illustrations.json", "illustrations", (ReadFunc) sb_illustration_read,
                                 (IdFunc) sb_illustration_get_id },
  [SB_CATALOG_SOURCES] = { "sources.json", "sources", (ReadFunc) sb_source_read, (IdFunc) sb_source_get_id,
                           (CompareFunc) sb_source_compare },
  [SB_CATALOG_TERMS] = { "glossary.json", "terms", (ReadFunc) sb_term_read, (IdFunc) sb_term_get_id },
};

/**
 * SbCatalog:
 *
 * All the entries of a kind, which stand in one file. Immutable once read.
 */
struct _SbCatalog
{
  GObject parent_instance;

  SbCatalogKind kind;
  GListStore *list;
  GHashTable *ids; /* (element-type utf8 GObject), both borrowed from @list */
};

G_DEFINE_FINAL_TYPE (SbCatalog, sb_catalog, G_TYPE_OBJECT)

static void
sb_catalog_finalize (GObject *object)
{
  SbCatalog *self = SB_CATALOG (object);

  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (sb_catalog_parent_class)->finalize (object);
}

static void
sb_catalog_class_init (SbCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_catalog_finalize;
}

static void
sb_catalog_init (SbCatalog *self)
{
  self->list = g_list_store_new (G_TYPE_OBJECT);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * sb_catalog_get_file_name:
 * @kind: a kind of catalog
 *
 * Returns: (transfer none): the name of its file
 */
const char *
sb_catalog_get_file_name (SbCatalogKind kind)
{
  g_return_val_if_fail (kind < SB_N_CATALOG_KINDS, NULL);

  return kinds[kind].file_name;
}

/**
 * sb_catalog_find_kind:
 * @file_name: the name of a file
 *
 * Returns: which kind of catalog stands in a file of that name;
 *   %SB_N_CATALOG_KINDS where none does
 */
SbCatalogKind
sb_catalog_find_kind (const char *file_name)
{
  SbCatalogKind kind = 0;

  g_return_val_if_fail (file_name != NULL, SB_N_CATALOG_KINDS);

  while (kind < SB_N_CATALOG_KINDS && !g_str_equal (kinds[kind].file_name, file_name))
    kind++;

  return kind;
}

static int
compare (gconstpointer entry,
         gconstpointer other,
         gpointer      user_data)
{
  SbCatalog *self = user_data;

  return kinds[self->kind].compare ((gpointer) entry, (gpointer) other);
}

/**
 * sb_catalog_read:
 * @kind: which kind it is
 * @reader: its open file
 * @error: return location for a #SbContentError
 *
 * Reads a catalog, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the catalog
 */
SbCatalog *
sb_catalog_read (SbCatalogKind   kind,
                 SbReader       *reader,
                 GError        **error)
{
  const char *members[] = { kinds[kind].member, NULL };
  g_autoptr (SbCatalog) self = g_object_new (SB_TYPE_CATALOG, NULL);
  const SbCursor *root = sb_reader_get_root (reader);
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, kinds[kind].member, 1);

  self->kind = kind;
  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (GObject) entry = kinds[kind].read (place);
      const char *id = kinds[kind].get_id (entry);

      g_list_store_append (self->list, entry);
      if (!g_hash_table_insert (self->ids, (gpointer) id, entry))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), id);
    }
  sb_cursor_close (root, members);
  if (kinds[kind].compare != NULL)
    g_list_store_sort (self->list, compare, self);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_catalog_get_kind:
 * @self: a catalog
 *
 * Returns: which kind it is
 */
SbCatalogKind
sb_catalog_get_kind (SbCatalog *self)
{
  g_return_val_if_fail (SB_IS_CATALOG (self), SB_N_CATALOG_KINDS);

  return self->kind;
}

/**
 * sb_catalog_find:
 * @self: a catalog
 * @id: an entry's id
 *
 * Returns: (transfer none) (nullable): the entry of that id
 */
gpointer
sb_catalog_find (SbCatalog  *self,
                 const char *id)
{
  g_return_val_if_fail (SB_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->ids, id);
}

/**
 * sb_catalog_get_list:
 * @self: a catalog
 *
 * Returns: (transfer none): its entries: sources by author and year, others in
 *   the order of the file
 */
GListModel *
sb_catalog_get_list (SbCatalog *self)
{
  g_return_val_if_fail (SB_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->list);
}
