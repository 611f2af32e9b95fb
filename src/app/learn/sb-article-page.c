/* sb-article-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-article-page.h"
#include "sb-article-view.h"
#include "sb-text.h"
#include "sb-words.h"

/* From here on, the title in the text has gone and the header bar's comes. */
#define TITLE_HEIGHT 48

/**
 * SbArticlePage:
 *
 * An article or the explainer of an approach, to read.
 */
struct _SbArticlePage
{
  SbPage parent_instance;

  gboolean show_title;

  GtkScrolledWindow *scroll;
  GtkBox *body;
};

G_DEFINE_FINAL_TYPE (SbArticlePage, sb_article_page, SB_TYPE_PAGE)

enum
{
  PROP_SHOW_TITLE = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
scrolled_cb (SbArticlePage *self,
             GtkAdjustment *adjustment)
{
  gboolean show_title = gtk_adjustment_get_value (adjustment) > TITLE_HEIGHT;

  g_assert (SB_IS_ARTICLE_PAGE (self));

  if (self->show_title == show_title)
    return;

  self->show_title = show_title;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_TITLE]);
}

static void
sb_article_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_ARTICLE_PAGE);

  G_OBJECT_CLASS (sb_article_page_parent_class)->dispose (object);
}

static void
sb_article_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (object);

  switch (prop_id)
    {
    case PROP_SHOW_TITLE:
      g_value_set_boolean (value, self->show_title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_article_page_class_init (SbArticlePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_article_page_dispose;
  object_class->get_property = sb_article_page_get_property;

  properties[PROP_SHOW_TITLE] = g_param_spec_boolean ("show-title", NULL, NULL, FALSE,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-article-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbArticlePage, scroll);
  gtk_widget_class_bind_template_child (widget_class, SbArticlePage, body);
}

static void
sb_article_page_init (SbArticlePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroll), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

static char *
format_reviewed (SbArticle *article)
{
  g_autofree char *noon = g_strconcat (sb_article_get_reviewed (article), "T12:00:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (noon, zone);

  return day != NULL ? sb_words_for_day (day) : g_strdup (sb_article_get_reviewed (article));
}

static GtkWidget *
create_details (SbArticle *article)
{
  guint minutes = sb_article_get_minutes (article);
  g_autofree char *time = g_strdup_printf (ngettext ("%u minute to read", "%u minutes to read", minutes), minutes);
  g_autofree char *reviewed = format_reviewed (article);
  /* Translators: reading time, then the date when sources were last checked */
  g_autofree char *details = g_strdup_printf (_ ("%s · reviewed %s"), time, reviewed);
  GtkWidget *label = gtk_label_new (details);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "caption");

  return label;
}

static void
fill (SbArticlePage *self,
      SbArticle     *article)
{
  GtkWidget *lead = sb_text_new_paragraph (sb_article_get_summary (article), NULL);

  gtk_widget_add_css_class (lead, "lead");
  gtk_box_append (self->body, sb_text_new_heading (sb_article_get_title (article), 1));
  gtk_box_append (self->body, lead);
  gtk_box_append (self->body, create_details (article));
  gtk_box_append (self->body, sb_article_view_new (article, sb_page_get_content (SB_PAGE (self))));
}

/**
 * sb_article_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @article: what to read
 *
 * Returns: (transfer floating): a page to read it on
 */
AdwNavigationPage *
sb_article_page_new (SbContent *content,
                     SbStore   *store,
                     SbArticle *article)
{
  SbArticlePage *self = g_object_new (SB_TYPE_ARTICLE_PAGE,
                                      "content", content,
                                      "store", store,
                                      "title", sb_article_get_title (article),
                                      NULL);

  fill (self, article);
  return ADW_NAVIGATION_PAGE (self);
}
