/* sb-suggestion.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-suggestion.h"

/**
 * SbSuggestion:
 *
 * A next step, and the rules that brought it.
 */
struct _SbSuggestion
{
  GObject parent_instance;

  char *uri;
  guint weight;
  GListStore *reasons; /* of SbRule */
};

G_DEFINE_FINAL_TYPE (SbSuggestion, sb_suggestion, G_TYPE_OBJECT)

static void
sb_suggestion_finalize (GObject *object)
{
  SbSuggestion *self = SB_SUGGESTION (object);

  g_clear_pointer (&self->uri, g_free);
  g_clear_object (&self->reasons);

  G_OBJECT_CLASS (sb_suggestion_parent_class)->finalize (object);
}

static void
sb_suggestion_class_init (SbSuggestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_suggestion_finalize;
}

static void
sb_suggestion_init (SbSuggestion *self)
{
  self->reasons = g_list_store_new (SB_TYPE_RULE);
}

/**
 * sb_suggestion_new:
 * @uri: where it leads, as the target of a link
 *
 * Returns: (transfer full): a suggestion, still without a reason
 */
SbSuggestion *
sb_suggestion_new (const char *uri)
{
  SbSuggestion *self;

  g_return_val_if_fail (uri != NULL, NULL);

  self = g_object_new (SB_TYPE_SUGGESTION, NULL);
  self->uri = g_strdup (uri);

  return self;
}

/**
 * sb_suggestion_add_reason:
 * @self: a suggestion
 * @rule: a rule that holds and suggests it
 */
void
sb_suggestion_add_reason (SbSuggestion *self,
                          SbRule       *rule)
{
  g_return_if_fail (SB_IS_SUGGESTION (self));
  g_return_if_fail (SB_IS_RULE (rule));

  g_list_store_append (self->reasons, rule);
  self->weight += sb_rule_get_weight (rule);
}

/**
 * sb_suggestion_get_uri:
 * @self: a suggestion
 *
 * Returns: (transfer none): where it leads
 */
const char *
sb_suggestion_get_uri (SbSuggestion *self)
{
  g_return_val_if_fail (SB_IS_SUGGESTION (self), NULL);

  return self->uri;
}

/**
 * sb_suggestion_get_weight:
 * @self: a suggestion
 *
 * Returns: the sum of the weights of its reasons
 */
guint
sb_suggestion_get_weight (SbSuggestion *self)
{
  g_return_val_if_fail (SB_IS_SUGGESTION (self), 0);

  return self->weight;
}

/**
 * sb_suggestion_get_reasons:
 * @self: a suggestion
 *
 * Returns: (transfer none): each #SbRule that holds and suggests it, in the
 *   order of the file
 */
GListModel *
sb_suggestion_get_reasons (SbSuggestion *self)
{
  g_return_val_if_fail (SB_IS_SUGGESTION (self), NULL);

  return G_LIST_MODEL (self->reasons);
}
