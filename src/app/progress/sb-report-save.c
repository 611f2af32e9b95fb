/* sb-report-save.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-loading.h"
#include "sb-report-save.h"

/* A report, or its data, into a file of the person's choice. */

typedef struct
{
  GtkWidget *widget;
  GFile *file; /* (nullable): until it is chosen */
  SbReportFileKind kind;
  SbContent *content;
  SbStore *store;
  SbReportOptions *options;
} Saving;

static void
saving_free (Saving *saving)
{
  g_clear_object (&saving->widget);
  g_clear_object (&saving->file);
  g_clear_object (&saving->content);
  g_clear_object (&saving->store);
  g_clear_object (&saving->options);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static Saving *
saving_new (GtkWidget        *widget,
            SbReportFileKind  kind,
            SbContent        *content,
            SbStore          *store,
            SbReportOptions  *options)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->widget = g_object_ref (widget);
  saving->kind = kind;
  saving->content = g_object_ref (content);
  saving->store = g_object_ref (store);
  saving->options = g_object_ref (options);

  return saving;
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;

  /* The page may have been left, and the window closed, in the meantime. */
  if (sb_report_file_write_finish (G_FILE (source), result, &error))
    gtk_widget_activate_action (widget, "win.toast", "s", _ ("Saved"));
  else
    gtk_widget_activate_action (widget, "win.toast", "s", error->message);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) held = sb_report_loading_finish (SB_STORE (source), result, &error);
  g_autoptr (GBytes) bytes = NULL;

  if (held != NULL)
    bytes = sb_report_file_create (saving->kind, saving->content, saving->store, saving->options, rtl, &error);

  if (bytes != NULL)
    sb_report_file_write_async (saving->file, bytes, written_cb, g_object_ref (saving->widget));
  else
    gtk_widget_activate_action (saving->widget, "win.toast", "s", error->message);
}

/* @saving: (transfer full): with a file */
static void
begin (Saving *saving)
{
  sb_report_loading_start (saving->store, saving->options, NULL, loaded_cb, saving);
}

/**
 * sb_report_save_to:
 * @widget: a widget in the window
 * @file: where to
 * @kind: a report to read, or its data
 * @content: what the app knows
 * @store: what the person did
 * @options: what of it is wanted
 *
 * Writes the file whole or not at all, so that others cannot read it, and tells
 * when it is done, or why it could not be.
 */
void
sb_report_save_to (GtkWidget        *widget,
                   GFile            *file,
                   SbReportFileKind  kind,
                   SbContent        *content,
                   SbStore          *store,
                   SbReportOptions  *options)
{
  Saving *saving;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (G_IS_FILE (file));

  saving = saving_new (widget, kind, content, store, options);
  saving->file = g_object_ref (file);
  begin (saving);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;

  saving->file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  if (saving->file != NULL)
    begin (g_steal_pointer (&saving));
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    gtk_widget_activate_action (saving->widget, "win.toast", "s", error->message);
}

/* It names nobody. */
static char *
create_name (SbReportFileKind kind)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");

  return kind == SB_REPORT_FILE_PDF ? g_strdup_printf ("secure-base-report-%s.pdf", day)
                                    : g_strdup_printf ("secure-base-data-%s.csv", day);
}

/**
 * sb_report_save:
 * @widget: a widget in the window
 * @kind: a report to read, or its data
 * @content: what the app knows
 * @store: what the person did
 * @options: what of it is wanted
 *
 * Asks where to, and saves there.
 */
void
sb_report_save (GtkWidget        *widget,
                SbReportFileKind  kind,
                SbContent        *content,
                SbStore          *store,
                SbReportOptions  *options)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = create_name (kind);

  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_file_dialog_set_title (dialog, kind == SB_REPORT_FILE_PDF ? _ ("Export as PDF") : _ ("Export Data as CSV"));
  gtk_file_dialog_set_initial_name (dialog, name);

  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb,
                        saving_new (widget, kind, content, store, options));
}
