/* sb-condition.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-condition.h"

#define GREATEST_SCORE 10000

/**
 * SbCondition:
 *
 * One thing that a rule asks for, by the name of a scale, a sign, a kind of
 * bond or a goal. Immutable once read.
 */
struct _SbCondition
{
  GObject parent_instance;

  SbConditionKind kind;
  char *id;
  /* Of a scale: from @at_least up to, but not including, @below. */
  double at_least;
  double below;
};

G_DEFINE_FINAL_TYPE (SbCondition, sb_condition, G_TYPE_OBJECT)

/* What may stand in a file; the first ones in the order of SbConditionKind. */
static const char *const members[] = { "scale", "sign", "bond", "goal", "atLeast", "below", NULL };

/* The kinds of bond that a history knows. */
static const char *const bonds[] = { "partner", "mother", "father", "friend", "other", NULL };

static void
sb_condition_finalize (GObject *object)
{
  SbCondition *self = SB_CONDITION (object);

  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (sb_condition_parent_class)->finalize (object);
}

static void
sb_condition_class_init (SbConditionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_condition_finalize;
}

static void
sb_condition_init (SbCondition *self)
{
  self->at_least = -INFINITY;
  self->below = INFINITY;
}

/* What names none is taken for a scale, the usual kind, which is then
 * missing. */
static SbConditionKind
read_kind (const SbCursor *cursor)
{
  for (SbConditionKind kind = SB_CONDITION_SCALE; kind <= SB_CONDITION_GOAL; kind++)
    {
      if (sb_cursor_has (cursor, members[kind]))
        return kind;
    }

  return SB_CONDITION_SCALE;
}

/* A condition asks for one thing, and only a score has bounds. */
static void
check_alone (const SbCursor *cursor,
             SbConditionKind kind)
{
  for (guint i = kind + 1; members[i] != NULL; i++)
    {
      if ((i <= SB_CONDITION_GOAL || kind != SB_CONDITION_SCALE) && sb_cursor_has (cursor, members[i]))
        sb_cursor_fault (cursor, members[i], _ ("cannot stand beside “%s”"), members[kind]);
    }
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

/**
 * sb_condition_read:
 * @cursor: where the condition stands
 *
 * Returns: (transfer full): the condition
 */
SbCondition *
sb_condition_read (const SbCursor *cursor)
{
  SbCondition *self = g_object_new (SB_TYPE_CONDITION, NULL);

  self->kind = read_kind (cursor);
  if (self->kind == SB_CONDITION_BOND)
    self->id = g_strdup (bonds[sb_cursor_get_choice (cursor, "bond", bonds)]);
  else
    self->id = g_strdup (sb_cursor_get_id (cursor, members[self->kind]));
  if (self->kind == SB_CONDITION_SCALE)
    {
      self->at_least = read_bound (cursor, "atLeast", -INFINITY);
      self->below = read_bound (cursor, "below", INFINITY);
    }
  if (self->at_least >= self->below)
    sb_cursor_fault (cursor, "below", _ ("must be greater than “atLeast”"));
  check_alone (cursor, self->kind);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_condition_holds:
 * @self: a condition
 * @findings: what the person has said
 *
 * Returns: whether it is met; one on a score that is missing is not
 */
gboolean
sb_condition_holds (SbCondition *self,
                    SbFindings  *findings)
{
  double score;

  g_return_val_if_fail (SB_IS_CONDITION (self), FALSE);
  g_return_val_if_fail (SB_IS_FINDINGS (findings), FALSE);

  switch (self->kind)
    {
    case SB_CONDITION_SCALE:
      score = sb_findings_get_score (findings, self->id);
      return !isnan (score) && score >= self->at_least && score < self->below;
    case SB_CONDITION_SIGN:
      return sb_findings_has_sign (findings, self->id);
    case SB_CONDITION_BOND:
      return g_strcmp0 (sb_findings_get_bond (findings), self->id) == 0;
    case SB_CONDITION_GOAL:
      return sb_findings_has_goal (findings, self->id);
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * sb_condition_get_kind:
 * @self: a condition
 *
 * Returns: what it asks for
 */
SbConditionKind
sb_condition_get_kind (SbCondition *self)
{
  g_return_val_if_fail (SB_IS_CONDITION (self), SB_CONDITION_SCALE);

  return self->kind;
}

/**
 * sb_condition_get_id:
 * @self: a condition
 *
 * Returns: (transfer none): the name of the scale, sign, kind of bond or goal
 */
const char *
sb_condition_get_id (SbCondition *self)
{
  g_return_val_if_fail (SB_IS_CONDITION (self), NULL);

  return self->id;
}

/**
 * sb_condition_get_at_least:
 * @self: a condition
 *
 * Returns: the least score that meets it; negative infinity where there is
 *   none
 */
double
sb_condition_get_at_least (SbCondition *self)
{
  g_return_val_if_fail (SB_IS_CONDITION (self), (double) NAN);

  return self->at_least;
}

/**
 * sb_condition_get_below:
 * @self: a condition
 *
 * Returns: the least score above those that meet it; infinity where there is
 *   none
 */
double
sb_condition_get_below (SbCondition *self)
{
  g_return_val_if_fail (SB_IS_CONDITION (self), (double) NAN);

  return self->below;
}
