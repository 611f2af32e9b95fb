/* sb-content.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-citations.h"
#include "sb-content-private.h"
#include "sb-order.h"

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
  [SB_CONTENT_PATHS] = { "paths", "path", (ReadFunc) sb_path_read },
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
  SbCatalog *catalogs[SB_N_CATALOG_KINDS]; /* (nullable): not asked for yet */
  SbOrder *order;
  SbRegions *regions;
  SbRecommender *recommender;
  SbCountries *countries; /* (nullable): not asked for yet */
  GHashTable *citations; /* (nullable) (element-type utf8 GListStore): not asked for yet */
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
  for (guint kind = 0; kind < SB_N_CATALOG_KINDS; kind++)
    g_clear_object (&self->catalogs[kind]);
  g_clear_object (&self->order);
  g_clear_object (&self->regions);
  g_clear_object (&self->recommender);
  g_clear_object (&self->countries);
  g_clear_pointer (&self->citations, g_hash_table_unref);

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

static SbReader *
open_file (SbContent   *self,
           const char  *path,
           GError     **error)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (self->root, path);

  return sb_reader_new (file, error);
}

/* A history may name what this version does not have, or has no more: that
 * is no fault, and a word from the history does not belong in the log. */
static void
tell (const char *path,
      GError     *error)
{
  if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) && !g_error_matches (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND))
    g_warning ("Cannot read %s: %s", path, error->message);
}

static GObject *
read_file (SbContent  *self,
           const char *path,
           ReadFunc    read)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = open_file (self, path, &error);
  GObject *object = reader != NULL ? read (reader, &error) : NULL;

  tell (path, error);
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

static SbOrder *
load_order (SbContent *self)
{
  if (self->order == NULL)
    self->order = SB_ORDER (read_file (self, "contents.json", (ReadFunc) sb_order_read));

  return self->order;
}

static SbPart *
find_part (SbContent  *self,
           const char *id)
{
  GListModel *parts = load_order (self) != NULL ? sb_order_get_parts (self->order) : NULL;

  for (guint i = 0; parts != NULL && i < g_list_model_get_n_items (parts); i++)
    {
      /* The order keeps its parts alive. */
      g_autoptr (SbPart) part = g_list_model_get_item (parts, i);

      if (g_str_equal (sb_part_get_id (part), id))
        return part;
    }

  return NULL;
}

static SbCatalog *
load_catalog (SbContent     *self,
              SbCatalogKind  kind)
{
  const char *file_name = sb_catalog_get_file_name (kind);
  g_autoptr (SbReader) reader = NULL;
  g_autoptr (GError) error = NULL;

  if (self->catalogs[kind] != NULL)
    return self->catalogs[kind];

  reader = open_file (self, file_name, &error);
  if (reader != NULL)
    self->catalogs[kind] = sb_catalog_read (kind, reader, &error);
  tell (file_name, error);

  return self->catalogs[kind];
}

/* Both are for the catalogs’ own functions, which know the types. */

gpointer
sb_content_find_entry (SbContent     *self,
                       SbCatalogKind  kind,
                       const char    *id)
{
  SbCatalog *catalog = load_catalog (self, kind);

  return catalog != NULL ? sb_catalog_find (catalog, id) : NULL;
}

GListModel *
sb_content_get_entries (SbContent     *self,
                        SbCatalogKind  kind)
{
  SbCatalog *catalog = load_catalog (self, kind);

  return catalog != NULL ? sb_catalog_get_list (catalog) : NULL;
}

SbCountries *
sb_content_load_countries (SbContent *self)
{
  if (self->countries == NULL)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->root, "support");

      self->countries = sb_countries_new (folder);
    }

  return self->countries;
}

/* To look through all pages takes too long to do it for each source. */
GHashTable *
sb_content_get_citations (SbContent *self)
{
  if (self->citations == NULL)
    self->citations = sb_citations_collect (self);

  return self->citations;
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

/* The ids of all of a kind, in the order in which to show them. */
static GStrv
dup_ids (SbContent     *self,
         SbContentKind  kind)
{
  SbOrder *order = load_order (self);
  GStrv pages;

  if (order == NULL)
    return g_new0 (char *, 1);
  if (kind == SB_CONTENT_INSTRUMENTS)
    return g_strdupv ((char **) sb_order_get_instruments (order));
  if (kind == SB_CONTENT_EXERCISES)
    return g_strdupv ((char **) sb_order_get_exercises (order));
  if (kind == SB_CONTENT_PATHS)
    return g_strdupv ((char **) sb_order_get_paths (order));

  pages = sb_order_dup_pages (order, kinds[kind].scheme);
  for (char **page = pages; *page != NULL; page++)
    memmove (*page, strchr (*page, ':') + 1, strlen (strchr (*page, ':')));
  return pages;
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
      g_auto (GStrv) ids = dup_ids (self, kind);

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
 * sb_content_find_path:
 * @self: the content
 * @id: a path's id
 *
 * Returns: (transfer none) (nullable): the path
 */
SbPath *
sb_content_find_path (SbContent  *self,
                      const char *id)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, SB_CONTENT_PATHS, id);
}

static gboolean
has_scheme (const char *uri,
            const char *scheme)
{
  return g_str_has_prefix (uri, scheme) && uri[strlen (scheme)] == ':';
}

/**
 * sb_content_find_uri:
 * @self: the content
 * @uri: the target of a link, such as `approach:cbt`
 *
 * Returns: (transfer none) (nullable): what the link leads to: a page, a part
 *   of the library, a term or a source
 */
GObject *
sb_content_find_uri (SbContent  *self,
                     const char *uri)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  for (guint kind = 0; kind < SB_N_CONTENT_KINDS; kind++)
    {
      if (has_scheme (uri, kinds[kind].scheme))
        return find (self, kind, strchr (uri, ':') + 1);
    }

  if (has_scheme (uri, "term"))
    return sb_content_find_entry (self, SB_CATALOG_TERMS, strchr (uri, ':') + 1);
  if (has_scheme (uri, "source"))
    return sb_content_find_entry (self, SB_CATALOG_SOURCES, strchr (uri, ':') + 1);
  if (has_scheme (uri, "part"))
    return G_OBJECT (find_part (self, strchr (uri, ':') + 1));

  return NULL;
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

/**
 * sb_content_dup_drawing:
 * @self: the content
 * @illustration: an illustration
 *
 * Returns: (transfer full): the file of its drawing, an SVG
 */
GFile *
sb_content_dup_drawing (SbContent      *self,
                        SbIllustration *illustration)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (SB_IS_ILLUSTRATION (illustration), NULL);

  path = g_strconcat ("illustrations/", sb_illustration_get_id (illustration), ".svg", NULL);
  return g_file_resolve_relative_path (self->root, path);
}

/**
 * sb_content_get_parts:
 * @self: the content
 *
 * Returns: (transfer none) (nullable): each #SbPart of the library
 */
GListModel *
sb_content_get_parts (SbContent *self)
{
  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);

  return load_order (self) != NULL ? sb_order_get_parts (self->order) : NULL;
}
