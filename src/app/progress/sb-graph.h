/* sb-graph.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-data-table.h"
#include "sb-series-summary.h"

G_BEGIN_DECLS

/**
 * SbGraphMeasure:
 * @title: (transfer full): what a series measures
 * @higher: (transfer full) (nullable): what a higher value means
 * @scale: by what its values are judged
 *
 * What one of the series of a graph is.
 */
typedef struct
{
  char *title;
  char *higher;
  SbSeriesScale scale;
} SbGraphMeasure;

#define SB_TYPE_GRAPH (sb_graph_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbGraph, sb_graph, SB, GRAPH, GObject)

/**
 * SbGraphClass:
 * @dup_title: gives its name in a list (transfer full)
 * @dup_heading: gives what was measured (transfer full)
 * @dup_summary: gives what it shows, in sentences (transfer full)
 * @dup_direction: gives what it means to be up or down (transfer full) (nullable)
 * @dup_dates: gives the time that it is of (transfer full) (nullable)
 * @get_range: gives the ends of its scale
 * @get_max_gap: gives how many days may lie between points that are joined
 * @create_series: gives what there is now (transfer full) (element-type SbSeries)
 * @get_measure: tells what a series is; to be cleared
 * @format_value: names a value of a series (transfer full)
 * @fill_table: adds columns and rows to an empty table
 */
struct _SbGraphClass
{
  GObjectClass parent_class;

  char       *(*dup_title)     (SbGraph     *self);
  char       *(*dup_heading)   (SbGraph     *self);
  char       *(*dup_summary)   (SbGraph     *self);
  char       *(*dup_direction) (SbGraph     *self);
  char       *(*dup_dates)     (SbGraph     *self);
  void        (*get_range)     (SbGraph     *self,
                                double      *lowest,
                                double      *highest);
  guint       (*get_max_gap)   (SbGraph     *self);
  GListModel *(*create_series) (SbGraph     *self,
                                guint        first_style,
                                gboolean     titled);
  void        (*get_measure)   (SbGraph        *self,
                                guint           position,
                                SbGraphMeasure *measure);
  char       *(*format_value)  (SbGraph     *self,
                                guint        position,
                                double       value);
  void        (*fill_table)    (SbGraph     *self,
                                SbDataTable *table);
};

char       *sb_graph_dup_title     (SbGraph     *self);
char       *sb_graph_dup_heading   (SbGraph     *self);
char       *sb_graph_dup_summary   (SbGraph     *self);
char       *sb_graph_dup_direction (SbGraph     *self);
char       *sb_graph_dup_dates     (SbGraph     *self);
void        sb_graph_get_range     (SbGraph     *self,
                                    double      *lowest,
                                    double      *highest);
guint       sb_graph_get_max_gap   (SbGraph     *self);
GListModel *sb_graph_create_series (SbGraph     *self,
                                    guint        first_style,
                                    gboolean     titled);
char       *sb_graph_format_value  (SbGraph     *self,
                                    guint        position,
                                    double       value);
char       *sb_graph_describe      (SbGraph      *self,
                                    guint        position,
                                    const double *times,
                                    const double *values,
                                    guint        n,
                                    gint64       from,
                                    gint64       to);
void        sb_graph_fill_table    (SbGraph     *self,
                                    SbDataTable *table);
void        sb_graph_changed       (SbGraph     *self);
char       *sb_graph_join_dates    (GDateTime   *first,
                                    GDateTime   *last);
char       *sb_graph_name_style    (guint        position);

G_END_DECLS
