/* sb-rule.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-rule.h"

#define LEAST_WEIGHT 1
#define GREATEST_WEIGHT 10

/**
 * SbRule:
 *
 * When certain findings lead to certain suggestions, how much it counts, and
 * the sentence that tells the person so. A rule without conditions always
 * holds. Immutable once read.
 */
struct _SbRule
{
  GObject parent_instance;

  char *id;
  char *because;
  guint weight;
  GListStore *conditions; /* of SbCondition */
  GStrv suggest;
};

G_DEFINE_FINAL_TYPE (SbRule, sb_rule, G_TYPE_OBJECT)

static void
sb_rule_finalize (GObject *object)
{
  SbRule *self = SB_RULE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->because, g_free);
  g_clear_object (&self->conditions);
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
  self->weight = LEAST_WEIGHT;
  self->conditions = g_list_store_new (SB_TYPE_CONDITION);
}

static void
read_conditions (SbRule         *self,
                 const SbCursor *cursor)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, "when", 0);

  for (guint i = 0; i < places->len; i++)
    {
      g_autoptr (SbCondition) condition = sb_condition_read (g_ptr_array_index (places, i));

      g_list_store_append (self->conditions, condition);
    }
}

/* What a rule suggests twice would weigh twice. */
static void
read_suggest (SbRule         *self,
              const SbCursor *cursor)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  self->suggest = sb_cursor_dup_ids (cursor, "suggest");
  if (self->suggest[0] == NULL)
    sb_cursor_fault (cursor, "suggest", _ ("must have at least one entry"));

  for (guint i = 0; self->suggest[i] != NULL; i++)
    {
      g_autofree char *member = g_strdup_printf ("suggest[%u]", i);

      if (!g_hash_table_add (seen, self->suggest[i]))
        sb_cursor_fault (cursor, member, _ ("stands twice: “%s”"), self->suggest[i]);
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
  static const char *const members[] = { "id", "when", "weight", "because", "suggest", NULL };
  SbRule *self = g_object_new (SB_TYPE_RULE, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->because = g_strdup (sb_cursor_get_text (cursor, "because"));
  if (sb_cursor_has (cursor, "weight"))
    self->weight = sb_cursor_get_int (cursor, "weight", LEAST_WEIGHT, GREATEST_WEIGHT);
  read_conditions (self, cursor);
  read_suggest (self, cursor);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_rule_holds:
 * @self: a rule
 * @findings: what the person has said
 *
 * Returns: whether all its conditions are met
 */
gboolean
sb_rule_holds (SbRule     *self,
               SbFindings *findings)
{
  g_return_val_if_fail (SB_IS_RULE (self), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->conditions)); i++)
    {
      g_autoptr (SbCondition) condition = g_list_model_get_item (G_LIST_MODEL (self->conditions), i);

      if (!sb_condition_holds (condition, findings))
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
 * sb_rule_get_weight:
 * @self: a rule
 *
 * Returns: how much it counts for what it suggests, from 1 to 10
 */
guint
sb_rule_get_weight (SbRule *self)
{
  g_return_val_if_fail (SB_IS_RULE (self), 0);

  return self->weight;
}

/**
 * sb_rule_get_conditions:
 * @self: a rule
 *
 * Returns: (transfer none): its #SbCondition, all of which must be met
 */
GListModel *
sb_rule_get_conditions (SbRule *self)
{
  g_return_val_if_fail (SB_IS_RULE (self), NULL);

  return G_LIST_MODEL (self->conditions);
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
