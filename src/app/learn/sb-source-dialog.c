/* sb-source-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-expander.h"
#include "sb-link-row.h"
#include "sb-look-up-dialog.h"
#include "sb-source-dialog.h"
#include "sb-source-row.h"

/* How many rows a list may have and not be folded at first. */
#define MOST_UNFOLDED 3

static GtkWidget *
create_line (const char *words,
             gboolean    dimmed)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", words,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  if (dimmed)
    gtk_widget_add_css_class (label, "dimmed");

  return label;
}

static void
open_cb (GtkButton  *button,
         const char *uri)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (button));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (root), NULL, NULL, NULL);
}

static GtkWidget *
create_button (SbSource *source)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Open in Browser"));

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, sb_source_get_uri (source));
  g_signal_connect_data (button, "clicked", G_CALLBACK (open_cb), g_strdup (sb_source_get_uri (source)),
                         (GClosureNotify) (GCallback) g_free, G_CONNECT_DEFAULT);

  return button;
}

static const char *
get_uri (GObject *page)
{
  if (SB_IS_ARTICLE (page))
    return sb_article_get_uri (SB_ARTICLE (page));
  if (SB_IS_EXERCISE (page))
    return sb_exercise_get_uri (SB_EXERCISE (page));

  return sb_term_get_uri (SB_TERM (page));
}

/* Folded where there are many: most of those who look a source up are in the
 * middle of reading, and do not want to go elsewhere. */
static GtkWidget *
create_citing (SbContent  *content,
               GListModel *citing)
{
  guint n_citing = g_list_model_get_n_items (citing);
  g_autofree char *title = sb_source_row_words_for_cited (n_citing);
  GtkWidget *expander = adw_expander_row_new ();
  GtkWidget *list = sb_boxed_list_new ();

  sb_expander_set_title (ADW_EXPANDER_ROW (expander), title);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (expander), n_citing <= MOST_UNFOLDED);
  for (guint i = 0; i < n_citing; i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (citing, i);
      GtkWidget *row = sb_link_row_new (content, get_uri (page));

      /* What the page is about would be too much here. */
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), "");
      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
    }
  gtk_list_box_append (GTK_LIST_BOX (list), expander);

  return list;
}

/**
 * sb_source_dialog_new:
 * @content: what the app knows
 * @source: a source that a text cites
 *
 * Returns: (transfer floating): a dialog that tells what it is, opens it in
 *   the browser, and leads to what cites it
 */
AdwDialog *
sb_source_dialog_new (SbContent *content,
                      SbSource  *source)
{
  g_autofree char *published = NULL;
  g_autofree char *description = NULL;
  g_autoptr (GListModel) citing = NULL;
  SbLookUpDialog *dialog;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_SOURCE (source), NULL);

  published = g_strdup_printf ("%s, %d", sb_source_get_publication (source), sb_source_get_year (source));
  description = g_strdup_printf ("%s. %s", sb_source_get_authors (source), published);
  citing = sb_content_list_citing (content, sb_source_get_id (source));
  dialog = SB_LOOK_UP_DIALOG (sb_look_up_dialog_new (sb_source_get_title (source), description));
  sb_look_up_dialog_append (dialog, create_line (sb_source_get_authors (source), FALSE));
  sb_look_up_dialog_append (dialog, create_line (published, TRUE));
  sb_look_up_dialog_append (dialog, create_button (source));
  if (g_list_model_get_n_items (citing) > 0)
    sb_look_up_dialog_append (dialog, create_citing (content, citing));
  sb_look_up_dialog_append_all (dialog, _ ("_All References"), "references:");

  return ADW_DIALOG (dialog);
}
