/* sb-item-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-item-list.h"
#include "sb-scoring.h"

/* The items of an instrument stand in a tree in its file: groups hold items,
 * and a question may hold others that belong to it.  They are asked one after
 * another, so they are kept flat, each with the group that it stands in. */
typedef struct
{
  GListStore *items;
  GListModel *options; /* (nullable) */
  GListModel *scales;
  GHashTable *positions; /* (element-type utf8 guint): of items and groups; from 1 */
} Listing;

static int
find_position (const char *id,
               gboolean   *truth,
               gpointer    user_data)
{
  Listing *listing = user_data;
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (listing->positions, id));
  g_autoptr (SbItem) item = NULL;

  if (position == 0)
    return -1;

  item = g_list_model_get_item (G_LIST_MODEL (listing->items), position - 1);
  *truth = sb_item_get_kind (item) == SB_ITEM_BOOLEAN;

  return sb_item_get_kind (item) != SB_ITEM_DISPLAY ? (int) position - 1 : -1;
}

/* A group has no position of its own. */
static void
add_id (Listing        *listing,
        const SbCursor *place,
        const char     *id,
        guint           position)
{
  if (!g_hash_table_insert (listing->positions, g_strdup (id), GUINT_TO_POINTER (position)))
    sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), id);
}

static void
check_scale (Listing        *listing,
             const SbCursor *place,
             const char     *id)
{
  if (id == NULL)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (listing->scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (listing->scales, i);

      if (g_str_equal (sb_scale_get_id (scale), id))
        return;
    }

  sb_cursor_fault (place, "scale", _ ("names no scale of this file: “%s”"), id);
}

static gboolean
is_group (const SbCursor *place)
{
  return sb_cursor_has (place, "kind") && g_str_equal (sb_cursor_get_string (place, "kind"), "group");
}

static void read_items (Listing        *listing,
                        const SbCursor *place,
                        SbItemGroup    *group,
                        SbItem         *parent);

static void
read_group (Listing        *listing,
            const SbCursor *place,
            SbItemGroup    *parent_group,
            SbItem         *parent)
{
  g_autoptr (SbItemGroup) group = sb_item_group_read (place, parent_group, find_position, listing);

  add_id (listing, place, sb_item_group_get_id (group), 0);
  read_items (listing, place, group, parent);
}

static void
read_item (Listing        *listing,
           const SbCursor *place,
           SbItemGroup    *group,
           SbItem         *parent)
{
  g_autoptr (SbItem) item = sb_item_read (place, listing->options, group, parent, find_position, listing);

  g_list_store_append (listing->items, item);
  add_id (listing, place, sb_item_get_id (item), g_list_model_get_n_items (G_LIST_MODEL (listing->items)));
  check_scale (listing, place, sb_item_get_scale (item));
  if (sb_cursor_has (place, "items"))
    read_items (listing, place, group, item);
}

static void
read_items (Listing        *listing,
            const SbCursor *place,
            SbItemGroup    *group,
            SbItem         *parent)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (place, "items", 1);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *child = g_ptr_array_index (places, i);

      if (is_group (child))
        read_group (listing, child, group, parent);
      else
        read_item (listing, child, group, parent);
    }
}

/**
 * sb_item_list_read:
 * @root: the place that has the member `items`
 * @options: (nullable) (element-type SbOption): the options of choices that
 *   have none of their own
 * @scales: (element-type SbScale): the scales that items may count for
 *
 * Returns: (transfer full): all #SbItem, in the order in which they are asked
 */
GListStore *
sb_item_list_read (const SbCursor *root,
                   GListModel     *options,
                   GListModel     *scales)
{
  g_autoptr (GHashTable) positions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Listing listing = { g_list_store_new (SB_TYPE_ITEM), options, scales, positions };

  read_items (&listing, root, NULL, NULL);

  return listing.items;
}

/**
 * sb_item_list_count_questions:
 * @items: the #SbItem of an instrument
 *
 * Returns: how many of them are answered, and not only read
 */
guint
sb_item_list_count_questions (GListModel *items)
{
  guint n_questions = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_kind (item) != SB_ITEM_DISPLAY)
        n_questions++;
    }

  return n_questions;
}

/**
 * sb_item_list_is_asked_whole:
 * @items: the #SbItem of an instrument
 *
 * Returns: whether all of them are questions that everybody is asked
 */
gboolean
sb_item_list_is_asked_whole (GListModel *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_kind (item) == SB_ITEM_DISPLAY || sb_item_is_conditional (item))
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_item_list_mark_asked:
 * @items: the #SbItem of an instrument
 * @answers: (inout): a row of answers, one for each of @items
 *
 * Puts #SB_NOT_ASKED for each item that is not to be asked, given the answers
 * to those before it, and for texts, which have no answer. What a question
 * that is not asked was once answered counts for nothing, not for the
 * questions after it either.
 */
void
sb_item_list_mark_asked (GListModel *items,
                         int        *answers)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (!sb_item_is_asked (item, answers) || sb_item_get_kind (item) == SB_ITEM_DISPLAY)
        answers[i] = SB_NOT_ASKED;
    }
}
