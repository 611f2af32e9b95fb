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

/* What lets an extension that is known to change nothing pass. */
typedef enum
{
  ALWAYS,
  WHERE_AT_MOST_ONE, /* its valueInteger is 0 or 1 */
  WHERE_FALSE,       /* its valueBoolean is false */
  WHERE_CAPTURED,    /* its valueCode says that an answer is asked for */
} Harmless;

/* Extensions that change nothing about what is asked, in which order, and
 * how it is scored: how an item looks, where its answer is sent, who takes
 * care of the file. All others are faults. */
static const struct
{
  const char *url;
  Harmless when;
} harmless[] = {
  { SB_FHIR_HL7 "artifact-versionAlgorithm", ALWAYS },
  { SB_FHIR_HL7 "designNote", ALWAYS },
  { SB_FHIR_HL7 "display", ALWAYS },
  { SB_FHIR_HL7 "entryFormat", ALWAYS },
  { SB_FHIR_HL7 "preferredTerminologyServer", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-baseType", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-choiceOrientation", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-derivationType", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-displayCategory", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-fhirType", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-hidden", WHERE_FALSE },
  { SB_FHIR_HL7 "questionnaire-itemControl", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-maxOccurs", WHERE_AT_MOST_ONE },
  { SB_FHIR_HL7 "questionnaire-minOccurs", WHERE_AT_MOST_ONE },
  { SB_FHIR_HL7 "questionnaire-optionExclusive", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-optionPrefix", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-sliderStepValue", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-supportLink", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-unit", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-unitOption", ALWAYS },
  { SB_FHIR_HL7 "questionnaire-usageMode", WHERE_CAPTURED },
  { SB_FHIR_HL7 "rendering-markdown", ALWAYS },
  { SB_FHIR_HL7 "rendering-style", ALWAYS },
  { SB_FHIR_HL7 "rendering-styleSensitive", ALWAYS },
  { SB_FHIR_HL7 "rendering-xhtml", ALWAYS },
  { SB_FHIR_HL7 "structuredefinition-fmm", ALWAYS },
  { SB_FHIR_HL7 "structuredefinition-standards-status", ALWAYS },
  { SB_FHIR_HL7 "structuredefinition-wg", ALWAYS },
  { SB_FHIR_HL7 "translation", ALWAYS },
  { SB_FHIR_HL7 "valueset-label", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-assembledFrom", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-choiceColumn", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-collapsible", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-endpoint", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-entryMode", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-keyboard", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-observation-extract-category", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-observationExtract", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-observationLinkPeriod", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-openLabel", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-optionalDisplay", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-performerType", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-preferredTerminologyServer", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-shortText", ALWAYS },
  { SB_FHIR_SDC "sdc-questionnaire-width", ALWAYS },
};

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

static const char *
get_string (JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

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

      if (!JSON_NODE_HOLDS_OBJECT (extension) || !g_strv_contains (urls, get_string (json_node_get_object (extension), "url")))
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

static gboolean
is_known (const char *url)
{
  for (guint i = 0; i < G_N_ELEMENTS (harmless); i++)
    {
      if (g_str_equal (harmless[i].url, url))
        return TRUE;
    }

  return FALSE;
}

static gboolean
changes_nothing (JsonObject *extension)
{
  const char *url = get_string (extension, "url");
  JsonNode *flag = json_object_get_member (extension, "valueBoolean");
  int number;

  for (guint i = 0; i < G_N_ELEMENTS (harmless); i++)
    {
      if (!g_str_equal (harmless[i].url, url))
        continue;

      switch (harmless[i].when)
        {
        case WHERE_AT_MOST_ONE:
          return sb_fhir_read_integer (json_object_get_member (extension, "valueInteger"), 1, &number) && number >= 0;
        case WHERE_FALSE:
          return flag != NULL && JSON_NODE_HOLDS_VALUE (flag) && json_node_get_value_type (flag) == G_TYPE_BOOLEAN && !json_node_get_boolean (flag);
        case WHERE_CAPTURED:
          return g_str_has_prefix (get_string (extension, "valueCode"), "capture");
        case ALWAYS:
        default:
          return TRUE;
        }
    }

  return FALSE;
}

static void
check_extensions (const SbCursor    *place,
                  const char        *member,
                  JsonNode          *node,
                  const char *const *handled)
{
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      sb_cursor_fault (place, member, _ ("must be a list, [ … ]"));
      return;
    }

  for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
    {
      JsonNode *extension = json_array_get_element (json_node_get_array (node), i);
      g_autofree char *indexed = g_strdup_printf ("%s[%u]", member, i);
      const char *url = JSON_NODE_HOLDS_OBJECT (extension) ? get_string (json_node_get_object (extension), "url") : "";

      if (*url == '\0')
        sb_cursor_fault (place, indexed, _ ("has no “url”"));
      else if (handled != NULL && !g_strv_contains (handled, url) && !changes_nothing (json_node_get_object (extension)))
        sb_cursor_fault (place, indexed,
                         is_known (url) ? _ ("the extension “%s” is not supported with this value")
                                        : _ ("the extension “%s” is not supported"),
                         url);
      else if (handled == NULL)
        sb_cursor_fault (place, indexed, _ ("the extension “%s”, which changes what its place means, is not supported"), url);
    }
}

/* Beside a member that is no object, `_member` holds its extensions. */
static void
check_companion (const SbCursor *place,
                 const char     *member,
                 JsonNode       *node)
{
  static const char *const none[] = { NULL };
  g_autoptr (GList) names = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      sb_cursor_fault (place, member, _ ("must be an object, { … }"));
      return;
    }

  names = json_object_get_members (json_node_get_object (node));
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *name = g_strdup_printf ("%s.%s", member, (const char *) l->data);

      if (g_str_equal (l->data, "extension"))
        check_extensions (place, name, json_object_get_member (json_node_get_object (node), l->data), none);
      else if (!g_str_equal (l->data, "id"))
        sb_cursor_fault (place, name, _ ("is not supported"));
    }
}

/**
 * sb_fhir_close:
 * @place: a place
 * @known: (array zero-terminated=1): all members that it may have, beside
 *   its `id` and its extensions
 * @handled: (array zero-terminated=1): the extensions that were read
 *
 * Reports each member and each extension that was not read and is not known
 * to change nothing: a questionnaire is taken as it is meant, or not at all.
 */
void
sb_fhir_close (const SbCursor    *place,
               const char *const *known,
               const char *const *handled)
{
  g_auto (GStrv) members = sb_cursor_dup_members (place);

  for (char **member = members; *member != NULL; member++)
    {
      JsonNode *node = sb_cursor_peek (place, *member);

      if (g_str_equal (*member, "extension"))
        check_extensions (place, *member, node, handled);
      else if (g_str_equal (*member, "modifierExtension"))
        check_extensions (place, *member, node, NULL);
      else if (**member == '_' && g_strv_contains (known, *member + 1))
        check_companion (place, *member, node);
      else if (!g_strv_contains (known, *member) && !g_str_equal (*member, "id"))
        sb_cursor_fault (place, *member, _ ("is not supported"));
    }
}
