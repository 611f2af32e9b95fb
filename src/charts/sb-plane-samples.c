/* sb-plane-samples.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-samples.h"

/**
 * SbPlaneSamples:
 *
 * The points of one path as two arrays, in the order of time: a
 * [iface@Gio.ListModel] of [class@PlanePoint] that makes a point only when it is
 * asked for. So a path of any length costs no more than its numbers, and only
 * what somebody looks at is put into words.
 *
 * It never changes. Asked twice for a position it makes two points.
 */
struct _SbPlaneSamples
{
  GObject parent_instance;

  double *xs;
  double *ys;
  guint n;

  SbPlaneSampleFunc func;
  gpointer user_data;
  GDestroyNotify destroy;
};

static GType
sb_plane_samples_get_item_type (GListModel *model)
{
  return SB_TYPE_PLANE_POINT;
}

static guint
sb_plane_samples_get_n_items (GListModel *model)
{
  return SB_PLANE_SAMPLES (model)->n;
}

static gpointer
sb_plane_samples_get_item (GListModel *model,
                           guint       position)
{
  SbPlaneSamples *self = SB_PLANE_SAMPLES (model);

  return position < self->n ? self->func (self, position, self->user_data) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sb_plane_samples_get_item_type;
  iface->get_n_items = sb_plane_samples_get_n_items;
  iface->get_item = sb_plane_samples_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SbPlaneSamples, sb_plane_samples, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
sb_plane_samples_finalize (GObject *object)
{
  SbPlaneSamples *self = SB_PLANE_SAMPLES (object);

  if (self->destroy != NULL)
    self->destroy (self->user_data);
  g_clear_pointer (&self->xs, g_free);
  g_clear_pointer (&self->ys, g_free);

  G_OBJECT_CLASS (sb_plane_samples_parent_class)->finalize (object);
}

static void
sb_plane_samples_class_init (SbPlaneSamplesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_plane_samples_finalize;
}

static void
sb_plane_samples_init (SbPlaneSamples *self)
{
}

/**
 * sb_plane_samples_new:
 * @xs: (array length=n) (nullable): how far along each point is; copied
 * @ys: (array length=n) (nullable): how far up each point is; copied
 * @n: how many there are
 * @func: (scope notified): makes a point; not one with a name
 * @user_data: (nullable): for @func
 * @destroy: (nullable): for @user_data
 *
 * Returns: (transfer full)
 */
SbPlaneSamples *
sb_plane_samples_new (const double      *xs,
                      const double      *ys,
                      guint              n,
                      SbPlaneSampleFunc  func,
                      gpointer           user_data,
                      GDestroyNotify     destroy)
{
  SbPlaneSamples *self;

  g_return_val_if_fail ((xs != NULL && ys != NULL) || n == 0, NULL);
  g_return_val_if_fail (func != NULL, NULL);

  self = g_object_new (SB_TYPE_PLANE_SAMPLES, NULL);
  self->xs = g_memdup2 (xs, n * sizeof (double));
  self->ys = g_memdup2 (ys, n * sizeof (double));
  self->n = n;
  self->func = func;
  self->user_data = user_data;
  self->destroy = destroy;

  return self;
}

guint
sb_plane_samples_get_n (SbPlaneSamples *self)
{
  g_return_val_if_fail (SB_IS_PLANE_SAMPLES (self), 0);

  return self->n;
}

/**
 * sb_plane_samples_get_xs:
 *
 * Returns: (transfer none) (nullable) (array)
 */
const double *
sb_plane_samples_get_xs (SbPlaneSamples *self)
{
  g_return_val_if_fail (SB_IS_PLANE_SAMPLES (self), NULL);

  return self->xs;
}

/**
 * sb_plane_samples_get_ys:
 *
 * Returns: (transfer none) (nullable) (array)
 */
const double *
sb_plane_samples_get_ys (SbPlaneSamples *self)
{
  g_return_val_if_fail (SB_IS_PLANE_SAMPLES (self), NULL);

  return self->ys;
}
