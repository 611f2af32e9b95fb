/* sb-text-selection.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-text-selection.h"

/* Selecting words with the mouse.
 *
 * A label that can be selected is a stop for Tab, and Tab no longer leads to
 * its links. So a label is one only while the pointer is on it, or while words
 * of it are selected, and none is where somebody goes on by Tab. */

typedef struct
{
  GtkWidget *text;   /* (unowned): what the labels are in */
  GPtrArray *labels; /* (element-type GtkLabel): those that can be selected now */
} Selection;

static void
selection_free (gpointer data)
{
  Selection *selection = data;

  g_ptr_array_unref (selection->labels);
  g_free (selection);
}

static gboolean
is_wanted (GtkLabel  *label,
           GtkWidget *picked)
{
  return GTK_WIDGET (label) == picked || gtk_label_get_selection_bounds (label, NULL, NULL);
}

/* @picked: (nullable): what is under the pointer */
static void
keep_only (Selection *selection,
           GtkWidget *picked)
{
  for (guint i = selection->labels->len; i > 0; i--)
    {
      GtkLabel *label = g_ptr_array_index (selection->labels, i - 1);

      if (is_wanted (label, picked))
        continue;

      gtk_label_set_selectable (label, FALSE);
      g_ptr_array_remove_index (selection->labels, i - 1);
    }
}

static void
moved_cb (GtkEventController *controller,
          double              x,
          double              y,
          Selection          *selection)
{
  GtkWidget *picked = gtk_widget_pick (selection->text, x, y, GTK_PICK_DEFAULT);

  /* Rows of lists do something when they are clicked. */
  if (!GTK_IS_LABEL (picked) || gtk_widget_get_ancestor (picked, GTK_TYPE_LIST_BOX_ROW) != NULL)
    picked = NULL;
  if (picked != NULL && gtk_label_get_selectable (GTK_LABEL (picked)))
    return;

  keep_only (selection, picked);
  if (picked == NULL)
    return;

  gtk_label_set_selectable (GTK_LABEL (picked), TRUE);
  g_ptr_array_add (selection->labels, g_object_ref (picked));
}

static void
left_cb (GtkEventController *controller,
         Selection          *selection)
{
  keep_only (selection, NULL);
}

static gboolean
key_pressed_cb (GtkEventController *controller,
                guint               keyval,
                guint               keycode,
                GdkModifierType     state,
                Selection          *selection)
{
  if (keyval != GDK_KEY_Tab && keyval != GDK_KEY_ISO_Left_Tab && keyval != GDK_KEY_KP_Tab)
    return GDK_EVENT_PROPAGATE;

  for (guint i = 0; i < selection->labels->len; i++)
    gtk_label_set_selectable (g_ptr_array_index (selection->labels, i), FALSE);
  g_ptr_array_set_size (selection->labels, 0);

  return GDK_EVENT_PROPAGATE;
}

static void
connect (GtkEventController *controller,
         const char         *signal,
         GCallback           callback,
         Selection          *selection)
{
  g_signal_connect (controller, signal, callback, selection);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
}

/**
 * sb_text_selection_allow:
 * @text: what labels are in
 *
 * Lets people select words of the labels with the mouse, and copy them. For
 * the keyboard they are as before.
 */
void
sb_text_selection_allow (GtkWidget *text)
{
  Selection *selection;
  GtkEventController *motion;
  GtkEventController *key;

  g_return_if_fail (GTK_IS_WIDGET (text));

  selection = g_new0 (Selection, 1);
  motion = gtk_event_controller_motion_new ();
  key = gtk_event_controller_key_new ();
  selection->text = text;
  selection->labels = g_ptr_array_new_with_free_func (g_object_unref);
  connect (motion, "motion", G_CALLBACK (moved_cb), selection);
  connect (motion, "enter", G_CALLBACK (moved_cb), selection);
  connect (motion, "leave", G_CALLBACK (left_cb), selection);
  connect (key, "key-pressed", G_CALLBACK (key_pressed_cb), selection);
  g_object_set_data_full (G_OBJECT (text), "selection", selection, selection_free);
  gtk_widget_add_controller (text, motion);
  gtk_widget_add_controller (text, key);
}
