/* sb-report-save.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-loading.h"
#include "sb-report-save.h"
#include "sb-save-dialog.h"

/* A report, or its data, into a file of the person's choice. */

typedef struct
{
  GtkWidget *widget; /* with the file, once it is chosen */
  GFile *file;
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
saving_new (SbReportFileKind  kind,
            SbContent        *content,
            SbStore          *store,
            SbReportOptions  *options)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->kind = kind;
  saving->content = g_object_ref (content);
  saving->store = g_object_ref (store);
  saving->options = g_object_ref (options);

  return saving;
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
    sb_save_dialog_write (saving->widget, saving->file, bytes, _ ("Saved"));
  else
    gtk_widget_activate_action (saving->widget, "win.toast", "s", error->message);
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

  saving = saving_new (kind, content, store, options);
  saving->widget = g_object_ref (widget);
  saving->file = g_object_ref (file);
  sb_report_loading_start (store, options, NULL, loaded_cb, saving);
}

static void
save_to (GtkWidget *widget,
         GFile     *file,
         gpointer   user_data)
{
  Saving *saving = user_data;

  sb_report_save_to (widget, file, saving->kind, saving->content, saving->store, saving->options);
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
  gboolean pdf = kind == SB_REPORT_FILE_PDF;
  g_autofree char *name = pdf ? sb_save_dialog_create_name ("secure-base-report", NULL, "pdf")
                              : sb_save_dialog_create_name ("secure-base-data", NULL, "csv");

  sb_save_dialog_ask (widget, pdf ? _ ("Export as PDF") : _ ("Export Data as CSV"), name, save_to,
                      saving_new (kind, content, store, options), (GDestroyNotify) saving_free);
}
