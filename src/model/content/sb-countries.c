/* sb-countries.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-countries.h"

/**
 * SbCountries:
 *
 * The countries whose lines the app has: one file each, in a folder of which
 * no list is kept. Somebody in need mostly needs one of them, so each is read
 * when it is asked for, and all of them only for the list to choose from.
 */
struct _SbCountries
{
  GObject parent_instance;

  GFile *folder;
  GHashTable *loaded; /* (element-type utf8 SbCountry) */
  GListStore *list;   /* (nullable): not asked for yet */
};

G_DEFINE_FINAL_TYPE (SbCountries, sb_countries, G_TYPE_OBJECT)

static void
sb_countries_finalize (GObject *object)
{
  SbCountries *self = SB_COUNTRIES (object);

  g_clear_object (&self->folder);
  g_clear_pointer (&self->loaded, g_hash_table_unref);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (sb_countries_parent_class)->finalize (object);
}

static void
sb_countries_class_init (SbCountriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_countries_finalize;
}

static void
sb_countries_init (SbCountries *self)
{
  self->loaded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * sb_countries_new:
 * @folder: where the files of countries are
 *
 * Returns: (transfer full): the countries there; none is read yet
 */
SbCountries *
sb_countries_new (GFile *folder)
{
  SbCountries *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (SB_TYPE_COUNTRIES, NULL);
  self->folder = g_object_ref (folder);

  return self;
}

/* The settings hold an id too, in which anything may stand: it names a file
 * in this folder or nothing. */
static gboolean
is_id (const char *text)
{
  return strlen (text) == 2 && g_ascii_islower (text[0]) && g_ascii_islower (text[1]);
}

static SbCountry *
read_country (SbCountries *self,
              const char  *id)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autoptr (GFile) file = g_file_get_child (self->folder, name);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = NULL;
  SbCountry *country = NULL;

  if (!g_file_query_exists (file, NULL))
    return NULL;

  reader = sb_reader_new (file, &error);
  if (reader != NULL)
    country = sb_country_read (reader, &error);
  if (error != NULL)
    g_warning ("Cannot read %s: %s", name, error->message);

  return country;
}

/**
 * sb_countries_find:
 * @self: the countries
 * @id: (nullable): a country's id
 *
 * Returns: (transfer none) (nullable): the country of that id
 */
SbCountry *
sb_countries_find (SbCountries *self,
                   const char  *id)
{
  SbCountry *country;

  g_return_val_if_fail (SB_IS_COUNTRIES (self), NULL);

  if (id == NULL || !is_id (id))
    return NULL;

  country = g_hash_table_lookup (self->loaded, id);
  if (country == NULL)
    {
      country = read_country (self, id);
      if (country != NULL)
        g_hash_table_insert (self->loaded, g_strdup (id), country);
    }

  return country;
}

static int
compare_titles (gconstpointer country,
                gconstpointer other,
                gpointer      user_data)
{
  return g_utf8_collate (sb_country_get_title ((SbCountry *) country), sb_country_get_title ((SbCountry *) other));
}

static void
append_file (SbCountries *self,
             const char  *name)
{
  g_autofree char *id = g_str_has_suffix (name, ".json") ? g_strndup (name, strlen (name) - strlen (".json")) : NULL;
  SbCountry *country = sb_countries_find (self, id);

  if (country != NULL)
    g_list_store_insert_sorted (self->list, country, compare_titles, NULL);
}

static void
load_list (SbCountries *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileEnumerator) files = NULL;
  GFileInfo *info;

  self->list = g_list_store_new (SB_TYPE_COUNTRY);
  files = g_file_enumerate_children (self->folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, &error);
  while (files != NULL && g_file_enumerator_iterate (files, &info, NULL, NULL, &error) && info != NULL)
    append_file (self, g_file_info_get_name (info));

  if (error != NULL)
    g_warning ("Cannot list the countries: %s", error->message);
}

/**
 * sb_countries_get_list:
 * @self: the countries
 *
 * Returns: (transfer none): each #SbCountry, by title as the person's language
 *   sorts
 */
GListModel *
sb_countries_get_list (SbCountries *self)
{
  g_return_val_if_fail (SB_IS_COUNTRIES (self), NULL);

  if (self->list == NULL)
    load_list (self);

  return G_LIST_MODEL (self->list);
}

/* “GB” of “en_GB.UTF-8”. */
static char *
dup_territory (const char *language)
{
  const char *place = strchr (language, '_');

  if (place == NULL || !g_ascii_isalpha (place[1]) || !g_ascii_isalpha (place[2]))
    return NULL;
  if (place[3] != '\0' && place[3] != '.' && place[3] != '@')
    return NULL;

  return g_ascii_strup (place + 1, 2);
}

static SbCountry *
find_territory (SbCountries *self,
                const char  *territory)
{
  g_autofree char *id = g_ascii_strdown (territory, -1);
  SbCountry *country = sb_countries_find (self, id);
  GListModel *list;

  if (country != NULL)
    return country;

  list = sb_countries_get_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      /* The list keeps them alive. */
      g_autoptr (SbCountry) other = g_list_model_get_item (list, i);

      if (g_strv_contains (sb_country_get_territories (other), territory))
        return other;
    }

  return NULL;
}

/**
 * sb_countries_guess:
 * @self: the countries
 * @languages: (array zero-terminated=1): names of locales, as
 *   g_get_language_names() has them
 *
 * Guesses where a person is. The first locale that names a place decides: to
 * someone in a place that the app does not know, the numbers of another
 * would be no help.
 *
 * Returns: (transfer none) (nullable): the country
 */
SbCountry *
sb_countries_guess (SbCountries       *self,
                    const char *const *languages)
{
  g_return_val_if_fail (SB_IS_COUNTRIES (self), NULL);
  g_return_val_if_fail (languages != NULL, NULL);

  for (const char *const *language = languages; *language != NULL; language++)
    {
      g_autofree char *territory = dup_territory (*language);

      if (territory != NULL)
        return find_territory (self, territory);
    }

  return NULL;
}
