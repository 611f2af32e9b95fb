/* sb-part.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-part.h"

/**
 * SbPart:
 *
 * A part of the library: pages on one subject, in the order in which to read
 * them. It names them, and does not hold them: to show that a part is there,
 * none of its pages need be read. Immutable once read.
 */
struct _SbPart
{
  GObject parent_instance;

  char *id;
  char *uri;
  char *title;
  char *about;
  GStrv pages;
};

G_DEFINE_FINAL_TYPE (SbPart, sb_part, G_TYPE_OBJECT)

static void
sb_part_finalize (GObject *object)
{
  SbPart *self = SB_PART (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->pages, g_strfreev);

  G_OBJECT_CLASS (sb_part_parent_class)->finalize (object);
}

static void
sb_part_class_init (SbPartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_part_finalize;
}

static void
sb_part_init (SbPart *self)
{
}

/**
 * sb_part_read:
 * @cursor: where the part stands
 *
 * Returns: (transfer full): the part
 */
SbPart *
sb_part_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "title", "about", "pages", NULL };
  SbPart *self = g_object_new (SB_TYPE_PART, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->uri = g_strconcat ("part:", self->id, NULL);
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  self->about = g_strdup (sb_cursor_get_text (cursor, "about"));
  self->pages = sb_cursor_dup_ids (cursor, "pages");
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_part_get_id:
 * @self: a part
 *
 * Returns: (transfer none): its name
 */
const char *
sb_part_get_id (SbPart *self)
{
  g_return_val_if_fail (SB_IS_PART (self), NULL);

  return self->id;
}

/**
 * sb_part_get_uri:
 * @self: a part
 *
 * Returns: (transfer none): what links to it say, such as `part:basics`
 */
const char *
sb_part_get_uri (SbPart *self)
{
  g_return_val_if_fail (SB_IS_PART (self), NULL);

  return self->uri;
}

/**
 * sb_part_get_title:
 * @self: a part
 *
 * Returns: (transfer none): its title
 */
const char *
sb_part_get_title (SbPart *self)
{
  g_return_val_if_fail (SB_IS_PART (self), NULL);

  return self->title;
}

/**
 * sb_part_get_about:
 * @self: a part
 *
 * Returns: (transfer none): what it is about, in a sentence
 */
const char *
sb_part_get_about (SbPart *self)
{
  g_return_val_if_fail (SB_IS_PART (self), NULL);

  return self->about;
}

/**
 * sb_part_get_pages:
 * @self: a part
 *
 * Returns: (transfer none) (array zero-terminated=1): its pages, as targets of
 *   links: articles, or explainers of approaches
 */
const char *const *
sb_part_get_pages (SbPart *self)
{
  g_return_val_if_fail (SB_IS_PART (self), NULL);

  return (const char *const *) self->pages;
}
