/* sb-article-ending.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-article-ending.h"
#include "sb-boxed-list.h"
#include "sb-link-row.h"
#include "sb-words.h"

static char *
describe (AdwActionRow *row,
          GDateTime    *finished)
{
  g_autoptr (GDateTime) local = finished != NULL ? g_date_time_to_local (finished) : NULL;
  g_autofree char *day = local != NULL ? sb_words_for_day (local) : NULL;

  /* Translators: a date */
  return day != NULL ? g_strdup_printf (_ ("Since %s"), day) : g_strdup ("");
}

static GtkWidget *
create_switch (SbPage *page)
{
  GtkWidget *row = adw_switch_row_new ();
  GtkExpression *finished = gtk_property_expression_new (G_OBJECT_TYPE (page), NULL, "finished-at");
  GtkExpression *subtitle = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 1, &finished,
                                                         G_CALLBACK (describe), NULL, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Mark as Read"));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_expression_bind (subtitle, row, "subtitle", page);
  g_object_bind_property (page, "finished", row, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  return row;
}

static GtkWidget *
create_next (SbPage    *page,
             SbArticle *article)
{
  SbContent *content = sb_page_get_content (page);
  SbArticle *next = sb_content_get_next (content, article);
  GtkWidget *row = next != NULL ? sb_link_row_new (content, sb_article_get_uri (next)) : NULL;
  g_autofree char *title = NULL;

  if (row == NULL)
    return NULL;

  /* Translators: the title of the page that comes after this one */
  title = g_strdup_printf (_ ("Next: %s"), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  return row;
}

/**
 * sb_article_ending_new:
 * @page: the page of an article, with the properties “finished” and
 *   “finished-at”
 * @article: the article
 *
 * Returns: (transfer floating): what stands at the end of the text: whether it
 *   is read, and what comes next
 */
GtkWidget *
sb_article_ending_new (SbPage    *page,
                       SbArticle *article)
{
  GtkWidget *list = sb_boxed_list_new ();
  GtkWidget *next;

  g_return_val_if_fail (SB_IS_PAGE (page), NULL);
  g_return_val_if_fail (SB_IS_ARTICLE (article), NULL);

  next = create_next (page, article);
  gtk_list_box_append (GTK_LIST_BOX (list), create_switch (page));
  if (next != NULL)
    gtk_list_box_append (GTK_LIST_BOX (list), next);
  gtk_widget_set_margin_top (list, 18);

  return list;
}
