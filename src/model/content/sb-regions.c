/* sb-regions.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-regions.h"

/* The scores that levels put in words: means of 7 options. */
#define LOWEST_SCORE 1
#define HIGHEST_SCORE 7

/* The dimensions that make the plane. */
static const char *const axes[] = { "anxiety", "avoidance" };

typedef struct
{
  double below;
  char *label;
} Level;

typedef struct
{
  char *title;
  char *meaning;
} Dimension;

/**
 * SbRegions:
 *
 * The words for a place on the plane of anxiety and avoidance. Immutable
 * once read.
 */
struct _SbRegions
{
  GObject parent_instance;

  SbRegion *quarters[2][2]; /* by high anxiety, high avoidance */
  GArray *levels;           /* (element-type Level), ascending */
  GHashTable *dimensions;   /* (element-type utf8 Dimension) */
  char *near_the_line;
  GStrv does_not_mean;
};

G_DEFINE_FINAL_TYPE (SbRegions, sb_regions, G_TYPE_OBJECT)

static void
level_clear (Level *level)
{
  g_clear_pointer (&level->label, g_free);
}

static void
dimension_free (Dimension *dimension)
{
  g_free (dimension->title);
  g_free (dimension->meaning);
  g_free (dimension);
}

static void
sb_regions_finalize (GObject *object)
{
  SbRegions *self = SB_REGIONS (object);

  for (guint i = 0; i < 4; i++)
    g_clear_object (&self->quarters[i / 2][i % 2]);
  g_clear_pointer (&self->levels, g_array_unref);
  g_clear_pointer (&self->dimensions, g_hash_table_unref);
  g_clear_pointer (&self->near_the_line, g_free);
  g_clear_pointer (&self->does_not_mean, g_strfreev);

  G_OBJECT_CLASS (sb_regions_parent_class)->finalize (object);
}

static void
sb_regions_class_init (SbRegionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_regions_finalize;
}

static void
sb_regions_init (SbRegions *self)
{
  self->levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_array_set_clear_func (self->levels, (GDestroyNotify) level_clear);
  self->dimensions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) dimension_free);
}

static void
read_levels (SbRegions      *self,
             const SbCursor *root)
{
  static const char *const members[] = { "below", "label", NULL };
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "levels", 1);
  double last = LOWEST_SCORE;

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      Level level = { sb_cursor_get_double (place, "below", last, HIGHEST_SCORE + 1),
                      g_strdup (sb_cursor_get_text (place, "label")) };

      sb_cursor_close (place, members);
      g_array_append_val (self->levels, level);
      last = level.below;
    }

  if (last <= HIGHEST_SCORE)
    sb_cursor_fault (root, "levels", _ ("must reach above %d"), HIGHEST_SCORE);
}

static void
read_dimensions (SbRegions      *self,
                 const SbCursor *root)
{
  static const char *const members[] = { "id", "title", "means", NULL };
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "dimensions", 2);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      Dimension *dimension = g_new0 (Dimension, 1);

      dimension->title = g_strdup (sb_cursor_get_text (place, "title"));
      dimension->meaning = g_strdup (sb_cursor_get_text (place, "means"));
      g_hash_table_insert (self->dimensions, g_strdup (sb_cursor_get_id (place, "id")), dimension);
      sb_cursor_close (place, members);
    }

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      if (!g_hash_table_contains (self->dimensions, axes[i]))
        sb_cursor_fault (root, "dimensions", _ ("has none named “%s”"), axes[i]);
    }
}

static void
read_regions (SbRegions      *self,
              const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "regions", 4);

  for (guint i = 0; i < places->len; i++)
    {
      g_autoptr (SbRegion) region = sb_region_read (g_ptr_array_index (places, i));

      g_set_object (&self->quarters[sb_region_get_high_anxiety (region)][sb_region_get_high_avoidance (region)],
                    region);
    }

  for (guint i = 0; i < 4; i++)
    {
      if (self->quarters[i / 2][i % 2] == NULL)
        sb_cursor_fault (root, "regions", _ ("has none with anxiety %s and avoidance %s"),
                         i / 2 ? "high" : "low", i % 2 ? "high" : "low");
    }
}

/**
 * sb_regions_read:
 * @reader: an open file of regions
 * @error: return location for a #SbContentError
 *
 * Reads the words for results, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the words
 */
SbRegions *
sb_regions_read (SbReader  *reader,
                 GError   **error)
{
  static const char *const members[] = {
    "levels", "dimensions", "regions", "nearTheLine", "doesNotMean", NULL
  };
  g_autoptr (SbRegions) self = g_object_new (SB_TYPE_REGIONS, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  read_levels (self, root);
  read_dimensions (self, root);
  read_regions (self, root);
  self->near_the_line = g_strdup (sb_cursor_get_text (root, "nearTheLine"));
  self->does_not_mean = sb_cursor_dup_texts (root, "doesNotMean");
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_regions_fit:
 * @self: the words for results
 * @instrument: an instrument
 *
 * Whether these are the words for its results. The names of its scales alone
 * do not tell: others measure an anxiety or an avoidance too, and mean neither
 * that of close bonds nor scores from 1 to 7.
 *
 * Returns: whether it has both dimensions, in scores from 1 to 7
 */
gboolean
sb_regions_fit (SbRegions    *self,
                SbInstrument *instrument)
{
  g_return_val_if_fail (SB_IS_REGIONS (self), FALSE);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      SbScale *scale = sb_instrument_find_scale (instrument, axes[i]);

      if (scale == NULL || sb_scale_get_lowest_score (scale) != LOWEST_SCORE
          || sb_scale_get_highest_score (scale) != HIGHEST_SCORE)
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_regions_find:
 * @self: the words for results
 * @high_anxiety: on which side of anxiety
 * @high_avoidance: on which side of avoidance
 *
 * Returns: (transfer none): the region there
 */
SbRegion *
sb_regions_find (SbRegions *self,
                 gboolean   high_anxiety,
                 gboolean   high_avoidance)
{
  g_return_val_if_fail (SB_IS_REGIONS (self), NULL);

  return self->quarters[!!high_anxiety][!!high_avoidance];
}

/**
 * sb_regions_describe_level:
 * @self: the words for results
 * @score: a score from 1 to 7
 *
 * Returns: (transfer none): how high that is, in words
 */
const char *
sb_regions_describe_level (SbRegions *self,
                           double     score)
{
  g_return_val_if_fail (SB_IS_REGIONS (self), NULL);

  for (guint i = 0; i < self->levels->len; i++)
    {
      Level *level = &g_array_index (self->levels, Level, i);

      if (score < level->below)
        return level->label;
    }

  return NULL;
}

/**
 * sb_regions_get_title:
 * @self: the words for results
 * @dimension: the id of a dimension
 *
 * Returns: (transfer none) (nullable): its name for people
 */
const char *
sb_regions_get_title (SbRegions  *self,
                      const char *dimension)
{
  Dimension *found;

  g_return_val_if_fail (SB_IS_REGIONS (self), NULL);

  found = g_hash_table_lookup (self->dimensions, dimension);
  return found != NULL ? found->title : NULL;
}

/**
 * sb_regions_get_meaning:
 * @self: the words for results
 * @dimension: the id of a dimension
 *
 * Returns: (transfer none) (nullable): what it is, in a sentence
 */
const char *
sb_regions_get_meaning (SbRegions  *self,
                        const char *dimension)
{
  Dimension *found;

  g_return_val_if_fail (SB_IS_REGIONS (self), NULL);

  found = g_hash_table_lookup (self->dimensions, dimension);
  return found != NULL ? found->meaning : NULL;
}

/**
 * sb_regions_get_near_the_line:
 * @self: the words for results
 *
 * Returns: (transfer none): what to say where a border is within the error
 */
const char *
sb_regions_get_near_the_line (SbRegions *self)
{
  g_return_val_if_fail (SB_IS_REGIONS (self), NULL);

  return self->near_the_line;
}

/**
 * sb_regions_get_does_not_mean:
 * @self: the words for results
 *
 * Returns: (transfer none) (array zero-terminated=1): what a result does not
 *   mean, as lines of content
 */
const char *const *
sb_regions_get_does_not_mean (SbRegions *self)
{
  g_return_val_if_fail (SB_IS_REGIONS (self), NULL);

  return (const char *const *) self->does_not_mean;
}
