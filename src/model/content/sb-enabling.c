/* sb-enabling.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-enabling.h"
#include "sb-scoring.h"

#define GREATEST_VALUE 1000000

typedef enum
{
  OPERATOR_EQUAL,
  OPERATOR_NOT_EQUAL,
  OPERATOR_GREATER,
  OPERATOR_LESS,
  OPERATOR_AT_LEAST,
  OPERATOR_AT_MOST,
  OPERATOR_EXISTS,
} Operator;

static const char *const operators[] = { "=", "!=", ">", "<", ">=", "<=", "exists", NULL };
static const char *const behaviors[] = { "all", "any", NULL };

typedef struct
{
  int position; /* in a row of answers */
  Operator operator;
  int value;
} Condition;

/**
 * SbEnabling:
 *
 * When a question is to be asked, given the answers to those before it. As
 * in FHIR R4 (Questionnaire.item.enableWhen): of a question that is not
 * answered, `!=` is true, and all other comparisons are false.
 */
struct _SbEnabling
{
  GArray *conditions; /* (element-type Condition) */
  gboolean any;
};

/**
 * sb_enabling_free:
 * @self: (nullable): what to free
 */
void
sb_enabling_free (SbEnabling *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->conditions, g_array_unref);
  g_free (self);
}

static Condition
read_condition (const SbCursor *cursor,
                SbPositionFunc  position_func,
                gpointer        user_data)
{
  static const char *const members[] = { "item", "operator", "value", NULL };
  const char *item = sb_cursor_get_string (cursor, "item");
  gboolean truth = FALSE;
  Condition condition = { position_func (item, &truth, user_data),
                          sb_cursor_get_choice (cursor, "operator", operators), TRUE };

  if (condition.position < 0)
    sb_cursor_fault (cursor, "item", _ ("names no question before this one: “%s”"), item);
  if (!sb_cursor_has (cursor, "value"))
    sb_cursor_fault (cursor, "value", _ ("is missing"));
  else if (truth || condition.operator== OPERATOR_EXISTS)
    condition.value = sb_cursor_get_boolean (cursor, "value", TRUE);
  else
    condition.value = sb_cursor_get_int (cursor, "value", -GREATEST_VALUE, GREATEST_VALUE);
  sb_cursor_close (cursor, members);

  return condition;
}

/**
 * sb_enabling_read:
 * @cursor: an item
 * @position_func: (scope call): finds the items before it
 * @user_data: data for @position_func
 *
 * Reads the members `enableWhen` and `enableBehavior`.
 *
 * Returns: (transfer full) (nullable): when the item is asked; NULL where it
 *   always is
 */
SbEnabling *
sb_enabling_read (const SbCursor *cursor,
                  SbPositionFunc  position_func,
                  gpointer        user_data)
{
  g_autoptr (GPtrArray) places = NULL;
  SbEnabling *self;

  if (!sb_cursor_has (cursor, "enableWhen"))
    return NULL;

  places = sb_cursor_dup_children (cursor, "enableWhen", 1);
  self = g_new0 (SbEnabling, 1);
  self->conditions = g_array_new (FALSE, FALSE, sizeof (Condition));
  self->any = sb_cursor_has (cursor, "enableBehavior") && sb_cursor_get_choice (cursor, "enableBehavior", behaviors) == 1;

  for (guint i = 0; i < places->len; i++)
    {
      Condition condition = read_condition (g_ptr_array_index (places, i), position_func, user_data);

      g_array_append_val (self->conditions, condition);
    }

  return self;
}

static gboolean
condition_holds (const Condition *condition,
                 int              answer)
{
  gboolean exists = answer != SB_UNANSWERED && answer != SB_NOT_ASKED;

  switch (condition->operator)
    {
    case OPERATOR_EXISTS:
      return exists == condition->value;
    case OPERATOR_EQUAL:
      return exists && answer == condition->value;
    case OPERATOR_NOT_EQUAL:
      return !exists || answer != condition->value;
    case OPERATOR_GREATER:
      return exists && answer > condition->value;
    case OPERATOR_LESS:
      return exists && answer < condition->value;
    case OPERATOR_AT_LEAST:
      return exists && answer >= condition->value;
    case OPERATOR_AT_MOST:
      return exists && answer <= condition->value;
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * sb_enabling_holds:
 * @self: (nullable): when an item is asked
 * @answers: a row of answers
 *
 * Returns: whether it is to be asked; always, where @self is NULL
 */
gboolean
sb_enabling_holds (const SbEnabling *self,
                   const int        *answers)
{
  if (self == NULL)
    return TRUE;

  for (guint i = 0; i < self->conditions->len; i++)
    {
      const Condition *condition = &g_array_index (self->conditions, Condition, i);

      if (condition_holds (condition, answers[condition->position]) == self->any)
        return self->any;
    }

  return !self->any;
}
