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
 * The rules that lead from a result to next steps, in the order in which
 * they are asked. Immutable once read.
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

static void
add_suggestions (GListStore *suggestions,
                 GHashTable *seen,
                 SbRule     *rule,
                 guint       most)
{
  for (const char *const *uri = sb_rule_get_suggest (rule); *uri != NULL; uri++)
    {
      g_autoptr (SbSuggestion) suggestion = NULL;

      if (g_list_model_get_n_items (G_LIST_MODEL (suggestions)) == most)
        return;
      if (!g_hash_table_add (seen, (gpointer) *uri))
        continue;

      suggestion = sb_suggestion_new (rule, *uri);
      g_list_store_append (suggestions, suggestion);
    }
}

/**
 * sb_recommender_suggest:
 * @self: a recommender
 * @score_func: (scope call): tells a scale's score
 * @user_data: data for @score_func
 * @most: how many suggestions at the most
 *
 * Asks the rules in their order, and takes what those that hold suggest,
 * nothing twice.
 *
 * Returns: (transfer full): the #SbSuggestion
 */
GListModel *
sb_recommender_suggest (SbRecommender *self,
                        SbScoreFunc    score_func,
                        gpointer       user_data,
                        guint          most)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GListStore *suggestions;

  g_return_val_if_fail (SB_IS_RECOMMENDER (self), NULL);

  suggestions = g_list_store_new (SB_TYPE_SUGGESTION);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rules)); i++)
    {
      g_autoptr (SbRule) rule = g_list_model_get_item (G_LIST_MODEL (self->rules), i);

      if (sb_rule_holds (rule, score_func, user_data))
        add_suggestions (suggestions, seen, rule, most);
    }

  return G_LIST_MODEL (suggestions);
}
