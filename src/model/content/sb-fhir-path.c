/* sb-fhir-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-path.h"
#include "sb-fhir-steps.h"
#include "sb-fhir-variables.h"

/* How a total is worked out stands in FHIRPath, a language of its own. We
 * recognize the few ways in which sums of scores are written, and never run
 * an expression. */

static const char *const calculated_urls[] = { SB_FHIR_SDC "sdc-questionnaire-calculatedExpression", NULL };

/* What a total may have beside what every item may have. */
const char *const sb_fhir_path_extensions[] = {
  SB_FHIR_SDC "sdc-questionnaire-calculatedExpression",
  SB_FHIR_HL7 "variable",
  SB_FHIR_HL7 "questionnaire-hidden",
  NULL
};

/**
 * sb_fhir_path_is_computed:
 * @place: an item
 *
 * Returns: whether its answer is worked out from others
 */
gboolean
sb_fhir_path_is_computed (const SbCursor *place)
{
  return sb_fhir_find_extension (place, calculated_urls, NULL) != NULL;
}

/**
 * sb_fhir_path_compact:
 * @expression: a FHIRPath expression
 *
 * Returns: (transfer full): the expression without space outside of
 *   quotation marks
 */
char *
sb_fhir_path_compact (const char *expression)
{
  GString *compact = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (const char *c = expression; *c != '\0'; c++)
    {
      if (*c == '\'')
        quoted = !quoted;
      if (quoted || !g_ascii_isspace (*c))
        g_string_append_c (compact, *c);
    }

  return g_string_free (compact, FALSE);
}

static void
add_scored (GPtrArray *items,
            GPtrArray *scored)
{
  for (guint i = 0; i < items->len; i++)
    {
      SbFhirItem *item = g_ptr_array_index (items, i);

      if (sb_fhir_item_is_scored (item))
        g_ptr_array_add (scored, item);
      add_scored (item->children, scored);
    }
}

static GPtrArray *
collect_by_expression (const SbCursor *root,
                       GPtrArray      *items,
                       SbFhirItem     *total)
{
  g_autofree char *extension_member = NULL;
  JsonObject *extension = sb_fhir_find_extension (total->place, calculated_urls, &extension_member);
  JsonObject *expression = sb_fhir_get_object (extension, "valueExpression");
  const char *text = sb_fhir_get_string (expression, "expression");
  g_autofree char *member = g_strconcat (extension_member, ".valueExpression.expression", NULL);
  g_autofree char *compact = sb_fhir_path_compact (text);
  GPtrArray *counted = NULL;

  if (strlen (text) <= SB_FHIR_LONGEST_EXPRESSION && g_str_equal (sb_fhir_get_string (expression, "language"), "text/fhirpath"))
    {
      counted = sb_fhir_steps_collect (compact, items);
      if (counted == NULL)
        counted = sb_fhir_variables_collect (compact, root, total->place, items);
    }

  if (counted == NULL)
    sb_cursor_fault (total->place, member, _ ("this way to work out a total is not supported: “%s”"), text);

  return counted;
}

/**
 * sb_fhir_path_collect:
 * @root: the Questionnaire
 * @items: (element-type SbFhirItem): its items
 * @total: a total among them
 *
 * Returns: (transfer container) (nullable) (element-type SbFhirItem): the
 *   questions whose scores make the total; NULL where they cannot be told
 */
GPtrArray *
sb_fhir_path_collect (const SbCursor *root,
                      GPtrArray      *items,
                      SbFhirItem     *total)
{
  g_autoptr (GPtrArray) counted = NULL;

  if (sb_fhir_path_is_computed (total->place))
    counted = collect_by_expression (root, items, total);
  else
    {
      counted = g_ptr_array_new ();
      add_scored (items, counted);
    }

  if (counted == NULL || counted->len > 0)
    return g_steal_pointer (&counted);

  sb_cursor_fault (total->place, "linkId", _ ("the total “%s” adds up scores, but no answer has one"), total->link_id);
  return NULL;
}
