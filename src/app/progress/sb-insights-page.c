/* sb-insights-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-expander.h"
#include "sb-insight-gather.h"
#include "sb-insights-page.h"

/* What is older says little of how it is now. */
#define MONTHS 12

/**
 * SbInsightsPage:
 *
 * What stands out in the person's own numbers of the last year, each with the
 * rule by which it was found and how much it was found from.
 */
struct _SbInsightsPage
{
  SbPage parent_instance;

  GCancellable *cancellable;
  SbInsightGather *gather;
  guint step; /* which kind is being read */

  GtkStack *pages;
  AdwPreferencesPage *list;
};

G_DEFINE_FINAL_TYPE (SbInsightsPage, sb_insights_page, SB_TYPE_PAGE)

static void read_next (SbInsightsPage *self);

static GtkWidget *
create_text (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, NULL);
}

/* Whoever goes through the list by keyboard hears what stands in it. */
static GtkWidget *
create_row (GtkWidget  *child,
            const char *words)
{
  GtkWidget *row = adw_preferences_row_new ();

  gtk_widget_add_css_class (child, "fact");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

/* The lines that it rests on, and the rule. */
static GtkWidget *
create_rule (SbInsight *insight)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *const *evidence = sb_insight_get_evidence (insight);
  /* Translators: how much something was found from, such as “12 days” */
  g_autofree char *sample = g_strdup_printf (_ ("From %s"), sb_insight_get_sample (insight));

  for (guint i = 0; evidence != NULL && evidence[i] != NULL; i++)
    gtk_box_append (GTK_BOX (box), create_text (evidence[i]));
  gtk_box_append (GTK_BOX (box), create_text (sb_insight_get_rule (insight)));

  sb_expander_set_title (ADW_EXPANDER_ROW (row), _ ("How this was worked out"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), sample);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), create_row (box, sb_insight_get_rule (insight)));

  return row;
}

static void
add_insight (SbInsightsPage *self,
             SbInsight      *insight)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *text = create_text (sb_insight_get_text (insight));
  g_autofree char *title = g_markup_escape_text (sb_insight_get_title (insight), -1);

  gtk_widget_add_css_class (text, "reading");
  adw_preferences_group_set_title (group, title);
  adw_preferences_group_add (group, create_row (text, sb_insight_get_text (insight)));
  adw_preferences_group_add (group, create_rule (insight));
  adw_preferences_page_add (self->list, group);
}

static void
show_insights (SbInsightsPage *self)
{
  g_autoptr (GListModel) insights = NULL;

  sb_insight_gather_add_events (self->gather);
  insights = sb_insight_gather_find (self->gather);
  for (guint i = 0; i < g_list_model_get_n_items (insights); i++)
    {
      g_autoptr (SbInsight) insight = g_list_model_get_item (insights, i);

      add_insight (self, insight);
    }
  g_clear_pointer (&self->gather, sb_insight_gather_free);
  gtk_stack_set_visible_child_name (self->pages, "list");
}

static void
take (SbInsightsPage *self,
      GPtrArray      *records)
{
  switch (self->step++)
    {
    case 0:
      sb_insight_gather_add_sessions (self->gather, records);
      break;
    case 1:
      sb_insight_gather_add_check_ins (self->gather, records);
      break;
    default:
      sb_insight_gather_add_assessments (self->gather, records);
    }
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SbInsightsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = sb_store_load_finish (SB_STORE (source), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (records == NULL)
    {
      g_warning ("The history could not be read: %s", error->message);
      return;
    }

  take (self, records);
  read_next (self);
}

static void
read_next (SbInsightsPage *self)
{
  const GType types[] = { SB_TYPE_SESSION, SB_TYPE_CHECK_IN, SB_TYPE_ASSESSMENT };
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) since = g_date_time_add_months (now, -MONTHS);

  /* Where the history could not be opened, there is nothing to read. */
  if (self->step >= G_N_ELEMENTS (types) || !sb_store_is_open (sb_page_get_store (SB_PAGE (self))))
    {
      show_insights (self);
      return;
    }

  sb_store_load_async (sb_page_get_store (SB_PAGE (self)),
                       &(SbQuery) {
                           .type = types[self->step],
                           .state = types[self->step] == SB_TYPE_SESSION ? SB_QUERY_COMPLETED : SB_QUERY_ANY_STATE,
                           .by_completion = types[self->step] == SB_TYPE_ASSESSMENT,
                           .since = g_date_time_to_unix (since) * G_USEC_PER_SEC,
                       },
                       self->cancellable, loaded_cb, g_object_ref (self));
}

static void
sb_insights_page_constructed (GObject *object)
{
  SbInsightsPage *self = SB_INSIGHTS_PAGE (object);

  G_OBJECT_CLASS (sb_insights_page_parent_class)->constructed (object);

  self->gather = sb_insight_gather_new (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)));
  read_next (self);
}

static void
sb_insights_page_dispose (GObject *object)
{
  SbInsightsPage *self = SB_INSIGHTS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->gather, sb_insight_gather_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_INSIGHTS_PAGE);

  G_OBJECT_CLASS (sb_insights_page_parent_class)->dispose (object);
}

static void
sb_insights_page_finalize (GObject *object)
{
  g_object_unref (SB_INSIGHTS_PAGE (object)->cancellable);

  G_OBJECT_CLASS (sb_insights_page_parent_class)->finalize (object);
}

static void
sb_insights_page_class_init (SbInsightsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_insights_page_constructed;
  object_class->dispose = sb_insights_page_dispose;
  object_class->finalize = sb_insights_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-insights-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbInsightsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbInsightsPage, pages);
}

static void
sb_insights_page_init (SbInsightsPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_insights_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of what stands out
 */
AdwNavigationPage *
sb_insights_page_new (SbContent *content,
                      SbStore   *store)
{
  return g_object_new (SB_TYPE_INSIGHTS_PAGE, "content", content, "store", store, NULL);
}
