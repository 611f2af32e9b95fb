/* sb-copy-button.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-copy-button.h"

#define TEXT "text"

/* A button that puts a text on the clipboard, and says that it has. */

static void
clicked_cb (GtkWidget *button)
{
  const char *text = g_object_get_data (G_OBJECT (button), TEXT);

  if (text == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), text);
  gtk_widget_activate_action (button, "win.toast", "s", _ ("Copied as text"));
}

/**
 * sb_copy_button_new:
 *
 * Returns: (transfer floating): a button that has nothing to copy yet
 */
GtkWidget *
sb_copy_button_new (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Copy"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, FALSE);
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), NULL);

  return button;
}

/**
 * sb_copy_button_set_text:
 * @button: a button of this kind
 * @text: (nullable): what it copies
 */
void
sb_copy_button_set_text (GtkWidget  *button,
                         const char *text)
{
  g_return_if_fail (GTK_IS_BUTTON (button));

  g_object_set_data_full (G_OBJECT (button), TEXT, g_strdup (text), g_free);
  gtk_widget_set_sensitive (button, text != NULL);
}
