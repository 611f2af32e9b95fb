/* sb-goals.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-goals.h"

/**
 * SbGoals:
 *
 * The goals among which a person may choose. Immutable once read.
 */
struct _SbGoals
{
  GObject parent_instance;

  GListStore *list; /* of SbGoal */
  GHashTable *ids;  /* (element-type utf8 SbGoal), both borrowed from @list */
};

G_DEFINE_FINAL_TYPE (SbGoals, sb_goals, G_TYPE_OBJECT)

static void
sb_goals_finalize (GObject *object)
{
  SbGoals *self = SB_GOALS (object);

  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (sb_goals_parent_class)->finalize (object);
}

static void
sb_goals_class_init (SbGoalsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_goals_finalize;
}

static void
sb_goals_init (SbGoals *self)
{
  self->list = g_list_store_new (SB_TYPE_GOAL);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * sb_goals_read:
 * @reader: an open file of goals
 * @error: return location for a #SbContentError
 *
 * Reads the goals, all or none.
 *
 * Returns: (transfer full) (nullable): the goals
 */
SbGoals *
sb_goals_read (SbReader  *reader,
               GError   **error)
{
  static const char *const members[] = { "goals", NULL };
  g_autoptr (SbGoals) self = g_object_new (SB_TYPE_GOALS, NULL);
  const SbCursor *root = sb_reader_get_root (reader);
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "goals", 1);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbGoal) goal = sb_goal_read (place);

      g_list_store_append (self->list, goal);
      if (!g_hash_table_insert (self->ids, (gpointer) sb_goal_get_id (goal), goal))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_goal_get_id (goal));
    }
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_goals_find:
 * @self: goals
 * @id: a goal's id
 *
 * Returns: (transfer none) (nullable): the goal of that id
 */
SbGoal *
sb_goals_find (SbGoals    *self,
               const char *id)
{
  g_return_val_if_fail (SB_IS_GOALS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->ids, id);
}

/**
 * sb_goals_get_list:
 * @self: goals
 *
 * Returns: (transfer none): all #SbGoal
 */
GListModel *
sb_goals_get_list (SbGoals *self)
{
  g_return_val_if_fail (SB_IS_GOALS (self), NULL);

  return G_LIST_MODEL (self->list);
}
