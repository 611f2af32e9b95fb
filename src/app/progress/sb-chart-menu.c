/* sb-chart-menu.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-chart-menu.h"
#include "sb-save-dialog.h"

/**
 * SbChartMenu:
 *
 * A button beside a chart, with ways to take it along as a picture.
 *
 * # Actions
 *
 * `chart.save-png` and `chart.save-svg` ask where to, and save the picture;
 * `chart.copy` puts it on the clipboard. They work while the chart is seen.
 */
struct _SbChartMenu
{
  AdwBin parent_instance;

  GtkWidget *chart;  /* (nullable) weak */
  GtkWidget *legend; /* (nullable) weak */
  char *title;
  char *subtitle; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbChartMenu, sb_chart_menu, ADW_TYPE_BIN)

static void
save_to (GtkWidget *widget,
         GFile     *file,
         gpointer   bytes)
{
  sb_save_dialog_write (widget, file, bytes, _ ("Picture saved"));
}

/* @bytes: (transfer full) */
static void
ask_where (SbChartMenu *self,
           const char  *title,
           const char  *suffix,
           GBytes      *bytes)
{
  /* Translators: the name of a file; a day comes behind it */
  g_autofree char *name = sb_save_dialog_create_name (_ ("chart"), NULL, suffix);

  sb_save_dialog_ask (GTK_WIDGET (self), title, name, save_to, bytes, (GDestroyNotify) g_bytes_unref);
}

static void
save_png_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autoptr (SbChartImage) image = sb_chart_menu_create_image (SB_CHART_MENU (widget));

  if (image != NULL)
    ask_where (SB_CHART_MENU (widget), _ ("Save as Picture"), "png", sb_chart_image_to_png (image));
}

static void
save_svg_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autoptr (SbChartImage) image = sb_chart_menu_create_image (SB_CHART_MENU (widget));

  if (image != NULL)
    ask_where (SB_CHART_MENU (widget), _ ("Save as SVG"), "svg", sb_chart_image_to_svg (image));
}

static void
copy_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  g_autoptr (SbChartImage) image = sb_chart_menu_create_image (SB_CHART_MENU (widget));
  g_autoptr (GdkTexture) texture = NULL;

  if (image == NULL)
    return;

  texture = sb_chart_image_to_texture (image);
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (widget), texture);
  gtk_widget_activate_action (widget, "win.toast", "s", _ ("Picture copied"));
}

static void
sb_chart_menu_dispose (GObject *object)
{
  SbChartMenu *self = SB_CHART_MENU (object);

  g_clear_weak_pointer (&self->chart);
  g_clear_weak_pointer (&self->legend);

  G_OBJECT_CLASS (sb_chart_menu_parent_class)->dispose (object);
}

static void
sb_chart_menu_finalize (GObject *object)
{
  SbChartMenu *self = SB_CHART_MENU (object);

  g_free (self->title);
  g_free (self->subtitle);

  G_OBJECT_CLASS (sb_chart_menu_parent_class)->finalize (object);
}

static void
sb_chart_menu_class_init (SbChartMenuClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_chart_menu_dispose;
  object_class->finalize = sb_chart_menu_finalize;

  gtk_widget_class_install_action (widget_class, "chart.save-png", NULL, save_png_cb);
  gtk_widget_class_install_action (widget_class, "chart.save-svg", NULL, save_svg_cb);
  gtk_widget_class_install_action (widget_class, "chart.copy", NULL, copy_cb);
}

static void
sb_chart_menu_init (SbChartMenu *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _ ("Save as _Picture…"), "chart.save-png");
  g_menu_append (menu, _ ("Save as S_VG…"), "chart.save-svg");
  g_menu_append (menu, _ ("_Copy Picture"), "chart.copy");
  adw_bin_set_child (ADW_BIN (self), g_object_new (GTK_TYPE_MENU_BUTTON,
                                                   "css-classes", (const char *[]) { "flat", NULL },
                                                   "icon-name", "view-more-symbolic",
                                                   "menu-model", menu,
                                                   "tooltip-text", _ ("Take the Chart Along"),
                                                   "valign", GTK_ALIGN_CENTER,
                                                   NULL));
}

/**
 * sb_chart_menu_new:
 *
 * Returns: (transfer floating): a button without a chart
 */
GtkWidget *
sb_chart_menu_new (void)
{
  return g_object_new (SB_TYPE_CHART_MENU, NULL);
}

/**
 * sb_chart_menu_set_chart:
 * @self: a button
 * @chart: the chart
 * @legend: (nullable): what its marks are
 */
void
sb_chart_menu_set_chart (SbChartMenu *self,
                         GtkWidget   *chart,
                         GtkWidget   *legend)
{
  g_return_if_fail (SB_IS_CHART_MENU (self));
  g_return_if_fail (GTK_IS_WIDGET (chart));
  g_return_if_fail (legend == NULL || GTK_IS_WIDGET (legend));

  g_set_weak_pointer (&self->chart, chart);
  g_set_weak_pointer (&self->legend, legend);
}

/**
 * sb_chart_menu_set_words:
 * @self: a button
 * @title: what the chart is of
 * @subtitle: (nullable): the time that it is of
 *
 * Says what stands above the picture.
 */
void
sb_chart_menu_set_words (SbChartMenu *self,
                         const char  *title,
                         const char  *subtitle)
{
  g_return_if_fail (SB_IS_CHART_MENU (self));
  g_return_if_fail (title != NULL);

  g_set_str (&self->title, title);
  g_set_str (&self->subtitle, subtitle);
}

/**
 * sb_chart_menu_create_image:
 * @self: a button
 *
 * Returns: (transfer full) (nullable): the picture; %NULL while the chart is
 *   not seen
 */
SbChartImage *
sb_chart_menu_create_image (SbChartMenu *self)
{
  g_return_val_if_fail (SB_IS_CHART_MENU (self), NULL);

  if (self->chart == NULL || !gtk_widget_get_mapped (self->chart) || self->title == NULL)
    return NULL;

  return sb_chart_image_new (self->chart, self->legend, self->title, self->subtitle);
}
