/* sb-graph.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-graph.h"
#include "sb-words.h"

/* As many as the charts' style sheet tells apart. */
#define N_STYLES 4

/**
 * SbGraph:
 *
 * Something that can be shown over time: as series on a chart, as a table and
 * in words, all of the same data.
 */
G_DEFINE_ABSTRACT_TYPE (SbGraph, sb_graph, G_TYPE_OBJECT)

enum
{
  PROP_TITLE = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sb_graph_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_take_string (value, sb_graph_dup_title (SB_GRAPH (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_graph_class_init (SbGraphClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sb_graph_get_property;

  /**
   * SbGraph:title:
   *
   * Its name in a list of such.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SbGraph::changed:
   *
   * There is something else to show than before.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
sb_graph_init (SbGraph *self)
{
}

/**
 * sb_graph_dup_title:
 *
 * Returns: (transfer full): its name in a list of such
 */
char *
sb_graph_dup_title (SbGraph *self)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  return SB_GRAPH_GET_CLASS (self)->dup_title (self);
}

/**
 * sb_graph_dup_heading:
 *
 * Returns: (transfer full): what was measured
 */
char *
sb_graph_dup_heading (SbGraph *self)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  return SB_GRAPH_GET_CLASS (self)->dup_heading (self);
}

/**
 * sb_graph_dup_summary:
 *
 * Returns: (transfer full): what it shows, in sentences
 */
char *
sb_graph_dup_summary (SbGraph *self)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  return SB_GRAPH_GET_CLASS (self)->dup_summary (self);
}

/**
 * sb_graph_dup_direction:
 *
 * Returns: (transfer full) (nullable): what it means to be up or down
 */
char *
sb_graph_dup_direction (SbGraph *self)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  return SB_GRAPH_GET_CLASS (self)->dup_direction (self);
}

/**
 * sb_graph_dup_dates:
 *
 * Returns: (transfer full) (nullable): the time that it is of; %NULL while
 *   there is nothing to show
 */
char *
sb_graph_dup_dates (SbGraph *self)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  return SB_GRAPH_GET_CLASS (self)->dup_dates (self);
}

/**
 * sb_graph_get_range:
 * @lowest: (out): the lower end of its scale
 * @highest: (out): the upper end
 */
void
sb_graph_get_range (SbGraph *self,
                    double  *lowest,
                    double  *highest)
{
  g_return_if_fail (SB_IS_GRAPH (self));

  SB_GRAPH_GET_CLASS (self)->get_range (self, lowest, highest);
}

/**
 * sb_graph_get_max_gap:
 *
 * Returns: how many days may lie between points that a line joins
 */
guint
sb_graph_get_max_gap (SbGraph *self)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), 0);

  return SB_GRAPH_GET_CLASS (self)->get_max_gap (self);
}

/**
 * sb_graph_create_series:
 * @first_style: how many styles others on the same chart have
 * @titled: whether the series have to say of which graph they are
 *
 * Returns: (transfer full): a list of [class@Series], of what there is now
 */
GListModel *
sb_graph_create_series (SbGraph  *self,
                        guint     first_style,
                        gboolean  titled)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  return SB_GRAPH_GET_CLASS (self)->create_series (self, first_style, titled);
}

/**
 * sb_graph_format_value:
 * @position: which of its series
 * @value: a value of it
 *
 * Returns: (transfer full): the value as it is told
 */
char *
sb_graph_format_value (SbGraph *self,
                       guint    position,
                       double   value)
{
  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  return SB_GRAPH_GET_CLASS (self)->format_value (self, position, value);
}

typedef struct
{
  SbGraph *graph;
  guint position;
} Place;

static char *
format_at (double   value,
           gpointer user_data)
{
  Place *place = user_data;

  return sb_graph_format_value (place->graph, place->position, value);
}

static void
measure_clear (SbGraphMeasure *measure)
{
  g_clear_pointer (&measure->title, g_free);
  g_clear_pointer (&measure->higher, g_free);
}

/**
 * sb_graph_describe:
 * @position: which of its series
 * @times: (array length=n): when each value was, in seconds since 1970, in order
 * @values: (array length=n): its values
 * @n: how many there are
 * @from: the first second that counts
 * @to: the last; where both are 0, all do
 *
 * Returns: (transfer full): what the values in a stretch of time show, in
 *   sentences
 */
char *
sb_graph_describe (SbGraph      *self,
                   guint         position,
                   const double *times,
                   const double *values,
                   guint         n,
                   gint64        from,
                   gint64        to)
{
  SbGraphMeasure measure = { NULL };
  Place place = { self, position };
  SbSeriesSummary summary;
  char *text;

  g_return_val_if_fail (SB_IS_GRAPH (self), NULL);

  SB_GRAPH_GET_CLASS (self)->get_measure (self, position, &measure);
  sb_series_summarize (times, values, n, from, to, &measure.scale, &summary);
  text = sb_series_summary_to_text (&summary, &(SbSeriesWords) {
                                                  .title = measure.title,
                                                  .higher = measure.higher,
                                                  .format = format_at,
                                                  .user_data = &place,
                                              });
  measure_clear (&measure);

  return text;
}

/**
 * sb_graph_fill_table:
 * @table: an empty table
 *
 * Adds the columns and the rows.
 */
void
sb_graph_fill_table (SbGraph     *self,
                     SbDataTable *table)
{
  g_return_if_fail (SB_IS_GRAPH (self));
  g_return_if_fail (SB_IS_DATA_TABLE (table));

  SB_GRAPH_GET_CLASS (self)->fill_table (self, table);
}

/**
 * sb_graph_changed:
 *
 * For subclasses, to tell of a change.
 */
void
sb_graph_changed (SbGraph *self)
{
  g_return_if_fail (SB_IS_GRAPH (self));

  g_signal_emit (self, signals[CHANGED], 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * sb_graph_join_dates:
 * @first: the first time
 * @last: the last time
 *
 * Returns: (transfer full): the days from one to the other, in words
 */
char *
sb_graph_join_dates (GDateTime *first,
                     GDateTime *last)
{
  g_autofree char *from = sb_words_for_day (first);
  g_autofree char *to = sb_words_for_day (last);

  if (g_str_equal (from, to))
    return g_steal_pointer (&from);

  /* Translators: the first day of a time, and the last */
  return g_strdup_printf (_ ("%s – %s"), from, to);
}

/**
 * sb_graph_name_style:
 * @position: which series of a chart
 *
 * Returns: (transfer full): its class in the charts' style sheet
 */
char *
sb_graph_name_style (guint position)
{
  return g_strdup_printf ("series-%u", position % N_STYLES + 1);
}
