/* sb-fhir-condition.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-fhir-condition.h"

#define GREATEST_INTEGER 1000000

static const char *const operators[] = { "exists", "=", "!=", ">", "<", ">=", "<=", NULL };

/**
 * sb_fhir_condition_free:
 * @self: a condition
 */
void
sb_fhir_condition_free (SbFhirCondition *self)
{
  g_free (self->operator);
  g_free (self);
}

static gboolean
read_truth (SbFhirCondition *self,
            const SbCursor  *place)
{
  self->is_truth = TRUE;
  if (!sb_cursor_has (place, "answerBoolean"))
    return FALSE;

  self->value = sb_cursor_get_boolean (place, "answerBoolean", FALSE);
  return TRUE;
}

static gboolean
is_same_coding (const SbFhirOption *option,
                const SbFhirOption *wanted)
{
  return g_strcmp0 (option->code, wanted->code) == 0 && (wanted->system == NULL || g_strcmp0 (option->system, wanted->system) == 0);
}

static gboolean
take_option (SbFhirCondition    *self,
             const SbFhirOption *wanted,
             const SbCursor     *place,
             const char         *member)
{
  for (guint i = 0; i < self->question->options->len; i++)
    {
      const SbFhirOption *option = g_ptr_array_index (self->question->options, i);

      if (wanted->code != NULL ? is_same_coding (option, wanted) : option->code == NULL && g_strcmp0 (option->display, wanted->display) == 0)
        {
          self->value = option->value;
          return TRUE;
        }
    }

  sb_cursor_fault (place, member, _ ("is not among the answers to “%s”"), self->question->link_id);
  return TRUE;
}

static gboolean
is_about_numbers (SbFhirItem *question)
{
  if (question->kind == SB_FHIR_INTEGER)
    return TRUE;

  for (guint i = 0; question->options != NULL && i < question->options->len; i++)
    {
      if (!sb_fhir_option_is_number (g_ptr_array_index (question->options, i)))
        return FALSE;
    }

  return question->kind == SB_FHIR_CHOICE;
}

static gboolean
read_number (SbFhirCondition *self,
             const SbCursor  *place)
{
  if (!sb_cursor_has (place, "answerInteger"))
    return FALSE;

  self->value = sb_cursor_get_int (place, "answerInteger", -GREATEST_INTEGER, GREATEST_INTEGER);
  return TRUE;
}

static gboolean
read_option (SbFhirCondition *self,
             const SbCursor  *place)
{
  g_autoptr (SbFhirOption) wanted = NULL;
  g_autofree char *text = NULL;

  if (sb_cursor_has (place, "answerCoding"))
    {
      wanted = sb_fhir_option_read_coding (sb_cursor_get_child (place, "answerCoding"));
      return wanted == NULL || take_option (self, wanted, place, "answerCoding");
    }

  text = sb_fhir_dup_text (place, "answerString");
  if (text == NULL)
    return FALSE;

  wanted = sb_fhir_option_new_coding (NULL, NULL, text, 0);
  return take_option (self, wanted, place, "answerString");
}

/* Returns: whether there is something to compare with that fits the question */
static gboolean
read_answer (SbFhirCondition *self,
             const SbCursor  *place)
{
  gboolean equal = g_str_equal (self->operator, "=") || g_str_equal (self->operator, "!=");

  if (g_str_equal (self->operator, "exists"))
    return read_truth (self, place);
  if (is_about_numbers (self->question))
    return read_number (self, place);
  if (!equal)
    return FALSE;

  return self->question->kind == SB_FHIR_BOOLEAN ? read_truth (self, place) : read_option (self, place);
}

static SbFhirItem *
find_question (const SbCursor *place,
               const char     *link_id,
               GHashTable     *before)
{
  SbFhirItem *question = g_hash_table_lookup (before, link_id);

  if (question == NULL)
    sb_cursor_fault (place, "question", _ ("there is no question “%s” before this item"), link_id);
  else if (question->kind == SB_FHIR_GROUP || question->kind == SB_FHIR_DISPLAY || question->kind == SB_FHIR_TOTAL)
    sb_cursor_fault (place, "question", _ ("“%s” is not a question that is asked"), link_id);
  else if (sb_fhir_item_is_question (question) && (question->kind != SB_FHIR_CHOICE || question->options != NULL))
    return question;

  /* Of an item that is itself at fault, no more can be told. */
  return NULL;
}

static gboolean
has_one_answer (const SbCursor *place)
{
  g_auto (GStrv) members = sb_cursor_dup_members (place);
  guint n_answers = 0;

  for (char **member = members; *member != NULL; member++)
    n_answers += g_str_has_prefix (*member, "answer");

  return n_answers == 1;
}

static SbFhirCondition *
read_condition (const SbCursor *place,
                GHashTable     *before)
{
  static const char *const members[] = {
    "question", "operator", "answerBoolean", "answerCoding", "answerInteger", "answerString", NULL
  };
  SbFhirCondition *self = g_new0 (SbFhirCondition, 1);
  const char *link_id = sb_cursor_get_string (place, "question");

  self->operator= g_strdup (operators[sb_cursor_get_choice (place, "operator", operators)]);
  sb_fhir_close (place, members, NULL);
  if (*link_id != '\0')
    self->question = find_question (place, link_id, before);
  if (self->question != NULL && !(has_one_answer (place) && read_answer (self, place)))
    sb_cursor_fault (place, "operator", _ ("“%s” and what it compares with do not fit the question “%s”"), self->operator, link_id);

  return self;
}

/**
 * sb_fhir_conditions_read:
 * @item: an item
 * @before: (element-type utf8 SbFhirItem): the items before it
 *
 * Reads its enableWhen and enableBehavior.
 */
void
sb_fhir_conditions_read (SbFhirItem *item,
                         GHashTable *before)
{
  static const char *const behaviors[] = { "all", "any", NULL };
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (item->place, "enableWhen", 0);

  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (item->conditions, read_condition (g_ptr_array_index (places, i), before));

  if (sb_cursor_has (item->place, "enableBehavior"))
    item->any = sb_cursor_get_choice (item->place, "enableBehavior", behaviors) == 1;
  else if (places->len > 1)
    sb_cursor_fault (item->place, "enableBehavior", _ ("is missing: are all conditions needed, or is one enough?"));

  if (places->len > 0 && item->kind == SB_FHIR_TOTAL)
    sb_cursor_fault (item->place, "enableWhen", _ ("a total with conditions is not supported"));
}
