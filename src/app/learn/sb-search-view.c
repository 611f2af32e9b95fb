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

/* Nobody wants to hear a number for each letter: it is told when somebody
 * stops typing. */
#define MILLISECONDS_TO_ANNOUNCE 700

/**
 * SbSearchView:
 *
 * What was found in the library: how much it is, and a row for each page. It
 * may be much: rows are made for those in sight only.
 */
struct _SbSearchView
{
  GtkBox parent_instance;

  guint announcement; /* source */

  GtkStack *views;
  GtkLabel *count;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (SbSearchView, sb_search_view, GTK_TYPE_BOX)

static GListModel *
get_hits (SbSearchView *self)
{
  return G_LIST_MODEL (gtk_list_view_get_model (self->list));
}

static void
open_hit (SbSearchView *self,
          guint         position)
{
  g_autoptr (SbHit) hit = g_list_model_get_item (get_hits (self), position);
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

static void
announce_cb (gpointer user_data)
{
  SbSearchView *self = user_data;

  self->announcement = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    sb_announcement_make (GTK_WIDGET (self), gtk_label_get_label (self->count));
}

static void
sb_search_view_dispose (GObject *object)
{
  SbSearchView *self = SB_SEARCH_VIEW (object);

  g_clear_handle_id (&self->announcement, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_SEARCH_VIEW);

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
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
sb_search_view_init (SbSearchView *self)
{
  g_autoptr (GtkListItemFactory) factory = sb_hit_row_create_factory ();
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
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
  gtk_no_selection_set_model (GTK_NO_SELECTION (gtk_list_view_get_model (self->list)), hits);
  gtk_stack_set_visible_child_name (self->views, n > 0 ? "list" : "nothing");
  if (n > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);

  g_clear_handle_id (&self->announcement, g_source_remove);
  self->announcement = g_timeout_add_once (MILLISECONDS_TO_ANNOUNCE, announce_cb, self);
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

  if (g_list_model_get_n_items (get_hits (self)) == 0)
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

  if (g_list_model_get_n_items (get_hits (self)) > 0)
    open_hit (self, 0);
}
