/* sb-safety-plan-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-home.h"
#include "sb-print.h"
#include "sb-safety-group.h"
#include "sb-safety-plan-page.h"
#include "sb-safety-plan-print.h"

/**
 * SbSafetyPlanPage:
 *
 * The person's safety plan, a section for each step, in their own words.
 *
 * # Actions
 *
 * `safety-plan.print` prints it, as soon as something stands in it.
 */
struct _SbSafetyPlanPage
{
  SbPage parent_instance;

  AdwPreferencesPage *groups;
};

G_DEFINE_FINAL_TYPE (SbSafetyPlanPage, sb_safety_plan_page, SB_TYPE_PAGE)

static void
print_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbPage *self = SB_PAGE (widget);
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (sb_page_get_store (self));
  SbCountry *home = sb_home_find (settings, sb_page_get_content (self));
  g_autoptr (GtkPrintOperation) operation = sb_safety_plan_print_new (plan, home);

  sb_print_run (operation, GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
plan_changed_cb (SbSafetyPlanPage *self)
{
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (sb_page_get_store (SB_PAGE (self)));

  g_assert (SB_IS_SAFETY_PLAN_PAGE (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "safety-plan.print", !sb_safety_plan_is_empty (plan));
}

static void
sb_safety_plan_page_constructed (GObject *object)
{
  SbSafetyPlanPage *self = SB_SAFETY_PLAN_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_safety_plan_page_parent_class)->constructed (object);

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    adw_preferences_page_add (self->groups, ADW_PREFERENCES_GROUP (sb_safety_group_new (store, i)));
  g_signal_connect_object (store, "changed::SbSafetyPlan", G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  plan_changed_cb (self);
}

static void
sb_safety_plan_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SAFETY_PLAN_PAGE);

  G_OBJECT_CLASS (sb_safety_plan_page_parent_class)->dispose (object);
}

static void
sb_safety_plan_page_class_init (SbSafetyPlanPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_safety_plan_page_constructed;
  object_class->dispose = sb_safety_plan_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-safety-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSafetyPlanPage, groups);

  gtk_widget_class_install_action (widget_class, "safety-plan.print", NULL, print_cb);
}

static void
sb_safety_plan_page_init (SbSafetyPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_safety_plan_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of the person's safety plan
 */
AdwNavigationPage *
sb_safety_plan_page_new (SbContent *content,
                         SbStore   *store)
{
  return g_object_new (SB_TYPE_SAFETY_PLAN_PAGE, "content", content, "store", store, NULL);
}
