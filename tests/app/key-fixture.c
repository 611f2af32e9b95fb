/* key-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "key-fixture.h"

static void
ended_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_wait_check_finish (G_SUBPROCESS (object), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* Real keys, by their names: what comes of them may take until later. */
void
key_press (Ui         *ui,
           const char *keys)
{
  g_autofree char *command = g_strconcat ("xdotool key --delay 20 ", keys, NULL);
  g_auto (GStrv) arguments = g_strsplit (command, " ", -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_newv ((const char *const *) arguments, G_SUBPROCESS_FLAGS_NONE, &error);
  gboolean ended = FALSE;

  g_assert_no_error (error);
  g_subprocess_wait_check_async (process, NULL, ended_cb, &ended);
  ui_wait_until (ended);
  ui_draw (ui);
}

/* Whether the keyboard is at a widget, or in it. */
gboolean
key_has_focus (Ui       *ui,
               gpointer  within)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (ui->window));

  return focus != NULL && (focus == within || gtk_widget_is_ancestor (focus, within));
}
