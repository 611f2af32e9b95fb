/* sb-content.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content.h"
#include "sb-goals.h"
#include "sb-sources.h"

typedef GObject *(*ReadFunc) (SbReader *reader, GError **error);

/* Of each kind: its folder, what links to it begin with, and who reads it. */
static const struct
{
  const char *folder;
  const char *scheme;
  ReadFunc read;
} kinds[SB_N_CONTENT_KINDS] = {
  [SB_CONTENT_INSTRUMENTS] = { "instruments", "instrument", (ReadFunc) sb_instrument_read },
  [SB_CONTENT_ARTICLES] = { "articles", "article", (ReadFunc) sb_article_read },
  [SB_CONTENT_APPROACHES] = { "approaches", "approach", (ReadFunc) sb_approach_read },
  [SB_CONTENT_EXERCISES] = { "exercises", "exercise", (ReadFunc) sb_exercise_read },
};

/**
 * SbContent:
 *
 * All that the app knows. A file is read when something in it is first asked
 * for, and kept from then on, so that starting the app reads next to none.
 *
 * The content comes with the app and its tests read every file; one that
 * cannot be read all the same is told in the log and left out.
 */
struct _SbContent
{
  GObject parent_instance;

  GFile *root;
  GHashTable *loaded[SB_N_CONTENT_KINDS]; /* (element-type utf8 GObject) */
  GListStore *lists[SB_N_CONTENT_KINDS];  /* (nullable): not asked for yet */
  SbSources *sources;
  SbRegions *regions;
  SbRecommender *recommender;
  SbGoals *goals;
};

G_DEFINE_FINAL_TYPE (SbContent, sb_content, G_TYPE_OBJECT)

static void
sb_content_finalize (GObject *object)
{
  SbContent *self = SB_CONTENT (object);

  g_clear_object (&self->root);
  for (guint kind = 0; kind < SB_N_CONTENT_KINDS; kind++)
    {
      g_clear_pointer (&self->loaded[kind], g_hash_table_unref);
      g_clear_object (&self->lists[kind]);
    }
  g_clear_object (&self->sources);
  g_clear_object (&self->regions);
  g_clear_object (&self->recommender);
  g_clear_object (&self->goals);

  G_OBJECT_CLASS (sb_content_parent_class)->finalize (object);
}

static void
sb_content_class_init (SbContentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_content_finalize;
}

static void
sb_content_init (SbContent *self)
{
  for (guint kind = 0; kind < SB_N_CONTENT_KINDS; kind++)
    self->loaded[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

static GObject *
read_file (SbContent  *self,
           const char *path,
           ReadFunc    read)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (self->root, path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  GObject *object = reader != NULL ? read (reader, &error) : NULL;

  /* A history may name what this version does not have, or has no more: that
   * is no fault, and a word from the history does not belong in the log. */
  if (object == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) && !g_error_matches (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND))
    g_warning ("Cannot read %s: %s", path, error->message);

  return object;
}

static gpointer
find (SbContent     *self,
      SbContentKind  kind,
      const char    *id)
{
  GObject *object = g_hash_table_lookup (self->loaded[kind], id);

  if (object == NULL)
    {
      g_autofree char *path = g_strconcat (kinds[kind].folder, "/", id, ".json", NULL);

      object = read_file (self, path, kinds[kind].read);
      if (object != NULL)
        g_hash_table_insert (self->loaded[kind], g_strdup (id), object);
    }

  return object;
}

/* The order in which lists show things is told by contents.json. */
static GStrv
read_order (SbContent     *self,
            SbContentKind  kind)
{
  g_autoptr (GFile) file = g_file_get_child (self->root, "contents.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  g_auto (GStrv) ids = NULL;

  if (reader != NULL)
    ids = sb_cursor_dup_ids (sb_reader_get_root (reader), kinds[kind].folder);

  if (reader == NULL || !sb_reader_check (reader, &error))
    {
      g_warning ("Cannot read contents.json: %s", error->message);
      return g_new0 (char *, 1);
    }

  return g_steal_pointer (&ids);
}

/**
 * sb_content_new:
 * @root: the folder of the content, as laid out in data/content
 *
 * Returns: (transfer full): the content there; nothing of it is read yet
 */
SbContent *
sb_content_new (GFile *root)
{
  SbContent *self;

  g_return_val_if_fail (G_IS_FILE (root), NULL);

  self = g_object_new (SB_TYPE_CONTENT, NULL);
  self->root = g_object_ref (root);

  return self;
}

/**
 * sb_content_get_folder:
 * @kind: a kind of content
 *
 * Returns: (transfer none): the name of its folder
 */
const char *
sb_content_get_folder (SbContentKind kind)
{
  g_return_val_if_fail (kind < SB_N_CONTENT_KINDS, NULL);

  return kinds[kind].folder;
}

/**
 * sb_content_read:
 * @kind: a kind of content
 * @reader: an open file of that kind
 * @error: return location for a #SbContentError
 *
 * Reads one file.
 *
 * Returns: (transfer full) (nullable): what stands in it
 */
GObject *
sb_content_read (SbContentKind   kind,
                 SbReader       *reader,
                 GError        **error)
{
  g_return_val_if_fail (kind < SB_N_CONTENT_KINDS, NULL);
  g_return_val_if_fail (SB_IS_READER (reader), NULL);

  return kinds[kind].read (reader, error);
}

/**
 * sb_content_get_list:
 * @self: the content
 * @kind: a kind of content
 *
 * Returns: (transfer none): all of that kind, in the order in which to show
 *   them
 */
GListModel *
sb_content_get_list (SbContent     *self,
                     SbContentKind  kind)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (kind < SB_N_CONTENT_KINDS, NULL);

  if (self->lists[kind] == NULL)
    {
      g_auto (GStrv) ids = read_order (self, kind);

      self->lists[kind] = g_list_store_new (G_TYPE_OBJECT);
      for (guint i = 0; ids[i] != NULL; i++)
        {
          GObject *object = find (self, kind, ids[i]);

          if (object != NULL)
            g_list_store_append (self->lists[kind], object);
        }
    }

  return G_LIST_MODEL (self->lists[kind]);
}

/**
 * sb_content_find_instrument:
 * @self: the content
 * @id: an instrument's id
 *
 * Returns: (transfer none) (nullable): the instrument
 */
SbInstrument *
sb_content_find_instrument (SbContent  *self,
                            const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, SB_CONTENT_INSTRUMENTS, id);
}

/**
 * sb_content_find_exercise:
 * @self: the content
 * @id: an exercise's id
 *
 * Returns: (transfer none) (nullable): the exercise
 */
SbExercise *
sb_content_find_exercise (SbContent  *self,
                          const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, SB_CONTENT_EXERCISES, id);
}

/**
 * sb_content_find_uri:
 * @self: the content
 * @uri: the target of a link, such as `approach:cbt`
 *
 * Returns: (transfer none) (nullable): what the link leads to
 */
GObject *
sb_content_find_uri (SbContent  *self,
                     const char *uri)
{
  const char *colon;

  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  colon = strchr (uri, ':');
  for (guint kind = 0; colon != NULL && kind < SB_N_CONTENT_KINDS; kind++)
    {
      if (strlen (kinds[kind].scheme) == (gsize) (colon - uri) && g_str_has_prefix (uri, kinds[kind].scheme))
        return find (self, kind, colon + 1);
    }

  return NULL;
}

/**
 * sb_content_find_source:
 * @self: the content
 * @id: the id by which content cites a work
 *
 * Returns: (transfer none) (nullable): the work
 */
SbSource *
sb_content_find_source (SbContent  *self,
                        const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (self->sources == NULL)
    self->sources = SB_SOURCES (read_file (self, "sources.json", (ReadFunc) sb_sources_read));

  return self->sources != NULL ? sb_sources_find (self->sources, id) : NULL;
}

/**
 * sb_content_get_regions:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): the words for results
 */
SbRegions *
sb_content_get_regions (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  if (self->regions == NULL)
    self->regions = SB_REGIONS (read_file (self, "regions.json", (ReadFunc) sb_regions_read));

  return self->regions;
}

/**
 * sb_content_get_recommender:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): the rules for next steps
 */
SbRecommender *
sb_content_get_recommender (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  if (self->recommender == NULL)
    self->recommender = SB_RECOMMENDER (read_file (self, "rules.json", (ReadFunc) sb_recommender_read));

  return self->recommender;
}

static SbGoals *
load_goals (SbContent *self)
{
  if (self->goals == NULL)
    self->goals = SB_GOALS (read_file (self, "goals.json", (ReadFunc) sb_goals_read));

  return self->goals;
}

/**
 * sb_content_get_goals:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): the #SbGoal among which a person may
 *   choose
 */
GListModel *
sb_content_get_goals (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return load_goals (self) != NULL ? sb_goals_get_list (self->goals) : NULL;
}

/**
 * sb_content_find_goal:
 * @self: the content
 * @id: a goal's id
 *
 * Returns: (transfer none) (nullable): the goal
 */
SbGoal *
sb_content_find_goal (SbContent  *self,
                      const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return load_goals (self) != NULL ? sb_goals_find (self->goals, id) : NULL;
}
