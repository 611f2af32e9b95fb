/* sb-article-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-article-ending.h"
#include "sb-article-head.h"
#include "sb-article-page.h"
#include "sb-article-print.h"
#include "sb-article-text.h"
#include "sb-article-view.h"
#include "sb-outline.h"
#include "sb-place-keeper.h"
#include "sb-text-selection.h"
#include "sb-text.h"

/* From here on, the title in the text has gone and the header bar's comes. */
#define TITLE_HEIGHT 48

/**
 * SbArticlePage:
 *
 * An article or the explainer of an approach, to read.
 *
 * # Actions
 *
 * `article.bookmark` saves the page for later, or takes that back.
 * `article.copy` puts its text on the clipboard, `article.print` prints it.
 * `article.page-down`, `article.page-up`, `article.to-start` and
 * `article.to-end` scroll it, from wherever on the page the keyboard is.
 */
struct _SbArticlePage
{
  SbPage parent_instance;

  SbArticle *article;
  SbArticleView *view; /* (unowned) */
  GtkWidget *begin;    /* (unowned) (nullable): the heading to begin with, until the page is shown */
  SbPlaceKeeper *keeper;
  gboolean show_title;

  GtkMenuButton *outline_button;
  SbOutline *outline;
  GtkToggleButton *bookmark_button;
  GtkScrolledWindow *scroll;
  GtkBox *body;
};

G_DEFINE_FINAL_TYPE (SbArticlePage, sb_article_page, SB_TYPE_PAGE)

enum
{
  PROP_SHOW_TITLE = 1,
  PROP_BOOKMARKED,
  PROP_FINISHED,
  PROP_FINISHED_AT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbReading *
dup_reading (SbArticlePage *self)
{
  return sb_store_dup_reading (sb_page_get_store (SB_PAGE (self)), sb_article_get_uri (self->article));
}

static void
save_reading (SbArticlePage *self,
              SbReading     *reading)
{
  sb_store_save_reading (sb_page_get_store (SB_PAGE (self)), reading);
}

static void
set_bookmarked (SbArticlePage *self,
                gboolean       bookmarked)
{
  g_autoptr (SbReading) reading = dup_reading (self);

  if (bookmarked == (sb_reading_get_bookmarked (reading) != NULL))
    return;

  sb_reading_bookmark (reading, bookmarked);
  save_reading (self, reading);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              bookmarked ? _ ("Saved for later") : _ ("No longer saved for later"));
}

static void
set_finished (SbArticlePage *self,
              gboolean       finished)
{
  g_autoptr (SbReading) reading = dup_reading (self);

  if (finished == (sb_reading_get_finished (reading) != NULL))
    return;

  sb_reading_finish (reading, finished);
  save_reading (self, reading);
}

/* Also by an import, or on this page's second copy in another place. */
static void
readings_changed_cb (SbArticlePage *self)
{
  g_assert (SB_IS_ARTICLE_PAGE (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BOOKMARKED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FINISHED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FINISHED_AT]);
}

static char *
get_bookmark_icon (SbArticlePage *self,
                   gboolean       bookmarked)
{
  return g_strdup (bookmarked ? "starred-symbolic" : "non-starred-symbolic");
}

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

/* --- The outline --- */

static void
fill_outline_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  SbArticlePage *self = user_data;
  GPtrArray *headings = sb_article_view_list_headings (self->view);
  guint section = G_MAXINT;
  guint block;

  sb_anchors_find_top (sb_article_view_get_anchors (self->view), GTK_WIDGET (self->scroll), &section, &block);
  sb_outline_fill (self->outline, headings, section);
}

static void
section_chosen_cb (SbArticlePage *self,
                   GtkWidget     *heading)
{
  g_assert (SB_IS_ARTICLE_PAGE (self));

  sb_text_focus (heading);
  sb_place_keeper_go_to (self->keeper, heading);
}

/* --- Actions --- */

static void
copy_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (widget);
  g_autofree char *text = sb_article_to_text (self->article, sb_page_get_content (SB_PAGE (self)));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_widget_activate_action (widget, "win.toast", "s", _ ("Copied as text"));
}

static void
print_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (widget);

  sb_article_print_run (self->article, sb_page_get_content (SB_PAGE (self)), GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
scroll_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  static const struct
  {
    const char *action_name;
    GtkScrollType type;
  } scrolls[] = {
    { "article.page-down", GTK_SCROLL_PAGE_FORWARD },
    { "article.page-up", GTK_SCROLL_PAGE_BACKWARD },
    { "article.to-start", GTK_SCROLL_START },
    { "article.to-end", GTK_SCROLL_END },
  };
  SbArticlePage *self = SB_ARTICLE_PAGE (widget);
  gboolean scrolled;

  /* The end is where it will be, not where it is so far. */
  sb_article_view_complete (self->view);
  for (guint i = 0; i < G_N_ELEMENTS (scrolls); i++)
    {
      if (g_str_equal (scrolls[i].action_name, action_name))
        g_signal_emit_by_name (self->scroll, "scroll-child", scrolls[i].type, FALSE, &scrolled);
    }
}

/* --- The page --- */

/* Whoever listens hears where they are. The text stays where it is: in the
 * middle of a section, perhaps, whose heading has gone. */
static void
focus_begin (SbArticlePage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroll);
  double value = gtk_adjustment_get_value (adjustment);

  sb_text_focus (g_steal_pointer (&self->begin));
  gtk_adjustment_set_value (adjustment, value);
}

/* Only the first time: later the view brings back the focus of before. */
static void
sb_article_page_shown (AdwNavigationPage *page)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (page);
  g_autoptr (SbReading) reading = dup_reading (self);

  ADW_NAVIGATION_PAGE_CLASS (sb_article_page_parent_class)->shown (page);

  if (self->begin == NULL)
    return;

  focus_begin (self);
  sb_reading_open (reading);
  save_reading (self, reading);
}

static void
sb_article_page_unmap (GtkWidget *widget)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (widget);

  if (self->keeper != NULL)
    sb_place_keeper_keep (self->keeper);

  GTK_WIDGET_CLASS (sb_article_page_parent_class)->unmap (widget);
}

static void
sb_article_page_dispose (GObject *object)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (object);

  g_clear_object (&self->keeper);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_ARTICLE_PAGE);

  G_OBJECT_CLASS (sb_article_page_parent_class)->dispose (object);
}

static void
sb_article_page_finalize (GObject *object)
{
  g_clear_object (&SB_ARTICLE_PAGE (object)->article);

  G_OBJECT_CLASS (sb_article_page_parent_class)->finalize (object);
}

static void
sb_article_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (object);
  g_autoptr (SbReading) reading = self->article != NULL ? dup_reading (self) : NULL;

  switch (prop_id)
    {
    case PROP_SHOW_TITLE:
      g_value_set_boolean (value, self->show_title);
      break;
    case PROP_BOOKMARKED:
      g_value_set_boolean (value, reading != NULL && sb_reading_get_bookmarked (reading) != NULL);
      break;
    case PROP_FINISHED:
      g_value_set_boolean (value, reading != NULL && sb_reading_get_finished (reading) != NULL);
      break;
    case PROP_FINISHED_AT:
      g_value_set_boxed (value, reading != NULL ? sb_reading_get_finished (reading) : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_article_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SbArticlePage *self = SB_ARTICLE_PAGE (object);

  switch (prop_id)
    {
    case PROP_BOOKMARKED:
      set_bookmarked (self, g_value_get_boolean (value));
      break;
    case PROP_FINISHED:
      set_finished (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_SHOW_TITLE] = g_param_spec_boolean ("show-title", NULL, NULL, FALSE, readable);

  /* Whether the person saved the page for later. */
  properties[PROP_BOOKMARKED] = g_param_spec_boolean ("bookmarked", NULL, NULL, FALSE, mutable);

  /* Whether they marked it as read, and when. */
  properties[PROP_FINISHED] = g_param_spec_boolean ("finished", NULL, NULL, FALSE, mutable);
  properties[PROP_FINISHED_AT] = g_param_spec_boxed ("finished-at", NULL, NULL, G_TYPE_DATE_TIME, readable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_article_page_class_init (SbArticlePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_article_page_dispose;
  object_class->finalize = sb_article_page_finalize;
  object_class->get_property = sb_article_page_get_property;
  object_class->set_property = sb_article_page_set_property;
  widget_class->unmap = sb_article_page_unmap;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sb_article_page_shown;

  install_properties (object_class);

  g_type_ensure (SB_TYPE_OUTLINE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-article-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbArticlePage, outline_button);
  gtk_widget_class_bind_template_child (widget_class, SbArticlePage, outline);
  gtk_widget_class_bind_template_child (widget_class, SbArticlePage, bookmark_button);
  gtk_widget_class_bind_template_child (widget_class, SbArticlePage, scroll);
  gtk_widget_class_bind_template_child (widget_class, SbArticlePage, body);
  gtk_widget_class_bind_template_callback (widget_class, get_bookmark_icon);
  gtk_widget_class_bind_template_callback (widget_class, section_chosen_cb);

  gtk_widget_class_install_property_action (widget_class, "article.bookmark", "bookmarked");
  gtk_widget_class_install_action (widget_class, "article.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "article.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "article.page-down", NULL, scroll_cb);
  gtk_widget_class_install_action (widget_class, "article.page-up", NULL, scroll_cb);
  gtk_widget_class_install_action (widget_class, "article.to-start", NULL, scroll_cb);
  gtk_widget_class_install_action (widget_class, "article.to-end", NULL, scroll_cb);
}

static void
sb_article_page_init (SbArticlePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroll), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  sb_text_selection_allow (GTK_WIDGET (self->body));
  gtk_menu_button_set_create_popup_func (self->outline_button, fill_outline_cb, self, NULL);
}

static void
fill (SbArticlePage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  GtkWidget *ending = sb_article_ending_new (SB_PAGE (self), self->article);

  self->begin = sb_article_head_append (self->body, self->article);
  self->view = SB_ARTICLE_VIEW (sb_article_view_new (self->article, content, ending));
  gtk_box_append (self->body, GTK_WIDGET (self->view));
}

/* Where the person was, or where the link leads. */
static void
find_place (SbArticlePage *self,
            const char    *section)
{
  GtkWidget *heading;

  self->keeper = sb_place_keeper_new (sb_page_get_store (SB_PAGE (self)), self->article, self->view, self->scroll);
  heading = sb_place_keeper_restore (self->keeper, section);
  if (heading != NULL)
    self->begin = heading;
}

/**
 * sb_article_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @article: what to read
 * @section: (nullable): the id of the section to begin with; %NULL for where
 *   the person stopped the last time
 *
 * Returns: (transfer floating): a page to read it on
 */
AdwNavigationPage *
sb_article_page_new (SbContent  *content,
                     SbStore    *store,
                     SbArticle  *article,
                     const char *section)
{
  SbArticlePage *self = g_object_new (SB_TYPE_ARTICLE_PAGE,
                                      "content", content,
                                      "store", store,
                                      "title", sb_article_get_title (article),
                                      NULL);

  self->article = g_object_ref (article);
  fill (self);
  find_place (self, section);
  g_signal_connect_object (sb_store_get_readings (store), "items-changed",
                           G_CALLBACK (readings_changed_cb), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
