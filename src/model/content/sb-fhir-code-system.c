/* sb-fhir-code-system.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-code-system.h"
#include "sb-form.h"

struct _SbFhirCodeSystem
{
  char *url;           /* (nullable) */
  char *supplements;   /* (nullable): the system that it adds to */
  GPtrArray *concepts; /* (element-type SbFhirOption), in the order of the file */
  GHashTable *by_code; /* (element-type utf8 SbFhirOption) */
};

/* A score may stand in a property as well; the code of one that is known
 * needs no look at its definition. */
static double
read_property (const SbCursor *place)
{
  g_autofree char *code = sb_fhir_dup_text (place, "code");
  JsonNode *node = sb_cursor_peek (place, "valueDecimal");

  if (g_strcmp0 (code, "itemWeight") != 0 && g_strcmp0 (code, "ordinalValue") != 0)
    return NAN;

  if (node == NULL)
    node = sb_cursor_peek (place, "valueInteger");
  if (node != NULL && sb_form_is_number (node))
    return json_node_get_double (node);

  sb_cursor_fault (place, "valueDecimal", _ ("is missing"));
  return NAN;
}

static double
read_score (const SbCursor *place)
{
  g_autoptr (GPtrArray) properties = sb_cursor_dup_children (place, "property", 0);
  double score = sb_fhir_read_score (place);

  for (guint i = 0; i < properties->len; i++)
    {
      double property = read_property (g_ptr_array_index (properties, i));

      if (isnan (score))
        score = property;
    }

  return score;
}

static void
add_concept (SbFhirCodeSystem *self,
             SbFhirOption     *concept)
{
  g_ptr_array_add (self->concepts, concept);
  g_hash_table_insert (self->by_code, concept->code, concept);
}

static void
read_concepts (SbFhirCodeSystem *self,
               const SbCursor   *parent)
{
  static const char *const members[] = { "code", "display", "definition", "designation", "property", "concept", NULL };
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (parent, "concept", 0);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autofree char *code = sb_fhir_need_text (place, "code");
      g_autofree char *display = sb_fhir_dup_text (place, "display");

      sb_fhir_close (place, members, sb_fhir_score_urls);
      if (code != NULL)
        add_concept (self, sb_fhir_option_new_coding (self->url, code, display, read_score (place)));
      read_concepts (self, place);
    }
}

/**
 * sb_fhir_code_system_read:
 * @place: a CodeSystem
 *
 * Returns: (transfer full): the code system
 */
SbFhirCodeSystem *
sb_fhir_code_system_read (const SbCursor *place)
{
  static const char *const members[] = {
    "resourceType", "meta", "language", "text", "url", "identifier", "version", "name", "title", "status",
    "experimental", "date", "publisher", "contact", "description", "useContext", "jurisdiction", "purpose",
    "copyright", "caseSensitive", "valueSet", "hierarchyMeaning", "compositional", "versionNeeded", "content",
    "supplements", "count", "filter", "property", "concept", NULL
  };
  SbFhirCodeSystem *self = g_new0 (SbFhirCodeSystem, 1);

  self->url = sb_fhir_dup_text (place, "url");
  self->supplements = sb_fhir_dup_text (place, "supplements");
  if (self->supplements != NULL)
    *strchrnul (self->supplements, '|') = '\0';
  self->concepts = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_option_free);
  self->by_code = g_hash_table_new (g_str_hash, g_str_equal);
  read_concepts (self, place);
  sb_fhir_close (place, members, NULL);

  return self;
}

/**
 * sb_fhir_code_system_free:
 * @self: a code system
 */
void
sb_fhir_code_system_free (SbFhirCodeSystem *self)
{
  g_free (self->url);
  g_free (self->supplements);
  g_hash_table_unref (self->by_code);
  g_ptr_array_unref (self->concepts);
  g_free (self);
}

/**
 * sb_fhir_code_system_is:
 * @self: a code system
 * @url: an address
 *
 * Returns: whether it is the system at that address, or adds to it
 */
gboolean
sb_fhir_code_system_is (const SbFhirCodeSystem *self,
                        const char             *url)
{
  return g_strcmp0 (self->url, url) == 0 || g_strcmp0 (self->supplements, url) == 0;
}

/**
 * sb_fhir_code_system_find:
 * @self: a code system
 * @code: a code
 *
 * Returns: (transfer none) (nullable): what the code means
 */
const SbFhirOption *
sb_fhir_code_system_find (const SbFhirCodeSystem *self,
                          const char             *code)
{
  return g_hash_table_lookup (self->by_code, code);
}

/**
 * sb_fhir_code_system_append_to:
 * @self: a code system
 * @options: (element-type SbFhirOption): answers
 *
 * Adds all codes as answers.
 */
void
sb_fhir_code_system_append_to (const SbFhirCodeSystem *self,
                               GPtrArray              *options)
{
  for (guint i = 0; i < self->concepts->len; i++)
    {
      const SbFhirOption *concept = g_ptr_array_index (self->concepts, i);

      g_ptr_array_add (options, sb_fhir_option_new_coding (concept->system, concept->code, concept->display, concept->score));
    }
}
