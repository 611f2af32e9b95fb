/* sb-plane-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-row.h"

/**
 * SbPlaneRow:
 *
 * A point of the plane as a row of the table beside it.
 */
struct _SbPlaneRow
{
  GObject parent_instance;

  SbPlanePath *path;
  SbResult *result;
  SbResult *previous; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbPlaneRow, sb_plane_row, G_TYPE_OBJECT)

static void
sb_plane_row_finalize (GObject *object)
{
  SbPlaneRow *self = SB_PLANE_ROW (object);

  g_clear_object (&self->path);
  g_clear_object (&self->result);
  g_clear_object (&self->previous);

  G_OBJECT_CLASS (sb_plane_row_parent_class)->finalize (object);
}

static void
sb_plane_row_class_init (SbPlaneRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_plane_row_finalize;
}

static void
sb_plane_row_init (SbPlaneRow *self)
{
}

/**
 * sb_plane_row_new:
 * @path: the path that it is on
 * @result: the result
 * @previous: (nullable): the one before it on the path
 *
 * Returns: (transfer full): the row
 */
SbPlaneRow *
sb_plane_row_new (SbPlanePath *path,
                  SbResult    *result,
                  SbResult    *previous)
{
  SbPlaneRow *self;

  g_return_val_if_fail (SB_IS_PLANE_PATH (path), NULL);
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (previous == NULL || SB_IS_RESULT (previous), NULL);

  self = g_object_new (SB_TYPE_PLANE_ROW, NULL);
  self->path = g_object_ref (path);
  self->result = g_object_ref (result);
  g_set_object (&self->previous, previous);

  return self;
}

/**
 * sb_plane_row_get_path:
 *
 * Returns: (transfer none): the path that it is on
 */
SbPlanePath *
sb_plane_row_get_path (SbPlaneRow *self)
{
  g_return_val_if_fail (SB_IS_PLANE_ROW (self), NULL);

  return self->path;
}

/**
 * sb_plane_row_get_result:
 *
 * Returns: (transfer none): the result
 */
SbResult *
sb_plane_row_get_result (SbPlaneRow *self)
{
  g_return_val_if_fail (SB_IS_PLANE_ROW (self), NULL);

  return self->result;
}

/**
 * sb_plane_row_get_previous:
 *
 * Returns: (transfer none) (nullable): the one before it on the path
 */
SbResult *
sb_plane_row_get_previous (SbPlaneRow *self)
{
  g_return_val_if_fail (SB_IS_PLANE_ROW (self), NULL);

  return self->previous;
}
