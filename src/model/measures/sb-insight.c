/* sb-insight.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-insight.h"

/**
 * SbInsight:
 *
 * Something that the person's own numbers tell, with the rule that it was
 * worked out by and how much it rests on; or that they do not tell it yet, and
 * what it takes.
 */
struct _SbInsight
{
  GObject parent_instance;

  SbInsightKind kind;
  SbInsightState state;
  char *title;
  char *text;
  char *rule;
  char *sample;
  guint n;
  GStrv evidence;
};

G_DEFINE_FINAL_TYPE (SbInsight, sb_insight, G_TYPE_OBJECT)

enum
{
  PROP_TITLE = 1,
  PROP_TEXT,
  PROP_RULE,
  PROP_SAMPLE,
  PROP_N,
  PROP_EVIDENCE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
sb_insight_finalize (GObject *object)
{
  SbInsight *self = SB_INSIGHT (object);

  g_free (self->title);
  g_free (self->text);
  g_free (self->rule);
  g_free (self->sample);
  g_strfreev (self->evidence);

  G_OBJECT_CLASS (sb_insight_parent_class)->finalize (object);
}

static void
sb_insight_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SbInsight *self = SB_INSIGHT (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_RULE:
      g_value_set_string (value, self->rule);
      break;
    case PROP_SAMPLE:
      g_value_set_string (value, self->sample);
      break;
    case PROP_N:
      g_value_set_uint (value, self->n);
      break;
    case PROP_EVIDENCE:
      g_value_set_boxed (value, self->evidence);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_insight_class_init (SbInsightClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_insight_finalize;
  object_class->get_property = sb_insight_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, readable);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, readable);
  properties[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, readable);
  properties[PROP_SAMPLE] = g_param_spec_string ("sample", NULL, NULL, NULL, readable);
  properties[PROP_N] = g_param_spec_uint ("n", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_EVIDENCE] = g_param_spec_boxed ("evidence", NULL, NULL, G_TYPE_STRV, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_insight_init (SbInsight *self)
{
}

/**
 * sb_insight_new:
 * @facts: what it is made of; copied
 *
 * Returns: (transfer full): the insight
 */
SbInsight *
sb_insight_new (const SbInsightFacts *facts)
{
  const char *const nothing[] = { NULL };
  SbInsight *self;

  g_return_val_if_fail (facts != NULL, NULL);

  self = g_object_new (SB_TYPE_INSIGHT, NULL);
  self->kind = facts->kind;
  self->state = facts->state;
  self->title = g_strdup (facts->title);
  self->text = g_strdup (facts->text);
  self->rule = g_strdup (facts->rule);
  self->sample = g_strdup (facts->sample);
  self->n = facts->n;
  self->evidence = g_strdupv ((GStrv) (facts->evidence != NULL ? facts->evidence : nothing));

  return self;
}

/**
 * sb_insight_get_kind:
 * @self: an insight
 *
 * Returns: what it is about
 */
SbInsightKind
sb_insight_get_kind (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), SB_INSIGHT_HELPS);

  return self->kind;
}

/**
 * sb_insight_get_state:
 * @self: an insight
 *
 * Returns: whether there is something
 */
SbInsightState
sb_insight_get_state (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), SB_INSIGHT_TOO_LITTLE);

  return self->state;
}

/**
 * sb_insight_get_title:
 * @self: an insight
 *
 * Returns: (transfer none): its title
 */
const char *
sb_insight_get_title (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), NULL);

  return self->title;
}

/**
 * sb_insight_get_text:
 * @self: an insight
 *
 * Returns: (transfer none): what was found, or what it takes to find something
 */
const char *
sb_insight_get_text (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), NULL);

  return self->text;
}

/**
 * sb_insight_get_rule:
 * @self: an insight
 *
 * Returns: (transfer none): how it was worked out
 */
const char *
sb_insight_get_rule (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), NULL);

  return self->rule;
}

/**
 * sb_insight_get_sample:
 * @self: an insight
 *
 * Returns: (transfer none): from how much, in words
 */
const char *
sb_insight_get_sample (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), NULL);

  return self->sample;
}

/**
 * sb_insight_get_n:
 * @self: an insight
 *
 * Returns: from how much
 */
guint
sb_insight_get_n (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), 0);

  return self->n;
}

/**
 * sb_insight_get_evidence:
 * @self: an insight
 *
 * Returns: (transfer none) (array zero-terminated=1): what it rests on
 */
const char *const *
sb_insight_get_evidence (SbInsight *self)
{
  g_return_val_if_fail (SB_IS_INSIGHT (self), NULL);

  return (const char *const *) self->evidence;
}
