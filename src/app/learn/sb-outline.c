/* sb-outline.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-outline.h"

/* In pixels; the smallest window has room for it. */
#define WIDTH 280
#define MOST_HEIGHT 480

/**
 * SbOutline:
 *
 * The sections of a page, in a popover, to go to.
 */
struct _SbOutline
{
  GtkPopover parent_instance;

  GtkListBox *list;
  GtkWidget *chosen; /* (nullable): a heading */
};

G_DEFINE_FINAL_TYPE (SbOutline, sb_outline, GTK_TYPE_POPOVER)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
row_activated_cb (SbOutline     *self,
                  GtkListBoxRow *row)
{
  g_assert (SB_IS_OUTLINE (self));

  g_set_object (&self->chosen, g_object_get_data (G_OBJECT (row), "heading"));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static gboolean
tell_cb (gpointer user_data)
{
  SbOutline *self = user_data;
  g_autoptr (GtkWidget) chosen = g_steal_pointer (&self->chosen);

  if (chosen != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, chosen);

  return G_SOURCE_REMOVE;
}

/* The popover gives the focus back to its button when it closes; who goes to a
 * section wants it there, so that comes after. */
static void
sb_outline_closed (GtkPopover *popover)
{
  if (SB_OUTLINE (popover)->chosen != NULL)
    g_idle_add_full (G_PRIORITY_HIGH_IDLE, tell_cb, g_object_ref (popover), g_object_unref);
}

static void
sb_outline_dispose (GObject *object)
{
  g_clear_object (&SB_OUTLINE (object)->chosen);

  G_OBJECT_CLASS (sb_outline_parent_class)->dispose (object);
}

static void
sb_outline_class_init (SbOutlineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_outline_dispose;
  GTK_POPOVER_CLASS (klass)->closed = sb_outline_closed;

  /**
   * SbOutline::chosen:
   * @self: the outline
   * @heading: the heading of a section
   *
   * The person wants to go to a section.
   */
  signals[CHOSEN] = g_signal_new ("chosen",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL, NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1, GTK_TYPE_WIDGET);
}

static void
sb_outline_init (SbOutline *self)
{
  GtkWidget *scroll = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_SINGLE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Sections of This Page"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroll), MOST_HEIGHT);
  gtk_widget_set_size_request (scroll, WIDTH, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), GTK_WIDGET (self->list));
  gtk_popover_set_child (GTK_POPOVER (self), scroll);
}

static GtkWidget *
create_row (GtkWidget *heading)
{
  const char *title = gtk_label_get_text (GTK_LABEL (heading));
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", title,
                                   "wrap", TRUE,
                                   "xalign", 0.0f,
                                   "margin-top", 6,
                                   "margin-bottom", 6,
                                   NULL);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data (G_OBJECT (row), "heading", heading);

  return row;
}

/**
 * sb_outline_fill:
 * @headings: (element-type GtkWidget): the headings of the sections, which
 *   are labels
 * @current: the position of the one where the person is; past the last for
 *   none
 *
 * Lists the sections anew.
 */
void
sb_outline_fill (SbOutline *self,
                 GPtrArray *headings,
                 guint      current)
{
  g_return_if_fail (SB_IS_OUTLINE (self));
  g_return_if_fail (headings != NULL);

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < headings->len; i++)
    gtk_list_box_append (self->list, create_row (g_ptr_array_index (headings, i)));

  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, current));
}
