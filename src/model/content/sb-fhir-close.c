/* sb-fhir-close.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-fhir-place.h"

/* What lets an extension that is known to change nothing pass. */
typedef enum
{
  ALWAYS,
  WHERE_AT_MOST_ONE, /* its valueInteger is 0 or 1 */
  WHERE_FALSE,       /* its valueBoolean is false */
  WHERE_CAPTURED,    /* its valueCode says that an answer is asked for */
} Harmless;

typedef struct
{
  const char *url;
  Harmless when;
} Rule;

/* Extensions that change nothing about what is asked, in which order, and
 * how it is scored: how an item looks, where its answer is sent, who takes
 * care of the file. All others are faults. */
static const Rule rules[] = {
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

static const Rule *
find_rule (const char *url)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (g_str_equal (rules[i].url, url))
        return &rules[i];
    }

  return NULL;
}

static gboolean
is_false (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN && !json_node_get_boolean (node);
}

static gboolean
is_harmless (JsonObject *extension,
             Harmless    when)
{
  int number;

  switch (when)
    {
    case WHERE_AT_MOST_ONE:
      return sb_fhir_read_integer (json_object_get_member (extension, "valueInteger"), 1, &number) && number >= 0;
    case WHERE_FALSE:
      return is_false (json_object_get_member (extension, "valueBoolean"));
    case WHERE_CAPTURED:
      return g_str_has_prefix (sb_fhir_get_string (extension, "valueCode"), "capture");
    case ALWAYS:
    default:
      return TRUE;
    }
}

static void
check_extension (const SbCursor    *place,
                 const char        *member,
                 JsonObject        *extension,
                 const char *const *handled)
{
  const char *url = sb_fhir_get_string (extension, "url");
  const Rule *rule = find_rule (url);

  if (handled != NULL && g_strv_contains (handled, url))
    return;

  if (*url == '\0')
    sb_cursor_fault (place, member, _ ("has no “url”"));
  else if (rule == NULL)
    sb_cursor_fault (place, member, _ ("the extension “%s” is not supported"), url);
  else if (!is_harmless (extension, rule->when))
    sb_cursor_fault (place, member, _ ("the extension “%s” is not supported with this value"), url);
}

static void
check_modifier (const SbCursor *place,
                const char     *member,
                JsonObject     *extension)
{
  const char *url = sb_fhir_get_string (extension, "url");

  if (*url == '\0')
    sb_cursor_fault (place, member, _ ("has no “url”"));
  else
    sb_cursor_fault (place, member, _ ("the extension “%s”, which changes what its place means, is not supported"), url);
}

static void
check_extensions (const SbCursor    *place,
                  const char        *member,
                  JsonNode          *node,
                  gboolean           modify,
                  const char *const *handled)
{
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      sb_cursor_fault (place, member, _ ("must be a list, [ … ]"));
      return;
    }

  for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
    {
      JsonNode *element = json_array_get_element (json_node_get_array (node), i);
      JsonObject *extension = JSON_NODE_HOLDS_OBJECT (element) ? json_node_get_object (element) : NULL;
      g_autofree char *indexed = g_strdup_printf ("%s[%u]", member, i);

      if (modify)
        check_modifier (place, indexed, extension);
      else
        check_extension (place, indexed, extension, handled);
    }
}

/* Beside a member that is no object, `_member` holds its extensions. */
static void
check_companion (const SbCursor *place,
                 const char     *member,
                 JsonNode       *node)
{
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
        check_extensions (place, name, json_object_get_member (json_node_get_object (node), l->data), FALSE, NULL);
      else if (!g_str_equal (l->data, "id"))
        sb_cursor_fault (place, name, _ ("is not supported"));
    }
}

/**
 * sb_fhir_close:
 * @place: a place
 * @known: (array zero-terminated=1): all members that it may have, beside
 *   its `id` and its extensions
 * @handled: (nullable) (array zero-terminated=1): the extensions that were read
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
        check_extensions (place, *member, node, FALSE, handled);
      else if (g_str_equal (*member, "modifierExtension"))
        check_extensions (place, *member, node, TRUE, NULL);
      else if (**member == '_' && g_strv_contains (known, *member + 1))
        check_companion (place, *member, node);
      else if (!g_strv_contains (known, *member) && !g_str_equal (*member, "id"))
        sb_cursor_fault (place, *member, _ ("is not supported"));
    }
}
