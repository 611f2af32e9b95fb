/* sb-source.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-source.h"

/**
 * SbSource:
 *
 * A published work that content cites.
 */
struct _SbSource
{
  GObject parent_instance;

  char *id;
  char *authors;
  char *title;
  char *publication;
  char *uri;
  int year;
  char *sort_key;
};

G_DEFINE_FINAL_TYPE (SbSource, sb_source, G_TYPE_OBJECT)

static void
sb_source_finalize (GObject *object)
{
  SbSource *self = SB_SOURCE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->authors, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->publication, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->sort_key, g_free);

  G_OBJECT_CLASS (sb_source_parent_class)->finalize (object);
}

static void
sb_source_class_init (SbSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_source_finalize;
}

static void
sb_source_init (SbSource *self)
{
}

static char *
read_uri (const SbCursor *cursor)
{
  const char *uri;

  if (sb_cursor_has (cursor, "doi"))
    {
      const char *doi = sb_cursor_get_string (cursor, "doi");

      if (*doi != '\0' && !g_str_has_prefix (doi, "10."))
        sb_cursor_fault (cursor, "doi", _ ("must begin with 10."));

      return g_strconcat ("https://doi.org/", doi, NULL);
    }

  uri = sb_cursor_get_string (cursor, "url");
  if (*uri != '\0' && !g_str_has_prefix (uri, "https://") && !g_str_has_prefix (uri, "http://"))
    sb_cursor_fault (cursor, "url", _ ("must begin with https://"));

  return g_strdup (uri);
}

/* By author, as the person's language sorts, and then by year, before whose
 * digits stands what comes before all letters. */
static char *
create_sort_key (SbSource *self)
{
  g_autofree char *folded = g_utf8_casefold (self->authors, -1);
  g_autofree char *authors = g_utf8_collate_key (folded, -1);

  return g_strdup_printf ("%s\001%d", authors, self->year);
}

/**
 * sb_source_read:
 * @cursor: where it stands
 *
 * Returns: (transfer full): the source
 */
SbSource *
sb_source_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "authors", "year", "title", "publication", "doi", "url", NULL };
  SbSource *self = g_object_new (SB_TYPE_SOURCE, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->authors = g_strdup (sb_cursor_get_string (cursor, "authors"));
  self->year = sb_cursor_get_int (cursor, "year", 1800, 2100);
  self->title = g_strdup (sb_cursor_get_string (cursor, "title"));
  self->publication = g_strdup (sb_cursor_get_string (cursor, "publication"));
  self->uri = read_uri (cursor);
  self->sort_key = create_sort_key (self);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_source_get_id:
 * @self: a source
 *
 * Returns: (transfer none): the name by which content cites it
 */
const char *
sb_source_get_id (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), NULL);

  return self->id;
}

/**
 * sb_source_get_authors:
 * @self: a source
 *
 * Returns: (transfer none): who wrote it
 */
const char *
sb_source_get_authors (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), NULL);

  return self->authors;
}

/**
 * sb_source_get_year:
 * @self: a source
 *
 * Returns: when it was published
 */
int
sb_source_get_year (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), 0);

  return self->year;
}

/**
 * sb_source_get_title:
 * @self: a source
 *
 * Returns: (transfer none): its title
 */
const char *
sb_source_get_title (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), NULL);

  return self->title;
}

/**
 * sb_source_get_publication:
 * @self: a source
 *
 * Returns: (transfer none): the journal or book that it stands in
 */
const char *
sb_source_get_publication (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), NULL);

  return self->publication;
}

/**
 * sb_source_get_uri:
 * @self: a source
 *
 * Returns: (transfer none): its address, for a browser
 */
const char *
sb_source_get_uri (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), NULL);

  return self->uri;
}

/**
 * sb_source_compare:
 * @self: a source
 * @other: another source
 *
 * Returns: less than 0 where @self comes before @other in a list of
 *   references, more than 0 where it comes after it
 */
int
sb_source_compare (SbSource *self,
                   SbSource *other)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), 0);
  g_return_val_if_fail (SB_IS_SOURCE (other), 0);

  return strcmp (self->sort_key, other->sort_key);
}

/**
 * sb_source_to_text:
 * @self: a source
 *
 * Returns: (transfer full): the entry of a list of references, with the
 *   address
 */
char *
sb_source_to_text (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), NULL);

  return g_strdup_printf ("%s (%d). %s. %s. %s", self->authors, self->year, self->title, self->publication, self->uri);
}

/**
 * sb_source_to_markup:
 * @self: a source
 *
 * Returns: (transfer full): the entry of a list of references in Pango’s
 *   markup, with its title as a link
 */
char *
sb_source_to_markup (SbSource *self)
{
  g_return_val_if_fail (SB_IS_SOURCE (self), NULL);

  return g_markup_printf_escaped ("%s (%d). <a href=\"%s\">%s</a>. %s.",
                                  self->authors, self->year, self->uri, self->title, self->publication);
}

/**
 * sb_source_matches:
 * @self: a source
 * @words: what somebody looks for
 *
 * Returns: whether each of @words begins a word of its entry in a list of
 *   references, or of its address; case and accents do not count
 */
gboolean
sb_source_matches (SbSource   *self,
                   const char *words)
{
  g_autofree char *all = NULL;

  g_return_val_if_fail (SB_IS_SOURCE (self), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  all = sb_source_to_text (self);
  return g_str_match_string (words, all, TRUE);
}
