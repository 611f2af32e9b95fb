/* sb-aim.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-aim.h"
#include "sb-uuid.h"

/**
 * SbAim:
 *
 * That the person has chosen one of the goals that the app knows.  The id
 * follows from the goal: two machines on which the same goal is chosen have
 * the same record.
 */
struct _SbAim
{
  SbRecord  parent_instance;

  char     *goal;
};

G_DEFINE_FINAL_TYPE (SbAim, sb_aim, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_GOAL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sb_aim_assign (SbRecord *record,
               SbRecord *from)
{
  SbAim *self = SB_AIM (record);

  if (g_set_str (&self->goal, SB_AIM (from)->goal))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GOAL]);
}

static void
sb_aim_finalize (GObject *object)
{
  SbAim *self = SB_AIM (object);

  g_free (self->goal);

  G_OBJECT_CLASS (sb_aim_parent_class)->finalize (object);
}

static void
sb_aim_get_property (GObject    *object,
                     guint       prop_id,
                     GValue     *value,
                     GParamSpec *pspec)
{
  SbAim *self = SB_AIM (object);

  switch (prop_id)
    {
    case PROP_GOAL:
      g_value_set_string (value, self->goal);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_aim_set_property (GObject      *object,
                     guint         prop_id,
                     const GValue *value,
                     GParamSpec   *pspec)
{
  SbAim *self = SB_AIM (object);

  switch (prop_id)
    {
    case PROP_GOAL:
      self->goal = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_aim_class_init (SbAimClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_aim_finalize;
  object_class->get_property = sb_aim_get_property;
  object_class->set_property = sb_aim_set_property;

  record_class->assign = sb_aim_assign;

  /**
   * SbAim:goal:
   *
   * Which goal it is.
   */
  properties[PROP_GOAL] = g_param_spec_string ("goal", NULL, NULL, "", fixed);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_aim_init (SbAim *self)
{
}

/**
 * sb_aim_new:
 * @goal_id: one of the goals that the app knows
 */
SbAim *
sb_aim_new (const char *goal_id)
{
  g_autofree char *name = NULL;
  g_autofree char *id = NULL;

  g_return_val_if_fail (goal_id != NULL && *goal_id != '\0', NULL);

  name = g_strconcat ("goal/", goal_id, NULL);
  id = sb_uuid_new_for_name (SB_UUID_OF_APP, name);
  return g_object_new (SB_TYPE_AIM, "id", id, "goal", goal_id, NULL);
}

const char *
sb_aim_get_goal (SbAim *self)
{
  g_return_val_if_fail (SB_IS_AIM (self), NULL);

  return self->goal;
}
