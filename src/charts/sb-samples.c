/* sb-samples.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-chart-point.h"
#include "sb-samples.h"

/**
 * SbSamples:
 *
 * Values over time as two plain arrays, for histories that are too long for an
 * object each. It is a list of [class@ChartPoint], too, but those are made when
 * they are asked for, anew each time, in the local time zone.
 *
 * A chart reads the arrays (see [method@Samples.ref_times]) and makes a point
 * only of what somebody looks at.
 */
struct _SbSamples
{
  GObject parent_instance;

  /* Never changed but replaced, so that whoever holds them keeps what it knew. */
  GArray *times;  /* (element-type double), in seconds of Unix time, ascending */
  GArray *values; /* (element-type double) */

  SbSampleLabel label;
  gpointer label_data;
  GDestroyNotify label_destroy;
};

static GType
sb_samples_get_item_type (GListModel *model)
{
  return SB_TYPE_CHART_POINT;
}

static guint
sb_samples_get_n_items (GListModel *model)
{
  return SB_SAMPLES (model)->times->len;
}

static gpointer
sb_samples_get_item (GListModel *model,
                     guint       position)
{
  SbSamples *self = SB_SAMPLES (model);
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *label = NULL;

  if (position >= self->times->len)
    return NULL;

  time = g_date_time_new_from_unix_local (floor (g_array_index (self->times, double, position)));
  label = sb_samples_dup_label (self, position);

  return sb_chart_point_new (time, g_array_index (self->values, double, position), label);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sb_samples_get_item_type;
  iface->get_n_items = sb_samples_get_n_items;
  iface->get_item = sb_samples_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SbSamples, sb_samples, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
clear_label_func (SbSamples *self)
{
  if (self->label_destroy != NULL)
    self->label_destroy (self->label_data);

  self->label = NULL;
  self->label_data = NULL;
  self->label_destroy = NULL;
}

static void
sb_samples_dispose (GObject *object)
{
  clear_label_func (SB_SAMPLES (object));

  G_OBJECT_CLASS (sb_samples_parent_class)->dispose (object);
}

static void
sb_samples_finalize (GObject *object)
{
  SbSamples *self = SB_SAMPLES (object);

  g_clear_pointer (&self->times, g_array_unref);
  g_clear_pointer (&self->values, g_array_unref);

  G_OBJECT_CLASS (sb_samples_parent_class)->finalize (object);
}

static void
sb_samples_class_init (SbSamplesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sb_samples_dispose;
  object_class->finalize = sb_samples_finalize;
}

static void
sb_samples_init (SbSamples *self)
{
}

static gboolean
are_good (const double *times,
          const double *values,
          guint         n)
{
  for (guint i = 0; i < n; i++)
    {
      if (!isfinite (times[i]) || !isfinite (values[i]))
        return FALSE;
      if (i > 0 && times[i] < times[i - 1])
        return FALSE;
    }

  return TRUE;
}

static GArray *
copy_numbers (const double *numbers,
              guint         n)
{
  GArray *copy = g_array_sized_new (FALSE, FALSE, sizeof (double), n);

  if (n > 0)
    g_array_append_vals (copy, numbers, n);

  return copy;
}

/**
 * sb_samples_new:
 * @times: (array length=n) (nullable): in seconds since 1970 (UTC), ascending;
 *   copied
 * @values: (array length=n) (nullable): finite numbers; copied
 */
SbSamples *
sb_samples_new (const double *times,
                const double *values,
                guint         n)
{
  SbSamples *self;

  g_return_val_if_fail (n == 0 || (times != NULL && values != NULL), NULL);
  g_return_val_if_fail (are_good (times, values, n), NULL);

  self = g_object_new (SB_TYPE_SAMPLES, NULL);
  self->times = copy_numbers (times, n);
  self->values = copy_numbers (values, n);

  return self;
}

/**
 * sb_samples_replace:
 * @times: (array length=n) (nullable): as for [ctor@Samples.new]
 * @values: (array length=n) (nullable)
 *
 * Has other samples from now on, such as those of another time.
 */
void
sb_samples_replace (SbSamples    *self,
                    const double *times,
                    const double *values,
                    guint         n)
{
  g_autoptr (GArray) old_times = NULL;
  g_autoptr (GArray) old_values = NULL;

  g_return_if_fail (SB_IS_SAMPLES (self));
  g_return_if_fail (n == 0 || (times != NULL && values != NULL));
  g_return_if_fail (are_good (times, values, n));

  old_times = g_steal_pointer (&self->times);
  old_values = g_steal_pointer (&self->values);
  self->times = copy_numbers (times, n);
  self->values = copy_numbers (values, n);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, old_times->len, n);
}

guint
sb_samples_get_n (SbSamples *self)
{
  g_return_val_if_fail (SB_IS_SAMPLES (self), 0);

  return self->times->len;
}

/**
 * sb_samples_get_times:
 *
 * Returns: (transfer none): as many as there are samples, until they are
 *   replaced
 */
const double *
sb_samples_get_times (SbSamples *self)
{
  g_return_val_if_fail (SB_IS_SAMPLES (self), NULL);

  return (const double *) (gconstpointer) self->times->data;
}

/**
 * sb_samples_get_values:
 *
 * Returns: (transfer none): as many as there are samples, until they are
 *   replaced
 */
const double *
sb_samples_get_values (SbSamples *self)
{
  g_return_val_if_fail (SB_IS_SAMPLES (self), NULL);

  return (const double *) (gconstpointer) self->values->data;
}

/**
 * sb_samples_ref_times:
 *
 * Returns: (transfer full) (element-type double): the times, not to be changed;
 *   they stay what they are when the samples are replaced
 */
GArray *
sb_samples_ref_times (SbSamples *self)
{
  g_return_val_if_fail (SB_IS_SAMPLES (self), NULL);

  return g_array_ref (self->times);
}

/**
 * sb_samples_ref_values:
 *
 * Returns: (transfer full) (element-type double): see [method@Samples.ref_times]
 */
GArray *
sb_samples_ref_values (SbSamples *self)
{
  g_return_val_if_fail (SB_IS_SAMPLES (self), NULL);

  return g_array_ref (self->values);
}

/**
 * sb_samples_dup_label:
 *
 * Returns: (transfer full) (nullable): what there is to say of the sample at
 *   @position; %NULL past the last one
 */
char *
sb_samples_dup_label (SbSamples *self,
                      guint      position)
{
  g_return_val_if_fail (SB_IS_SAMPLES (self), NULL);

  if (self->label == NULL || position >= self->times->len)
    return NULL;

  return self->label (self, position, self->label_data);
}

/**
 * sb_samples_set_label_func:
 * @func: (nullable) (scope notified) (closure user_data) (destroy destroy):
 *   says more of a sample
 *
 * To be set before anybody looks: nobody is told of other labels.
 */
void
sb_samples_set_label_func (SbSamples      *self,
                           SbSampleLabel   func,
                           gpointer        user_data,
                           GDestroyNotify  destroy)
{
  g_return_if_fail (SB_IS_SAMPLES (self));

  clear_label_func (self);
  self->label = func;
  self->label_data = user_data;
  self->label_destroy = destroy;
}
