/* sb-place-keeper.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-place-keeper.h"
#include "sb-reading-place.h"

/* How much is seen above what is gone to, in pixels. */
#define MARGIN 12

/* A crash loses no more than what was read in so many seconds. */
#define SECONDS_BETWEEN_WRITES 5

/**
 * SbPlaceKeeper:
 *
 * Keeps the place in a text that somebody reads: as a block of it, which is
 * found again however large letters or windows are.
 */
struct _SbPlaceKeeper
{
  GObject parent_instance;

  SbStore *store;
  SbArticle *article;
  SbArticleView *view;       /* (unowned): it lives as long as the page */
  GtkScrolledWindow *scroll; /* (unowned) */
  GtkWidget *target;         /* (unowned) (nullable): to go to once there is a layout */
  guint timeout;
};

G_DEFINE_FINAL_TYPE (SbPlaceKeeper, sb_place_keeper, G_TYPE_OBJECT)

static GtkWidget *
get_text (SbPlaceKeeper *self)
{
  GtkWidget *child = gtk_scrolled_window_get_child (self->scroll);

  return GTK_IS_VIEWPORT (child) ? gtk_viewport_get_child (GTK_VIEWPORT (child)) : child;
}

/* Whether it came to stand there, as far as the text is made. */
static gboolean
scroll_to (SbPlaceKeeper *self,
           GtkWidget     *widget)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroll);
  graphene_rect_t bounds;

  if (gtk_widget_get_height (widget) == 0 || !gtk_widget_compute_bounds (widget, get_text (self), &bounds))
    return FALSE;

  gtk_adjustment_set_value (adjustment, bounds.origin.y - MARGIN);
  return sb_article_view_is_complete (self->view) || gtk_adjustment_get_value (adjustment) >= bounds.origin.y - MARGIN;
}

/* Everything has its size now, and nothing is painted yet: the text is laid out
 * once more where it was left, in the same frame. */
static void
laid_out_cb (SbPlaceKeeper *self,
             GdkFrameClock *clock)
{
  g_assert (SB_IS_PLACE_KEEPER (self));

  if (self->target == NULL || scroll_to (self, self->target))
    {
      self->target = NULL;
      g_signal_handlers_disconnect_by_func (clock, laid_out_cb, self);
    }
}

static void
wait_for_layout (SbPlaceKeeper *self)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (self->scroll)), "layout",
                           G_CALLBACK (laid_out_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
mapped_cb (SbPlaceKeeper *self)
{
  g_assert (SB_IS_PLACE_KEEPER (self));

  if (self->target != NULL)
    wait_for_layout (self);
}

static void
timeout_cb (gpointer user_data)
{
  SbPlaceKeeper *self = user_data;

  self->timeout = 0;
  sb_place_keeper_keep (self);
}

static void
scrolled_cb (SbPlaceKeeper *self)
{
  g_assert (SB_IS_PLACE_KEEPER (self));

  if (self->timeout == 0)
    self->timeout = g_timeout_add_seconds_once (SECONDS_BETWEEN_WRITES, timeout_cb, self);
}

static void
sb_place_keeper_dispose (GObject *object)
{
  SbPlaceKeeper *self = SB_PLACE_KEEPER (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->store);
  g_clear_object (&self->article);

  G_OBJECT_CLASS (sb_place_keeper_parent_class)->dispose (object);
}

static void
sb_place_keeper_class_init (SbPlaceKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_place_keeper_dispose;
}

static void
sb_place_keeper_init (SbPlaceKeeper *self)
{
}

/**
 * sb_place_keeper_new:
 * @store: what the person did
 * @article: what they read
 * @view: its text
 * @scroll: what the text is scrolled in; it outlives this
 */
SbPlaceKeeper *
sb_place_keeper_new (SbStore           *store,
                     SbArticle         *article,
                     SbArticleView     *view,
                     GtkScrolledWindow *scroll)
{
  SbPlaceKeeper *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_ARTICLE (article), NULL);
  g_return_val_if_fail (SB_IS_ARTICLE_VIEW (view), NULL);
  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (scroll), NULL);

  self = g_object_new (SB_TYPE_PLACE_KEEPER, NULL);
  self->store = g_object_ref (store);
  self->article = g_object_ref (article);
  self->view = view;
  self->scroll = scroll;

  g_signal_connect_object (scroll, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scroll), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sb_place_keeper_restore:
 * @section: (nullable): the id of a section to begin with
 *
 * Has the page come up where it was left, or at a section, once it is laid
 * out.
 *
 * Returns: (transfer none) (nullable): the heading of the section there; NULL
 *   where that is the top of the page
 */
GtkWidget *
sb_place_keeper_restore (SbPlaceKeeper *self,
                         const char    *section)
{
  g_autoptr (SbReading) reading = NULL;
  guint position;
  guint block;

  g_return_val_if_fail (SB_IS_PLACE_KEEPER (self), NULL);

  reading = sb_store_dup_reading (self->store, sb_article_get_uri (self->article));
  if (!sb_reading_place_find (section != NULL ? section : sb_reading_get_place (reading),
                              self->article, &position, &block))
    return NULL;

  sb_article_view_make (self->view, position);
  self->target = sb_anchors_find (sb_article_view_get_anchors (self->view), position, block);
  return sb_anchors_find (sb_article_view_get_anchors (self->view), position, 0);
}

/**
 * sb_place_keeper_go_to:
 * @widget: a widget in the text, which is shown, such as a heading
 *
 * Scrolls the text so that the widget is at its upper edge, without motion.
 */
void
sb_place_keeper_go_to (SbPlaceKeeper *self,
                       GtkWidget     *widget)
{
  g_return_if_fail (SB_IS_PLACE_KEEPER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (!scroll_to (self, widget))
    {
      self->target = widget;
      wait_for_layout (self);
    }
}

static const char *
find_section_id (SbPlaceKeeper *self,
                 guint         *block)
{
  g_autoptr (SbSection) section = NULL;
  guint position;

  if (!sb_anchors_find_top (sb_article_view_get_anchors (self->view), GTK_WIDGET (self->scroll), &position, block))
    return NULL;

  /* The article keeps it. */
  section = g_list_model_get_item (sb_article_get_sections (self->article), position);
  return sb_section_get_id (section);
}

/**
 * sb_place_keeper_keep:
 *
 * Notes where the person is, for the next time.
 */
void
sb_place_keeper_keep (SbPlaceKeeper *self)
{
  g_autoptr (SbReading) reading = NULL;
  const char *section;
  gboolean at_end;
  guint block = 0;

  g_return_if_fail (SB_IS_PLACE_KEEPER (self));

  /* It has not been seen yet. */
  if (self->target != NULL || gtk_widget_get_height (GTK_WIDGET (self->scroll)) == 0)
    return;

  reading = sb_store_dup_reading (self->store, sb_article_get_uri (self->article));
  section = find_section_id (self, &block);
  at_end = sb_article_view_is_complete (self->view)
           && sb_anchors_show_end (sb_article_view_get_anchors (self->view), GTK_WIDGET (self->scroll));
  if (sb_reading_leave (reading, section, block, at_end))
    sb_store_save_reading (self->store, reading);
}
