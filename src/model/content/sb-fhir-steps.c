/* sb-fhir-steps.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-fhir-steps.h"

/* Sums of scores as a path: from the response through its items, some chosen
 * by linkId, to their answers' weights, which are added up:
 * %resource.item.where(linkId != 'x').answer.value.weight().sum() */

typedef enum
{
  STEP_ITEM,        /* .item */
  STEP_REPEAT,      /* .repeat(item) */
  STEP_DESCENDANTS, /* .descendants(), and all before .answers() */
  STEP_ONLY,        /* .where(linkId = …) */
  STEP_EXCEPT,      /* .where(linkId != …) */
} StepKind;

typedef struct
{
  StepKind kind;
  GPtrArray *link_ids; /* (nullable) (element-type utf8) */
} Step;

static void
step_clear (gpointer data)
{
  Step *step = data;

  g_clear_pointer (&step->link_ids, g_ptr_array_unref);
}

static gboolean
take (const char **at,
      const char  *words)
{
  if (!g_str_has_prefix (*at, words))
    return FALSE;

  *at += strlen (words);
  return TRUE;
}

static char *
take_quoted (const char **at)
{
  const char *end = **at == '\'' ? strchr (*at + 1, '\'') : NULL;
  char *quoted;

  if (end == NULL)
    return NULL;

  quoted = g_strndup (*at + 1, end - *at - 1);
  *at = end + 1;
  return quoted;
}

/* linkId='x'orlinkId='y', or linkId!='x'andlinkId!='y' */
static gboolean
take_filter (const char **at,
             GArray      *steps)
{
  gboolean except = g_str_has_prefix (*at, "linkId!=");
  Step step = { except ? STEP_EXCEPT : STEP_ONLY, g_ptr_array_new_with_free_func (g_free) };

  g_array_append_val (steps, step);
  do
    {
      char *link_id = take (at, except ? "linkId!=" : "linkId=") ? take_quoted (at) : NULL;

      if (link_id == NULL)
        return FALSE;
      g_ptr_array_add (step.link_ids, link_id);
    }
  while (take (at, except ? "and" : "or"));

  return take (at, ")");
}

static gboolean
take_step (const char **at,
           GArray      *steps,
           gboolean    *sound)
{
  static const struct
  {
    const char *words;
    StepKind kind;
  } plain[] = {
    { ".item.", STEP_ITEM },
    { ".repeat(item).", STEP_REPEAT },
    { ".descendants().", STEP_DESCENDANTS },
  };

  if (take (at, ".where("))
    {
      *sound = take_filter (at, steps);
      return *sound;
    }

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      Step step = { plain[i].kind, NULL };

      if (!take (at, plain[i].words))
        continue;

      g_array_append_val (steps, step);
      /* The point begins the next step. */
      (*at)--;
      return TRUE;
    }

  return FALSE;
}

static gboolean
take_sum (const char **at)
{
  take (at, ".valueCoding");
  take (at, ".value");
  if (!take (at, ".weight()") && !take (at, ".ordinal()"))
    return FALSE;

  return (take (at, ".sum()") || take (at, ".aggregate($this+$total,0)") || take (at, ".aggregate($total+$this,0)")) && **at == '\0';
}

/* Returns: (nullable): the steps, where the whole expression is of this form */
static GArray *
parse (const char *expression)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  Step all = { STEP_DESCENDANTS, NULL };
  const char *at = expression;
  gboolean sound = TRUE;

  g_array_set_clear_func (steps, step_clear);
  if (!take (&at, "%resource"))
    return NULL;

  if (take (&at, ".answers()"))
    g_array_append_val (steps, all);
  else
    {
      while (take_step (&at, steps, &sound))
        ;
      if (!sound || steps->len == 0 || !take (&at, ".answer"))
        return NULL;
    }

  return take_sum (&at) ? g_steal_pointer (&steps) : NULL;
}

/* In a response, what stands under a question stands in its answer: `item`
 * does not come to it. */
static void
add_below (SbFhirItem *item,
           StepKind    kind,
           GPtrArray  *found)
{
  if (kind != STEP_DESCENDANTS && item->kind != SB_FHIR_GROUP)
    return;

  for (guint i = 0; i < item->children->len; i++)
    {
      SbFhirItem *child = g_ptr_array_index (item->children, i);

      g_ptr_array_add (found, child);
      if (kind != STEP_ITEM)
        add_below (child, kind, found);
    }
}

static GPtrArray *
walk (const Step *step,
      GPtrArray  *from,
      gboolean    at_root)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < from->len; i++)
    {
      SbFhirItem *item = g_ptr_array_index (from, i);
      gboolean named = step->link_ids != NULL && g_ptr_array_find_with_equal_func (step->link_ids, item->link_id, g_str_equal, NULL);

      if (step->link_ids != NULL && named == (step->kind == STEP_ONLY))
        g_ptr_array_add (found, item);
      if (step->link_ids == NULL && at_root)
        g_ptr_array_add (found, item);
      if (step->link_ids == NULL && !(at_root && step->kind == STEP_ITEM))
        add_below (item, step->kind, found);
    }

  return found;
}

static gboolean
is_named (const Step *step,
          GPtrArray  *items)
{
  for (guint i = 0; step->link_ids != NULL && i < step->link_ids->len; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < items->len && !found; j++)
        found = g_str_equal (((SbFhirItem *) g_ptr_array_index (items, j))->link_id, g_ptr_array_index (step->link_ids, i));
      if (!found)
        return FALSE;
    }

  return TRUE;
}

static GPtrArray *
follow (GArray    *steps,
        GPtrArray *items)
{
  g_autoptr (GPtrArray) found = g_ptr_array_ref (items);

  for (guint i = 0; i < steps->len; i++)
    {
      g_autoptr (GPtrArray) from = g_steal_pointer (&found);

      found = walk (&g_array_index (steps, Step, i), from, i == 0);
    }

  return g_steal_pointer (&found);
}

static GPtrArray *
keep_scored (GPtrArray *items)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);
  GPtrArray *scored = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      if (sb_fhir_item_is_scored (g_ptr_array_index (items, i)) && g_hash_table_add (seen, g_ptr_array_index (items, i)))
        g_ptr_array_add (scored, g_ptr_array_index (items, i));
    }

  return scored;
}

/**
 * sb_fhir_steps_collect:
 * @expression: a FHIRPath expression, compact
 * @items: (element-type SbFhirItem): the items of the questionnaire
 *
 * HL7's own PHQ-9 writes `%resource.item` for questions that stand in a
 * group. Taken by the letter that adds up nothing; so where nothing at the
 * top has a score, the items at all depths are meant.
 *
 * Returns: (transfer container) (nullable) (element-type SbFhirItem): the
 *   scored questions that it adds up; NULL where it is none of this form
 */
GPtrArray *
sb_fhir_steps_collect (const char *expression,
                       GPtrArray  *items)
{
  g_autoptr (GArray) steps = parse (expression);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) scored = NULL;
  Step everything = { STEP_DESCENDANTS, NULL };

  if (steps == NULL)
    return NULL;

  all = walk (&everything, items, TRUE);
  for (guint i = 0; i < steps->len; i++)
    {
      if (!is_named (&g_array_index (steps, Step, i), all))
        return NULL;
    }

  found = follow (steps, items);
  scored = keep_scored (found);
  if (scored->len > 0 || g_array_index (steps, Step, 0).kind != STEP_ITEM)
    return g_steal_pointer (&scored);

  g_array_index (steps, Step, 0).kind = STEP_REPEAT;
  g_clear_pointer (&found, g_ptr_array_unref);
  found = follow (steps, items);
  return keep_scored (found);
}
