/* sb-over-time-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-chart-voice.h"
#include "sb-chip.h"
#include "sb-graph-marks.h"
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

  SbGraphMarks *marks;
  gboolean choosing; /* the range, and not by the chart */

  AdwComboRow *choice;
  AdwComboRow *other;
  AdwToggleGroup *ranges;
  AdwWrapBox *extras;
  SbGraphView *view;
};

G_DEFINE_FINAL_TYPE (SbOverTimePage, sb_over_time_page, SB_TYPE_PAGE)

static const struct
{
  const char *name;
  int days;
  int months;
} ranges[] = {
  { "week", 7, 0 },
  { "month", 0, 1 },
  { "quarter", 0, 3 },
  { "year", 0, 12 },
};

/* What can show on the chart besides, the marks in their order. */
static const struct
{
  const char *title;
  const char *name;
} extras[] = {
  { N_ ("Events"), N_ ("Show events") },
  { N_ ("Practice"), N_ ("Show practice") },
  { N_ ("Notes"), N_ ("Show notes") },
  { N_ ("Trend"), N_ ("Show the trend") },
};

#define TREND SB_GRAPH_N_MARKS

static void
show_last (SbOverTimePage *self,
           int             days,
           int             months)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) earlier = g_date_time_add_months (now, -months);
  g_autoptr (GDateTime) from = g_date_time_add_days (earlier, -days);

  sb_time_chart_show_range (sb_graph_view_get_chart (self->view), g_date_time_to_unix (from), g_date_time_to_unix (now));
}

static void
range_chosen_cb (SbOverTimePage *self)
{
  const char *name = adw_toggle_group_get_active_name (self->ranges);

  g_assert (SB_IS_OVER_TIME_PAGE (self));

  if (name == NULL)
    return;

  self->choosing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      if (g_str_equal (ranges[i].name, name))
        show_last (self, ranges[i].days, ranges[i].months);
    }
  if (g_str_equal (name, "all"))
    sb_time_chart_show_range (sb_graph_view_get_chart (self->view), 0, 0);
  self->choosing = FALSE;
  sb_chart_voice_say_range (sb_graph_view_get_chart (self->view));
}

/* By dragging or by keys: it is none of those to choose from. */
static void
range_changed_cb (SbOverTimePage *self)
{
  gint64 from, to;

  g_assert (SB_IS_OVER_TIME_PAGE (self));

  if (self->choosing)
    return;

  g_object_get (sb_graph_view_get_chart (self->view), "from", &from, "to", &to, NULL);
  adw_toggle_group_set_active_name (self->ranges, from < to ? NULL : "all");
}

static void
extra_toggled_cb (SbOverTimePage  *self,
                  GtkToggleButton *chip)
{
  guint extra = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "extra"));
  gboolean active = gtk_toggle_button_get_active (chip);

  g_assert (SB_IS_OVER_TIME_PAGE (self));

  if (extra == TREND)
    sb_graph_view_set_with_trends (self->view, active);
  else
    sb_graph_marks_set_shown (self->marks, extra, active);
}

/* Events and the trend show at first: they are few, and tell most. */
static void
add_extras (SbOverTimePage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (extras); i++)
    {
      GtkWidget *chip = sb_chip_new (_ (extras[i].title), _ (extras[i].name));

      g_object_set_data (G_OBJECT (chip), "extra", GUINT_TO_POINTER (i));
      g_signal_connect_object (chip, "toggled", G_CALLBACK (extra_toggled_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->extras, chip);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), i == SB_GRAPH_MARK_EVENT || i == TREND);
    }
}

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
sb_over_time_page_constructed (GObject *object)
{
  SbOverTimePage *self = SB_OVER_TIME_PAGE (object);
  SbTimeChart *chart = sb_graph_view_get_chart (self->view);

  G_OBJECT_CLASS (sb_over_time_page_parent_class)->constructed (object);

  self->marks = sb_graph_marks_new (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)));
  sb_time_chart_set_marks (chart, G_LIST_MODEL (sb_graph_marks_get_list (self->marks)));
  g_signal_connect_object (self->ranges, "notify::active-name", G_CALLBACK (range_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (chart, "range-changed", G_CALLBACK (range_changed_cb), self, G_CONNECT_SWAPPED);
  sb_graph_view_set_with_details (self->view, TRUE);
  add_extras (self);
}

static void
sb_over_time_page_dispose (GObject *object)
{
  SbOverTimePage *self = SB_OVER_TIME_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_OVER_TIME_PAGE);
  g_clear_object (&self->marks);

  G_OBJECT_CLASS (sb_over_time_page_parent_class)->dispose (object);
}

static void
sb_over_time_page_class_init (SbOverTimePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_over_time_page_constructed;
  object_class->dispose = sb_over_time_page_dispose;

  g_type_ensure (SB_TYPE_GRAPH);
  g_type_ensure (SB_TYPE_GRAPH_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-over-time-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbOverTimePage, choice);
  gtk_widget_class_bind_template_child (widget_class, SbOverTimePage, extras);
  gtk_widget_class_bind_template_child (widget_class, SbOverTimePage, other);
  gtk_widget_class_bind_template_child (widget_class, SbOverTimePage, ranges);
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
