/* sb-hit.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-excerpt.h"
#include "sb-hit.h"

/**
 * SbHit:
 *
 * A page of the library in which somebody's words stand, and where on it.
 * Immutable; its excerpt is taken when it is first asked for, since of a long
 * list few are looked at.
 */
struct _SbHit
{
  GObject parent_instance;

  char *uri;
  char *title;
  char *section;
  char *heading;
  char *text;
  GPtrArray *words; /* (element-type utf8) */
  char *excerpt;    /* (nullable): not asked for yet */
};

G_DEFINE_FINAL_TYPE (SbHit, sb_hit, G_TYPE_OBJECT)

static void
sb_hit_finalize (GObject *object)
{
  SbHit *self = SB_HIT (object);

  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->section, g_free);
  g_clear_pointer (&self->heading, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->words, g_ptr_array_unref);
  g_clear_pointer (&self->excerpt, g_free);

  G_OBJECT_CLASS (sb_hit_parent_class)->finalize (object);
}

static void
sb_hit_class_init (SbHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_hit_finalize;
}

static void
sb_hit_init (SbHit *self)
{
}

/**
 * sb_hit_new:
 * @uri: what links to the page say
 * @title: the page's title
 * @section: (nullable): the id of the section to open it at
 * @heading: (nullable): what stands above the place
 * @text: the text there
 * @words: (element-type utf8): what was looked for, folded
 *
 * Returns: (transfer full): a hit
 */
SbHit *
sb_hit_new (const char *uri,
            const char *title,
            const char *section,
            const char *heading,
            const char *text,
            GPtrArray  *words)
{
  SbHit *self;

  g_return_val_if_fail (uri != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  self = g_object_new (SB_TYPE_HIT, NULL);
  self->uri = g_strdup (uri);
  self->title = g_strdup (title);
  self->section = g_strdup (section);
  self->heading = g_strdup (heading);
  self->text = g_strdup (text);
  self->words = g_ptr_array_ref (words);

  return self;
}

/**
 * sb_hit_get_uri:
 * @self: a hit
 *
 * Returns: (transfer none): what links to the page say, such as
 *   `article:the-four-styles`
 */
const char *
sb_hit_get_uri (SbHit *self)
{
  g_return_val_if_fail (SB_IS_HIT (self), NULL);

  return self->uri;
}

/**
 * sb_hit_get_title:
 * @self: a hit
 *
 * Returns: (transfer none): the page's title
 */
const char *
sb_hit_get_title (SbHit *self)
{
  g_return_val_if_fail (SB_IS_HIT (self), NULL);

  return self->title;
}

/**
 * sb_hit_get_section:
 * @self: a hit
 *
 * Returns: (transfer none) (nullable): the id of the section to open the page
 *   at; NULL for its top
 */
const char *
sb_hit_get_section (SbHit *self)
{
  g_return_val_if_fail (SB_IS_HIT (self), NULL);

  return self->section;
}

/**
 * sb_hit_get_heading:
 * @self: a hit
 *
 * Returns: (transfer none) (nullable): what stands above the place, such as
 *   the title of a section or of a step
 */
const char *
sb_hit_get_heading (SbHit *self)
{
  g_return_val_if_fail (SB_IS_HIT (self), NULL);

  return self->heading;
}

/**
 * sb_hit_get_excerpt_markup:
 * @self: a hit
 *
 * Returns: (transfer none): the text around the words in Pango's markup, the
 *   words in bold
 */
const char *
sb_hit_get_excerpt_markup (SbHit *self)
{
  g_return_val_if_fail (SB_IS_HIT (self), NULL);

  if (self->excerpt == NULL)
    self->excerpt = sb_excerpt_new (self->text, self->words);

  return self->excerpt;
}
