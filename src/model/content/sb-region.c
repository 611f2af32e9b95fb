/* sb-region.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-region.h"

/**
 * SbRegion:
 *
 * A quarter of the plane of anxiety and avoidance, and what it may be like
 * there. A region is a way to speak of a place on the plane, not a type of
 * person; its edges are soft.
 */
struct _SbRegion
{
  GObject parent_instance;

  char *id;
  char *name;
  char *title;
  char *summary;
  gboolean high_anxiety;
  gboolean high_avoidance;
  GStrv strengths;
  GStrv may_mean;
};

G_DEFINE_FINAL_TYPE (SbRegion, sb_region, G_TYPE_OBJECT)

static void
sb_region_finalize (GObject *object)
{
  SbRegion *self = SB_REGION (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->strengths, g_strfreev);
  g_clear_pointer (&self->may_mean, g_strfreev);

  G_OBJECT_CLASS (sb_region_parent_class)->finalize (object);
}

static void
sb_region_class_init (SbRegionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_region_finalize;
}

static void
sb_region_init (SbRegion *self)
{
}

/**
 * sb_region_read:
 * @cursor: where the region stands
 *
 * Returns: (transfer full): the region
 */
SbRegion *
sb_region_read (const SbCursor *cursor)
{
  static const char *const members[] = {
    "id", "name", "title", "anxiety", "avoidance", "summary", "strengths", "mayMean", NULL
  };
  static const char *const sides[] = { "low", "high", NULL };
  SbRegion *self = g_object_new (SB_TYPE_REGION, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->name = g_strdup (sb_cursor_get_text (cursor, "name"));
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  self->high_anxiety = sb_cursor_get_choice (cursor, "anxiety", sides) == 1;
  self->high_avoidance = sb_cursor_get_choice (cursor, "avoidance", sides) == 1;
  self->summary = g_strdup (sb_cursor_get_text (cursor, "summary"));
  self->strengths = sb_cursor_dup_texts (cursor, "strengths");
  self->may_mean = sb_cursor_dup_texts (cursor, "mayMean");
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_region_get_id:
 * @self: a region
 *
 * Returns: (transfer none): its name in files
 */
const char *
sb_region_get_id (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), NULL);

  return self->id;
}

/**
 * sb_region_get_name:
 * @self: a region
 *
 * Returns: (transfer none): what the field calls it, for a corner of the plane
 */
const char *
sb_region_get_name (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), NULL);

  return self->name;
}

/**
 * sb_region_get_title:
 * @self: a region
 *
 * Returns: (transfer none): what it is like, in a phrase
 */
const char *
sb_region_get_title (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), NULL);

  return self->title;
}

/**
 * sb_region_get_summary:
 * @self: a region
 *
 * Returns: (transfer none): what it is, as a line of content
 */
const char *
sb_region_get_summary (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), NULL);

  return self->summary;
}

/**
 * sb_region_get_high_anxiety:
 * @self: a region
 *
 * Returns: whether it lies on the high side of anxiety
 */
gboolean
sb_region_get_high_anxiety (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), FALSE);

  return self->high_anxiety;
}

/**
 * sb_region_get_high_avoidance:
 * @self: a region
 *
 * Returns: whether it lies on the high side of avoidance
 */
gboolean
sb_region_get_high_avoidance (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), FALSE);

  return self->high_avoidance;
}

/**
 * sb_region_get_strengths:
 * @self: a region
 *
 * Returns: (transfer none) (array zero-terminated=1): strengths that often go
 *   with it, as lines of content
 */
const char *const *
sb_region_get_strengths (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), NULL);

  return (const char *const *) self->strengths;
}

/**
 * sb_region_get_may_mean:
 * @self: a region
 *
 * Returns: (transfer none) (array zero-terminated=1): what it may mean, as
 *   lines of content
 */
const char *const *
sb_region_get_may_mean (SbRegion *self)
{
  g_return_val_if_fail (SB_IS_REGION (self), NULL);

  return (const char *const *) self->may_mean;
}
