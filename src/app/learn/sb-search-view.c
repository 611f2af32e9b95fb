/* sb-search-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-hit-row.h"
#include "sb-search-view.h"

/* So many rows are made at once, and more as somebody comes to the end of
 * them: a list view makes some two hundred rows before it knows how high they
 * are (GTK 4.18), and so many take many frames' time. */
#define N_ROWS 12

/* In pixels: how near the end is near. */
#define NEAR 400

/**
 * SbSearchView:
 *
 * What was found in the library: how much it is, and a row for each page. It
 * may be much: rows are made as somebody comes to them.
 */
struct _SbSearchView
{
  GtkBox parent_instance;

  GtkSliceListModel *hits; /* of SbHit: the first ones */
  guint addition;          /* source */

  GtkStack *views;
  GtkLabel *count;
  GtkScrolledWindow *scroll;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (SbSearchView, sb_search_view, GTK_TYPE_BOX)

static void
open_hit (SbSearchView *self,
          guint         position)
{
  g_autoptr (SbHit) hit = g_list_model_get_item (G_LIST_MODEL (self->hits), position);
  g_autofree char *uri = NULL;

  if (sb_hit_get_section (hit) != NULL && !g_str_has_suffix (sb_hit_get_uri (hit), ":"))
    uri = g_strdup_printf ("%s#%s", sb_hit_get_uri (hit), sb_hit_get_section (hit));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", uri != NULL ? uri : sb_hit_get_uri (hit));
}

static void
activate_cb (SbSearchView *self,
             guint         position)
{
  g_assert (SB_IS_SEARCH_VIEW (self));

  open_hit (self, position);
}

static gboolean
is_near_end (SbSearchView *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroll);

  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment) - gtk_adjustment_get_page_size (adjustment) < NEAR
         && gtk_slice_list_model_get_size (self->hits) == g_list_model_get_n_items (G_LIST_MODEL (self->hits));
}

static void
add_rows_cb (gpointer user_data)
{
  SbSearchView *self = user_data;

  self->addition = 0;
  if (is_near_end (self))
    gtk_slice_list_model_set_size (self->hits, gtk_slice_list_model_get_size (self->hits) + N_ROWS);
}

/* Somebody has scrolled, or the window is high. The list may be laid out
 * right now, and cannot take rows before it is done. */
static void
scrolled_cb (SbSearchView *self)
{
  g_assert (SB_IS_SEARCH_VIEW (self));

  if (self->addition == 0 && is_near_end (self))
    self->addition = g_idle_add_once (add_rows_cb, self);
}

static void
sb_search_view_dispose (GObject *object)
{
  SbSearchView *self = SB_SEARCH_VIEW (object);

  g_clear_handle_id (&self->addition, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_SEARCH_VIEW);
  g_clear_object (&self->hits);

  G_OBJECT_CLASS (sb_search_view_parent_class)->dispose (object);
}

static void
sb_search_view_class_init (SbSearchViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_search_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-search-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSearchView, views);
  gtk_widget_class_bind_template_child (widget_class, SbSearchView, count);
  gtk_widget_class_bind_template_child (widget_class, SbSearchView, list);
  gtk_widget_class_bind_template_child (widget_class, SbSearchView, scroll);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
sb_search_view_init (SbSearchView *self)
{
  g_autoptr (GtkListItemFactory) factory = sb_hit_row_create_factory ();
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->hits = gtk_slice_list_model_new (NULL, 0, N_ROWS);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->hits)));
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroll), "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroll), "changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
}

static char *
describe_count (guint n)
{
  if (n == 0)
    return g_strdup (_ ("Nothing found"));

  return g_strdup_printf (ngettext ("%u page found", "%u pages found", n), n);
}

/**
 * sb_search_view_show:
 * @self: a view
 * @hits: #SbHit, the best first
 *
 * Shows what was found.
 */
void
sb_search_view_show (SbSearchView *self,
                     GListModel   *hits)
{
  g_autofree char *count = NULL;
  guint n;

  g_return_if_fail (SB_IS_SEARCH_VIEW (self));
  g_return_if_fail (G_IS_LIST_MODEL (hits));

  n = g_list_model_get_n_items (hits);
  count = describe_count (n);
  gtk_label_set_label (self->count, count);
  gtk_slice_list_model_set_model (self->hits, NULL);
  gtk_slice_list_model_set_size (self->hits, N_ROWS);
  gtk_slice_list_model_set_model (self->hits, hits);
  gtk_stack_set_visible_child_name (self->views, n > 0 ? "list" : "nothing");
  if (n > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);

  sb_announcement_make_later (GTK_WIDGET (self), gtk_label_get_label (self->count));
}

/**
 * sb_search_view_focus_first:
 * @self: a view
 *
 * Has the keyboard go to the first of what was found.
 *
 * Returns: whether there is any
 */
gboolean
sb_search_view_focus_first (SbSearchView *self)
{
  g_return_val_if_fail (SB_IS_SEARCH_VIEW (self), FALSE);

  if (g_list_model_get_n_items (G_LIST_MODEL (self->hits)) == 0)
    return FALSE;

  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_FOCUS, NULL);
  return gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/**
 * sb_search_view_open_first:
 * @self: a view
 *
 * Opens the first of what was found, if there is any.
 */
void
sb_search_view_open_first (SbSearchView *self)
{
  g_return_if_fail (SB_IS_SEARCH_VIEW (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (self->hits)) > 0)
    open_hit (self, 0);
}
