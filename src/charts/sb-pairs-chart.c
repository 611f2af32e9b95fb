/* sb-pairs-chart.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pairs-chart.h"
#include "sb-pairs-scale.h"
#include "sb-value-ticks.h"

#define MIN_WIDTH 200
#define NATURAL_WIDTH 480
#define SPACING 2

#define MINIMUM 0
#define MAXIMUM 10
#define MAX_TICKS 6

/**
 * SbPairsChart:
 *
 * What things were before and after, each as a row, on one scale. Rows stand in
 * the order of their model.
 *
 * Neither way of a row looks good or bad; the direction label says what low and
 * high mean.
 *
 * # CSS nodes
 *
 * ```
 * pairs-chart
 * ├── pairs-scale   see SbPairsScale
 * ├── pairs-list    see SbPairsList
 * ╰── tip           see SbTip
 * ```
 *
 * # Shortcuts and gestures
 *
 * See [class@Chart]. Up and Down go from row to row, and Home and End to the
 * first and the last; Tab enters at the first. Left and Right go nowhere.
 *
 * # Accessibility
 *
 * A group, to be named and described by its owner, of labels and a list of rows.
 *
 * # Text direction
 *
 * Where text runs from right to left the scale does, too.
 */
struct _SbPairsChart
{
  SbChart parent_instance;

  double minimum;
  double maximum;

  GtkWidget *scale;
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (SbPairsChart, sb_pairs_chart, SB_TYPE_CHART)

enum
{
  PROP_0,
  PROP_PAIRS,
  PROP_DIRECTION_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static SbPairsLayout
create_layout (SbPairsChart *self,
               int           width)
{
  SbPairsLayout layout = {
    .width = width,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
  int title, note;

  sb_pairs_list_reserve (SB_PAIRS_LIST (self->list), &title, &note);
  sb_pairs_layout_fit (&layout, title, note, self->minimum, self->maximum);

  return layout;
}

static int
measure_scale (SbPairsChart *self,
               int           width)
{
  int natural;

  gtk_widget_measure (self->scale, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural + SPACING;
}

static void
measure_width (SbPairsChart *self,
               int          *minimum,
               int          *natural)
{
  int title, note;

  gtk_widget_measure (self->scale, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
  sb_pairs_list_reserve (SB_PAIRS_LIST (self->list), &title, &note);
  *minimum = MAX (*minimum, MAX (MIN_WIDTH, 2 * note + SB_PAIRS_SPACING));
  *natural = MAX (*natural, MAX (NATURAL_WIDTH, *minimum));
}

static void
sb_pairs_chart_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  SbPairsChart *self = SB_PAIRS_CHART (widget);
  SbPairsLayout layout;
  int least, most;

  measure_width (self, &least, &most);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = most;
      return;
    }

  layout = create_layout (self, for_size >= 0 ? for_size : G_MAXINT16);
  *natural = measure_scale (self, layout.width) + sb_pairs_list_get_height (SB_PAIRS_LIST (self->list), &layout);
  *minimum = *natural;
}

static GtkSizeRequestMode
sb_pairs_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sb_pairs_chart_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  SbPairsChart *self = SB_PAIRS_CHART (widget);
  SbPairsLayout layout = create_layout (self, width);
  int above = measure_scale (self, width);

  sb_pairs_scale_set_layout (SB_PAIRS_SCALE (self->scale), &layout);
  gtk_widget_size_allocate (self->scale, &(GtkAllocation) { 0, 0, width, above - SPACING }, -1);
  sb_pairs_list_set_layout (SB_PAIRS_LIST (self->list), &layout);
  gtk_widget_size_allocate (self->list, &(GtkAllocation) { 0, above, width, MAX (0, height - above) }, -1);
  sb_chart_allocate_tip (SB_CHART (self), width, height);
}

static GPtrArray *
sb_pairs_chart_list_marks (SbChart *chart)
{
  SbPairsChart *self = SB_PAIRS_CHART (chart);
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  g_ptr_array_extend (marks, sb_pairs_list_get_marks (SB_PAIRS_LIST (self->list)), NULL, NULL);

  return g_steal_pointer (&marks);
}

static SbMark *
sb_pairs_chart_find_mark (SbChart     *chart,
                          SbMark      *from,
                          SbChartMove  move)
{
  GPtrArray *marks = sb_pairs_list_get_marks (SB_PAIRS_LIST (SB_PAIRS_CHART (chart)->list));

  if (from == NULL)
    return sb_chart_step (marks, NULL, SB_CHART_FIRST);

  switch (move)
    {
    case SB_CHART_PREVIOUS_SERIES:
      return sb_chart_step (marks, from, SB_CHART_EARLIER);

    case SB_CHART_NEXT_SERIES:
      return sb_chart_step (marks, from, SB_CHART_LATER);

    case SB_CHART_FIRST:
    case SB_CHART_LAST:
      return sb_chart_step (marks, from, move);

    case SB_CHART_EARLIER:
    case SB_CHART_LATER:
    default:
      return NULL;
    }
}

static void
sb_pairs_chart_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SbPairsChart *self = SB_PAIRS_CHART (object);

  switch (prop_id)
    {
    case PROP_PAIRS:
      g_value_set_object (value, sb_pairs_chart_get_pairs (self));
      break;

    case PROP_DIRECTION_LABEL:
      g_value_set_string (value, sb_pairs_chart_get_direction_label (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_pairs_chart_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  SbPairsChart *self = SB_PAIRS_CHART (object);

  switch (prop_id)
    {
    case PROP_PAIRS:
      sb_pairs_chart_set_pairs (self, g_value_get_object (value));
      break;

    case PROP_DIRECTION_LABEL:
      sb_pairs_chart_set_direction_label (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_pairs_chart_class_init (SbPairsChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  SbChartClass *chart_class = SB_CHART_CLASS (klass);

  object_class->get_property = sb_pairs_chart_get_property;
  object_class->set_property = sb_pairs_chart_set_property;

  widget_class->get_request_mode = sb_pairs_chart_get_request_mode;
  widget_class->measure = sb_pairs_chart_measure;
  widget_class->size_allocate = sb_pairs_chart_size_allocate;

  chart_class->find_mark = sb_pairs_chart_find_mark;
  chart_class->list_marks = sb_pairs_chart_list_marks;

  /**
   * SbPairsChart:pairs: (nullable)
   *
   * A live list of [class@Pair].
   */
  properties[PROP_PAIRS] = g_param_spec_object ("pairs", NULL, NULL,
                                                G_TYPE_LIST_MODEL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * SbPairsChart:direction-label: (nullable)
   *
   * What low and high mean, in words.
   */
  properties[PROP_DIRECTION_LABEL] = g_param_spec_string ("direction-label", NULL, NULL,
                                                          NULL,
                                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "pairs-chart");
}

static void
sb_pairs_chart_init (SbPairsChart *self)
{
  self->scale = sb_pairs_scale_new ();
  sb_chart_add_child (SB_CHART (self), self->scale);
  self->list = sb_pairs_list_new ();
  sb_chart_add_child (SB_CHART (self), self->list);

  sb_pairs_chart_set_range (self, MINIMUM, MAXIMUM);
}

GtkWidget *
sb_pairs_chart_new (void)
{
  return g_object_new (SB_TYPE_PAIRS_CHART, NULL);
}

/**
 * sb_pairs_chart_get_pairs:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_pairs_chart_get_pairs (SbPairsChart *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_CHART (self), NULL);

  return sb_pairs_list_get_pairs (SB_PAIRS_LIST (self->list));
}

/**
 * sb_pairs_chart_set_pairs:
 * @pairs: (transfer none) (nullable): a list of [class@Pair]
 */
void
sb_pairs_chart_set_pairs (SbPairsChart *self,
                          GListModel   *pairs)
{
  g_return_if_fail (SB_IS_PAIRS_CHART (self));
  g_return_if_fail (pairs == NULL || G_IS_LIST_MODEL (pairs));

  if (sb_pairs_list_set_pairs (SB_PAIRS_LIST (self->list), pairs))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAIRS]);
}

/**
 * sb_pairs_chart_set_range:
 * @minimum: where the scale begins; without this, 0
 * @maximum: where it ends, more than @minimum; without this, 10
 */
void
sb_pairs_chart_set_range (SbPairsChart *self,
                          double        minimum,
                          double        maximum)
{
  g_autoptr (GPtrArray) ticks = NULL;

  g_return_if_fail (SB_IS_PAIRS_CHART (self));
  g_return_if_fail (maximum > minimum);

  self->minimum = minimum;
  self->maximum = maximum;
  ticks = sb_value_ticks_new (minimum, maximum, MAX_TICKS);
  sb_pairs_scale_set_ticks (SB_PAIRS_SCALE (self->scale), ticks);
  sb_pairs_list_set_ticks (SB_PAIRS_LIST (self->list), ticks);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sb_pairs_chart_get_direction_label:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_pairs_chart_get_direction_label (SbPairsChart *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_CHART (self), NULL);

  return sb_pairs_scale_get_direction_label (SB_PAIRS_SCALE (self->scale));
}

/**
 * sb_pairs_chart_set_direction_label:
 * @direction_label: (nullable): what low and high mean, as in "Lower is calmer"
 */
void
sb_pairs_chart_set_direction_label (SbPairsChart *self,
                                    const char   *direction_label)
{
  g_return_if_fail (SB_IS_PAIRS_CHART (self));

  if (g_strcmp0 (sb_pairs_chart_get_direction_label (self), direction_label) == 0)
    return;

  sb_pairs_scale_set_direction_label (SB_PAIRS_SCALE (self->scale), direction_label);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRECTION_LABEL]);
}

/**
 * sb_pairs_chart_set_labels:
 * @before_label: (nullable): what a ring is
 * @after_label: (nullable): what a dot is; neither or both
 *
 * Fills the legend.
 */
void
sb_pairs_chart_set_labels (SbPairsChart *self,
                           const char   *before_label,
                           const char   *after_label)
{
  g_return_if_fail (SB_IS_PAIRS_CHART (self));

  sb_pairs_scale_set_labels (SB_PAIRS_SCALE (self->scale), before_label, after_label);
}

/**
 * sb_pairs_chart_set_format:
 * @format: (nullable): puts a pair in words; without it, it is its title and note
 * @destroy: (nullable): frees @user_data
 */
void
sb_pairs_chart_set_format (SbPairsChart   *self,
                           SbPairFormat    format,
                           gpointer        user_data,
                           GDestroyNotify  destroy)
{
  g_return_if_fail (SB_IS_PAIRS_CHART (self));

  sb_pairs_list_set_format (SB_PAIRS_LIST (self->list), format, user_data, destroy);
  sb_chart_update_tip (SB_CHART (self));
}
