/* sb-chart-legend.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-chart-legend.h"
#include "sb-mark.h"
#include "sb-series.h"
#include "sb-stroke.h"

#define KEY_WIDTH 26
#define KEY_HEIGHT 12

/**
 * SbChartLegend:
 *
 * Which marker and line is which series, and what the bands, the trends and the
 * sums of many points are. Bands with the same words share an entry. It wraps when
 * it has to.
 *
 * # CSS nodes
 *
 * ```
 * chart-legend
 * ╰── wrap-box
 *     ├── box.item                  one a series
 *     │   ├── overlay.<style class>
 *     │   │   ├── line
 *     │   │   ╰── dot
 *     │   ╰── label.caption
 *     ├── box.item                  one a band label
 *     │   ├── band.<style class>    one a series
 *     │   ╰── label.caption
 *     ├── box.item                  if any series has a trend
 *     │   ├── overlay.<style class>
 *     │   │   ├── wedge
 *     │   │   ╰── trend
 *     │   ╰── label.caption
 *     ╰── box.item                  if the chart sums points up
 *         ├── overlay.<style class>
 *         │   ├── envelope
 *         │   ╰── line
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
  gboolean summarized;
  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (SbChartLegend, sb_chart_legend, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SERIES,
  PROP_SUMMARIZED,
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

static GskPath *
create_key_path (gboolean filled)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  if (filled)
    gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (0, 0, KEY_WIDTH, KEY_HEIGHT));
  else
    {
      gsk_path_builder_move_to (builder, 1, KEY_HEIGHT / 2.0);
      gsk_path_builder_line_to (builder, KEY_WIDTH - 1, KEY_HEIGHT / 2.0);
    }

  return gsk_path_builder_free_to_path (builder);
}

/* A sample of what is drawn in the chart. */
static GtkWidget *
add_key (GtkWidget *item,
         SbSeries  *series,
         GtkWidget *below,
         GtkWidget *above)
{
  GtkWidget *key = gtk_overlay_new ();

  gtk_widget_set_size_request (below, KEY_WIDTH, KEY_HEIGHT);
  gtk_widget_set_valign (key, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (key, sb_series_get_style_class (series));
  gtk_overlay_set_child (GTK_OVERLAY (key), below);
  gtk_overlay_add_overlay (GTK_OVERLAY (key), above);
  gtk_box_prepend (GTK_BOX (item), key);

  return key;
}

static GtkWidget *
create_line (SbSeries *series)
{
  GtkWidget *line = sb_stroke_new ("line", 2);
  const float *dashes;
  gsize n_dashes;

  dashes = sb_series_get_dashes (series, &n_dashes);
  sb_stroke_set_dashes (SB_STROKE (line), dashes, n_dashes);
  sb_stroke_set_path (SB_STROKE (line), create_key_path (FALSE));

  return line;
}

static GtkWidget *
create_area (const char *css_name)
{
  GtkWidget *area = sb_stroke_new_filled (css_name);

  sb_stroke_set_path (SB_STROKE (area), create_key_path (TRUE));

  return area;
}

static void
add_series (SbChartLegend *self,
            SbSeries      *series)
{
  GtkWidget *item = add_item (self, sb_series_get_title (series));

  add_key (item, series, create_line (series), sb_mark_new_dot (NULL));
}

static void
add_trend (SbChartLegend *self,
           SbSeries      *series)
{
  gboolean sure = sb_trend_line_has_range (sb_series_get_trend (series));
  GtkWidget *trend = sb_stroke_new ("trend", 1.5);

  sb_stroke_set_dashes (SB_STROKE (trend), (const float[]) { 10, 6 }, 2);
  sb_stroke_set_path (SB_STROKE (trend), create_key_path (FALSE));
  add_key (add_item (self, sure ? _ ("Trend, and how sure it is") : _ ("Trend")), series,
           sure ? create_area ("wedge") : sb_stroke_new_filled ("wedge"), trend);
}

static void
add_summary (SbChartLegend *self,
             SbSeries      *series)
{
  add_key (add_item (self, _ ("Average, and lowest to highest")), series, create_area ("envelope"), create_line (series));
}

/* One entry says it for all series: the one that has most to say. */
static SbSeries *
find_trend (SbChartLegend *self)
{
  SbSeries *found = NULL;

  for (guint i = 0; i < self->watched->len; i++)
    {
      SbSeries *series = g_ptr_array_index (self->watched, i);
      const SbTrendLine *trend = sb_series_get_trend (series);

      if (sb_trend_line_has_range (trend))
        return series;
      if (trend->shown && found == NULL)
        found = series;
    }

  return found;
}

static void
add_notes (SbChartLegend *self)
{
  SbSeries *trend = find_trend (self);

  if (trend != NULL)
    add_trend (self, trend);
  if (self->summarized && self->watched->len > 0)
    add_summary (self, g_ptr_array_index (self->watched, 0));
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
  add_notes (self);
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

    case PROP_SUMMARIZED:
      g_value_set_boolean (value, self->summarized);
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

    case PROP_SUMMARIZED:
      sb_chart_legend_set_summarized (self, g_value_get_boolean (value));
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

  /**
   * SbChartLegend:summarized:
   *
   * Whether the chart sums points up, which has to be explained; to be bound to
   * the chart's.
   */
  properties[PROP_SUMMARIZED] = g_param_spec_boolean ("summarized", NULL, NULL,
                                                      FALSE,
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

void
sb_chart_legend_set_summarized (SbChartLegend *self,
                                gboolean       summarized)
{
  g_return_if_fail (SB_IS_CHART_LEGEND (self));

  if (self->summarized == summarized)
    return;

  self->summarized = summarized;
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARIZED]);
}
