/* sb-save-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-own-file.h"
#include "sb-save-dialog.h"

/* Asks where something is to be saved, writes it there, and tells how that
 * went. */

typedef struct
{
  GtkWidget *widget;
  SbSaveTo save_to;
  gpointer user_data;
  GDestroyNotify destroy; /* (nullable) */
} Asking;

static void
asking_free (Asking *asking)
{
  if (asking->destroy != NULL)
    asking->destroy (asking->user_data);
  g_object_unref (asking->widget);
  g_free (asking);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Asking, asking_free)

typedef struct
{
  GtkWidget *widget;
  char *done;
} Writing;

static void
writing_free (Writing *writing)
{
  g_object_unref (writing->widget);
  g_free (writing->done);
  g_free (writing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Writing, writing_free)

/* The page may have been left, and the window closed, in the meantime. */
static void
tell (GtkWidget  *widget,
      const char *words)
{
  gtk_widget_activate_action (widget, "win.toast", "s", words);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Asking) asking = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    asking->save_to (asking->widget, file, asking->user_data);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (asking->widget, error->message);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Writing) writing = user_data;
  g_autoptr (GError) error = NULL;

  if (sb_own_file_write_finish (G_FILE (source), result, &error))
    tell (writing->widget, writing->done);
  else
    tell (writing->widget, error->message);
}

/**
 * sb_save_dialog_create_name:
 * @stem: what is in the file, which must name nobody
 * @time: (nullable): when that was; %NULL for today
 * @suffix: the ending, without a dot
 *
 * Returns: (transfer full): a name for it, with the day
 */
char *
sb_save_dialog_create_name (const char *stem,
                            GDateTime  *time,
                            const char *suffix)
{
  g_autoptr (GDateTime) local = NULL;
  g_autofree char *day = NULL;

  g_return_val_if_fail (stem != NULL, NULL);
  g_return_val_if_fail (suffix != NULL, NULL);

  local = time != NULL ? g_date_time_to_local (time) : g_date_time_new_now_local ();
  day = g_date_time_format (local, "%Y-%m-%d");

  return g_strdelimit (g_strdup_printf ("%s-%s.%s", stem, day, suffix), G_DIR_SEPARATOR_S, '-');
}

/**
 * sb_save_dialog_ask:
 * @widget: a widget in the window
 * @title: what is to be saved
 * @name: what the file is called at first
 * @save_to: (scope notified) (closure user_data) (destroy destroy): called when
 *   the person has chosen
 *
 * Asks where to save something. Nothing happens where they change their mind.
 */
void
sb_save_dialog_ask (GtkWidget      *widget,
                    const char     *title,
                    const char     *name,
                    SbSaveTo        save_to,
                    gpointer        user_data,
                    GDestroyNotify  destroy)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  Asking *asking;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (title != NULL && name != NULL);
  g_return_if_fail (save_to != NULL);

  asking = g_new (Asking, 1);
  *asking = (Asking) { g_object_ref (widget), save_to, user_data, destroy };
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb, asking);
}

/**
 * sb_save_dialog_write:
 * @widget: a widget in the window
 * @file: where to
 * @bytes: what is to be in it
 * @done: what to tell then
 *
 * Writes the file, as sb_own_file_write() does, and tells when it is done,
 * or why it could not be.
 */
void
sb_save_dialog_write (GtkWidget  *widget,
                      GFile      *file,
                      GBytes     *bytes,
                      const char *done)
{
  Writing *writing;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (bytes != NULL);
  g_return_if_fail (done != NULL);

  writing = g_new (Writing, 1);
  *writing = (Writing) { g_object_ref (widget), g_strdup (done) };
  sb_own_file_write_async (file, bytes, written_cb, writing);
}
