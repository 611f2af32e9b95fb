/* sb-filter-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-chip-choice.h"
#include "sb-filter-dialog.h"

/**
 * SbFilterDialog:
 *
 * What else to look for among the exercises: time, goal and approach. Each tap
 * counts at once.
 */
struct _SbFilterDialog
{
  AdwDialog parent_instance;

  SbExerciseFilter *filter;
  GListModel *matches; /* of SbExercise */
  gboolean filling;

  SbChipChoice *time;
  SbChipChoice *goal;
  SbChipChoice *approach;
  GtkButton *done;
};

G_DEFINE_FINAL_TYPE (SbFilterDialog, sb_filter_dialog, ADW_TYPE_DIALOG)

/* In minutes. */
static const guint times[] = { 2, 5, 10, 15 };

static void
selected_cb (SbFilterDialog *self)
{
  const char *minutes = sb_chip_choice_get_selected (self->time);

  g_assert (SB_IS_FILTER_DIALOG (self));

  if (self->filling)
    return;

  sb_exercise_filter_set_minutes (self->filter, minutes != NULL ? g_ascii_strtoull (minutes, NULL, 10) : 0);
  sb_exercise_filter_set_goal (self->filter, sb_chip_choice_get_selected (self->goal));
  sb_exercise_filter_set_approach (self->filter, sb_chip_choice_get_selected (self->approach));
}

static void
show_filter (SbFilterDialog *self)
{
  guint minutes = sb_exercise_filter_get_minutes (self->filter);
  g_autofree char *time = minutes > 0 ? g_strdup_printf ("%u", minutes) : NULL;

  self->filling = TRUE;
  sb_chip_choice_set_selected (self->time, time);
  sb_chip_choice_set_selected (self->goal, sb_exercise_filter_get_goal (self->filter));
  sb_chip_choice_set_selected (self->approach, sb_exercise_filter_get_approach (self->filter));
  self->filling = FALSE;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "filter.clear", sb_exercise_filter_count (self->filter) > 0);
}

static void
count_matches (SbFilterDialog *self)
{
  guint n = g_list_model_get_n_items (self->matches);
  g_autofree char *label = g_strdup_printf (ngettext ("Show %u Exercise", "Show %u Exercises", n), n);

  gtk_button_set_label (self->done, label);
}

static void
clear_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbFilterDialog *self = SB_FILTER_DIALOG (widget);

  sb_chip_choice_set_selected (self->time, NULL);
  sb_chip_choice_set_selected (self->goal, NULL);
  sb_chip_choice_set_selected (self->approach, NULL);
}

static void
done_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
append_times (SbFilterDialog *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", times[i]);
      g_autofree char *title = g_strdup_printf (ngettext ("Up to %u minute", "Up to %u minutes", times[i]), times[i]);

      sb_chip_choice_append (self->time, id, title);
    }
}

static void
append_goals (SbFilterDialog *self,
              SbContent      *content)
{
  GListModel *goals = sb_content_get_goals (content);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (SbGoal) goal = g_list_model_get_item (goals, i);

      sb_chip_choice_append (self->goal, sb_goal_get_id (goal), sb_goal_get_title (goal));
    }
}

/* People know an approach by its short name; the long one is too long. */
static void
append_approaches (SbFilterDialog *self,
                   SbContent      *content)
{
  GListModel *approaches = sb_content_get_list (content, SB_CONTENT_APPROACHES);

  for (guint i = 0; i < g_list_model_get_n_items (approaches); i++)
    {
      g_autoptr (SbApproach) approach = g_list_model_get_item (approaches, i);

      sb_chip_choice_append (self->approach, sb_article_get_id (SB_ARTICLE (approach)),
                             sb_approach_get_abbreviation (approach));
    }
}

static void
sb_filter_dialog_dispose (GObject *object)
{
  SbFilterDialog *self = SB_FILTER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_FILTER_DIALOG);
  g_clear_object (&self->filter);
  g_clear_object (&self->matches);

  G_OBJECT_CLASS (sb_filter_dialog_parent_class)->dispose (object);
}

static void
sb_filter_dialog_class_init (SbFilterDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_filter_dialog_dispose;

  g_type_ensure (SB_TYPE_CHIP_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-filter-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbFilterDialog, time);
  gtk_widget_class_bind_template_child (widget_class, SbFilterDialog, goal);
  gtk_widget_class_bind_template_child (widget_class, SbFilterDialog, approach);
  gtk_widget_class_bind_template_child (widget_class, SbFilterDialog, done);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_install_action (widget_class, "filter.clear", NULL, clear_cb);
  gtk_widget_class_install_action (widget_class, "filter.done", NULL, done_cb);
}

static void
sb_filter_dialog_init (SbFilterDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_filter_dialog_new:
 * @content: what the app knows
 * @filter: what to change
 * @matches: #SbExercise: those that match it, live
 *
 * Returns: (transfer floating): a dialog to change it in
 */
AdwDialog *
sb_filter_dialog_new (SbContent        *content,
                      SbExerciseFilter *filter,
                      GListModel       *matches)
{
  SbFilterDialog *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (filter), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (matches), NULL);

  self = g_object_new (SB_TYPE_FILTER_DIALOG, NULL);
  self->filter = g_object_ref (filter);
  self->matches = g_object_ref (matches);
  append_times (self);
  append_goals (self, content);
  append_approaches (self, content);
  g_signal_connect_object (filter, "changed", G_CALLBACK (show_filter), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (matches, "items-changed", G_CALLBACK (count_matches), self, G_CONNECT_SWAPPED);
  show_filter (self);
  count_matches (self);

  return ADW_DIALOG (self);
}
