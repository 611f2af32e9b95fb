/* sb-undo.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-undo.h"

typedef struct
{
  SbStore *store;
  GPtrArray *records; /* (element-type SbRecord) */
} Deleted;

static void
deleted_free (gpointer  data,
              GClosure *closure)
{
  Deleted *deleted = data;

  g_object_unref (deleted->store);
  g_ptr_array_unref (deleted->records);
  g_free (deleted);
}

static void
button_clicked_cb (AdwToast *toast,
                   Deleted  *deleted)
{
  sb_store_restore_records (deleted->store, deleted->records);
}

/* A dialog stands above the window's content, not in it. */
static AdwToastOverlay *
find_overlay (GtkWidget *widget)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay == NULL)
    overlay = adw_application_window_get_content (ADW_APPLICATION_WINDOW (gtk_widget_get_root (widget)));

  return ADW_TOAST_OVERLAY (overlay);
}

/**
 * sb_undo_offer_call:
 * @widget: a widget in the window
 * @words: what was done
 * @callback: (scope notified): undoes it, called with the toast and @data
 * @data: for @callback
 * @free_data: (nullable): frees @data
 *
 * Tells what was done, and offers to have it undone.
 */
void
sb_undo_offer_call (GtkWidget      *widget,
                    const char     *words,
                    GCallback       callback,
                    gpointer        data,
                    GClosureNotify  free_data)
{
  AdwToast *toast = g_object_new (ADW_TYPE_TOAST, "title", words, "use-markup", FALSE, NULL);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_signal_connect_data (toast, "button-clicked", callback, data, free_data, G_CONNECT_DEFAULT);
  adw_toast_overlay_add_toast (find_overlay (widget), toast);
}

/**
 * sb_undo_offer_all:
 * @widget: a widget in the window
 * @store: what the person did
 * @words: what was done
 * @records: (transfer full) (element-type SbRecord): the records that were
 *   just deleted by it
 *
 * Tells what was done, and offers to have it all back.
 */
void
sb_undo_offer_all (GtkWidget  *widget,
                   SbStore    *store,
                   const char *words,
                   GPtrArray  *records)
{
  Deleted *deleted = g_new (Deleted, 1);

  deleted->store = g_object_ref (store);
  deleted->records = records;
  sb_undo_offer_call (widget, words, G_CALLBACK (button_clicked_cb), deleted, deleted_free);
}

/**
 * sb_undo_offer:
 * @widget: a widget in the window
 * @store: what the person did
 * @words: what was done
 * @record: the record that was just deleted by it
 *
 * Tells what was done, and offers to have it back.
 */
void
sb_undo_offer (GtkWidget  *widget,
               SbStore    *store,
               const char *words,
               SbRecord   *record)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, g_object_ref (record));
  sb_undo_offer_all (widget, store, words, records);
}
