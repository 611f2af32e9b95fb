/* sb-source-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-source-dialog.h"

static void
response_cb (AdwAlertDialog *dialog,
             const char     *response,
             const char     *uri)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (dialog));

  if (g_str_equal (response, "open"))
    gtk_uri_launcher_launch (launcher, GTK_WINDOW (root), NULL, NULL, NULL);
}

/**
 * sb_source_dialog_new:
 * @source: a source that a text cites
 *
 * Returns: (transfer floating): a dialog that tells what it is, and opens it
 *   in the browser
 */
AdwDialog *
sb_source_dialog_new (SbSource *source)
{
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  g_return_val_if_fail (SB_IS_SOURCE (source), NULL);

  /* A title can be long, and the heading of a dialog does not wrap well. */
  body = g_strdup_printf ("%s\n\n%s\n\n%s, %d", sb_source_get_title (source), sb_source_get_authors (source),
                          sb_source_get_publication (source), sb_source_get_year (source));
  dialog = adw_alert_dialog_new (_ ("Source"), body);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "close", _ ("_Close"),
                                  "open", _ ("_Open in Browser"),
                                  NULL);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "close");
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), g_strdup (sb_source_get_uri (source)),
                         (GClosureNotify) (GCallback) g_free, G_CONNECT_DEFAULT);

  return dialog;
}
