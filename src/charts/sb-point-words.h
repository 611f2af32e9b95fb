/* sb-point-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-series.h"

G_BEGIN_DECLS

/**
 * SbValueFormat:
 *
 * Names a value of a series so that it can stand in a sentence, such as
 * "anxiety 4.2".
 *
 * Returns: (transfer full)
 */
typedef char *(*SbValueFormat) (SbSeries *series,
                                double    value,
                                gpointer  user_data);

/**
 * SbPointWords:
 * @format: names values
 * @user_data: (nullable): for @format
 * @with_year: whether days need their year to be told apart
 * @destroy: (nullable): for @user_data
 *
 * How to put points into words.
 */
typedef struct
{
  SbValueFormat format;
  gpointer user_data;
  gboolean with_year;
  GDestroyNotify destroy;
} SbPointWords;

void  sb_point_words_set_format   (SbPointWords       *self,
                                   SbValueFormat       format,
                                   gpointer            user_data,
                                   GDestroyNotify      destroy);
char *sb_point_words_format_value (SbSeries           *series,
                                   double              value,
                                   gpointer            user_data);
char *sb_point_words_name         (const SbPointWords *self,
                                   SbSeries           *series,
                                   SbChartPoint       *point);
char *sb_point_words_tip          (const SbPointWords *self,
                                   SbSeries           *series,
                                   SbChartPoint       *point);
char *sb_point_words_change       (double              change);
char *sb_point_words_band         (SbSeries           *series,
                                   SbChartPoint       *first);

G_END_DECLS
