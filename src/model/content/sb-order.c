/* sb-order.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-order.h"

/**
 * SbOrder:
 *
 * The order in which lists show things, which is what contents.json tells:
 * instruments, exercises, paths, and the pages of the library by part.
 * Immutable once read.
 */
struct _SbOrder
{
  GObject parent_instance;

  GStrv instruments;
  GStrv exercises;
  GStrv paths;
  GListStore *parts; /* of SbPart */
};

G_DEFINE_FINAL_TYPE (SbOrder, sb_order, G_TYPE_OBJECT)

static void
sb_order_finalize (GObject *object)
{
  SbOrder *self = SB_ORDER (object);

  g_clear_pointer (&self->instruments, g_strfreev);
  g_clear_pointer (&self->exercises, g_strfreev);
  g_clear_pointer (&self->paths, g_strfreev);
  g_clear_object (&self->parts);

  G_OBJECT_CLASS (sb_order_parent_class)->finalize (object);
}

static void
sb_order_class_init (SbOrderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_order_finalize;
}

static void
sb_order_init (SbOrder *self)
{
  self->parts = g_list_store_new (SB_TYPE_PART);
}

static void
read_parts (SbOrder        *self,
            const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "parts", 0);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbPart) part = sb_part_read (place);

      g_list_store_append (self->parts, part);
      if (!g_hash_table_add (ids, (gpointer) sb_part_get_id (part)))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_part_get_id (part));
    }
}

/**
 * sb_order_read:
 * @reader: an open contents.json
 * @error: return location for a #SbContentError
 *
 * Reads the order, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the order
 */
SbOrder *
sb_order_read (SbReader  *reader,
               GError   **error)
{
  static const char *const members[] = { "instruments", "exercises", "paths", "parts", NULL };
  g_autoptr (SbOrder) self = g_object_new (SB_TYPE_ORDER, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  self->instruments = sb_cursor_dup_ids (root, "instruments");
  self->exercises = sb_cursor_dup_ids (root, "exercises");
  self->paths = sb_cursor_dup_ids (root, "paths");
  read_parts (self, root);
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_order_get_instruments:
 * @self: an order
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of instruments
 */
const char *const *
sb_order_get_instruments (SbOrder *self)
{
  g_return_val_if_fail (SB_IS_ORDER (self), NULL);

  return (const char *const *) self->instruments;
}

/**
 * sb_order_get_exercises:
 * @self: an order
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of exercises
 */
const char *const *
sb_order_get_exercises (SbOrder *self)
{
  g_return_val_if_fail (SB_IS_ORDER (self), NULL);

  return (const char *const *) self->exercises;
}

/**
 * sb_order_get_paths:
 * @self: an order
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of paths
 */
const char *const *
sb_order_get_paths (SbOrder *self)
{
  g_return_val_if_fail (SB_IS_ORDER (self), NULL);

  return (const char *const *) self->paths;
}

/**
 * sb_order_get_parts:
 * @self: an order
 *
 * Returns: (transfer none): the #SbPart of the library
 */
GListModel *
sb_order_get_parts (SbOrder *self)
{
  g_return_val_if_fail (SB_IS_ORDER (self), NULL);

  return G_LIST_MODEL (self->parts);
}

/**
 * sb_order_dup_pages:
 * @self: an order
 * @scheme: (nullable): what links to the pages begin with; NULL for all
 *
 * Returns: (transfer full) (array zero-terminated=1): the pages of all parts,
 *   as targets of links
 */
GStrv
sb_order_dup_pages (SbOrder    *self,
                    const char *scheme)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *prefix = scheme != NULL ? g_strconcat (scheme, ":", NULL) : g_strdup ("");

  g_return_val_if_fail (SB_IS_ORDER (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->parts)); i++)
    {
      g_autoptr (SbPart) part = g_list_model_get_item (G_LIST_MODEL (self->parts), i);

      for (const char *const *page = sb_part_get_pages (part); *page != NULL; page++)
        {
          if (g_str_has_prefix (*page, prefix))
            g_strv_builder_add (builder, *page);
        }
    }

  return g_strv_builder_end (builder);
}
