/* sb-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-path.h"

/**
 * SbPath:
 *
 * A plan of weeks, one small thing at a time. Immutable once read.
 */
struct _SbPath
{
  GObject parent_instance;

  char *id;
  char *uri;
  char *title;
  char *about;
  char *caution;
  SbPathSide anxiety;
  SbPathSide avoidance;
  gboolean for_two;
  GStrv goals;
  GListStore *weeks; /* of SbPathWeek */
};

G_DEFINE_FINAL_TYPE (SbPath, sb_path, G_TYPE_OBJECT)

static void
sb_path_finalize (GObject *object)
{
  SbPath *self = SB_PATH (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->caution, g_free);
  g_clear_pointer (&self->goals, g_strfreev);
  g_clear_object (&self->weeks);

  G_OBJECT_CLASS (sb_path_parent_class)->finalize (object);
}

static void
sb_path_class_init (SbPathClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_path_finalize;
}

static void
sb_path_init (SbPath *self)
{
  self->goals = g_new0 (char *, 1);
  self->weeks = g_list_store_new (SB_TYPE_PATH_WEEK);
}

static SbPathSide
read_side (const SbCursor *cursor,
           const char     *member)
{
  static const char *const sides[] = { "low", "high", NULL };

  if (!sb_cursor_has (cursor, member))
    return SB_PATH_SIDE_ANY;

  return sb_cursor_get_choice (cursor, member, sides) == 0 ? SB_PATH_SIDE_LOW : SB_PATH_SIDE_HIGH;
}

static void
read_fits (SbPath         *self,
           const SbCursor *cursor)
{
  static const char *const members[] = { "anxiety", "avoidance", "bond", "goals", NULL };
  static const char *const bonds[] = { "partner", NULL };

  self->anxiety = read_side (cursor, "anxiety");
  self->avoidance = read_side (cursor, "avoidance");
  self->for_two = sb_cursor_has (cursor, "bond");
  if (self->for_two)
    sb_cursor_get_choice (cursor, "bond", bonds);
  if (sb_cursor_has (cursor, "goals"))
    {
      g_strfreev (self->goals);
      self->goals = sb_cursor_dup_ids (cursor, "goals");
    }
  sb_cursor_close (cursor, members);
}

/* In a history, the id of a week and the target of a step are all there is to
 * tell one from another. */
static void
check_once (SbPathWeek     *week,
            const SbCursor *place,
            GHashTable     *ids,
            GHashTable     *steps)
{
  if (!g_hash_table_add (ids, (gpointer) sb_path_week_get_id (week)))
    sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_path_week_get_id (week));
  for (const char *const *step = sb_path_week_get_steps (week); *step != NULL; step++)
    {
      if (!g_hash_table_add (steps, (gpointer) *step))
        sb_cursor_fault (place, "steps", _ ("stands twice: “%s”"), *step);
    }
}

static void
read_weeks (SbPath         *self,
            const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "weeks", 1);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) steps = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbPathWeek) week = sb_path_week_read (place);

      check_once (week, place, ids, steps);
      g_list_store_append (self->weeks, week);
    }
}

/**
 * sb_path_read:
 * @reader: an open path
 * @error: return location for a #SbContentError
 *
 * Reads a path, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the path
 */
SbPath *
sb_path_read (SbReader  *reader,
              GError   **error)
{
  static const char *const members[] = {
    "id", "version", "title", "about", "fits", "caution", "reviewed", "weeks", NULL
  };
  g_autoptr (SbPath) self = g_object_new (SB_TYPE_PATH, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  self->id = g_strdup (sb_cursor_get_id (root, "id"));
  self->uri = g_strconcat ("path:", self->id, NULL);
  sb_cursor_get_string (root, "version");
  self->title = g_strdup (sb_cursor_get_text (root, "title"));
  self->about = g_strdup (sb_cursor_get_text (root, "about"));
  read_fits (self, sb_cursor_get_child (root, "fits"));
  self->caution = g_strdup (sb_cursor_get_text (root, "caution"));
  sb_cursor_get_date (root, "reviewed");
  read_weeks (self, root);
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_path_get_id:
 * @self: a path
 *
 * Returns: (transfer none): the name by which histories refer to it
 */
const char *
sb_path_get_id (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), NULL);

  return self->id;
}

/**
 * sb_path_get_uri:
 * @self: a path
 *
 * Returns: (transfer none): what links to it say
 */
const char *
sb_path_get_uri (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), NULL);

  return self->uri;
}

/**
 * sb_path_get_title:
 * @self: a path
 *
 * Returns: (transfer none): its title
 */
const char *
sb_path_get_title (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), NULL);

  return self->title;
}

/**
 * sb_path_get_about:
 * @self: a path
 *
 * Returns: (transfer none): what it is, in a sentence or two
 */
const char *
sb_path_get_about (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), NULL);

  return self->about;
}

/**
 * sb_path_get_caution:
 * @self: a path
 *
 * Returns: (transfer none): who should take care, as a line of content
 */
const char *
sb_path_get_caution (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), NULL);

  return self->caution;
}

/**
 * sb_path_get_anxiety:
 * @self: a path
 *
 * Returns: on which side of anxiety it fits
 */
SbPathSide
sb_path_get_anxiety (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), SB_PATH_SIDE_ANY);

  return self->anxiety;
}

/**
 * sb_path_get_avoidance:
 * @self: a path
 *
 * Returns: on which side of avoidance it fits
 */
SbPathSide
sb_path_get_avoidance (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), SB_PATH_SIDE_ANY);

  return self->avoidance;
}

/**
 * sb_path_is_for_two:
 * @self: a path
 *
 * Returns: whether a couple walks it, which is only for two who are both safe
 */
gboolean
sb_path_is_for_two (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), FALSE);

  return self->for_two;
}

/**
 * sb_path_get_goals:
 * @self: a path
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the goals
 *   that it serves most
 */
const char *const *
sb_path_get_goals (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), NULL);

  return (const char *const *) self->goals;
}

/**
 * sb_path_get_weeks:
 * @self: a path
 *
 * Returns: (transfer none): each #SbPathWeek
 */
GListModel *
sb_path_get_weeks (SbPath *self)
{
  g_return_val_if_fail (SB_IS_PATH (self), NULL);

  return G_LIST_MODEL (self->weeks);
}
