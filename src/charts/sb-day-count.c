/* sb-day-count.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-day-count.h"

/**
 * SbDayCount:
 *
 * How much there was on a day, of two kinds of things; it never changes. A day
 * without either needs none.
 */
struct _SbDayCount
{
  GObject parent_instance;

  GDate date;
  guint n;
  guint n_other;
};

G_DEFINE_FINAL_TYPE (SbDayCount, sb_day_count, G_TYPE_OBJECT)

static void
sb_day_count_class_init (SbDayCountClass *klass)
{
}

static void
sb_day_count_init (SbDayCount *self)
{
}

/**
 * sb_day_count_new:
 * @date: a valid day
 * @n: how many there were of the first kind
 * @n_other: how many there were of the second kind
 */
SbDayCount *
sb_day_count_new (const GDate *date,
                  guint        n,
                  guint        n_other)
{
  SbDayCount *self;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  self = g_object_new (SB_TYPE_DAY_COUNT, NULL);
  self->date = *date;
  self->n = n;
  self->n_other = n_other;

  return self;
}

/**
 * sb_day_count_get_date:
 *
 * Returns: (transfer none)
 */
const GDate *
sb_day_count_get_date (SbDayCount *self)
{
  g_return_val_if_fail (SB_IS_DAY_COUNT (self), NULL);

  return &self->date;
}

guint
sb_day_count_get_n (SbDayCount *self)
{
  g_return_val_if_fail (SB_IS_DAY_COUNT (self), 0);

  return self->n;
}

guint
sb_day_count_get_n_other (SbDayCount *self)
{
  g_return_val_if_fail (SB_IS_DAY_COUNT (self), 0);

  return self->n_other;
}
