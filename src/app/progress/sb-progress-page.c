/* sb-progress-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-days-page.h"
#include "sb-eased-page.h"
#include "sb-events-page.h"
#include "sb-graph-view.h"
#include "sb-graphs.h"
#include "sb-insights-page.h"
#include "sb-over-time-page.h"
#include "sb-plane-page.h"
#include "sb-progress-page.h"
#include "sb-report-page.h"
#include "sb-search-page.h"

/**
 * SbProgressPage:
 *
 * Whether anything changed: first what matters most, in words and on a chart,
 * then ways to look closer.
 *
 * # Actions
 *
 * `progress.over-time`, `progress.plane`, `progress.calendar`,
 * `progress.eased`, `progress.insights`, `progress.search`, `progress.events`
 * and `progress.report` go on to the pages that its rows lead to.
 */
struct _SbProgressPage
{
  SbPage parent_instance;

  GListModel *graphs; /* of SbGraph */

  SbGraphView *view;
  AdwPreferencesGroup *looks;
  AdwPreferencesGroup *writings;
};

G_DEFINE_FINAL_TYPE (SbProgressPage, sb_progress_page, SB_TYPE_PAGE)

enum
{
  PROP_HAS_ANYTHING = 1,
  PROP_HAS_RESULTS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

typedef struct
{
  const char *action_name;
  const char *title;
  const char *subtitle;
  const char *icon_name;
  AdwNavigationPage *(*create) (SbContent *content,
                                SbStore   *store); /* NULL for one that takes the graphs, too */
} Way;

static const Way looks[] = {
  { "progress.over-time", N_ ("Over time"), N_ ("Results and check-ins, and two of them side by side"),
    "sb-progress-symbolic", NULL },
  { "progress.plane", N_ ("On the plane"), N_ ("Your path between anxiety and avoidance, and all bonds"),
    "find-location-symbolic", sb_plane_page_new },
  { "progress.calendar", N_ ("Calendar"), N_ ("The days you practiced or checked in"),
    "x-office-calendar-symbolic", sb_days_page_new },
  { "progress.eased", N_ ("Before and after"), N_ ("How upset you were, around each exercise"),
    "sb-practice-symbolic", sb_eased_page_new },
  { "progress.insights", N_ ("What stands out"), N_ ("What your own numbers say, each with its rule"),
    "sb-today-symbolic", sb_insights_page_new },
  { "progress.search", N_ ("Search what you wrote"), N_ ("Notes, tags and answers, by their words"),
    "edit-find-symbolic", sb_search_page_new },
};

static const Way writings[] = {
  { "progress.events", N_ ("Events"), N_ ("A move, a breakup, the start of therapy"),
    "document-edit-symbolic", sb_events_page_new },
  { "progress.report", N_ ("Report for a therapist"), N_ ("On paper or as a file, with what you choose"),
    "document-print-symbolic", sb_report_page_new },
};

static gboolean
has_items (GListModel *list)
{
  return g_list_model_get_n_items (list) > 0;
}

/* Words and a chart of what stands first. */
static void
changed_cb (SbProgressPage *self)
{
  g_autoptr (SbGraph) first = g_list_model_get_item (self->graphs, 0);

  g_assert (SB_IS_PROGRESS_PAGE (self));

  sb_graph_view_set_graph (self->view, first);
  for (guint prop = 1; prop < N_PROPS; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static GtkWidget *
create_row (const Way *way)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (way->title));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ (way->subtitle));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name (way->icon_name));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), way->action_name);

  return row;
}

static void
add_rows (SbProgressPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    adw_preferences_group_add (self->looks, create_row (&looks[i]));
  for (guint i = 0; i < G_N_ELEMENTS (writings); i++)
    adw_preferences_group_add (self->writings, create_row (&writings[i]));
}

static const Way *
find_way (const char *action_name)
{
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      if (g_str_equal (looks[i].action_name, action_name))
        return &looks[i];
    }
  for (guint i = 0; i < G_N_ELEMENTS (writings); i++)
    {
      if (g_str_equal (writings[i].action_name, action_name))
        return &writings[i];
    }

  g_assert_not_reached ();
}

static void
go_cb (GtkWidget  *widget,
       const char *action_name,
       GVariant   *parameter)
{
  SbPage *page = SB_PAGE (widget);
  SbContent *content = sb_page_get_content (page);
  SbStore *store = sb_page_get_store (page);
  const Way *way = find_way (action_name);

  sb_page_push (page, way->create != NULL ? way->create (content, store)
                                          : sb_over_time_page_new (content, store, SB_PROGRESS_PAGE (widget)->graphs));
}

/* A closure of the template. */
static char *
choose_child (GObject  *object,
              gboolean  has_anything)
{
  return g_strdup (has_anything ? "progress" : "empty");
}

/* The keys of a page that is not in sight belong to the one that is. */
static void
sb_progress_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sb_progress_page_parent_class)->map (widget);
  gtk_widget_action_set_enabled (widget, "progress.search", TRUE);
}

static void
sb_progress_page_unmap (GtkWidget *widget)
{
  gtk_widget_action_set_enabled (widget, "progress.search", FALSE);
  GTK_WIDGET_CLASS (sb_progress_page_parent_class)->unmap (widget);
}

static void
sb_progress_page_constructed (GObject *object)
{
  SbProgressPage *self = SB_PROGRESS_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_progress_page_parent_class)->constructed (object);

  self->graphs = sb_graphs_new (sb_page_get_content (SB_PAGE (self)), store);
  g_signal_connect_object (self->graphs, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_events (store), "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbCheckIn", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  add_rows (self);
  changed_cb (self);
}

static void
sb_progress_page_dispose (GObject *object)
{
  SbProgressPage *self = SB_PROGRESS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PROGRESS_PAGE);
  g_clear_object (&self->graphs);

  G_OBJECT_CLASS (sb_progress_page_parent_class)->dispose (object);
}

/* There may be very many: one is enough to know. */
static gboolean
has_any (SbProgressPage *self,
         GType           type)
{
  const SbQuery any = { .type = type };
  g_autoptr (SbRecord) record = sb_store_find (sb_page_get_store (SB_PAGE (self)), &any);

  return record != NULL;
}

static gboolean
has_anything (SbProgressPage *self)
{
  return has_items (self->graphs) || has_any (self, SB_TYPE_SESSION) || has_any (self, SB_TYPE_CHECK_IN)
         || has_items (sb_store_get_events (sb_page_get_store (SB_PAGE (self))));
}

static void
sb_progress_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SbProgressPage *self = SB_PROGRESS_PAGE (object);

  switch (prop_id)
    {
    case PROP_HAS_ANYTHING:
      g_value_set_boolean (value, self->graphs != NULL && has_anything (self));
      break;
    case PROP_HAS_RESULTS:
      g_value_set_boolean (value, self->graphs != NULL && has_items (self->graphs));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_progress_page_class_init (SbProgressPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sb_progress_page_constructed;
  object_class->dispose = sb_progress_page_dispose;
  object_class->get_property = sb_progress_page_get_property;
  widget_class->map = sb_progress_page_map;
  widget_class->unmap = sb_progress_page_unmap;

  properties[PROP_HAS_ANYTHING] = g_param_spec_boolean ("has-anything", NULL, NULL, FALSE, readable);
  properties[PROP_HAS_RESULTS] = g_param_spec_boolean ("has-results", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SB_TYPE_GRAPH_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, looks);
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, view);
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, writings);
  gtk_widget_class_bind_template_callback (widget_class, choose_child);

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    gtk_widget_class_install_action (widget_class, looks[i].action_name, NULL, go_cb);
  for (guint i = 0; i < G_N_ELEMENTS (writings); i++)
    gtk_widget_class_install_action (widget_class, writings[i].action_name, NULL, go_cb);
}

static void
sb_progress_page_init (SbProgressPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "progress.search", FALSE);
}
