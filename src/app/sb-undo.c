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
  SbRecord *record;
} Deleted;

static void
deleted_free (gpointer  data,
              GClosure *closure)
{
  Deleted *deleted = data;

  g_object_unref (deleted->store);
  g_object_unref (deleted->record);
  g_free (deleted);
}

static void
button_clicked_cb (AdwToast *toast,
                   Deleted  *deleted)
{
  if (SB_IS_ASSESSMENT (deleted->record))
    sb_store_restore_assessment (deleted->store, SB_ASSESSMENT (deleted->record));
  else if (SB_IS_SESSION (deleted->record))
    sb_store_restore_session (deleted->store, SB_SESSION (deleted->record));
}

/**
 * sb_undo_offer:
 * @widget: a widget in the window
 * @store: what the person did
 * @record: an assessment or a session that was just deleted
 *
 * Tells that something was set aside, and offers to have it back.
 */
void
sb_undo_offer (GtkWidget *widget,
               SbStore   *store,
               SbRecord  *record)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast = adw_toast_new (_ ("Earlier answers set aside"));
  Deleted *deleted = g_new (Deleted, 1);

  deleted->store = g_object_ref (store);
  deleted->record = g_object_ref (record);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (button_clicked_cb), deleted, deleted_free,
                         G_CONNECT_DEFAULT);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}
