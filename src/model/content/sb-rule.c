/* sb-rule.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-rule.h"

#define GREATEST_SCORE 10000

/* A score from @at_least up to, but not including, @below. */
typedef struct
{
  char *scale;
  double at_least;
  double below;
} Condition;

/**
 * SbRule:
 *
 * When certain scores lead to certain suggestions, and the sentence that
 * tells the person so. A rule without conditions always holds.
 */
struct _SbRule
{
  GObject parent_instance;

  char *id;
  char *because;
  GArray *conditions; /* (element-type Condition) */
  GStrv suggest;
};

G_DEFINE_FINAL_TYPE (SbRule, sb_rule, G_TYPE_OBJECT)

static void
condition_clear (Condition *condition)
{
  g_clear_pointer (&condition->scale, g_free);
}

static void
sb_rule_finalize (GObject *object)
{
  SbRule *self = SB_RULE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->because, g_free);
  g_clear_pointer (&self->conditions, g_array_unref);
  g_clear_pointer (&self->suggest, g_strfreev);

  G_OBJECT_CLASS (sb_rule_parent_class)->finalize (object);
}

static void
sb_rule_class_init (SbRuleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_rule_finalize;
}

static void
sb_rule_init (SbRule *self)
{
  self->conditions = g_array_new (FALSE, FALSE, sizeof (Condition));
  g_array_set_clear_func (self->conditions, (GDestroyNotify) condition_clear);
}

static double
read_bound (const SbCursor *cursor,
            const char     *member,
            double          fallback)
{
  if (!sb_cursor_has (cursor, member))
    return fallback;

  return sb_cursor_get_double (cursor, member, -GREATEST_SCORE, GREATEST_SCORE);
}

static void
read_conditions (SbRule         *self,
                 const SbCursor *cursor)
{
  static const char *const members[] = { "scale", "atLeast", "below", NULL };
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, "when", 0);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      Condition condition = { g_strdup (sb_cursor_get_id (place, "scale")),
                              read_bound (place, "atLeast", -INFINITY),
                              read_bound (place, "below", INFINITY) };

      if (condition.at_least >= condition.below)
        sb_cursor_fault (place, "below", _ ("must be greater than “atLeast”"));
      sb_cursor_close (place, members);
      g_array_append_val (self->conditions, condition);
    }
}

/**
 * sb_rule_read:
 * @cursor: where the rule stands
 *
 * Returns: (transfer full): the rule
 */
SbRule *
sb_rule_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "when", "because", "suggest", NULL };
  SbRule *self = g_object_new (SB_TYPE_RULE, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->because = g_strdup (sb_cursor_get_text (cursor, "because"));
  self->suggest = sb_cursor_dup_ids (cursor, "suggest");
  read_conditions (self, cursor);
  if (self->suggest[0] == NULL)
    sb_cursor_fault (cursor, "suggest", _ ("must have at least one entry"));
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_rule_holds:
 * @self: a rule
 * @score_func: (scope call): tells a scale's score
 * @user_data: data for @score_func
 *
 * Returns: whether all its conditions are met; one on a score that is
 *   missing is not
 */
gboolean
sb_rule_holds (SbRule      *self,
               SbScoreFunc  score_func,
               gpointer     user_data)
{
  g_return_val_if_fail (SB_IS_RULE (self), FALSE);

  for (guint i = 0; i < self->conditions->len; i++)
    {
      Condition *condition = &g_array_index (self->conditions, Condition, i);
      double score = score_func (condition->scale, user_data);

      if (isnan (score) || score < condition->at_least || score >= condition->below)
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_rule_get_id:
 * @self: a rule
 *
 * Returns: (transfer none): its name in files
 */
const char *
sb_rule_get_id (SbRule *self)
{
  g_return_val_if_fail (SB_IS_RULE (self), NULL);

  return self->id;
}

/**
 * sb_rule_get_because:
 * @self: a rule
 *
 * Returns: (transfer none): why it holds, in a sentence for the person
 */
const char *
sb_rule_get_because (SbRule *self)
{
  g_return_val_if_fail (SB_IS_RULE (self), NULL);

  return self->because;
}

/**
 * sb_rule_get_suggest:
 * @self: a rule
 *
 * Returns: (transfer none) (array zero-terminated=1): what it suggests, as
 *   targets of links
 */
const char *const *
sb_rule_get_suggest (SbRule *self)
{
  g_return_val_if_fail (SB_IS_RULE (self), NULL);

  return (const char *const *) self->suggest;
}
