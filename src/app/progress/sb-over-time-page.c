/* sb-over-time-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-graph-view.h"
#include "sb-over-time-page.h"

/**
 * SbOverTimePage:
 *
 * One thing of the person's choice over time, and another beside it, in as
 * much time as they want to see.
 */
struct _SbOverTimePage
{
  SbPage parent_instance;

  AdwComboRow *choice;
  AdwComboRow *other;
  SbGraphView *view;
};

G_DEFINE_FINAL_TYPE (SbOverTimePage, sb_over_time_page, SB_TYPE_PAGE)

static void
chosen_cb (SbOverTimePage *self)
{
  g_assert (SB_IS_OVER_TIME_PAGE (self));

  sb_graph_view_set_graph (self->view, adw_combo_row_get_selected_item (self->choice));
}

static void
other_chosen_cb (SbOverTimePage *self)
{
  gpointer item = adw_combo_row_get_selected_item (self->other);

  g_assert (SB_IS_OVER_TIME_PAGE (self));

  /* The first choice is none. */
  sb_graph_view_set_other (self->view, SB_IS_GRAPH (item) ? item : NULL);
}

/* A closure of the template. */
static char *
name_choice (GObject *item)
{
  return SB_IS_GRAPH (item) ? sb_graph_dup_title (SB_GRAPH (item)) : g_strdup (gtk_string_object_get_string (GTK_STRING_OBJECT (item)));
}

/* A closure of the template. */
static char *
name_item (GObject *object,
           GObject *item)
{
  return item != NULL ? name_choice (item) : NULL;
}

/* A closure of the template. */
static gboolean
is_there (GObject *object,
          GObject *item)
{
  return item != NULL;
}

static void
fill (SbOverTimePage *self,
      GListModel     *graphs)
{
  g_autoptr (GtkStringList) nothing = gtk_string_list_new ((const char *[]) { _ ("Nothing"), NULL });
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GListModel) others = NULL;

  g_list_store_append (lists, nothing);
  g_list_store_append (lists, graphs);
  others = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
  adw_combo_row_set_model (self->choice, graphs);
  adw_combo_row_set_model (self->other, others);
}

static void
sb_over_time_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_OVER_TIME_PAGE);

  G_OBJECT_CLASS (sb_over_time_page_parent_class)->dispose (object);
}

static void
sb_over_time_page_class_init (SbOverTimePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_over_time_page_dispose;

  g_type_ensure (SB_TYPE_GRAPH);
  g_type_ensure (SB_TYPE_GRAPH_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-over-time-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbOverTimePage, choice);
  gtk_widget_class_bind_template_child (widget_class, SbOverTimePage, other);
  gtk_widget_class_bind_template_child (widget_class, SbOverTimePage, view);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_there);
  gtk_widget_class_bind_template_callback (widget_class, name_choice);
  gtk_widget_class_bind_template_callback (widget_class, name_item);
  gtk_widget_class_bind_template_callback (widget_class, other_chosen_cb);
}

static void
sb_over_time_page_init (SbOverTimePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_over_time_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @graphs: a live list of [class@Graph]: what there is to choose from
 *
 * Returns: (transfer floating): a page to look at them
 */
AdwNavigationPage *
sb_over_time_page_new (SbContent  *content,
                       SbStore    *store,
                       GListModel *graphs)
{
  SbOverTimePage *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (graphs), NULL);

  self = g_object_new (SB_TYPE_OVER_TIME_PAGE, "content", content, "store", store, NULL);
  fill (self, graphs);

  return ADW_NAVIGATION_PAGE (self);
}
