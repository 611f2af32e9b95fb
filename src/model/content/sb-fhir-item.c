/* sb-fhir-item.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-fhir-condition.h"
#include "sb-fhir-item.h"

/**
 * sb_fhir_item_new:
 * @place: where it stands
 * @parent: (nullable): the item that it stands in
 *
 * Returns: (transfer full): an item of which nothing is known yet
 */
SbFhirItem *
sb_fhir_item_new (const SbCursor *place,
                  SbFhirItem     *parent)
{
  SbFhirItem *self = g_new0 (SbFhirItem, 1);

  self->place = place;
  self->parent = parent;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_item_free);
  self->conditions = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_condition_free);

  return self;
}

/**
 * sb_fhir_item_free:
 * @self: an item
 */
void
sb_fhir_item_free (SbFhirItem *self)
{
  g_ptr_array_unref (self->children);
  g_ptr_array_unref (self->conditions);
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_free (self->type);
  g_free (self->link_id);
  g_free (self->text);
  g_free (self->scale);
  g_free (self);
}

/**
 * sb_fhir_item_is_question:
 * @self: an item
 *
 * Returns: whether a person answers it
 */
gboolean
sb_fhir_item_is_question (const SbFhirItem *self)
{
  return self->kind == SB_FHIR_BOOLEAN || self->kind == SB_FHIR_INTEGER || self->kind == SB_FHIR_CHOICE;
}

/**
 * sb_fhir_item_is_scored:
 * @self: an item
 *
 * Returns: whether it is a choice of which an answer has a score
 */
gboolean
sb_fhir_item_is_scored (const SbFhirItem *self)
{
  for (guint i = 0; self->kind == SB_FHIR_CHOICE && self->options != NULL && i < self->options->len; i++)
    {
      const SbFhirOption *option = g_ptr_array_index (self->options, i);

      if (!isnan (option->score))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_fhir_item_is_asked:
 * @self: an item
 *
 * Returns: whether a person sees anything of it: totals, and groups of
 *   nothing else, are worked out and not shown among the questions
 */
gboolean
sb_fhir_item_is_asked (const SbFhirItem *self)
{
  if (self->kind != SB_FHIR_GROUP)
    return self->kind != SB_FHIR_TOTAL;

  for (guint i = 0; i < self->children->len; i++)
    {
      if (sb_fhir_item_is_asked (g_ptr_array_index (self->children, i)))
        return TRUE;
    }

  return FALSE;
}
