/* sb-fhir-contained.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-code-system.h"
#include "sb-fhir-contained.h"

struct _SbFhirContained
{
  GPtrArray *sets;       /* (element-type SbCursor) */
  GPtrArray *systems;    /* (element-type SbFhirCodeSystem) */
  GHashTable *read_sets; /* (element-type SbCursor GPtrArray): the options of
                          * each set that was asked for */
};

/**
 * sb_fhir_contained_new:
 * @root: a Questionnaire
 *
 * Returns: (transfer full): what it contains
 */
SbFhirContained *
sb_fhir_contained_new (const SbCursor *root)
{
  SbFhirContained *self = g_new0 (SbFhirContained, 1);
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "contained", 0);

  self->sets = g_ptr_array_new ();
  self->systems = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_code_system_free);
  self->read_sets = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autofree char *type = sb_fhir_need_text (place, "resourceType");

      if (g_strcmp0 (type, "ValueSet") == 0)
        g_ptr_array_add (self->sets, (gpointer) place);
      else if (g_strcmp0 (type, "CodeSystem") == 0)
        g_ptr_array_add (self->systems, sb_fhir_code_system_read (place));
      else if (type != NULL)
        sb_cursor_fault (place, "resourceType", _ ("“%s” is not supported here"), type);
    }

  return self;
}

/**
 * sb_fhir_contained_free:
 * @self: what a questionnaire contains
 */
void
sb_fhir_contained_free (SbFhirContained *self)
{
  g_ptr_array_unref (self->sets);
  g_ptr_array_unref (self->systems);
  g_hash_table_unref (self->read_sets);
  g_free (self);
}

static SbFhirCodeSystem *
find_system (SbFhirContained *self,
             const char      *url)
{
  for (guint i = 0; url != NULL && i < self->systems->len; i++)
    {
      SbFhirCodeSystem *system = g_ptr_array_index (self->systems, i);

      if (sb_fhir_code_system_is (system, url))
        return system;
    }

  return NULL;
}

/**
 * sb_fhir_contained_complete:
 * @self: what a questionnaire contains
 * @option: an answer
 *
 * Fills in what the answer's own place leaves out and its code system tells.
 */
void
sb_fhir_contained_complete (SbFhirContained *self,
                            SbFhirOption    *option)
{
  SbFhirCodeSystem *system = option->code != NULL ? find_system (self, option->system) : NULL;
  const SbFhirOption *concept = system != NULL ? sb_fhir_code_system_find (system, option->code) : NULL;

  if (concept == NULL)
    return;

  if (isnan (option->score))
    option->score = concept->score;
  if (option->display == NULL && concept->display != NULL)
    {
      option->display = g_strdup (concept->display);
      g_set_str (&option->label, concept->display);
    }
}

static void
read_concept (const SbCursor *place,
              const char     *system,
              GPtrArray      *options)
{
  static const char *const members[] = { "code", "display", "designation", NULL };
  g_autofree char *code = sb_fhir_need_text (place, "code");
  g_autofree char *display = sb_fhir_dup_text (place, "display");

  sb_fhir_close (place, members, sb_fhir_score_urls);
  if (code != NULL)
    g_ptr_array_add (options, sb_fhir_option_new_coding (system, code, display, sb_fhir_read_score (place)));
}

static void
read_include (SbFhirContained *self,
              const SbCursor  *place,
              GPtrArray       *options)
{
  static const char *const members[] = { "system", "version", "concept", NULL };
  g_autofree char *url = sb_fhir_dup_text (place, "system");
  g_autoptr (GPtrArray) concepts = sb_cursor_dup_children (place, "concept", 0);
  SbFhirCodeSystem *system = find_system (self, url);

  sb_fhir_close (place, members, NULL);
  for (guint i = 0; i < concepts->len; i++)
    read_concept (g_ptr_array_index (concepts, i), url, options);

  if (concepts->len > 0)
    return;

  if (system != NULL)
    sb_fhir_code_system_append_to (system, options);
  else
    sb_cursor_fault (place, "system", _ ("the codes of “%s” are not in this file"), url != NULL ? url : "");
}

static void
read_compose (SbFhirContained *self,
              const SbCursor  *place,
              GPtrArray       *options)
{
  static const char *const members[] = { "lockedDate", "inactive", "include", NULL };
  g_autoptr (GPtrArray) includes = sb_cursor_dup_children (place, "include", 1);

  sb_fhir_close (place, members, NULL);
  for (guint i = 0; i < includes->len; i++)
    read_include (self, g_ptr_array_index (includes, i), options);
}

/* Returns: how many entries there are, with those that are no answers */
static int
read_contains (const SbCursor *place,
               GPtrArray      *options)
{
  static const char *const members[] = {
    "system", "abstract", "inactive", "version", "code", "display", "designation", "contains", NULL
  };
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (place, "contains", 0);
  int n_entries = (int) places->len;

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *entry = g_ptr_array_index (places, i);
      g_autofree char *system = sb_fhir_dup_text (entry, "system");
      g_autofree char *code = sb_fhir_dup_text (entry, "code");
      g_autofree char *display = sb_fhir_dup_text (entry, "display");

      sb_fhir_close (entry, members, sb_fhir_score_urls);
      if (code != NULL && !sb_cursor_get_boolean (entry, "abstract", FALSE))
        g_ptr_array_add (options, sb_fhir_option_new_coding (system, code, display, sb_fhir_read_score (entry)));
      n_entries += read_contains (entry, options);
    }

  return n_entries;
}

static void
read_expansion (const SbCursor *place,
                GPtrArray      *options)
{
  static const char *const members[] = { "identifier", "timestamp", "total", "offset", "parameter", "contains", NULL };
  int n_entries = read_contains (place, options);
  int total = n_entries;

  sb_fhir_close (place, members, NULL);
  if (sb_cursor_has (place, "total"))
    total = sb_cursor_get_int (place, "total", 0, G_MAXINT);
  if (total > n_entries)
    sb_cursor_fault (place, "total", _ ("is %d, but the file holds %d"), total, n_entries);
}

static GPtrArray *
read_set (SbFhirContained *self,
          const SbCursor  *place)
{
  static const char *const members[] = {
    "resourceType", "meta", "language", "text", "url", "identifier", "version", "name", "title",
    "status", "experimental", "date", "publisher", "contact", "description", "useContext",
    "jurisdiction", "immutable", "purpose", "copyright", "compose", "expansion", NULL
  };
  GPtrArray *options = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_option_free);

  sb_fhir_close (place, members, NULL);
  if (sb_cursor_has (place, "expansion"))
    read_expansion (sb_cursor_get_child (place, "expansion"), options);
  else
    read_compose (self, sb_cursor_get_child (place, "compose"), options);

  for (guint i = 0; i < options->len; i++)
    sb_fhir_contained_complete (self, g_ptr_array_index (options, i));
  sb_fhir_options_set_values (options);

  return options;
}

/* By `#id`, or by an address that a contained set has. */
static const SbCursor *
find_set (SbFhirContained *self,
          const char      *reference)
{
  gboolean local = *reference == '#';
  g_auto (GStrv) address = g_strsplit (local ? reference + 1 : reference, "|", 2);

  for (guint i = 0; i < self->sets->len; i++)
    {
      const SbCursor *set = g_ptr_array_index (self->sets, i);
      JsonNode *name = sb_cursor_peek (set, local ? "id" : "url");

      if (name != NULL && JSON_NODE_HOLDS_VALUE (name) && g_strcmp0 (json_node_get_string (name), address[0]) == 0)
        return set;
    }

  return NULL;
}

/**
 * sb_fhir_contained_dup_options:
 * @self: what a questionnaire contains
 * @item: an item that has an answerValueSet
 *
 * Returns: (transfer full) (nullable) (element-type SbFhirOption): the
 *   answers in the set; NULL where it cannot be found
 */
GPtrArray *
sb_fhir_contained_dup_options (SbFhirContained *self,
                               const SbCursor  *item)
{
  g_autofree char *reference = sb_fhir_dup_text (item, "answerValueSet");
  const SbCursor *set = reference != NULL ? find_set (self, reference) : NULL;
  GPtrArray *options;

  if (set == NULL)
    {
      if (reference != NULL)
        sb_cursor_fault (item, "answerValueSet", _ ("the value set “%s” is not in this file"), reference);
      return NULL;
    }

  options = g_hash_table_lookup (self->read_sets, set);
  if (options == NULL)
    {
      options = read_set (self, set);
      g_hash_table_insert (self->read_sets, (gpointer) set, options);
      if (options->len == 0)
        sb_cursor_fault (item, "answerValueSet", _ ("the value set “%s” has no answers"), reference);
    }

  return g_ptr_array_ref (options);
}
