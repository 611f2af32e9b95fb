/* sb-course-step.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-course-step.h"

/**
 * SbCourseStep:
 *
 * A step of a plan, and how it stands. Immutable: when the history changes,
 * there is another course.
 */
struct _SbCourseStep
{
  GObject parent_instance;

  char *uri;
  SbCourseState state;
  gboolean added;
};

G_DEFINE_FINAL_TYPE (SbCourseStep, sb_course_step, G_TYPE_OBJECT)

static void
sb_course_step_finalize (GObject *object)
{
  g_free (SB_COURSE_STEP (object)->uri);

  G_OBJECT_CLASS (sb_course_step_parent_class)->finalize (object);
}

static void
sb_course_step_class_init (SbCourseStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_course_step_finalize;
}

static void
sb_course_step_init (SbCourseStep *self)
{
}

/**
 * sb_course_step_new:
 * @uri: the target of its link
 * @state: how it stands
 * @added: whether the person added it to the path
 *
 * Returns: (transfer full): the step
 */
SbCourseStep *
sb_course_step_new (const char    *uri,
                    SbCourseState  state,
                    gboolean       added)
{
  SbCourseStep *self;

  g_return_val_if_fail (uri != NULL, NULL);

  self = g_object_new (SB_TYPE_COURSE_STEP, NULL);
  self->uri = g_strdup (uri);
  self->state = state;
  self->added = added;

  return self;
}

/**
 * sb_course_step_get_uri:
 * @self: a step
 *
 * Returns: (transfer none): the target of its link
 */
const char *
sb_course_step_get_uri (SbCourseStep *self)
{
  g_return_val_if_fail (SB_IS_COURSE_STEP (self), NULL);

  return self->uri;
}

/**
 * sb_course_step_get_state:
 * @self: a step
 *
 * Returns: how it stands
 */
SbCourseState
sb_course_step_get_state (SbCourseStep *self)
{
  g_return_val_if_fail (SB_IS_COURSE_STEP (self), SB_COURSE_OPEN);

  return self->state;
}

/**
 * sb_course_step_is_added:
 * @self: a step
 *
 * Returns: whether the person added it to the path
 */
gboolean
sb_course_step_is_added (SbCourseStep *self)
{
  g_return_val_if_fail (SB_IS_COURSE_STEP (self), FALSE);

  return self->added;
}
