/* sb-plane-point.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sb-plane-point.h"

/**
 * SbPlanePoint:
 *
 * A point of a plane, which never changes, and the ellipse around it in which
 * the true one may be.
 *
 * Its label says what it is, as in "12 March 2026: anxiety 4.2, avoidance 2.8";
 * its description says what else there is to know, such as how far off it may
 * be. A tip shows the one above the other.
 *
 * Where points are of several people or things each has the name of its own, as
 * in "Mum". It stands beside the last point that has it, and before the label.
 */
struct _SbPlanePoint
{
  GObject parent_instance;

  double x;
  double y;
  double radius_x; /* 0 for none */
  double radius_y;
  char *name; /* (nullable) */
  char *label;
  char *description; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbPlanePoint, sb_plane_point, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_X,
  PROP_Y,
  PROP_RADIUS_X,
  PROP_RADIUS_Y,
  PROP_NAME,
  PROP_LABEL,
  PROP_DESCRIPTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sb_plane_point_constructed (GObject *object)
{
  g_assert (SB_PLANE_POINT (object)->label != NULL);

  G_OBJECT_CLASS (sb_plane_point_parent_class)->constructed (object);
}

static void
sb_plane_point_finalize (GObject *object)
{
  SbPlanePoint *self = SB_PLANE_POINT (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (sb_plane_point_parent_class)->finalize (object);
}

static void
sb_plane_point_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SbPlanePoint *self = SB_PLANE_POINT (object);

  switch (prop_id)
    {
    case PROP_X:
      g_value_set_double (value, self->x);
      break;

    case PROP_Y:
      g_value_set_double (value, self->y);
      break;

    case PROP_RADIUS_X:
      g_value_set_double (value, self->radius_x);
      break;

    case PROP_RADIUS_Y:
      g_value_set_double (value, self->radius_y);
      break;

    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    case PROP_DESCRIPTION:
      g_value_set_string (value, self->description);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_plane_point_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  SbPlanePoint *self = SB_PLANE_POINT (object);

  switch (prop_id)
    {
    case PROP_X:
      self->x = g_value_get_double (value);
      break;

    case PROP_Y:
      self->y = g_value_get_double (value);
      break;

    case PROP_RADIUS_X:
      self->radius_x = g_value_get_double (value);
      break;

    case PROP_RADIUS_Y:
      self->radius_y = g_value_get_double (value);
      break;

    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;

    case PROP_LABEL:
      self->label = g_value_dup_string (value);
      break;

    case PROP_DESCRIPTION:
      self->description = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_plane_point_class_init (SbPlanePointClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = sb_plane_point_constructed;
  object_class->finalize = sb_plane_point_finalize;
  object_class->get_property = sb_plane_point_get_property;
  object_class->set_property = sb_plane_point_set_property;

  properties[PROP_X] = g_param_spec_double ("x", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  properties[PROP_Y] = g_param_spec_double ("y", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  properties[PROP_RADIUS_X] = g_param_spec_double ("radius-x", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);

  properties[PROP_RADIUS_Y] = g_param_spec_double ("radius-y", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_plane_point_init (SbPlanePoint *self)
{
}

/**
 * sb_plane_point_new:
 * @radius_x: half the width of the ellipse; 0 or NAN for none
 * @radius_y: half its height; 0 or NAN for none
 * @description: (nullable)
 */
SbPlanePoint *
sb_plane_point_new (double      x,
                    double      y,
                    double      radius_x,
                    double      radius_y,
                    const char *label,
                    const char *description)
{
  return sb_plane_point_new_named (NULL, x, y, radius_x, radius_y, label, description);
}

/**
 * sb_plane_point_new_named:
 * @name: (nullable): whose it is, or of what
 * @radius_x: half the width of the ellipse; 0 or NAN for none
 * @radius_y: half its height; 0 or NAN for none
 * @description: (nullable)
 */
SbPlanePoint *
sb_plane_point_new_named (const char *name,
                          double      x,
                          double      y,
                          double      radius_x,
                          double      radius_y,
                          const char *label,
                          const char *description)
{
  g_return_val_if_fail (!(radius_x < 0), NULL);
  g_return_val_if_fail (!(radius_y < 0), NULL);
  g_return_val_if_fail (label != NULL, NULL);

  return g_object_new (SB_TYPE_PLANE_POINT,
                       "x", x,
                       "y", y,
                       "radius-x", isnan (radius_x) ? 0 : radius_x,
                       "radius-y", isnan (radius_y) ? 0 : radius_y,
                       "name", name,
                       "label", label,
                       "description", description,
                       NULL);
}

double
sb_plane_point_get_x (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), 0);

  return self->x;
}

double
sb_plane_point_get_y (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), 0);

  return self->y;
}

double
sb_plane_point_get_radius_x (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), 0);

  return self->radius_x;
}

double
sb_plane_point_get_radius_y (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), 0);

  return self->radius_y;
}

/**
 * sb_plane_point_get_name:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_plane_point_get_name (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), NULL);

  return self->name;
}

const char *
sb_plane_point_get_label (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), NULL);

  return self->label;
}

/**
 * sb_plane_point_get_description:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_plane_point_get_description (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), NULL);

  return self->description;
}

/**
 * sb_plane_point_dup_title:
 *
 * Whose it is and what it is.
 */
char *
sb_plane_point_dup_title (SbPlanePoint *self)
{
  g_return_val_if_fail (SB_IS_PLANE_POINT (self), NULL);

  if (self->name == NULL)
    return g_strdup (self->label);

  /* Translators: a point of a chart, as in "Mum, 12 March 2026". The first is
   * whose it is, the second what it is. */
  return g_strdup_printf (_ ("%s, %s"), self->name, self->label);
}

/**
 * sb_plane_point_dup_tip:
 *
 * All there is to say of it.
 */
char *
sb_plane_point_dup_tip (SbPlanePoint *self)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (SB_IS_PLANE_POINT (self), NULL);

  title = sb_plane_point_dup_title (self);
  if (self->description == NULL)
    return g_steal_pointer (&title);

  return g_strdup_printf ("%s\n%s", title, self->description);
}
