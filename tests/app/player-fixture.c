/* player-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "player-fixture.h"
#include "sb-player-page.h"

SbExercise *
player_get_exercise (Ui         *ui,
                     const char *id)
{
  SbExercise *exercise = sb_content_find_exercise (ui->content, id);

  g_assert_nonnull (exercise);
  return exercise;
}

SbSession *
player_new_session (const char *exercise_id)
{
  return sb_session_new (exercise_id, "1");
}

GtkWidget *
player_open (Ui        *ui,
             SbSession *session)
{
  SbExercise *exercise = player_get_exercise (ui, sb_session_get_exercise_id (session));

  return ui_show (ui, sb_player_page_new (ui->content, ui->store, exercise, session));
}

GtkWidget *
player_open_at_once (Ui         *ui,
                     const char *exercise_id)
{
  return ui_show (ui, sb_player_page_new_at_once (ui->content, ui->store, player_get_exercise (ui, exercise_id)));
}

guint
player_count_saved (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_sessions (ui->store));
}

gboolean
player_has_button (GtkWidget  *page,
                   const char *name)
{
  return gtk_widget_get_visible (ui_child (page, name));
}

/* The step that is shown, by its number; 0 where it is not a step. */
guint
player_get_number (GtkWidget *page)
{
  guint number = 0;

  sscanf (ui_text (ui_child (page, "progress")), "%u of", &number);
  return number;
}

void
player_assert_step (Ui         *ui,
                    GtkWidget  *page,
                    GListModel *steps,
                    guint       number)
{
  g_autoptr (SbStep) step = g_list_model_get_item (steps, number - 1);

  g_assert_cmpuint (player_get_number (page), ==, number);
  g_assert_cmpstr (ui_heading (ui), ==, sb_step_get_title (step));
  g_assert_true (player_has_button (page, "too_much"));
}

void
player_set_scale (GtkWidget *page,
                  int        value)
{
  GtkRange *range = GTK_RANGE (ui_find (page, GTK_TYPE_SCALE, NULL));
  gboolean handled;

  g_signal_emit_by_name (range, "change-value", GTK_SCROLL_JUMP, (double) value, &handled);
}

gboolean
player_says (GtkWidget  *page,
             const char *words)
{
  ui_foreach (label, page, GTK_TYPE_LABEL)
    {
      if (strstr (ui_text (label), words) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Goes on until a step is shown. */
void
player_go_to (GtkWidget  *page,
              SbSession  *session,
              const char *step)
{
  for (guint i = 0; g_strcmp0 (sb_session_get_step (session), step) != 0; i++)
    {
      g_assert_cmpuint (i, <, 40);
      ui_activate (page, "player.next");
    }
}
