/* sb-pair.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-pair.h"

/**
 * SbPair:
 *
 * What something was before and after, taken over a number of times; it never
 * changes. Its description is a short note beside it, such as "5 tries".
 */
struct _SbPair
{
  GObject parent_instance;

  char *title;
  double before;
  double after;
  guint n;
  char *description; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbPair, sb_pair, G_TYPE_OBJECT)

static void
sb_pair_finalize (GObject *object)
{
  SbPair *self = SB_PAIR (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (sb_pair_parent_class)->finalize (object);
}

static void
sb_pair_class_init (SbPairClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_pair_finalize;
}

static void
sb_pair_init (SbPair *self)
{
}

/**
 * sb_pair_new:
 * @title: what it is of
 * @before: a finite number
 * @after: a finite number
 * @n: how many times it was
 * @description: (nullable): a short note beside it
 */
SbPair *
sb_pair_new (const char *title,
             double      before,
             double      after,
             guint       n,
             const char *description)
{
  SbPair *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (isfinite (before), NULL);
  g_return_val_if_fail (isfinite (after), NULL);

  self = g_object_new (SB_TYPE_PAIR, NULL);
  self->title = g_strdup (title);
  self->before = before;
  self->after = after;
  self->n = n;
  self->description = g_strdup (description);

  return self;
}

/**
 * sb_pair_get_title:
 *
 * Returns: (transfer none)
 */
const char *
sb_pair_get_title (SbPair *self)
{
  g_return_val_if_fail (SB_IS_PAIR (self), NULL);

  return self->title;
}

double
sb_pair_get_before (SbPair *self)
{
  g_return_val_if_fail (SB_IS_PAIR (self), 0);

  return self->before;
}

double
sb_pair_get_after (SbPair *self)
{
  g_return_val_if_fail (SB_IS_PAIR (self), 0);

  return self->after;
}

guint
sb_pair_get_n (SbPair *self)
{
  g_return_val_if_fail (SB_IS_PAIR (self), 0);

  return self->n;
}

/**
 * sb_pair_get_description:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_pair_get_description (SbPair *self)
{
  g_return_val_if_fail (SB_IS_PAIR (self), NULL);

  return self->description;
}
