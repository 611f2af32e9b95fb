/* sb-session-properties.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-session-private.h"
#include "sb-time.h"

static GParamSpec *properties[SB_SESSION_N_PROPS];

static void
sb_session_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SbSession *self = SB_SESSION (object);

  switch (prop_id)
    {
    case SB_SESSION_PROP_EXERCISE_ID:
      g_value_set_string (value, self->exercise_id);
      break;
    case SB_SESSION_PROP_EXERCISE_VERSION:
      g_value_set_string (value, self->exercise_version);
      break;
    case SB_SESSION_PROP_STARTED:
      g_value_set_boxed (value, self->started);
      break;
    case SB_SESSION_PROP_COMPLETED:
      g_value_set_boxed (value, self->completed);
      break;
    case SB_SESSION_PROP_STOPPED:
      g_value_set_boxed (value, self->stopped);
      break;
    case SB_SESSION_PROP_DISTRESS_BEFORE:
      g_value_set_int (value, self->distress_before);
      break;
    case SB_SESSION_PROP_DISTRESS_AFTER:
      g_value_set_int (value, self->distress_after);
      break;
    case SB_SESSION_PROP_STEP:
      g_value_set_string (value, self->step);
      break;
    case SB_SESSION_PROP_SHORTER:
      g_value_set_boolean (value, self->shorter);
      break;
    case SB_SESSION_PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_session_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  SbSession *self = SB_SESSION (object);

  switch (prop_id)
    {
    case SB_SESSION_PROP_EXERCISE_ID:
      self->exercise_id = g_value_dup_string (value);
      break;
    case SB_SESSION_PROP_EXERCISE_VERSION:
      self->exercise_version = g_value_dup_string (value);
      break;
    case SB_SESSION_PROP_STARTED:
      sb_time_set (&self->started, g_value_get_boxed (value));
      break;
    case SB_SESSION_PROP_COMPLETED:
      sb_session_set_completed (self, g_value_get_boxed (value));
      break;
    case SB_SESSION_PROP_STOPPED:
      sb_session_set_stopped (self, g_value_get_boxed (value));
      break;
    case SB_SESSION_PROP_DISTRESS_BEFORE:
      sb_session_set_distress_before (self, g_value_get_int (value));
      break;
    case SB_SESSION_PROP_DISTRESS_AFTER:
      sb_session_set_distress_after (self, g_value_get_int (value));
      break;
    case SB_SESSION_PROP_STEP:
      sb_session_set_step (self, g_value_get_string (value));
      break;
    case SB_SESSION_PROP_SHORTER:
      sb_session_set_shorter (self, g_value_get_boolean (value));
      break;
    case SB_SESSION_PROP_NOTE:
      sb_session_set_note (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/**
 * sb_session_notify:
 * @self: a session
 * @property: what changed
 */
void
sb_session_notify (SbSession         *self,
                   SbSessionProperty  property)
{
  g_return_if_fail (SB_IS_SESSION (self));
  g_return_if_fail (property > 0 && property < SB_SESSION_N_PROPS);

  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/**
 * sb_session_install_properties:
 * @object_class: the class of #SbSession
 *
 * Lets others read, set and watch what a session holds.
 */
void
sb_session_install_properties (GObjectClass *object_class)
{
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sb_session_get_property;
  object_class->set_property = sb_session_set_property;

  properties[SB_SESSION_PROP_EXERCISE_ID] = g_param_spec_string ("exercise-id", NULL, NULL, "", fixed);
  properties[SB_SESSION_PROP_EXERCISE_VERSION] = g_param_spec_string ("exercise-version", NULL, NULL, "", fixed);

  /* When it was begun, in UTC; now if none is given. */
  properties[SB_SESSION_PROP_STARTED] = g_param_spec_boxed ("started", NULL, NULL, G_TYPE_DATE_TIME, fixed);

  /* When it was completed, in UTC, or NULL. */
  properties[SB_SESSION_PROP_COMPLETED] = g_param_spec_boxed ("completed", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /* When it became too much, in UTC, or NULL. */
  properties[SB_SESSION_PROP_STOPPED] = g_param_spec_boxed ("stopped", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  properties[SB_SESSION_PROP_DISTRESS_BEFORE] = g_param_spec_int ("distress-before", NULL, NULL, SB_SESSION_NO_DISTRESS,
                                                                  SB_SESSION_MAXIMUM_DISTRESS, SB_SESSION_NO_DISTRESS, mutable);
  properties[SB_SESSION_PROP_DISTRESS_AFTER] = g_param_spec_int ("distress-after", NULL, NULL, SB_SESSION_NO_DISTRESS,
                                                                 SB_SESSION_MAXIMUM_DISTRESS, SB_SESSION_NO_DISTRESS, mutable);

  /* The step where a draft stands, or NULL. */
  properties[SB_SESSION_PROP_STEP] = g_param_spec_string ("step", NULL, NULL, NULL, mutable);

  /* Whether the shorter way was taken. */
  properties[SB_SESSION_PROP_SHORTER] = g_param_spec_boolean ("shorter", NULL, NULL, FALSE, mutable);

  /* The person's own words on it, apart from the answers. */
  properties[SB_SESSION_PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, "", mutable);

  g_object_class_install_properties (object_class, SB_SESSION_N_PROPS, properties);
}
