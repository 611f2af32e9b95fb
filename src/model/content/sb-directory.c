/* sb-directory.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-directory.h"
#include "sb-provenance.h"

/**
 * SbDirectory:
 *
 * A page that lists lines of many countries, for where the app has none.
 * Immutable once read.
 */
struct _SbDirectory
{
  GObject parent_instance;

  char *id;
  char *name;
  char *text;
  char *uri;
  SbProvenance provenance;
};

G_DEFINE_FINAL_TYPE (SbDirectory, sb_directory, G_TYPE_OBJECT)

static void
sb_directory_finalize (GObject *object)
{
  SbDirectory *self = SB_DIRECTORY (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->uri, g_free);
  sb_provenance_clear (&self->provenance);

  G_OBJECT_CLASS (sb_directory_parent_class)->finalize (object);
}

static void
sb_directory_class_init (SbDirectoryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_directory_finalize;
}

static void
sb_directory_init (SbDirectory *self)
{
}

/**
 * sb_directory_read:
 * @cursor: where the directory stands
 *
 * Returns: (transfer full): the directory
 */
SbDirectory *
sb_directory_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "name", "text", "url", "source", "lastChecked", NULL };
  SbDirectory *self = g_object_new (SB_TYPE_DIRECTORY, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->name = g_strdup (sb_cursor_get_text (cursor, "name"));
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->uri = g_strdup (sb_cursor_get_string (cursor, "url"));
  if (*self->uri != '\0' && !g_str_has_prefix (self->uri, "https://"))
    sb_cursor_fault (cursor, "url", _ ("must begin with https://"));
  sb_provenance_read (&self->provenance, cursor);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_directory_get_id:
 * @self: a directory
 *
 * Returns: (transfer none): its name in files
 */
const char *
sb_directory_get_id (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return self->id;
}

/**
 * sb_directory_get_name:
 * @self: a directory
 *
 * Returns: (transfer none): what it calls itself
 */
const char *
sb_directory_get_name (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return self->name;
}

/**
 * sb_directory_get_text:
 * @self: a directory
 *
 * Returns: (transfer none): what it lists, in a sentence
 */
const char *
sb_directory_get_text (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return self->text;
}

/**
 * sb_directory_get_uri:
 * @self: a directory
 *
 * Returns: (transfer none): its address, for a browser
 */
const char *
sb_directory_get_uri (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return self->uri;
}

/**
 * sb_directory_get_source_title:
 * @self: a directory
 *
 * Returns: (transfer none): the page in which it was read
 */
const char *
sb_directory_get_source_title (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return self->provenance.title;
}

/**
 * sb_directory_get_source_uri:
 * @self: a directory
 *
 * Returns: (transfer none): the address of that page
 */
const char *
sb_directory_get_source_uri (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return self->provenance.uri;
}

/**
 * sb_directory_get_published:
 * @self: a directory
 *
 * Returns: (transfer none) (nullable): when that page was written, where that
 *   is known: YYYY, YYYY-MM or YYYY-MM-DD
 */
const char *
sb_directory_get_published (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return self->provenance.published;
}

/**
 * sb_directory_get_last_checked:
 * @self: a directory
 *
 * Returns: (transfer none): the day on which it was last read there
 */
const GDate *
sb_directory_get_last_checked (SbDirectory *self)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), NULL);

  return &self->provenance.last_checked;
}

/**
 * sb_directory_is_stale:
 * @self: a directory
 * @today: the day on which somebody reads it
 *
 * Returns: whether more than 365 days went by since it was last checked
 */
gboolean
sb_directory_is_stale (SbDirectory *self,
                       const GDate *today)
{
  g_return_val_if_fail (SB_IS_DIRECTORY (self), FALSE);

  return sb_provenance_is_stale (&self->provenance, today);
}
