/* sb-exercise-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-exercise-row.h"
#include "sb-favorite-button.h"

static char *
describe_time (SbExercise *exercise)
{
  guint minutes = sb_exercise_get_minutes (exercise);
  guint shorter = sb_exercise_get_shorter_minutes (exercise);

  if (shorter > 0 && shorter < minutes)
    /* Translators: how long something takes, in its shorter way and as a
     * whole */
    return g_strdup_printf (C_ ("duration", "%u–%u min"), shorter, minutes);

  return g_strdup_printf (C_ ("duration", "%u min"), minutes);
}

static GtkWidget *
create_time (SbExercise *exercise)
{
  g_autofree char *text = describe_time (exercise);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_margin_start (label, 6);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "number");

  return label;
}

/**
 * sb_exercise_row_new:
 * @store: what the person did
 * @exercise: an exercise
 *
 * Returns: (transfer floating): a row that opens it, with how long it takes
 *   and a star
 */
GtkWidget *
sb_exercise_row_new (SbStore    *store,
                     SbExercise *exercise)
{
  GtkWidget *row;
  GtkWidget *star;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_EXERCISE (exercise), NULL);

  row = adw_action_row_new ();
  star = sb_favorite_button_new (store, exercise);
  gtk_widget_add_css_class (star, "flat");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_exercise_get_title (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sb_exercise_get_summary (exercise));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_time (exercise));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), star);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", sb_exercise_get_uri (exercise));

  return row;
}
