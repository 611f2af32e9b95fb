/* sb-fhir-variables.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-fhir-path.h"
#include "sb-fhir-variables.h"

/* Sums of scores as LHC-Forms writes them where there is no weight(): a
 * variable for each question, which looks up the score of its answer, and an
 * expression that adds up the variables that have a value. */

#define NAME "%([A-Za-z_][A-Za-z0-9_]*)"
#define ITEMS "\\.(?:item|repeat\\(item\\)|descendants\\(\\))"

enum
{
  /* The score of the answer to the question 1, by an extension that is 2, or
   * stands in the variable 3. */
  SCORE,
  /* All in 2, but only where 1 says that something, or all, was answered. */
  GUARDED,
  /* A variable, or nothing. */
  TERM,
  PLAIN_TERM,
  EXISTS,
  N_PATTERNS
};

static const char *const patterns[N_PATTERNS] = {
  [SCORE] = "^%questionnaire" ITEMS "\\.where\\(linkId='([^']*)'\\)"
            "\\.answerOption\\.where\\(valueCoding\\.code=%resource" ITEMS "\\.where\\(linkId='\\1'\\)"
            "\\.answer\\.valueCoding\\.code\\)\\.extension\\.where\\(url=(?:'([^']*)'|" NAME ")\\)\\.valueDecimal$",
  [GUARDED] = "^iif\\(([^,]*),(.*),\\{\\}\\)$",
  [TERM] = "^iif\\(" NAME "\\.exists\\(\\),%\\1,0\\)$",
  [PLAIN_TERM] = "^" NAME "$",
  [EXISTS] = "^" NAME "\\.exists\\(\\)$",
};

typedef struct
{
  GRegex *regexes[N_PATTERNS];
  GHashTable *definitions; /* (element-type utf8 utf8): of the variables */
  GPtrArray *items;
} Variables;

static void
variables_clear (Variables *self)
{
  for (guint i = 0; i < N_PATTERNS; i++)
    g_clear_pointer (&self->regexes[i], g_regex_unref);
  g_clear_pointer (&self->definitions, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Variables, variables_clear)

static void
read_variable (Variables  *self,
               JsonObject *extension)
{
  JsonObject *value = sb_fhir_get_object (extension, "valueExpression");
  const char *name = sb_fhir_get_string (value, "name");
  const char *text = sb_fhir_get_string (value, "expression");

  if (g_str_equal (sb_fhir_get_string (extension, "url"), SB_FHIR_HL7 "variable")
      && *name != '\0' && *text != '\0' && strlen (text) <= SB_FHIR_LONGEST_EXPRESSION)
    g_hash_table_insert (self->definitions, g_strdup (name), sb_fhir_path_compact (text));
}

static void
read_variables (Variables      *self,
                const SbCursor *place)
{
  JsonNode *node = sb_cursor_peek (place, "extension");
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *extension = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (extension))
        read_variable (self, json_node_get_object (extension));
    }
}

/* Returns: (nullable): the part of @text that a group of the pattern matches */
static char *
match (Variables  *self,
       guint       pattern,
       const char *text,
       int         group)
{
  g_autoptr (GMatchInfo) info = NULL;

  if (self->regexes[pattern] == NULL)
    self->regexes[pattern] = g_regex_new (patterns[pattern], G_REGEX_DOLLAR_ENDONLY, 0, NULL);

  return g_regex_match (self->regexes[pattern], text, 0, &info) ? g_match_info_fetch (info, group) : NULL;
}

static SbFhirItem *
find_item (GPtrArray  *items,
           const char *link_id)
{
  for (guint i = 0; i < items->len; i++)
    {
      SbFhirItem *item = g_ptr_array_index (items, i);
      SbFhirItem *below;

      if (g_str_equal (item->link_id, link_id))
        return item;
      below = find_item (item->children, link_id);
      if (below != NULL)
        return below;
    }

  return NULL;
}

static gboolean
is_score_url (Variables  *self,
              const char *definition)
{
  g_autofree char *url = match (self, SCORE, definition, 2);
  g_autofree char *variable = match (self, SCORE, definition, 3);
  const char *quoted = variable != NULL && *variable != '\0' ? g_hash_table_lookup (self->definitions, variable) : NULL;

  if (quoted != NULL && strlen (quoted) > 2 && *quoted == '\'')
    {
      g_free (url);
      url = g_strndup (quoted + 1, strlen (quoted) - 2);
    }

  return url != NULL && g_strv_contains (sb_fhir_score_urls, url);
}

/* Returns: (nullable): the question whose score a variable is */
static SbFhirItem *
find_question (Variables  *self,
               const char *name)
{
  const char *definition = name != NULL ? g_hash_table_lookup (self->definitions, name) : NULL;
  g_autofree char *link_id = definition != NULL ? match (self, SCORE, definition, 1) : NULL;
  SbFhirItem *item = link_id != NULL && is_score_url (self, definition) ? find_item (self->items, link_id) : NULL;

  return item != NULL && sb_fhir_item_is_scored (item) ? item : NULL;
}

/* Whether @guard, itself or as the variable that it names, asks whether
 * questions have scores: any of them, or all. We give no total
 * before all are answered, so that it does not matter which. */
static gboolean
is_guard (Variables  *self,
          const char *guard)
{
  g_autofree char *name = match (self, PLAIN_TERM, guard, 1);
  const char *definition = name != NULL ? g_hash_table_lookup (self->definitions, name) : guard;
  g_auto (GStrv) terms = NULL;

  if (definition == NULL)
    return FALSE;

  terms = g_strsplit (definition, strstr (definition, ")or") != NULL ? ")or" : ")and", -1);
  for (guint i = 0; terms[i] != NULL; i++)
    {
      g_autofree char *whole = terms[i + 1] != NULL ? g_strconcat (terms[i], ")", NULL) : g_strdup (terms[i]);
      g_autofree char *variable = match (self, EXISTS, whole, 1);

      if (find_question (self, variable) == NULL)
        return FALSE;
    }

  return terms[0] != NULL;
}

static GPtrArray *
collect (Variables  *self,
         const char *sum)
{
  g_auto (GStrv) terms = g_strsplit (sum, "+", -1);
  g_autoptr (GPtrArray) counted = g_ptr_array_new ();

  for (char **term = terms; *term != NULL; term++)
    {
      g_autofree char *name = match (self, TERM, *term, 1);
      SbFhirItem *question;

      if (name == NULL)
        name = match (self, PLAIN_TERM, *term, 1);
      question = find_question (self, name);
      if (question == NULL || g_ptr_array_find (counted, question, NULL))
        return NULL;

      g_ptr_array_add (counted, question);
    }

  return counted->len > 0 ? g_steal_pointer (&counted) : NULL;
}

/**
 * sb_fhir_variables_collect:
 * @expression: a FHIRPath expression, compact
 * @root: the Questionnaire
 * @place: the total
 * @items: (element-type SbFhirItem): the items of the questionnaire
 *
 * Returns: (transfer container) (nullable) (element-type SbFhirItem): the
 *   scored questions that it adds up; NULL where it is none of this form
 */
GPtrArray *
sb_fhir_variables_collect (const char     *expression,
                           const SbCursor *root,
                           const SbCursor *place,
                           GPtrArray      *items)
{
  g_auto (Variables) self = { { NULL }, g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free), items };
  g_autofree char *guard = match (&self, GUARDED, expression, 1);
  g_autofree char *sum = guard != NULL ? match (&self, GUARDED, expression, 2) : g_strdup (expression);

  read_variables (&self, root);
  read_variables (&self, place);
  if (guard != NULL && !is_guard (&self, guard))
    return NULL;

  return collect (&self, sum);
}
