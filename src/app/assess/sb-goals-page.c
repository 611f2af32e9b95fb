/* sb-goals-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-goals-page.h"

/**
 * SbGoalsPage:
 *
 * The goals among which a person may choose. Each is kept as it is switched.
 */
struct _SbGoalsPage
{
  SbPage parent_instance;

  GtkListBox *goals;
};

G_DEFINE_FINAL_TYPE (SbGoalsPage, sb_goals_page, SB_TYPE_PAGE)

static SbAim *
dup_aim (SbGoalsPage *self,
         const char  *goal)
{
  GListModel *aims = sb_store_get_aims (sb_page_get_store (SB_PAGE (self)));

  for (guint i = 0; i < g_list_model_get_n_items (aims); i++)
    {
      g_autoptr (SbAim) aim = g_list_model_get_item (aims, i);

      if (g_str_equal (sb_aim_get_goal (aim), goal))
        return g_steal_pointer (&aim);
    }

  return NULL;
}

static SbGoal *
dup_goal (SbGoalsPage *self,
          guint        position)
{
  return g_list_model_get_item (sb_content_get_goals (sb_page_get_content (SB_PAGE (self))), position);
}

static void
active_cb (AdwSwitchRow *row,
           GParamSpec   *pspec,
           SbGoalsPage  *self)
{
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbGoal) goal = dup_goal (self, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)));
  g_autoptr (SbAim) aim = dup_aim (self, sb_goal_get_id (goal));

  if (adw_switch_row_get_active (row) && aim == NULL)
    {
      g_autoptr (SbAim) chosen = sb_aim_new (sb_goal_get_id (goal));

      sb_store_save_aim (store, chosen);
    }
  else if (!adw_switch_row_get_active (row) && aim != NULL)
    {
      sb_store_delete_aim (store, aim);
    }
}

/* The goals may be chosen elsewhere too, as by an import. */
static void
aims_changed_cb (SbGoalsPage *self)
{
  g_assert (SB_IS_GOALS_PAGE (self));

  for (guint i = 0;; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->goals, i);
      g_autoptr (SbGoal) goal = NULL;
      g_autoptr (SbAim) aim = NULL;

      if (row == NULL)
        break;

      goal = dup_goal (self, i);
      aim = dup_aim (self, sb_goal_get_id (goal));
      adw_switch_row_set_active (ADW_SWITCH_ROW (row), aim != NULL);
    }
}

static void
append_row (SbGoalsPage *self,
            SbGoal      *goal)
{
  GtkWidget *row = adw_switch_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_goal_get_title (goal));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sb_goal_get_about (goal));
  g_signal_connect_object (row, "notify::active", G_CALLBACK (active_cb), self, G_CONNECT_DEFAULT);
  gtk_list_box_append (self->goals, row);
}

static void
sb_goals_page_constructed (GObject *object)
{
  SbGoalsPage *self = SB_GOALS_PAGE (object);
  GListModel *goals = sb_content_get_goals (sb_page_get_content (SB_PAGE (self)));

  G_OBJECT_CLASS (sb_goals_page_parent_class)->constructed (object);

  for (guint i = 0; goals != NULL && i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (SbGoal) goal = dup_goal (self, i);

      append_row (self, goal);
    }

  g_signal_connect_object (sb_store_get_aims (sb_page_get_store (SB_PAGE (self))), "items-changed",
                           G_CALLBACK (aims_changed_cb), self, G_CONNECT_SWAPPED);
  aims_changed_cb (self);
}

static void
sb_goals_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_GOALS_PAGE);

  G_OBJECT_CLASS (sb_goals_page_parent_class)->dispose (object);
}

static void
sb_goals_page_class_init (SbGoalsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = sb_goals_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = sb_goals_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-goals-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbGoalsPage, goals);
}

static void
sb_goals_page_init (SbGoalsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_goals_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page to choose goals on
 */
AdwNavigationPage *
sb_goals_page_new (SbContent *content,
                   SbStore   *store)
{
  return g_object_new (SB_TYPE_GOALS_PAGE, "content", content, "store", store, NULL);
}
