/* sb-chart-legend.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "sb-chart-legend.h"
#include "sb-mark.h"
#include "sb-series.h"

/**
 * SbChartLegend:
 *
 * Which marker is which series, and what the bands are. Bands with the same
 * words share an entry. It wraps when it has to.
 *
 * # CSS nodes
 *
 * ```
 * chart-legend
 * ╰── wrap-box
 *     ├── box.item                one a series
 *     │   ├── dot.<style class>
 *     │   ╰── label.caption
 *     ╰── box.item                one a band label
 *         ├── band.<style class>  one a series
 *         ╰── label.caption
 * ```
 *
 * # Accessibility
 *
 * Plain labels; every point of the chart names its series besides.
 *
 * # Text direction
 *
 * Follows the text's.
 */
struct _SbChartLegend
{
  GtkWidget parent_instance;

  GListModel *series; /* (nullable) (element-type SbSeries) */
  GPtrArray *watched; /* (element-type SbSeries) */
  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (SbChartLegend, sb_chart_legend, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SERIES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
add_item (SbChartLegend *self,
          const char    *text)
{
  GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (item, "item");
  gtk_box_append (GTK_BOX (item), label);
  adw_wrap_box_append (ADW_WRAP_BOX (self->box), item);

  return item;
}

static void
add_swatch (GtkWidget *item,
            SbSeries  *series)
{
  GtkWidget *swatch = g_object_new (ADW_TYPE_BIN,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "css-name", "band",
                                    "valign", GTK_ALIGN_CENTER,
                                    NULL);

  gtk_widget_add_css_class (swatch, sb_series_get_style_class (series));
  gtk_box_prepend (GTK_BOX (item), swatch);
}

static void
add_series (SbChartLegend *self,
            SbSeries      *series)
{
  GtkWidget *item = add_item (self, sb_series_get_title (series));

  gtk_box_prepend (GTK_BOX (item), sb_mark_new_dot (sb_series_get_style_class (series)));
}

static void
add_band (SbChartLegend *self,
          SbSeries      *series,
          GHashTable    *items)
{
  const char *label = sb_series_get_band_label (series);
  GtkWidget *item;

  if (label == NULL || !(sb_series_get_band (series) > 0))
    return;

  item = g_hash_table_lookup (items, label);
  if (item == NULL)
    {
      item = add_item (self, label);
      g_hash_table_insert (items, (gpointer) label, item);
    }

  add_swatch (item, series);
}

static void
fill (SbChartLegend *self)
{
  g_autoptr (GHashTable) items = g_hash_table_new (g_str_hash, g_str_equal);
  GtkWidget *child;

  g_assert (SB_IS_CHART_LEGEND (self));

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->box), child);
  for (guint i = 0; i < self->watched->len; i++)
    add_series (self, g_ptr_array_index (self->watched, i));
  /* Backwards, because swatches are put before those that are there. */
  for (guint i = self->watched->len; i > 0; i--)
    add_band (self, g_ptr_array_index (self->watched, i - 1), items);
}

static void
watch_all (SbChartLegend *self)
{
  guint n_series = self->series != NULL ? g_list_model_get_n_items (self->series) : 0;

  for (guint i = 0; i < self->watched->len; i++)
    g_signal_handlers_disconnect_by_func (g_ptr_array_index (self->watched, i), fill, self);
  g_ptr_array_set_size (self->watched, 0);

  for (guint i = 0; i < n_series; i++)
    {
      SbSeries *series = g_list_model_get_item (self->series, i);

      g_signal_connect_object (series, "notify", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->watched, series);
    }
}

static void
series_changed_cb (SbChartLegend *self)
{
  g_assert (SB_IS_CHART_LEGEND (self));

  watch_all (self);
  fill (self);
}

static void
sb_chart_legend_dispose (GObject *object)
{
  SbChartLegend *self = SB_CHART_LEGEND (object);

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_func (self->series, series_changed_cb, self);
  g_clear_object (&self->series);
  watch_all (self);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_chart_legend_parent_class)->dispose (object);
}

static void
sb_chart_legend_finalize (GObject *object)
{
  SbChartLegend *self = SB_CHART_LEGEND (object);

  g_clear_pointer (&self->watched, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_chart_legend_parent_class)->finalize (object);
}

static void
sb_chart_legend_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SbChartLegend *self = SB_CHART_LEGEND (object);

  switch (prop_id)
    {
    case PROP_SERIES:
      g_value_set_object (value, self->series);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_chart_legend_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SbChartLegend *self = SB_CHART_LEGEND (object);

  switch (prop_id)
    {
    case PROP_SERIES:
      sb_chart_legend_set_series (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_chart_legend_class_init (SbChartLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_chart_legend_dispose;
  object_class->finalize = sb_chart_legend_finalize;
  object_class->get_property = sb_chart_legend_get_property;
  object_class->set_property = sb_chart_legend_set_property;

  /**
   * SbChartLegend:series: (nullable)
   *
   * A live list of [class@Series]; the chart's.
   */
  properties[PROP_SERIES] = g_param_spec_object ("series", NULL, NULL,
                                                 G_TYPE_LIST_MODEL,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "chart-legend");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sb_chart_legend_init (SbChartLegend *self)
{
  self->watched = g_ptr_array_new_with_free_func (g_object_unref);

  self->box = g_object_new (ADW_TYPE_WRAP_BOX,
                            "child-spacing", 18,
                            "line-spacing", 6,
                            NULL);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
sb_chart_legend_new (void)
{
  return g_object_new (SB_TYPE_CHART_LEGEND, NULL);
}

/**
 * sb_chart_legend_get_series:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_chart_legend_get_series (SbChartLegend *self)
{
  g_return_val_if_fail (SB_IS_CHART_LEGEND (self), NULL);

  return self->series;
}

/**
 * sb_chart_legend_set_series:
 * @series: (transfer none) (nullable)
 */
void
sb_chart_legend_set_series (SbChartLegend *self,
                            GListModel    *series)
{
  g_return_if_fail (SB_IS_CHART_LEGEND (self));
  g_return_if_fail (series == NULL || G_IS_LIST_MODEL (series));

  if (self->series == series)
    return;

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_func (self->series, series_changed_cb, self);

  g_set_object (&self->series, series);
  if (series != NULL)
    g_signal_connect_object (series, "items-changed",
                             G_CALLBACK (series_changed_cb), self, G_CONNECT_SWAPPED);

  series_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SERIES]);
}
