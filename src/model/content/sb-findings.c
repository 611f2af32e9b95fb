/* sb-findings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-findings.h"

/**
 * SbFindings:
 *
 * What a person has said of themselves, as far as rules may ask for it:
 * scores, signs that they know, which bond they speak of, and goals.
 */
struct _SbFindings
{
  GObject parent_instance;

  GHashTable *scores; /* (element-type utf8 double) */
  GHashTable *signs;  /* (element-type utf8) */
  GHashTable *goals;  /* (element-type utf8) */
  char *bond;         /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbFindings, sb_findings, G_TYPE_OBJECT)

static void
sb_findings_finalize (GObject *object)
{
  SbFindings *self = SB_FINDINGS (object);

  g_clear_pointer (&self->scores, g_hash_table_unref);
  g_clear_pointer (&self->signs, g_hash_table_unref);
  g_clear_pointer (&self->goals, g_hash_table_unref);
  g_clear_pointer (&self->bond, g_free);

  G_OBJECT_CLASS (sb_findings_parent_class)->finalize (object);
}

static void
sb_findings_class_init (SbFindingsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_findings_finalize;
}

static void
sb_findings_init (SbFindings *self)
{
  self->scores = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->signs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->goals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * sb_findings_new:
 *
 * Returns: (transfer full): findings, still none
 */
SbFindings *
sb_findings_new (void)
{
  return g_object_new (SB_TYPE_FINDINGS, NULL);
}

/**
 * sb_findings_set_score:
 * @self: findings
 * @scale: a scale's id
 * @value: its score; NAN where there is none
 */
void
sb_findings_set_score (SbFindings *self,
                       const char *scale,
                       double      value)
{
  g_return_if_fail (SB_IS_FINDINGS (self));
  g_return_if_fail (scale != NULL);

  g_hash_table_insert (self->scores, g_strdup (scale), g_memdup2 (&value, sizeof value));
}

/**
 * sb_findings_get_score:
 * @self: findings
 * @scale: a scale's id
 *
 * Returns: the scale's score; NAN where there is none
 */
double
sb_findings_get_score (SbFindings *self,
                       const char *scale)
{
  double *score;

  g_return_val_if_fail (SB_IS_FINDINGS (self), (double) NAN);
  g_return_val_if_fail (scale != NULL, (double) NAN);

  score = g_hash_table_lookup (self->scores, scale);

  return score != NULL ? *score : (double) NAN;
}

/**
 * sb_findings_set_sign:
 * @self: findings
 * @id: an item of a checklist, which the person has ticked
 */
void
sb_findings_set_sign (SbFindings *self,
                      const char *id)
{
  g_return_if_fail (SB_IS_FINDINGS (self));
  g_return_if_fail (id != NULL);

  g_hash_table_add (self->signs, g_strdup (id));
}

/**
 * sb_findings_has_sign:
 * @self: findings
 * @id: an item of a checklist
 *
 * Returns: whether the person has ticked it
 */
gboolean
sb_findings_has_sign (SbFindings *self,
                      const char *id)
{
  g_return_val_if_fail (SB_IS_FINDINGS (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_hash_table_contains (self->signs, id);
}

/**
 * sb_findings_set_bond:
 * @self: findings
 * @kind: (nullable): which kind of bond the scores are about; NULL where they
 *   are about bonds in general
 */
void
sb_findings_set_bond (SbFindings *self,
                      const char *kind)
{
  g_return_if_fail (SB_IS_FINDINGS (self));

  g_set_str (&self->bond, kind);
}

/**
 * sb_findings_get_bond:
 * @self: findings
 *
 * Returns: (transfer none) (nullable): which kind of bond the scores are about
 */
const char *
sb_findings_get_bond (SbFindings *self)
{
  g_return_val_if_fail (SB_IS_FINDINGS (self), NULL);

  return self->bond;
}

/**
 * sb_findings_add_goal:
 * @self: findings
 * @id: a goal that the person has chosen
 */
void
sb_findings_add_goal (SbFindings *self,
                      const char *id)
{
  g_return_if_fail (SB_IS_FINDINGS (self));
  g_return_if_fail (id != NULL);

  g_hash_table_add (self->goals, g_strdup (id));
}

/**
 * sb_findings_has_goal:
 * @self: findings
 * @id: a goal's id
 *
 * Returns: whether the person has chosen it
 */
gboolean
sb_findings_has_goal (SbFindings *self,
                      const char *id)
{
  g_return_val_if_fail (SB_IS_FINDINGS (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_hash_table_contains (self->goals, id);
}
