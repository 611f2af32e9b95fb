/* sb-path-add-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-path-add-dialog.h"

/**
 * SbPathAddDialog:
 *
 * The exercises that are not on a plan yet, to add one.
 */
struct _SbPathAddDialog
{
  AdwDialog parent_instance;

  GtkListBox *exercises;
};

G_DEFINE_FINAL_TYPE (SbPathAddDialog, sb_path_add_dialog, ADW_TYPE_DIALOG)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
activated_cb (SbPathAddDialog *self,
              GtkWidget       *row)
{
  g_autofree char *uri = g_strdup (g_object_get_data (G_OBJECT (row), "uri"));

  g_assert (SB_IS_PATH_ADD_DIALOG (self));

  adw_dialog_force_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CHOSEN], 0, uri);
}

static void
append_exercise (SbPathAddDialog *self,
                 SbExercise      *exercise)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_exercise_get_title (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sb_exercise_get_summary (exercise));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "uri", g_strdup (sb_exercise_get_uri (exercise)), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->exercises, row);
}

static void
sb_path_add_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PATH_ADD_DIALOG);

  G_OBJECT_CLASS (sb_path_add_dialog_parent_class)->dispose (object);
}

static void
sb_path_add_dialog_class_init (SbPathAddDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_path_add_dialog_dispose;

  /**
   * SbPathAddDialog::chosen:
   * @self: the dialog
   * @uri: the target of the exercise's link
   */
  signals[CHOSEN] = g_signal_new ("chosen", SB_TYPE_PATH_ADD_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-path-add-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPathAddDialog, exercises);
}

static void
sb_path_add_dialog_init (SbPathAddDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_path_add_dialog_new:
 * @content: what the app knows
 * @course: how a plan stands
 *
 * Returns: (transfer floating): a dialog to choose an exercise for it
 */
AdwDialog *
sb_path_add_dialog_new (SbContent *content,
                        SbCourse  *course)
{
  SbPathAddDialog *self = g_object_new (SB_TYPE_PATH_ADD_DIALOG, NULL);
  GListModel *exercises;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_COURSE (course), NULL);

  exercises = sb_content_get_list (content, SB_CONTENT_EXERCISES);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      if (sb_course_can_add (course, sb_exercise_get_uri (exercise)))
        append_exercise (self, exercise);
    }

  return ADW_DIALOG (self);
}
