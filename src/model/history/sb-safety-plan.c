/* sb-safety-plan.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-safety-plan.h"
#include "sb-uuid.h"

/**
 * SbSafetyPlan:
 *
 * What the person wants to do when it gets very hard, written down in calmer
 * hours: for each step, lines in their own words. There is one, whose id is
 * always the same: it is the same record on all machines.
 */
struct _SbSafetyPlan
{
  SbRecord parent_instance;

  char **lines[SB_SAFETY_N_STEPS];
};

G_DEFINE_FINAL_TYPE (SbSafetyPlan, sb_safety_plan, SB_TYPE_RECORD)

/* One for each step, by its name: that of a step is one more than the step. */
static GParamSpec *properties[1 + SB_SAFETY_N_STEPS];

static void
sb_safety_plan_assign (SbRecord *record,
                       SbRecord *from)
{
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    sb_safety_plan_set_lines (SB_SAFETY_PLAN (record), i,
                              sb_safety_plan_get_lines (SB_SAFETY_PLAN (from), i));
}

static void
sb_safety_plan_finalize (GObject *object)
{
  SbSafetyPlan *self = SB_SAFETY_PLAN (object);

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    g_strfreev (self->lines[i]);

  G_OBJECT_CLASS (sb_safety_plan_parent_class)->finalize (object);
}

static void
sb_safety_plan_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SbSafetyPlan *self = SB_SAFETY_PLAN (object);

  if (prop_id >= 1 && prop_id <= SB_SAFETY_N_STEPS)
    g_value_set_boxed (value, self->lines[prop_id - 1]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
sb_safety_plan_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  SbSafetyPlan *self = SB_SAFETY_PLAN (object);

  if (prop_id >= 1 && prop_id <= SB_SAFETY_N_STEPS)
    sb_safety_plan_set_lines (self, prop_id - 1, g_value_get_boxed (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
sb_safety_plan_class_init (SbSafetyPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_safety_plan_finalize;
  object_class->get_property = sb_safety_plan_get_property;
  object_class->set_property = sb_safety_plan_set_property;

  SB_RECORD_CLASS (klass)->assign = sb_safety_plan_assign;

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    properties[1 + i] = g_param_spec_boxed (sb_safety_step_get_name (i), NULL, NULL, G_TYPE_STRV, mutable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
sb_safety_plan_init (SbSafetyPlan *self)
{
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    self->lines[i] = g_new0 (char *, 1);
}

/**
 * sb_safety_plan_new:
 *
 * Returns: (transfer full): a plan in which nothing stands yet
 */
SbSafetyPlan *
sb_safety_plan_new (void)
{
  g_autofree char *id = sb_uuid_new_for_name (SB_UUID_OF_APP, "safety-plan");

  return g_object_new (SB_TYPE_SAFETY_PLAN, "id", id, NULL);
}

/**
 * sb_safety_plan_get_lines:
 *
 * Returns: (transfer none) (array zero-terminated=1): what stands in @step
 */
const char *const *
sb_safety_plan_get_lines (SbSafetyPlan *self,
                          SbSafetyStep  step)
{
  g_return_val_if_fail (SB_IS_SAFETY_PLAN (self), NULL);
  g_return_val_if_fail ((guint) step < SB_SAFETY_N_STEPS, NULL);

  return (const char *const *) self->lines[step];
}

static gboolean
is_blank (const char *line)
{
  while (g_unichar_isspace (g_utf8_get_char (line)))
    line = g_utf8_next_char (line);

  return *line == '\0';
}

static GStrv
drop_blank (const char *const *lines)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    if (!is_blank (lines[i]))
      g_strv_builder_add (builder, lines[i]);

  return g_strv_builder_end (builder);
}

/**
 * sb_safety_plan_set_lines:
 * @lines: (nullable) (array zero-terminated=1): what is to stand in @step, in
 *   order; blank ones are left out, the others stay as they were written
 */
void
sb_safety_plan_set_lines (SbSafetyPlan      *self,
                          SbSafetyStep       step,
                          const char *const *lines)
{
  g_auto (GStrv) kept = drop_blank (lines);

  g_return_if_fail (SB_IS_SAFETY_PLAN (self));
  g_return_if_fail ((guint) step < SB_SAFETY_N_STEPS);

  if (g_strv_equal ((const char *const *) self->lines[step], (const char *const *) kept))
    return;

  g_strfreev (self->lines[step]);
  self->lines[step] = g_steal_pointer (&kept);
  g_object_notify_by_pspec (G_OBJECT (self), properties[1 + step]);
}

/**
 * sb_safety_plan_is_empty:
 *
 * Returns: whether nothing stands in any step
 */
gboolean
sb_safety_plan_is_empty (SbSafetyPlan *self)
{
  g_return_val_if_fail (SB_IS_SAFETY_PLAN (self), TRUE);

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    if (*self->lines[i] != NULL)
      return FALSE;

  return TRUE;
}
