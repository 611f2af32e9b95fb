/* sb-recommender.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-recommender.h"

/**
 * SbRecommender:
 *
 * The rules that lead from what a person has said to next steps. Immutable
 * once read.
 */
struct _SbRecommender
{
  GObject parent_instance;

  GListStore *rules; /* of SbRule */
};

G_DEFINE_FINAL_TYPE (SbRecommender, sb_recommender, G_TYPE_OBJECT)

static void
sb_recommender_finalize (GObject *object)
{
  SbRecommender *self = SB_RECOMMENDER (object);

  g_clear_object (&self->rules);

  G_OBJECT_CLASS (sb_recommender_parent_class)->finalize (object);
}

static void
sb_recommender_class_init (SbRecommenderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_recommender_finalize;
}

static void
sb_recommender_init (SbRecommender *self)
{
  self->rules = g_list_store_new (SB_TYPE_RULE);
}

/**
 * sb_recommender_read:
 * @reader: an open file of rules
 * @error: return location for a #SbContentError
 *
 * Reads the rules, all or none.
 *
 * Returns: (transfer full) (nullable): the recommender
 */
SbRecommender *
sb_recommender_read (SbReader  *reader,
                     GError   **error)
{
  static const char *const members[] = { "rules", NULL };
  g_autoptr (SbRecommender) self = g_object_new (SB_TYPE_RECOMMENDER, NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  const SbCursor *root = sb_reader_get_root (reader);
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "rules", 1);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbRule) rule = sb_rule_read (place);

      g_list_store_append (self->rules, rule);
      if (!g_hash_table_add (ids, (gpointer) sb_rule_get_id (rule)))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_rule_get_id (rule));
    }
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_recommender_get_rules:
 * @self: a recommender
 *
 * Returns: (transfer none): its #SbRule
 */
GListModel *
sb_recommender_get_rules (SbRecommender *self)
{
  g_return_val_if_fail (SB_IS_RECOMMENDER (self), NULL);

  return G_LIST_MODEL (self->rules);
}

static gboolean
leads_to (gconstpointer suggestion,
          gconstpointer uri)
{
  return g_str_equal (sb_suggestion_get_uri ((SbSuggestion *) suggestion), uri);
}

static void
add_suggestions (GPtrArray *suggestions,
                 SbRule    *rule)
{
  for (const char *const *uri = sb_rule_get_suggest (rule); *uri != NULL; uri++)
    {
      guint position;

      if (!g_ptr_array_find_with_equal_func (suggestions, *uri, leads_to, &position))
        {
          position = suggestions->len;
          g_ptr_array_add (suggestions, sb_suggestion_new (*uri));
        }
      sb_suggestion_add_reason (g_ptr_array_index (suggestions, position), rule);
    }
}

static gboolean
is_unconditional (SbRule *rule)
{
  return g_list_model_get_n_items (sb_rule_get_conditions (rule)) == 0;
}

/* What holds for everybody is no reason beside one that the person gave. */
static void
fill_up (SbRecommender *self,
         GPtrArray     *suggestions)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rules)); i++)
    {
      g_autoptr (SbRule) rule = g_list_model_get_item (G_LIST_MODEL (self->rules), i);

      if (is_unconditional (rule))
        add_suggestions (others, rule);
    }

  for (guint i = 0; i < others->len; i++)
    {
      SbSuggestion *other = g_ptr_array_index (others, i);

      if (!g_ptr_array_find_with_equal_func (suggestions, sb_suggestion_get_uri (other), leads_to, NULL))
        g_ptr_array_add (suggestions, g_object_ref (other));
    }
}

static int
compare_weights (gconstpointer a,
                 gconstpointer b)
{
  guint first = sb_suggestion_get_weight (*(SbSuggestion *const *) a);
  guint second = sb_suggestion_get_weight (*(SbSuggestion *const *) b);

  return first > second ? -1 : first < second;
}

/**
 * sb_recommender_suggest:
 * @self: a recommender
 * @findings: what the person has said
 * @most: how many suggestions at the most
 *
 * Asks all rules. What those that hold suggest weighs the sum of their
 * weights. What rules without conditions suggest comes last, and only where
 * no other rule suggests it.
 *
 * Returns: (transfer full): the #SbSuggestion, the heaviest first; of equal
 *   ones, the one first that stands first in the file
 */
GListModel *
sb_recommender_suggest (SbRecommender *self,
                        SbFindings    *findings,
                        guint          most)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *suggestions;

  g_return_val_if_fail (SB_IS_RECOMMENDER (self), NULL);
  g_return_val_if_fail (SB_IS_FINDINGS (findings), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rules)); i++)
    {
      g_autoptr (SbRule) rule = g_list_model_get_item (G_LIST_MODEL (self->rules), i);

      if (!is_unconditional (rule) && sb_rule_holds (rule, findings))
        add_suggestions (all, rule);
    }

  /* Stable: what weighs the same stays in the order of the file. */
  g_ptr_array_sort (all, compare_weights);
  fill_up (self, all);
  suggestions = g_list_store_new (SB_TYPE_SUGGESTION);
  g_list_store_splice (suggestions, 0, 0, all->pdata, MIN (most, all->len));

  return G_LIST_MODEL (suggestions);
}
