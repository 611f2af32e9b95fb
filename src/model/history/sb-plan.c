/* sb-plan.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plan-steps.h"
#include "sb-plan.h"
#include "sb-time.h"

/**
 * SbPlan:
 *
 * One walk along a path: which week the person is in, and what they did with
 * its steps. A step is named by the target of its link. One that was begun
 * anew is another plan; the earlier one is kept.
 */
struct _SbPlan
{
  SbRecord parent_instance;

  char *path_id;
  GDateTime *started;
  GDateTime *paused; /* (nullable) */
  GDateTime *ended;  /* (nullable) */
  char *week;
  SbPlanSteps *steps;
};

G_DEFINE_FINAL_TYPE (SbPlan, sb_plan, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_PATH_ID,
  PROP_STARTED,
  PROP_PAUSED,
  PROP_ENDED,
  PROP_WEEK,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_time (SbPlan     *self,
          GDateTime **field,
          guint       prop_id,
          GDateTime  *time)
{
  if (sb_time_set (field, time))
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

static gint64
sb_plan_get_time (SbRecord *record)
{
  return sb_time_from_date_time (SB_PLAN (record)->started);
}

static void
sb_plan_assign (SbRecord *record,
                SbRecord *from)
{
  SbPlan *self = SB_PLAN (record);
  SbPlan *source = SB_PLAN (from);

  if (g_set_str (&self->path_id, source->path_id))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PATH_ID]);
  set_time (self, &self->started, PROP_STARTED, source->started);
  set_time (self, &self->paused, PROP_PAUSED, source->paused);
  set_time (self, &self->ended, PROP_ENDED, source->ended);
  sb_plan_set_week (self, source->week);
  sb_plan_steps_assign (self->steps, source->steps);
}

static void
sb_plan_constructed (GObject *object)
{
  SbPlan *self = SB_PLAN (object);

  if (self->started == NULL)
    self->started = g_date_time_new_now_utc ();

  G_OBJECT_CLASS (sb_plan_parent_class)->constructed (object);
}

static void
sb_plan_finalize (GObject *object)
{
  SbPlan *self = SB_PLAN (object);

  g_free (self->path_id);
  g_clear_pointer (&self->started, g_date_time_unref);
  g_clear_pointer (&self->paused, g_date_time_unref);
  g_clear_pointer (&self->ended, g_date_time_unref);
  g_free (self->week);
  sb_plan_steps_free (self->steps);

  G_OBJECT_CLASS (sb_plan_parent_class)->finalize (object);
}

static void
sb_plan_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  SbPlan *self = SB_PLAN (object);

  switch (prop_id)
    {
    case PROP_PATH_ID:
      g_value_set_string (value, self->path_id);
      break;
    case PROP_STARTED:
      g_value_set_boxed (value, self->started);
      break;
    case PROP_PAUSED:
      g_value_set_boxed (value, self->paused);
      break;
    case PROP_ENDED:
      g_value_set_boxed (value, self->ended);
      break;
    case PROP_WEEK:
      g_value_set_string (value, self->week);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_plan_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  SbPlan *self = SB_PLAN (object);

  switch (prop_id)
    {
    case PROP_PATH_ID:
      self->path_id = g_value_dup_string (value);
      break;
    case PROP_STARTED:
      sb_time_set (&self->started, g_value_get_boxed (value));
      break;
    case PROP_PAUSED:
      set_time (self, &self->paused, PROP_PAUSED, g_value_get_boxed (value));
      break;
    case PROP_ENDED:
      set_time (self, &self->ended, PROP_ENDED, g_value_get_boxed (value));
      break;
    case PROP_WEEK:
      sb_plan_set_week (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_plan_class_init (SbPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sb_plan_constructed;
  object_class->finalize = sb_plan_finalize;
  object_class->get_property = sb_plan_get_property;
  object_class->set_property = sb_plan_set_property;
  SB_RECORD_CLASS (klass)->get_time = sb_plan_get_time;
  SB_RECORD_CLASS (klass)->assign = sb_plan_assign;

  properties[PROP_PATH_ID] = g_param_spec_string ("path-id", NULL, NULL, "", fixed);

  /* When the person set out, in UTC; now where nothing is said. */
  properties[PROP_STARTED] = g_param_spec_boxed ("started", NULL, NULL, G_TYPE_DATE_TIME, fixed);

  /* Since when the plan rests, in UTC, or NULL. */
  properties[PROP_PAUSED] = g_param_spec_boxed ("paused", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /* When the person let it be, in UTC, or NULL. */
  properties[PROP_ENDED] = g_param_spec_boxed ("ended", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /* The id of the week from which the person goes on. */
  properties[PROP_WEEK] = g_param_spec_string ("week", NULL, NULL, "", mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_plan_init (SbPlan *self)
{
  self->week = g_strdup ("");
  self->steps = sb_plan_steps_new ();
}

/**
 * sb_plan_new:
 * @path_id: the id of a path
 * @week: the id of the week to begin with
 *
 * Returns: (transfer full): a plan that begins now
 */
SbPlan *
sb_plan_new (const char *path_id,
             const char *week)
{
  g_return_val_if_fail (path_id != NULL && *path_id != '\0', NULL);
  g_return_val_if_fail (week != NULL && *week != '\0', NULL);

  return g_object_new (SB_TYPE_PLAN, "path-id", path_id, "week", week, NULL);
}

const char *
sb_plan_get_path_id (SbPlan *self)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);

  return self->path_id;
}

/**
 * sb_plan_get_started:
 *
 * Returns: (transfer none): when the person set out, in UTC
 */
GDateTime *
sb_plan_get_started (SbPlan *self)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);

  return self->started;
}

/**
 * sb_plan_get_paused:
 *
 * Returns: (transfer none) (nullable): since when the plan rests, in UTC
 */
GDateTime *
sb_plan_get_paused (SbPlan *self)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);

  return self->paused;
}

/**
 * sb_plan_get_ended:
 *
 * Returns: (transfer none) (nullable): when the person let it be, in UTC
 */
GDateTime *
sb_plan_get_ended (SbPlan *self)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);

  return self->ended;
}

/**
 * sb_plan_get_week:
 *
 * Returns: (transfer none): the id of the week from which the person goes on
 */
const char *
sb_plan_get_week (SbPlan *self)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);

  return self->week;
}

void
sb_plan_set_week (SbPlan     *self,
                  const char *week)
{
  g_return_if_fail (SB_IS_PLAN (self));
  g_return_if_fail (week != NULL);

  if (g_set_str (&self->week, week))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WEEK]);
}

/**
 * sb_plan_get_done:
 * @step: the target of a step
 *
 * Returns: (transfer none) (nullable): when it was ticked by hand, in UTC
 */
GDateTime *
sb_plan_get_done (SbPlan     *self,
                  const char *step)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);
  g_return_val_if_fail (step != NULL, NULL);

  return sb_plan_steps_get_done (self->steps, step);
}

/**
 * sb_plan_set_done:
 * @step: the target of a step
 * @done: (nullable): when it was ticked by hand, or %NULL where it is not
 */
void
sb_plan_set_done (SbPlan     *self,
                  const char *step,
                  GDateTime  *done)
{
  g_return_if_fail (SB_IS_PLAN (self));
  g_return_if_fail (step != NULL);

  sb_plan_steps_set_done (self->steps, step, done);
}

/**
 * sb_plan_get_left_out:
 * @step: the target of a step
 *
 * Returns: whether the person goes on without it
 */
gboolean
sb_plan_get_left_out (SbPlan     *self,
                      const char *step)
{
  g_return_val_if_fail (SB_IS_PLAN (self), FALSE);
  g_return_val_if_fail (step != NULL, FALSE);

  return sb_plan_steps_get_left_out (self->steps, step);
}

void
sb_plan_set_left_out (SbPlan     *self,
                      const char *step,
                      gboolean    left_out)
{
  g_return_if_fail (SB_IS_PLAN (self));
  g_return_if_fail (step != NULL);

  sb_plan_steps_set_left_out (self->steps, step, left_out);
}

/**
 * sb_plan_get_added:
 * @step: the target of a step
 *
 * Returns: (transfer none) (nullable): the id of the week to which the person
 *   added it; %NULL where they did not
 */
const char *
sb_plan_get_added (SbPlan     *self,
                   const char *step)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);
  g_return_val_if_fail (step != NULL, NULL);

  return sb_plan_steps_get_added (self->steps, step);
}

/**
 * sb_plan_set_added:
 * @step: the target of a step that is not on the path itself
 * @week: (nullable): the id of the week to add it to, or %NULL to take it away
 */
void
sb_plan_set_added (SbPlan     *self,
                   const char *step,
                   const char *week)
{
  g_return_if_fail (SB_IS_PLAN (self));
  g_return_if_fail (step != NULL);

  sb_plan_steps_set_added (self->steps, step, week);
}

/**
 * sb_plan_list_steps:
 *
 * Returns: (transfer container) (array zero-terminated=1): the targets of the
 *   steps that were ticked, left out or added
 */
const char **
sb_plan_list_steps (SbPlan *self)
{
  g_return_val_if_fail (SB_IS_PLAN (self), NULL);

  return sb_plan_steps_list (self->steps);
}

/**
 * sb_plan_tick:
 * @step: the target of a step
 *
 * Notes that a step is done now, or takes that back.
 */
void
sb_plan_tick (SbPlan     *self,
              const char *step,
              gboolean    done)
{
  g_autoptr (GDateTime) now = done ? g_date_time_new_now_utc () : NULL;

  sb_plan_set_done (self, step, now);
}

/**
 * sb_plan_pause:
 *
 * Lets the plan rest from now on, or takes it up again. Where it stands does
 * not change.
 */
void
sb_plan_pause (SbPlan   *self,
               gboolean  paused)
{
  g_autoptr (GDateTime) now = paused ? g_date_time_new_now_utc () : NULL;

  g_return_if_fail (SB_IS_PLAN (self));

  set_time (self, &self->paused, PROP_PAUSED, now);
}

/**
 * sb_plan_end:
 *
 * Notes that the person lets the plan be, from now on.
 */
void
sb_plan_end (SbPlan *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_return_if_fail (SB_IS_PLAN (self));

  set_time (self, &self->ended, PROP_ENDED, now);
}
