/* sb-chart-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-chart-menu.h"
#include "sb-chart-view.h"

/**
 * SbChartView:
 *
 * The same in words, as a chart and as a table.
 */
struct _SbChartView
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkLabel *summary;
  AdwBin *place;
  SbChartMenu *menu;
  SbDataTable *table;
};

G_DEFINE_FINAL_TYPE (SbChartView, sb_chart_view, ADW_TYPE_BIN)

/* A closure of the template. */
static gboolean
is_chart (GObject    *object,
          const char *name)
{
  return g_strcmp0 (name, "chart") == 0;
}

static void
sb_chart_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_CHART_VIEW);

  G_OBJECT_CLASS (sb_chart_view_parent_class)->dispose (object);
}

static void
sb_chart_view_class_init (SbChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_chart_view_dispose;

  g_type_ensure (SB_TYPE_CHART_MENU);
  g_type_ensure (SB_TYPE_DATA_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-chart-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SbChartView, heading);
  gtk_widget_class_bind_template_child (widget_class, SbChartView, menu);
  gtk_widget_class_bind_template_child (widget_class, SbChartView, place);
  gtk_widget_class_bind_template_child (widget_class, SbChartView, summary);
  gtk_widget_class_bind_template_child (widget_class, SbChartView, table);
  gtk_widget_class_bind_template_callback (widget_class, is_chart);
}

static void
sb_chart_view_init (SbChartView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_chart_view_set_chart:
 * @self: a view
 * @chart: (transfer floating): the chart, with its legend
 */
void
sb_chart_view_set_chart (SbChartView *self,
                         GtkWidget   *chart)
{
  g_return_if_fail (SB_IS_CHART_VIEW (self));
  g_return_if_fail (GTK_IS_WIDGET (chart));

  adw_bin_set_child (self->place, chart);
  sb_chart_menu_set_chart (self->menu, chart, NULL);
}

/**
 * sb_chart_view_set_words:
 * @self: a view that has its chart
 * @heading: what it is of
 * @summary: what it shows, in sentences
 * @dates: (nullable): the time that it is of
 */
void
sb_chart_view_set_words (SbChartView *self,
                         const char  *heading,
                         const char  *summary,
                         const char  *dates)
{
  g_return_if_fail (SB_IS_CHART_VIEW (self));
  g_return_if_fail (heading != NULL && summary != NULL);

  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->summary, summary);
  sb_chart_menu_set_words (self->menu, heading, dates);
  sb_data_table_set_name (self->table, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (adw_bin_get_child (self->place)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
}

/**
 * sb_chart_view_get_table:
 *
 * Returns: (transfer none): the table
 */
SbDataTable *
sb_chart_view_get_table (SbChartView *self)
{
  g_return_val_if_fail (SB_IS_CHART_VIEW (self), NULL);

  return self->table;
}
