/* sb-plan-steps.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plan-steps.h"
#include "sb-record.h"
#include "sb-time.h"

/**
 * SbPlanSteps:
 *
 * What the person did with the steps of a plan, by the targets of their
 * links. One with which they did nothing has no entry.
 */
struct _SbPlanSteps
{
  GHashTable *by_name; /* (element-type utf8 Step) */
};

typedef struct
{
  GDateTime *done; /* (nullable): when it was ticked by hand */
  gboolean left_out;
  char *added; /* (nullable): the week to which the person added it */
} Step;

static void
step_free (gpointer data)
{
  Step *step = data;

  g_clear_pointer (&step->done, g_date_time_unref);
  g_free (step->added);
  g_free (step);
}

static const Step *
find_step (SbPlanSteps *self,
           const char  *name)
{
  static const Step nothing = { NULL };
  const Step *step = g_hash_table_lookup (self->by_name, name);

  return step != NULL ? step : &nothing;
}

static Step *
ensure_step (SbPlanSteps *self,
             const char  *name)
{
  Step *step = g_hash_table_lookup (self->by_name, name);

  if (step == NULL)
    {
      step = g_new0 (Step, 1);
      g_hash_table_insert (self->by_name, g_strdup (name), step);
    }

  return step;
}

static void
drop_if_nothing (SbPlanSteps *self,
                 const char  *name)
{
  const Step *step = find_step (self, name);

  if (step->done == NULL && !step->left_out && step->added == NULL)
    g_hash_table_remove (self->by_name, name);
}

SbPlanSteps *
sb_plan_steps_new (void)
{
  SbPlanSteps *self = g_new0 (SbPlanSteps, 1);

  self->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, step_free);

  return self;
}

void
sb_plan_steps_free (SbPlanSteps *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->by_name);
  g_free (self);
}

/**
 * sb_plan_steps_assign:
 *
 * Makes @self say what @from says.
 */
void
sb_plan_steps_assign (SbPlanSteps *self,
                      SbPlanSteps *from)
{
  GHashTableIter iter;
  gpointer name;

  g_return_if_fail (self != NULL);
  g_return_if_fail (from != NULL);

  g_hash_table_remove_all (self->by_name);
  g_hash_table_iter_init (&iter, from->by_name);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      const Step *step = find_step (from, name);

      sb_plan_steps_set_done (self, name, step->done);
      sb_plan_steps_set_left_out (self, name, step->left_out);
      sb_plan_steps_set_added (self, name, step->added);
    }
}

/**
 * sb_plan_steps_get_done:
 *
 * Returns: (transfer none) (nullable): when the step was ticked by hand
 */
GDateTime *
sb_plan_steps_get_done (SbPlanSteps *self,
                        const char  *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return find_step (self, name)->done;
}

/**
 * sb_plan_steps_set_done:
 * @done: (nullable): when the step was ticked by hand
 */
void
sb_plan_steps_set_done (SbPlanSteps *self,
                        const char  *name,
                        GDateTime   *done)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  sb_time_set (&ensure_step (self, name)->done, done);
  drop_if_nothing (self, name);
}

gboolean
sb_plan_steps_get_left_out (SbPlanSteps *self,
                            const char  *name)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return find_step (self, name)->left_out;
}

void
sb_plan_steps_set_left_out (SbPlanSteps *self,
                            const char  *name,
                            gboolean     left_out)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  ensure_step (self, name)->left_out = left_out;
  drop_if_nothing (self, name);
}

/**
 * sb_plan_steps_get_added:
 *
 * Returns: (transfer none) (nullable): the week to which the person added the
 *   step
 */
const char *
sb_plan_steps_get_added (SbPlanSteps *self,
                         const char  *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return find_step (self, name)->added;
}

/**
 * sb_plan_steps_set_added:
 * @week: (nullable): the week to which the person added the step
 */
void
sb_plan_steps_set_added (SbPlanSteps *self,
                         const char  *name,
                         const char  *week)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  g_set_str (&ensure_step (self, name)->added, week);
  drop_if_nothing (self, name);
}

/**
 * sb_plan_steps_list:
 *
 * Returns: (transfer container) (array zero-terminated=1): the steps that have
 *   an entry, in the order of their names' bytes
 */
const char **
sb_plan_steps_list (SbPlanSteps *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return sb_record_list_keys (self->by_name);
}
