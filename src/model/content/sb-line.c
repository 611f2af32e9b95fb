/* sb-line.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-line.h"
#include "sb-provenance.h"

/**
 * SbLine:
 *
 * A service that somebody in need can turn to: what it is for, how to reach
 * it, and where that was read. Immutable once read.
 */
struct _SbLine
{
  GObject parent_instance;

  char *id;
  SbLineKind kind;
  char *name;
  char *text;
  GListStore *contacts; /* of SbReach */
  char *hours;          /* (nullable) */
  char *cost;           /* (nullable) */
  GStrv languages;
  SbProvenance provenance;
};

G_DEFINE_FINAL_TYPE (SbLine, sb_line, G_TYPE_OBJECT)

static void
sb_line_finalize (GObject *object)
{
  SbLine *self = SB_LINE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_object (&self->contacts);
  g_clear_pointer (&self->hours, g_free);
  g_clear_pointer (&self->cost, g_free);
  g_clear_pointer (&self->languages, g_strfreev);
  sb_provenance_clear (&self->provenance);

  G_OBJECT_CLASS (sb_line_parent_class)->finalize (object);
}

static void
sb_line_class_init (SbLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_line_finalize;
}

static void
sb_line_init (SbLine *self)
{
  self->contacts = g_list_store_new (SB_TYPE_REACH);
}

static void
read_contacts (SbLine         *self,
               const SbCursor *cursor)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, "contacts", 1);

  for (guint i = 0; i < places->len; i++)
    {
      g_autoptr (SbReach) reach = sb_reach_read (g_ptr_array_index (places, i));

      g_list_store_append (self->contacts, reach);
    }
}

static void
read_languages (SbLine         *self,
                const SbCursor *cursor)
{
  self->languages = sb_cursor_dup_ids (cursor, "languages");
  if (*self->languages == NULL)
    sb_cursor_fault (cursor, "languages", _ ("must have at least %u entries"), 1);
  for (char **language = self->languages; *language != NULL; language++)
    {
      if (!g_regex_match_simple ("^[a-z]{2,3}$", *language, G_REGEX_DOLLAR_ENDONLY, 0))
        sb_cursor_fault (cursor, "languages", _ ("must be codes of languages such as “en”, not “%s”"), *language);
    }
}

/**
 * sb_line_read:
 * @cursor: where the line stands
 *
 * Returns: (transfer full): the line
 */
SbLine *
sb_line_read (const SbCursor *cursor)
{
  static const char *const members[] = {
    "id", "kind", "name", "text", "contacts", "hours", "cost", "languages", "source", "lastChecked", NULL
  };
  static const char *const kinds[] = { "emergency", "crisis", "listening", "abuse", "health", "young", NULL };
  SbLine *self = g_object_new (SB_TYPE_LINE, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->kind = sb_cursor_get_choice (cursor, "kind", kinds);
  self->name = g_strdup (sb_cursor_get_text (cursor, "name"));
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  read_contacts (self, cursor);
  self->hours = g_strdup (sb_cursor_get_optional_text (cursor, "hours"));
  self->cost = g_strdup (sb_cursor_get_optional_text (cursor, "cost"));
  read_languages (self, cursor);
  sb_provenance_read (&self->provenance, cursor);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_line_get_id:
 * @self: a line
 *
 * Returns: (transfer none): what tells it from the country's other lines
 */
const char *
sb_line_get_id (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->id;
}

/**
 * sb_line_get_kind:
 * @self: a line
 *
 * Returns: what it is for
 */
SbLineKind
sb_line_get_kind (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), SB_LINE_EMERGENCY);

  return self->kind;
}

/**
 * sb_line_get_name:
 * @self: a line
 *
 * Returns: (transfer none): what it calls itself
 */
const char *
sb_line_get_name (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->name;
}

/**
 * sb_line_get_text:
 * @self: a line
 *
 * Returns: (transfer none): whom it is for, in a sentence or two
 */
const char *
sb_line_get_text (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->text;
}

/**
 * sb_line_get_contacts:
 * @self: a line
 *
 * Returns: (transfer none): each #SbReach, the first to try first
 */
GListModel *
sb_line_get_contacts (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return G_LIST_MODEL (self->contacts);
}

/**
 * sb_line_get_hours:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): when somebody answers, where that is
 *   known
 */
const char *
sb_line_get_hours (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->hours;
}

/**
 * sb_line_get_cost:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): what it costs, where that is known
 */
const char *
sb_line_get_cost (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->cost;
}

/**
 * sb_line_get_languages:
 * @self: a line
 *
 * Returns: (transfer none) (array zero-terminated=1): the ISO 639 codes of the
 *   languages that are spoken there
 */
const char *const *
sb_line_get_languages (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return (const char *const *) self->languages;
}

/**
 * sb_line_get_source_title:
 * @self: a line
 *
 * Returns: (transfer none): the page in which it was read
 */
const char *
sb_line_get_source_title (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->provenance.title;
}

/**
 * sb_line_get_source_uri:
 * @self: a line
 *
 * Returns: (transfer none): the address of that page
 */
const char *
sb_line_get_source_uri (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->provenance.uri;
}

/**
 * sb_line_get_published:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): when that page was written, where that
 *   is known: YYYY, YYYY-MM or YYYY-MM-DD
 */
const char *
sb_line_get_published (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return self->provenance.published;
}

/**
 * sb_line_get_last_checked:
 * @self: a line
 *
 * Returns: (transfer none): the day on which it was last read there
 */
const GDate *
sb_line_get_last_checked (SbLine *self)
{
  g_return_val_if_fail (SB_IS_LINE (self), NULL);

  return &self->provenance.last_checked;
}

/**
 * sb_line_is_stale:
 * @self: a line
 * @today: the day on which somebody reads it
 *
 * Returns: whether more than 365 days went by since it was last checked
 */
gboolean
sb_line_is_stale (SbLine      *self,
                  const GDate *today)
{
  g_return_val_if_fail (SB_IS_LINE (self), FALSE);

  return sb_provenance_is_stale (&self->provenance, today);
}
