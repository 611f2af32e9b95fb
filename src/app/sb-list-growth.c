/* sb-list-growth.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-list-growth.h"

/* A list that shows the first few of what is there, and more of it as somebody
 * goes down: however much there is, it opens as fast. */

/* More is there before the end comes into sight, in heights of what is seen. */
#define HEIGHTS_AHEAD 2

typedef struct
{
  GtkAdjustment *adjustment;
  SbRecordList *list;
  guint source; /* 0 when nothing is to be done */
} Growth;

static void
growth_free (gpointer data)
{
  Growth *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  g_signal_handlers_disconnect_by_data (self->adjustment, self);
  g_object_unref (self->adjustment);
  g_object_unref (self->list);
  g_free (self);
}

static void
grow_cb (gpointer data)
{
  Growth *self = data;

  self->source = 0;
  sb_record_list_grow (self->list);
}

/* A view may scroll while it lays out its rows, when they must not change. */
static void
changed_cb (Growth *self)
{
  double height = gtk_adjustment_get_page_size (self->adjustment);
  double rest = gtk_adjustment_get_upper (self->adjustment) - gtk_adjustment_get_value (self->adjustment) - height;

  if (self->source == 0 && height > 0 && rest < HEIGHTS_AHEAD * height)
    self->source = g_idle_add_once (grow_cb, self);
}

/**
 * sb_list_growth_follow:
 * @view: a view in a scrolled window
 * @list: the #SbRecordList that it shows, which has a limit
 *
 * Lets @list grow while somebody goes down in @view, in place of the list that
 * grew there before.
 */
void
sb_list_growth_follow (GtkListView *view,
                       GListModel  *list)
{
  Growth *self;

  g_return_if_fail (GTK_IS_LIST_VIEW (view));
  g_return_if_fail (SB_IS_RECORD_LIST (list));

  self = g_new0 (Growth, 1);
  self->adjustment = g_object_ref (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view)));
  self->list = g_object_ref (SB_RECORD_LIST (list));
  g_signal_connect_swapped (self->adjustment, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->adjustment, "value-changed", G_CALLBACK (changed_cb), self);
  g_object_set_data_full (G_OBJECT (view), "sb-list-growth", self, growth_free);
}
