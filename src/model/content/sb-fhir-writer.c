/* sb-fhir-writer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-condition.h"
#include "sb-fhir-writer.h"

/* Writes what was read of a FHIR questionnaire as an instrument pack. */

/* The id of the scale that is there where scores are, but no total. */
#define IMPLIED_SCALE "total"

/**
 * sb_fhir_writer_dup_id:
 * @text: a text of another's, which may hold nearly anything
 * @longest: the most letters that the id may have
 *
 * Returns: (transfer full): an id of ours like it; empty where no letter of it
 *   can stand in one
 */
char *
sb_fhir_writer_dup_id (const char *text,
                       gsize       longest)
{
  GString *id = g_string_new (NULL);

  for (const char *c = text; *c != '\0' && id->len < longest; c++)
    {
      if (g_ascii_isalnum (*c) || *c == '.' || *c == '_')
        g_string_append_c (id, *c);
      else if (id->len > 0 && id->str[id->len - 1] != '-')
        g_string_append_c (id, '-');
    }
  while (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);

  return g_string_free (id, FALSE);
}

/**
 * sb_fhir_writer_add_string:
 * @builder: an object that is being written
 * @member: the name of a member
 * @value: (nullable): its value
 *
 * Adds the member, unless it would be empty.
 */
void
sb_fhir_writer_add_string (JsonBuilder *builder,
                           const char  *member,
                           const char  *value)
{
  if (value == NULL || *value == '\0')
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, value);
}

static void
add_int (JsonBuilder *builder,
         const char  *member,
         int          value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

static void
add_score (JsonBuilder        *builder,
           const SbFhirOption *option)
{
  if (option->score == option->value)
    return;

  json_builder_set_member_name (builder, isnan (option->score) ? "unscored" : "score");
  if (isnan (option->score))
    json_builder_add_boolean_value (builder, TRUE);
  else
    json_builder_add_double_value (builder, option->score);
}

static void
add_option (JsonBuilder        *builder,
            const SbFhirOption *option,
            gboolean            scored)
{
  json_builder_begin_object (builder);
  add_int (builder, "value", option->value);
  sb_fhir_writer_add_string (builder, "label", option->label);
  if (scored)
    add_score (builder, option);
  sb_fhir_writer_add_string (builder, "system", option->system);
  sb_fhir_writer_add_string (builder, "code", option->code);
  sb_fhir_writer_add_string (builder, "display", option->display);
  json_builder_end_object (builder);
}

static void
add_conditions (JsonBuilder      *builder,
                const SbFhirItem *item)
{
  if (item->conditions->len == 0)
    return;

  json_builder_set_member_name (builder, "enableWhen");
  json_builder_begin_array (builder);
  for (guint i = 0; i < item->conditions->len; i++)
    {
      const SbFhirCondition *condition = g_ptr_array_index (item->conditions, i);

      json_builder_begin_object (builder);
      sb_fhir_writer_add_string (builder, "item", condition->question->link_id);
      sb_fhir_writer_add_string (builder, "operator", condition->operator);
      json_builder_set_member_name (builder, "value");
      if (condition->is_truth)
        json_builder_add_boolean_value (builder, condition->value);
      else
        json_builder_add_int_value (builder, condition->value);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  if (item->any)
    sb_fhir_writer_add_string (builder, "enableBehavior", "any");
}

static void
add_answer (JsonBuilder      *builder,
            const SbFhirItem *item,
            gboolean          implied)
{
  gboolean scored = item->total != NULL || (implied && sb_fhir_item_is_scored (item));

  if (scored)
    sb_fhir_writer_add_string (builder, "scale", item->total != NULL ? item->total->scale : IMPLIED_SCALE);
  if (item->required)
    {
      json_builder_set_member_name (builder, "required");
      json_builder_add_boolean_value (builder, TRUE);
    }
  if (item->has_minimum)
    add_int (builder, "minimum", item->minimum);
  if (item->has_maximum)
    add_int (builder, "maximum", item->maximum);

  if (item->kind == SB_FHIR_CHOICE)
    {
      json_builder_set_member_name (builder, "options");
      json_builder_begin_array (builder);
      for (guint i = 0; i < item->options->len; i++)
        add_option (builder, g_ptr_array_index (item->options, i), scored);
      json_builder_end_array (builder);
    }
}

static void add_items (JsonBuilder *builder,
                       GPtrArray   *items,
                       gboolean     implied);

static gboolean
has_asked (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      if (sb_fhir_item_is_asked (g_ptr_array_index (items, i)))
        return TRUE;
    }

  return FALSE;
}

static void
add_item (JsonBuilder      *builder,
          const SbFhirItem *item,
          gboolean          implied)
{
  static const char *const kinds[] = {
    [SB_FHIR_GROUP] = "group",
    [SB_FHIR_DISPLAY] = "display",
    [SB_FHIR_BOOLEAN] = "boolean",
    [SB_FHIR_INTEGER] = "integer",
    [SB_FHIR_CHOICE] = "choice",
  };

  json_builder_begin_object (builder);
  sb_fhir_writer_add_string (builder, "id", item->link_id);
  sb_fhir_writer_add_string (builder, "kind", kinds[item->kind]);
  sb_fhir_writer_add_string (builder, "text", item->text);
  if (sb_fhir_item_is_question (item))
    add_answer (builder, item, implied);
  add_conditions (builder, item);
  if (has_asked (item->children))
    add_items (builder, item->children, implied);
  json_builder_end_object (builder);
}

static void
add_items (JsonBuilder *builder,
           GPtrArray   *items,
           gboolean     implied)
{
  json_builder_set_member_name (builder, "items");
  json_builder_begin_array (builder);
  for (guint i = 0; i < items->len; i++)
    {
      if (sb_fhir_item_is_asked (g_ptr_array_index (items, i)))
        add_item (builder, g_ptr_array_index (items, i), implied);
    }
  json_builder_end_array (builder);
}

/* Returns: (nullable): the last item before @total, groups left aside */
static const SbFhirItem *
find_before (GPtrArray         *items,
             const SbFhirItem  *total,
             gboolean          *found)
{
  const SbFhirItem *last = NULL;

  for (guint i = 0; i < items->len && !*found; i++)
    {
      const SbFhirItem *item = g_ptr_array_index (items, i);
      const SbFhirItem *below;

      *found = item == total;
      if (item->kind != SB_FHIR_GROUP && item->kind != SB_FHIR_TOTAL)
        last = item;
      if (item->kind == SB_FHIR_TOTAL)
        continue;

      below = find_before (item->children, total, found);
      if (below != NULL)
        last = below;
    }

  return last;
}

static void
begin_scale (JsonBuilder *builder,
             const char  *id,
             const char  *title)
{
  json_builder_begin_object (builder);
  sb_fhir_writer_add_string (builder, "id", id);
  sb_fhir_writer_add_string (builder, "title", title);
  sb_fhir_writer_add_string (builder, "score", "sum");
  /* What was published of such sums is for all questions answered. */
  add_int (builder, "minimumAnswered", 1);
}

static void
add_total (JsonBuilder      *builder,
           GPtrArray        *items,
           const SbFhirItem *total)
{
  gboolean found = FALSE;
  const SbFhirItem *before = find_before (items, total, &found);

  begin_scale (builder, total->scale, total->text);
  sb_fhir_writer_add_string (builder, "linkId", total->link_id);
  sb_fhir_writer_add_string (builder, "linkType", total->type);
  if (total->parent != NULL)
    sb_fhir_writer_add_string (builder, "linkGroup", total->parent->link_id);
  if (before != NULL)
    sb_fhir_writer_add_string (builder, "linkAfter", before->link_id);
  json_builder_end_object (builder);
}

/**
 * sb_fhir_writer_add_items:
 * @builder: an object that is being written
 * @items: (element-type SbFhirItem): the items of a questionnaire
 * @implied: whether scores are added up although nothing says so
 *
 * Adds the member `items`.
 */
void
sb_fhir_writer_add_items (JsonBuilder *builder,
                          GPtrArray   *items,
                          gboolean     implied)
{
  add_items (builder, items, implied);
}

/**
 * sb_fhir_writer_add_scales:
 * @builder: an object that is being written
 * @items: (element-type SbFhirItem): the items of a questionnaire
 * @totals: (element-type SbFhirItem): its totals
 * @implied: whether scores are added up although nothing says so
 *
 * Adds the member `scales`.
 */
void
sb_fhir_writer_add_scales (JsonBuilder *builder,
                           GPtrArray   *items,
                           GPtrArray   *totals,
                           gboolean     implied)
{
  json_builder_set_member_name (builder, "scales");
  json_builder_begin_array (builder);
  for (guint i = 0; i < totals->len; i++)
    add_total (builder, items, g_ptr_array_index (totals, i));

  if (implied)
    {
      begin_scale (builder, IMPLIED_SCALE, N_ ("Total"));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}
