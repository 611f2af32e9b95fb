/* sb-fhir-place.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-place.h"
#include "sb-form.h"

#define GREATEST_SCORE 10000

/* The names that the score of an answer has had. */
const char *const sb_fhir_score_urls[] = {
  SB_FHIR_HL7 "itemWeight",
  SB_FHIR_HL7 "ordinalValue",
  SB_FHIR_HL7 "codesystem-ordinalValue",
  SB_FHIR_HL7 "questionnaire-ordinalValue",
  SB_FHIR_HL7 "valueset-ordinalValue",
  SB_FHIR_SDC "itemWeight",
  SB_FHIR_SDC "ordinalValue",
  NULL
};

/**
 * sb_fhir_dup_text:
 * @place: a place
 * @member: the name of a member that is text
 *
 * Returns: (transfer full) (nullable): the text, without space at its ends
 */
char *
sb_fhir_dup_text (const SbCursor *place,
                  const char     *member)
{
  JsonNode *node = sb_cursor_peek (place, member);
  g_autofree char *text = NULL;

  if (node == NULL)
    return NULL;

  if (!sb_form_is_string (node))
    {
      sb_cursor_fault (place, member, _ ("must be text in quotation marks"));
      return NULL;
    }

  text = g_strstrip (g_strdup (json_node_get_string (node)));
  if (*text != '\0')
    return g_steal_pointer (&text);

  sb_cursor_fault (place, member, _ ("must not be empty"));
  return NULL;
}

/**
 * sb_fhir_need_text:
 * @place: a place
 * @member: the name of a member that is text, and has to be there
 *
 * Returns: (transfer full) (nullable): the text, without space at its ends
 */
char *
sb_fhir_need_text (const SbCursor *place,
                   const char     *member)
{
  if (!sb_cursor_has (place, member))
    sb_cursor_fault (place, member, _ ("is missing"));

  return sb_fhir_dup_text (place, member);
}

/**
 * sb_fhir_read_integer:
 * @node: (nullable): what stands in the file
 * @bound: the greatest number allowed, and its opposite the least
 * @value: (out): return location for the number
 *
 * Returns: whether it is a whole number within bounds
 */
gboolean
sb_fhir_read_integer (JsonNode *node,
                      int       bound,
                      int      *value)
{
  gint64 number;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  number = json_node_get_int (node);
  if (number < -bound || number > bound)
    return FALSE;

  *value = (int) number;
  return TRUE;
}

/**
 * sb_fhir_get_object:
 * @object: (nullable): what stands in the file
 * @member: the name of a member
 *
 * Returns: (transfer none) (nullable): the object, unchecked
 */
JsonObject *
sb_fhir_get_object (JsonObject *object,
                    const char *member)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * sb_fhir_get_string:
 * @object: (nullable): what stands in the file
 * @member: the name of a member
 *
 * Returns: (transfer none): the string, unchecked; "" where there is none
 */
const char *
sb_fhir_get_string (JsonObject *object,
                    const char *member)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  return node != NULL && sb_form_is_string (node) ? json_node_get_string (node) : "";
}

/**
 * sb_fhir_find_extension:
 * @place: a place
 * @urls: (array zero-terminated=1): the names that the extension has had
 * @member: (out) (optional) (transfer full) (nullable): return location for
 *   the name of the member that it is
 *
 * Returns: (transfer none) (nullable): the extension, unchecked but for its
 *   name
 */
JsonObject *
sb_fhir_find_extension (const SbCursor    *place,
                        const char *const *urls,
                        char             **member)
{
  JsonNode *node = sb_cursor_peek (place, "extension");
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *extension = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_OBJECT (extension) || !g_strv_contains (urls, sb_fhir_get_string (json_node_get_object (extension), "url")))
        continue;

      if (member != NULL)
        *member = g_strdup_printf ("extension[%u]", i);
      return json_node_get_object (extension);
    }

  return NULL;
}

/**
 * sb_fhir_read_score:
 * @place: an answer
 *
 * Returns: the score that it is given there; NAN where it is given none
 */
double
sb_fhir_read_score (const SbCursor *place)
{
  g_autofree char *member = NULL;
  JsonObject *extension = sb_fhir_find_extension (place, sb_fhir_score_urls, &member);
  JsonNode *node;
  double score;

  if (extension == NULL)
    return NAN;

  node = json_object_get_member (extension, "valueDecimal");
  if (node == NULL)
    node = json_object_get_member (extension, "valueInteger");

  score = node != NULL && sb_form_is_number (node) ? json_node_get_double (node) : (double) NAN;
  if (fabs (score) <= GREATEST_SCORE)
    return score;

  sb_cursor_fault (place, member, _ ("wants a “valueDecimal” from %d to %d"), -GREATEST_SCORE, GREATEST_SCORE);
  return NAN;
}
