/* sb-article-head.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-article-head.h"
#include "sb-text.h"
#include "sb-words.h"

static char *
format_reviewed (SbArticle *article)
{
  g_autofree char *noon = g_strconcat (sb_article_get_reviewed (article), "T12:00:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (noon, zone);

  return day != NULL ? sb_words_for_day (day) : g_strdup (sb_article_get_reviewed (article));
}

/**
 * sb_article_head_dup_details:
 *
 * Returns: (transfer full): how long it takes to read, and when it was last
 *   gone over
 */
char *
sb_article_head_dup_details (SbArticle *article)
{
  guint minutes = sb_article_get_minutes (article);
  g_autofree char *time = g_strdup_printf (ngettext ("%u minute to read", "%u minutes to read", minutes), minutes);
  g_autofree char *reviewed = format_reviewed (article);

  /* Translators: reading time, then the date when sources were last checked */
  return g_strdup_printf (_ ("%s · reviewed %s"), time, reviewed);
}

static GtkWidget *
create_details (SbArticle *article)
{
  g_autofree char *details = sb_article_head_dup_details (article);
  GtkWidget *label = gtk_label_new (details);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "caption");

  return label;
}

/**
 * sb_article_head_append:
 * @body: where the page stands
 * @article: the article
 *
 * Adds what stands above the text: title, summary, and details.
 *
 * Returns: (transfer none): the heading of the page
 */
GtkWidget *
sb_article_head_append (GtkBox    *body,
                        SbArticle *article)
{
  GtkWidget *title = sb_text_new_heading (sb_article_get_title (article), 1);
  GtkWidget *lead = sb_text_new_paragraph (sb_article_get_summary (article), NULL);

  gtk_widget_add_css_class (lead, "lead");
  gtk_box_append (body, title);
  gtk_box_append (body, lead);
  gtk_box_append (body, create_details (article));

  return title;
}
