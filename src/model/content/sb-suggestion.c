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
 * A next step, and the rule that chose it.
 */
struct _SbSuggestion
{
  GObject parent_instance;

  SbRule *rule;
  char *uri;
};

G_DEFINE_FINAL_TYPE (SbSuggestion, sb_suggestion, G_TYPE_OBJECT)

static void
sb_suggestion_finalize (GObject *object)
{
  SbSuggestion *self = SB_SUGGESTION (object);

  g_clear_object (&self->rule);
  g_clear_pointer (&self->uri, g_free);

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
}

/**
 * sb_suggestion_new:
 * @rule: the rule that suggests it
 * @uri: where it leads, as the target of a link
 *
 * Returns: (transfer full): a suggestion
 */
SbSuggestion *
sb_suggestion_new (SbRule     *rule,
                   const char *uri)
{
  SbSuggestion *self;

  g_return_val_if_fail (SB_IS_RULE (rule), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  self = g_object_new (SB_TYPE_SUGGESTION, NULL);
  self->rule = g_object_ref (rule);
  self->uri = g_strdup (uri);

  return self;
}

/**
 * sb_suggestion_get_rule:
 * @self: a suggestion
 *
 * Returns: (transfer none): the rule that chose it
 */
SbRule *
sb_suggestion_get_rule (SbSuggestion *self)
{
  g_return_val_if_fail (SB_IS_SUGGESTION (self), NULL);

  return self->rule;
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
