/* sb-country.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-country.h"

/**
 * SbCountry:
 *
 * A country, and where people there can turn to. Immutable once read.
 */
struct _SbCountry
{
  GObject parent_instance;

  char *id;
  char *title;
  GStrv territories;
  GListStore *lines; /* of SbLine */
};

G_DEFINE_FINAL_TYPE (SbCountry, sb_country, G_TYPE_OBJECT)

static void
sb_country_finalize (GObject *object)
{
  SbCountry *self = SB_COUNTRY (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->territories, g_strfreev);
  g_clear_object (&self->lines);

  G_OBJECT_CLASS (sb_country_parent_class)->finalize (object);
}

static void
sb_country_class_init (SbCountryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_country_finalize;
}

static void
sb_country_init (SbCountry *self)
{
  self->lines = g_list_store_new (SB_TYPE_LINE);
}

static void
read_places (SbCountry      *self,
             const SbCursor *root)
{
  g_autofree char *own = NULL;

  self->id = g_strdup (sb_cursor_get_id (root, "id"));
  if (*self->id != '\0' && !g_regex_match_simple ("^[a-z]{2}$", self->id, G_REGEX_DOLLAR_ENDONLY, 0))
    sb_cursor_fault (root, "id", _ ("must be the ISO 3166 code of a country in small letters, such as “gb”"));

  self->territories = sb_cursor_dup_ids (root, "territories");
  for (char **territory = self->territories; *territory != NULL; territory++)
    {
      if (!g_regex_match_simple ("^[A-Z]{2}$", *territory, G_REGEX_DOLLAR_ENDONLY, 0))
        sb_cursor_fault (root, "territories", _ ("must be ISO 3166 codes such as “GB”, not “%s”"), *territory);
    }

  own = g_ascii_strup (self->id, -1);
  if (*own != '\0' && !g_strv_contains ((const char *const *) self->territories, own))
    sb_cursor_fault (root, "territories", _ ("must have “%s”"), own);
}

static void
read_lines (SbCountry      *self,
            const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "lines", 1);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean others = FALSE;

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbLine) line = sb_line_read (place);
      gboolean emergency = sb_line_get_kind (line) == SB_LINE_EMERGENCY;

      g_list_store_append (self->lines, line);
      if (!g_hash_table_add (ids, (gpointer) sb_line_get_id (line)))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_line_get_id (line));
      /* Who is in danger must not look for the number among others. */
      if (i == 0 && !emergency)
        sb_cursor_fault (place, "kind", _ ("must be “emergency” in the first line of a country"));
      else if (emergency && others)
        sb_cursor_fault (place, "kind", _ ("is “emergency”, but stands after another kind"));
      others |= !emergency;
    }
}

/**
 * sb_country_read:
 * @reader: an open file of a country's lines
 * @error: return location for a #SbContentError
 *
 * Reads a country, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the country
 */
SbCountry *
sb_country_read (SbReader  *reader,
                 GError   **error)
{
  static const char *const members[] = { "id", "title", "territories", "lines", NULL };
  g_autoptr (SbCountry) self = g_object_new (SB_TYPE_COUNTRY, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  read_places (self, root);
  self->title = g_strdup (sb_cursor_get_text (root, "title"));
  read_lines (self, root);
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_country_get_id:
 * @self: a country
 *
 * Returns: (transfer none): its ISO 3166 code in small letters, by which files
 *   and settings know it
 */
const char *
sb_country_get_id (SbCountry *self)
{
  g_return_val_if_fail (SB_IS_COUNTRY (self), NULL);

  return self->id;
}

/**
 * sb_country_get_title:
 * @self: a country
 *
 * Returns: (transfer none): its name, in the person's language
 */
const char *
sb_country_get_title (SbCountry *self)
{
  g_return_val_if_fail (SB_IS_COUNTRY (self), NULL);

  return self->title;
}

/**
 * sb_country_get_territories:
 * @self: a country
 *
 * Returns: (transfer none) (array zero-terminated=1): the ISO 3166 codes, in
 *   capitals, of the places where its lines can be reached
 */
const char *const *
sb_country_get_territories (SbCountry *self)
{
  g_return_val_if_fail (SB_IS_COUNTRY (self), NULL);

  return (const char *const *) self->territories;
}

/**
 * sb_country_get_lines:
 * @self: a country
 *
 * Returns: (transfer none): each #SbLine, those for emergencies first
 */
GListModel *
sb_country_get_lines (SbCountry *self)
{
  g_return_val_if_fail (SB_IS_COUNTRY (self), NULL);

  return G_LIST_MODEL (self->lines);
}

/**
 * sb_country_get_emergency:
 * @self: a country
 *
 * Returns: (transfer none) (nullable): the line to show first, for when a life
 *   is in danger
 */
SbLine *
sb_country_get_emergency (SbCountry *self)
{
  g_autoptr (SbLine) first = NULL;

  g_return_val_if_fail (SB_IS_COUNTRY (self), NULL);

  /* The country keeps its lines alive. */
  first = g_list_model_get_item (G_LIST_MODEL (self->lines), 0);
  return first != NULL && sb_line_get_kind (first) == SB_LINE_EMERGENCY ? first : NULL;
}
