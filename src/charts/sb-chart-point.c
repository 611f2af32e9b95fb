/* sb-chart-point.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-chart-point.h"

/**
 * SbChartPoint:
 *
 * A value at a time, which never changes. Its label is what there is to say of
 * it beyond that, such as "no reliable change".
 */
struct _SbChartPoint
{
  GObject parent_instance;

  GDateTime *time;
  double value;
  char *label; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbChartPoint, sb_chart_point, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TIME,
  PROP_VALUE,
  PROP_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sb_chart_point_constructed (GObject *object)
{
  g_assert (SB_CHART_POINT (object)->time != NULL);

  G_OBJECT_CLASS (sb_chart_point_parent_class)->constructed (object);
}

static void
sb_chart_point_finalize (GObject *object)
{
  SbChartPoint *self = SB_CHART_POINT (object);

  g_clear_pointer (&self->time, g_date_time_unref);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (sb_chart_point_parent_class)->finalize (object);
}

static void
sb_chart_point_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SbChartPoint *self = SB_CHART_POINT (object);

  switch (prop_id)
    {
    case PROP_TIME:
      g_value_set_boxed (value, self->time);
      break;

    case PROP_VALUE:
      g_value_set_double (value, self->value);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_chart_point_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  SbChartPoint *self = SB_CHART_POINT (object);

  switch (prop_id)
    {
    case PROP_TIME:
      self->time = g_value_dup_boxed (value);
      break;

    case PROP_VALUE:
      self->value = g_value_get_double (value);
      break;

    case PROP_LABEL:
      self->label = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_chart_point_class_init (SbChartPointClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = sb_chart_point_constructed;
  object_class->finalize = sb_chart_point_finalize;
  object_class->get_property = sb_chart_point_get_property;
  object_class->set_property = sb_chart_point_set_property;

  properties[PROP_TIME] = g_param_spec_boxed ("time", NULL, NULL,
                                              G_TYPE_DATE_TIME,
                                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  properties[PROP_VALUE] = g_param_spec_double ("value", NULL, NULL,
                                                -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL,
                                                NULL,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_chart_point_init (SbChartPoint *self)
{
}

/**
 * sb_chart_point_new:
 * @value: a finite number
 * @label: (nullable): more words for it
 */
SbChartPoint *
sb_chart_point_new (GDateTime  *time,
                    double      value,
                    const char *label)
{
  g_return_val_if_fail (time != NULL, NULL);
  g_return_val_if_fail (value >= -G_MAXDOUBLE && value <= G_MAXDOUBLE, NULL);

  return g_object_new (SB_TYPE_CHART_POINT,
                       "time", time,
                       "value", value,
                       "label", label,
                       NULL);
}

/**
 * sb_chart_point_get_time:
 *
 * Returns: (transfer none)
 */
GDateTime *
sb_chart_point_get_time (SbChartPoint *self)
{
  g_return_val_if_fail (SB_IS_CHART_POINT (self), NULL);

  return self->time;
}

double
sb_chart_point_get_value (SbChartPoint *self)
{
  g_return_val_if_fail (SB_IS_CHART_POINT (self), 0);

  return self->value;
}

/**
 * sb_chart_point_get_label:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_chart_point_get_label (SbChartPoint *self)
{
  g_return_val_if_fail (SB_IS_CHART_POINT (self), NULL);

  return self->label;
}
