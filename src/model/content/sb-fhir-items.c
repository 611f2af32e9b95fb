/* sb-fhir-items.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-fhir-condition.h"
#include "sb-fhir-items.h"
#include "sb-fhir-path.h"
#include "sb-form.h"

#define MOST_ITEMS 2000
#define MOST_ANSWERS 10000
#define MOST_ANSWERS_OF_ONE 1000
#define GREATEST_INTEGER 1000000

typedef struct
{
  SbFhirContained *contained;
  GHashTable *by_link_id; /* (element-type utf8 SbFhirItem) */
  guint n_items;
  guint n_answers;
} Reading;

static const struct
{
  const char *type;
  SbFhirKind kind;
} types[] = {
  { "group", SB_FHIR_GROUP },
  { "display", SB_FHIR_DISPLAY },
  { "boolean", SB_FHIR_BOOLEAN },
  { "integer", SB_FHIR_INTEGER },
  { "choice", SB_FHIR_CHOICE },
};

static const char *const unit_urls[] = { SB_FHIR_HL7 "questionnaire-unit", NULL };

/* Whether the unit of a number says that it is a score: LHC-Forms leaves out
 * how a total is worked out, but not that it is one. */
gboolean
sb_fhir_item_is_score (SbFhirItem *item)
{
  JsonObject *extension = sb_fhir_find_extension (item->place, unit_urls, NULL);
  JsonObject *coding = sb_fhir_get_object (extension, "valueCoding");

  return g_str_equal (sb_fhir_get_string (coding, "code"), "{score}")
         || g_str_equal (sb_fhir_get_string (coding, "display"), "{score}");
}

static SbFhirKind
find_kind (SbFhirItem *item)
{
  gboolean fraction = g_strcmp0 (item->type, "decimal") == 0 || g_strcmp0 (item->type, "quantity") == 0;

  if (fraction && sb_fhir_item_is_score (item))
    return SB_FHIR_TOTAL;
  if ((fraction || g_strcmp0 (item->type, "integer") == 0) && sb_fhir_path_is_computed (item->place))
    return SB_FHIR_TOTAL;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      if (g_strcmp0 (types[i].type, item->type) == 0)
        return types[i].kind;
    }

  return SB_FHIR_REFUSED;
}

static void
read_type (SbFhirItem *item)
{
  item->type = sb_fhir_need_text (item->place, "type");
  item->kind = find_kind (item);
  if (item->kind == SB_FHIR_REFUSED && item->type != NULL)
    sb_cursor_fault (item->place, "type", _ ("“%s” items are not supported"), item->type);
}

static void
read_link_id (Reading    *reading,
              SbFhirItem *item)
{
  const char *link_id = sb_cursor_get_string (item->place, "linkId");

  item->link_id = g_strdup (link_id);
  if (*link_id != '\0' && !sb_form_is_name (link_id))
    sb_cursor_fault (item->place, "linkId", _ ("must be at most 255 printable characters, without a space at either end"));
  else if (*link_id != '\0' && g_hash_table_contains (reading->by_link_id, link_id))
    sb_cursor_fault (item->place, "linkId", _ ("stands twice: “%s”"), link_id);
}

static void
read_text (SbFhirItem *item)
{
  g_autofree char *prefix = sb_fhir_dup_text (item->place, "prefix");
  g_autofree char *text = sb_fhir_dup_text (item->place, "text");

  if (text != NULL && prefix != NULL)
    item->text = g_strdup_printf ("%s %s", prefix, text);
  else
    item->text = g_strdup (text != NULL ? text : prefix);

  if (item->text == NULL && item->kind != SB_FHIR_GROUP && !sb_cursor_has (item->place, "text"))
    sb_cursor_fault (item->place, "text", _ ("is missing"));
}

static GPtrArray *
read_own_options (Reading    *reading,
                  SbFhirItem *item)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (item->place, "answerOption", 1);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_direct_hash, g_direct_equal);
  GPtrArray *options = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_option_free);

  for (guint i = 0; i < places->len; i++)
    {
      SbFhirOption *option = sb_fhir_option_read (g_ptr_array_index (places, i));

      if (option == NULL)
        continue;

      sb_fhir_contained_complete (reading->contained, option);
      g_ptr_array_add (options, option);
      if (sb_fhir_option_is_number (option) != sb_fhir_option_is_number (g_ptr_array_index (options, 0)))
        sb_cursor_fault (g_ptr_array_index (places, i), "valueInteger", _ ("numbers among other answers are not supported"));
      if (sb_fhir_option_is_number (option) && !g_hash_table_add (numbers, GINT_TO_POINTER (option->value)))
        sb_cursor_fault (g_ptr_array_index (places, i), "valueInteger", _ ("stands twice: %d"), option->value);
    }
  sb_fhir_options_set_values (options);

  return options;
}

static void
read_options (Reading    *reading,
              SbFhirItem *item)
{
  gboolean own = sb_cursor_has (item->place, "answerOption");
  gboolean set = sb_cursor_has (item->place, "answerValueSet");

  if (item->kind != SB_FHIR_CHOICE)
    {
      if ((own || set) && item->kind != SB_FHIR_REFUSED)
        sb_cursor_fault (item->place, own ? "answerOption" : "answerValueSet", _ ("does not go with the type “%s”"), item->type);
      return;
    }

  if (own && set)
    sb_cursor_fault (item->place, "answerValueSet", _ ("does not go with “answerOption”"));
  else if (set)
    item->options = sb_fhir_contained_dup_options (reading->contained, item->place);
  else
    item->options = read_own_options (reading, item);

  if (item->options == NULL)
    return;

  reading->n_answers += item->options->len;
  if (item->options->len <= MOST_ANSWERS_OF_ONE && reading->n_answers <= MOST_ANSWERS)
    return;

  sb_cursor_fault (item->place, set ? "answerValueSet" : "answerOption", _ ("these are too many answers"));
  g_clear_pointer (&item->options, g_ptr_array_unref);
}

static void
read_bound (SbFhirItem *item,
            const char *url,
            gboolean   *has,
            int        *bound)
{
  const char *const urls[] = { url, NULL };
  g_autofree char *member = NULL;
  JsonObject *extension = sb_fhir_find_extension (item->place, urls, &member);

  if (extension == NULL)
    return;

  *has = sb_fhir_read_integer (json_object_get_member (extension, "valueInteger"), GREATEST_INTEGER, bound);
  if (!*has)
    sb_cursor_fault (item->place, member, _ ("wants a “valueInteger” from %d to %d"), -GREATEST_INTEGER, GREATEST_INTEGER);
}

static void
read_bounds (SbFhirItem *item)
{
  if (item->kind != SB_FHIR_INTEGER)
    return;

  read_bound (item, SB_FHIR_HL7 "minValue", &item->has_minimum, &item->minimum);
  read_bound (item, SB_FHIR_HL7 "maxValue", &item->has_maximum, &item->maximum);
  if (item->has_minimum && item->has_maximum && item->minimum > item->maximum)
    sb_cursor_fault (item->place, "extension", _ ("the least value is greater than the greatest"));
}

static void
read_flags (SbFhirItem *item)
{
  item->required = sb_cursor_get_boolean (item->place, "required", FALSE) && sb_fhir_item_is_question (item);
  if (sb_cursor_get_boolean (item->place, "repeats", FALSE))
    sb_cursor_fault (item->place, "repeats", _ ("more than one answer to a question is not supported"));
  if (sb_cursor_get_boolean (item->place, "readOnly", FALSE) && item->kind != SB_FHIR_TOTAL)
    sb_cursor_fault (item->place, "readOnly", _ ("is supported for totals alone"));
}

static void
close_item (SbFhirItem *item)
{
  static const char *const members[] = {
    "linkId", "definition", "code", "prefix", "text", "type", "enableWhen", "enableBehavior", "required",
    "repeats", "readOnly", "answerValueSet", "answerOption", "item", NULL
  };
  static const char *const bounds[] = { SB_FHIR_HL7 "minValue", SB_FHIR_HL7 "maxValue", NULL };
  const char *const *handled = NULL;

  if (item->kind == SB_FHIR_INTEGER)
    handled = bounds;
  if (item->kind == SB_FHIR_TOTAL)
    handled = sb_fhir_path_extensions;

  sb_fhir_close (item->place, members, handled);
}

static gboolean
is_under_question (SbFhirItem *item)
{
  for (SbFhirItem *above = item->parent; above != NULL; above = above->parent)
    {
      if (sb_fhir_item_is_question (above))
        return TRUE;
    }

  return FALSE;
}

/* What may stand under what: a total has texts about it, a question has
 * further questions. */
static void
check_parent (SbFhirItem *item)
{
  if (item->parent == NULL || item->kind == SB_FHIR_REFUSED)
    return;

  if (item->parent->kind == SB_FHIR_DISPLAY)
    sb_cursor_fault (item->place, "type", _ ("an item under a text is not supported"));
  else if (item->parent->kind == SB_FHIR_TOTAL && item->kind != SB_FHIR_DISPLAY)
    sb_cursor_fault (item->place, "type", _ ("a question under a total is not supported"));
  else if (item->kind == SB_FHIR_TOTAL && is_under_question (item))
    sb_cursor_fault (item->place, "type", _ ("a total under a question is not supported"));
}

static void
read_item (Reading    *reading,
           SbFhirItem *item)
{
  read_type (item);
  read_link_id (reading, item);
  read_text (item);
  read_flags (item);
  read_options (reading, item);
  read_bounds (item);
  sb_fhir_conditions_read (item, reading->by_link_id);
  check_parent (item);
  close_item (item);
  g_hash_table_insert (reading->by_link_id, item->link_id, item);
}

static GPtrArray *
read_items (Reading        *reading,
            const SbCursor *place,
            SbFhirItem     *parent,
            guint           minimum)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (place, "item", minimum);
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_item_free);

  for (guint i = 0; i < places->len; i++)
    {
      SbFhirItem *item = sb_fhir_item_new (g_ptr_array_index (places, i), parent);

      g_ptr_array_add (items, item);
      if (++reading->n_items > MOST_ITEMS)
        {
          item->link_id = g_strdup ("");
          continue;
        }

      read_item (reading, item);
      g_clear_pointer (&item->children, g_ptr_array_unref);
      item->children = read_items (reading, item->place, item, item->kind == SB_FHIR_GROUP ? 1 : 0);
    }

  return items;
}

/**
 * sb_fhir_items_read:
 * @root: a Questionnaire
 * @contained: what it contains
 *
 * Returns: (transfer full) (element-type SbFhirItem): its items
 */
GPtrArray *
sb_fhir_items_read (const SbCursor  *root,
                    SbFhirContained *contained)
{
  g_autoptr (GHashTable) by_link_id = g_hash_table_new (g_str_hash, g_str_equal);
  Reading reading = { contained, by_link_id, 0, 0 };
  GPtrArray *items = read_items (&reading, root, NULL, 1);

  if (reading.n_items > MOST_ITEMS)
    sb_cursor_fault (root, "item", _ ("there are %u items, and at most %d are supported"), reading.n_items, MOST_ITEMS);

  return items;
}
