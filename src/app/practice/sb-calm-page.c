/* sb-calm-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-calm-page.h"
#include "sb-calming.h"
#include "sb-link-row.h"
#include "sb-player-page.h"

/**
 * SbCalmPage:
 *
 * For a difficult moment: exercises that calm. Each begins at once, without a
 * question.
 *
 * # Actions
 *
 * `calm.begin` begins the exercise of an id.
 */
struct _SbCalmPage
{
  SbPage parent_instance;

  GtkListBox *tools;
  GtkListBox *support;
};

G_DEFINE_FINAL_TYPE (SbCalmPage, sb_calm_page, SB_TYPE_PAGE)

static void
begin_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbContent *content = sb_page_get_content (SB_PAGE (widget));
  SbExercise *exercise = sb_content_find_exercise (content, g_variant_get_string (parameter, NULL));

  sb_page_push (SB_PAGE (widget),
                sb_player_page_new_at_once (content, sb_page_get_store (SB_PAGE (widget)), exercise));
}

/* At once, the shorter way is gone, where there is one. */
static char *
describe_time (SbExercise *exercise)
{
  guint shorter = sb_exercise_get_shorter_minutes (exercise);
  guint minutes = shorter > 0 ? shorter : sb_exercise_get_minutes (exercise);

  return g_strdup_printf (ngettext ("About %u minute", "About %u minutes", minutes), minutes);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *time = describe_time (item);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_exercise_get_title (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), time);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("sb-calm-symbolic"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "calm.begin");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", sb_exercise_get_id (item));

  return row;
}

/* As soon as the page comes, not only when it has come: somebody may be in
 * haste. Coming back, the keyboard is where it was. */
static void
sb_calm_page_showing (AdwNavigationPage *page)
{
  SbCalmPage *self = SB_CALM_PAGE (page);
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->tools));

  ADW_NAVIGATION_PAGE_CLASS (sb_calm_page_parent_class)->showing (page);

  if (focus == NULL)
    focus = GTK_WIDGET (gtk_list_box_get_row_at_index (self->tools, 0));
  if (focus != NULL)
    gtk_widget_grab_focus (focus);
}

static void
sb_calm_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_CALM_PAGE);

  G_OBJECT_CLASS (sb_calm_page_parent_class)->dispose (object);
}

static void
sb_calm_page_class_init (SbCalmPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_calm_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->showing = sb_calm_page_showing;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-calm-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbCalmPage, tools);
  gtk_widget_class_bind_template_child (widget_class, SbCalmPage, support);
  gtk_widget_class_install_action (widget_class, "calm.begin", "s", begin_cb);
}

static void
sb_calm_page_init (SbCalmPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_calm_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page with ways to calm down
 */
AdwNavigationPage *
sb_calm_page_new (SbContent *content,
                  SbStore   *store)
{
  SbCalmPage *self = g_object_new (SB_TYPE_CALM_PAGE, "content", content, "store", store, NULL);
  g_autoptr (GPtrArray) outcomes = sb_store_list_outcomes (store, sb_calming_list_ids ());
  g_autoptr (GListModel) tools = sb_calming_list (content, outcomes);

  gtk_list_box_bind_model (self->tools, tools, create_row, NULL, NULL);
  gtk_list_box_append (self->support, sb_link_row_new_for_support ());
  sb_page_set_initial_focus (SB_PAGE (self), GTK_WIDGET (gtk_list_box_get_row_at_index (self->tools, 0)));

  return ADW_NAVIGATION_PAGE (self);
}

static AdwNavigationPage *
find_page (AdwNavigationView *view)
{
  g_autoptr (GListModel) pages = adw_navigation_view_get_navigation_stack (view);

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (AdwNavigationPage) page = g_list_model_get_item (pages, i);

      /* The view keeps it alive. */
      if (SB_IS_CALM_PAGE (page))
        return page;
    }

  return NULL;
}

/**
 * sb_calm_page_show:
 * @view: where to show it
 * @content: what the app knows
 * @store: what the person did
 *
 * Goes to such a page: back, where the person came from one.
 */
void
sb_calm_page_show (AdwNavigationView *view,
                   SbContent         *content,
                   SbStore           *store)
{
  AdwNavigationPage *page;

  g_return_if_fail (ADW_IS_NAVIGATION_VIEW (view));

  page = find_page (view);
  if (page != NULL)
    adw_navigation_view_pop_to_page (view, page);
  else
    adw_navigation_view_push (view, sb_calm_page_new (content, store));
}
